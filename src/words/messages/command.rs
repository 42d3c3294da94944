//! What the command line says. Texts in `desk.ftl`.

messages! {
    /// What the program is.
    help_about => "command-about" ();
    /// The word before the usage line.
    help_usage => "command-usage" ();
    /// The heading over subcommands.
    help_commands => "command-commands" ();
    /// The heading over options.
    help_options => "command-options" ();
    /// The help option.
    help_help => "command-help" ();
    /// The version option.
    help_version => "command-version" ();
    /// The desk option.
    help_desk => "command-desk" ();
    /// The passphrase file option.
    help_passphrase_file => "command-passphrase-file" ();
    /// The demonstration.
    help_demo => "command-demo" ();
    /// The list from answers in a file.
    help_refer => "command-refer" ();
    /// Its file.
    help_refer_answers => "command-refer-answers" ();
    /// Its language.
    help_refer_lang => "command-refer-lang" ();
    /// Its moment.
    help_refer_at => "command-refer-at" ();
    /// Its directory.
    help_refer_directory => "command-refer-directory" ();
    /// As data.
    help_refer_json => "command-refer-json" ();
    /// Its slip.
    help_refer_slip => "command-refer-slip" ();
    /// Its paper.
    help_refer_paper => "command-refer-paper" ();
    /// Checking the content.
    help_check => "command-check" ();
    /// Its paths.
    help_check_paths => "command-check-paths" ();
    /// Making a desk.
    help_setup => "command-setup" ();
    /// Its name.
    help_setup_name => "command-setup-name" ();
    /// Its neighbourhood.
    help_setup_neighbourhood => "command-setup-neighbourhood" ();
    /// Its first volunteer.
    help_setup_volunteer => "command-setup-volunteer" ();
    /// Completions.
    help_completions => "command-completions" ();
    /// For which shell.
    help_completions_shell => "command-completions-shell" ();
    /// An argument that is not known.
    usage_unknown => "command-usage-unknown" (what);
    /// An argument that is missing.
    usage_missing => "command-usage-missing" (what);
    /// A value that does not fit.
    usage_value => "command-usage-value" (argument, value);
    /// Anything else.
    usage_other => "command-usage-other" ();
    /// A file that cannot be read.
    error_unread => "command-error-unread" (path, reason);
    /// A file that cannot be written.
    error_unwritten => "command-error-unwritten" (path, reason);
    /// Answers that cannot be used.
    error_answers => "command-error-answers" (path, reason);
    /// Faults in the content, told before.
    error_content => "command-error-content" (count);
    /// Others can read the passphrase.
    error_passphrase_file_open => "command-error-passphrase-file-open" (path);
    /// The passphrase is weak.
    error_passphrase_weak => "command-error-passphrase-weak" ();
    /// There is nowhere to keep a desk.
    error_no_data_folder => "command-error-no-data-folder" ();
    /// The terminal cannot be used.
    error_terminal => "command-error-terminal" (reason);
    /// Why: it is not there.
    reason_not_found => "command-reason-not-found" ();
    /// Why: it may not be read or written.
    reason_denied => "command-reason-denied" ();
    /// Why: the disk is full.
    reason_full => "command-reason-full" ();
    /// Why: something else.
    reason_other => "command-reason-other" ();
    /// Nothing is wrong.
    check_sound => "command-check-sound" ();
    /// What was checked.
    check_counted => "command-check-counted" (offers, questions, needs);
    /// How many offers were checked.
    check_offers => "command-check-offers" (offers);
    /// A fault with its file and place.
    check_fault => "command-check-fault" (file, place, what);
    /// A fault in a file, as the reader of it says.
    check_file => "command-check-file" (file, what);
    /// A desk was made.
    setup_done => "command-setup-done" (folder);
    /// What to do with the recovery key.
    setup_write_down => "command-setup-write-down" ();
    /// The name of the demonstration desk.
    demo_desk => "command-demo-desk" ();
    /// Nobody was found.
    refer_none => "command-refer-none" ();
    /// One suggestion of the list.
    refer_offer => "command-refer-offer" (offer, setting);
    /// One reason of a suggestion.
    refer_reason => "command-refer-reason" (reason);
    /// One caution of a suggestion.
    refer_caution => "command-refer-caution" (caution);
    /// The slip was written.
    refer_slip_written => "command-refer-slip-written" (path, pages);
}
