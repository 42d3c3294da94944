//! Backups: making one, putting one back, the reminder; on the screen and on the command line.

messages! {
    /// The row on the screen of keys and keeping.
    row => "backup-row" ();
    /// The title.
    title => "backup-title" ();
    /// What it is.
    explained => "backup-explained" ();
    /// A stick that is there.
    stick => "backup-stick" (path);
    /// The field: where to.
    to => "backup-to" ();
    /// The field: the passphrase of the backup.
    passphrase => "backup-passphrase" ();
    /// The footer while it is made.
    running => "backup-running" ();
    /// The footer with how far it is.
    running_of => "backup-running-of" (what, done, all);
    /// It was made and read back.
    made => "backup-made" (path, events);
    /// The same on the command line.
    made_command => "backup-made-command" (path, events, files);
    /// Made, but the desk was locked meanwhile.
    not_noted => "backup-not-noted" ();
    /// The line on the home screen: none yet.
    due_never => "backup-due-never" ();
    /// The line on the home screen: an old one.
    due_old => "backup-due-old" (date);
    /// The command asks for a new passphrase.
    ask_new => "backup-ask-new" ();
    /// And once more.
    ask_again => "backup-ask-again" ();
    /// The command asks for the passphrase of a backup that is there.
    ask => "backup-ask" ();
    /// Help of the command.
    help => "backup-help" ();
    /// Help: where to.
    help_to => "backup-help-to" ();
    /// Help: for whom.
    help_recipient => "backup-help-recipient" ();
    /// Help: the passphrase in a file.
    help_passphrase_file => "backup-help-passphrase-file" ();
    /// Both ways at once.
    fault_mixed => "backup-fault-mixed" ();
    /// No way at all.
    fault_not_closed => "backup-fault-not-closed" ();
    /// Not a key of age.
    fault_recipient => "backup-fault-recipient" (key);
    /// No private key in the file.
    fault_identity => "backup-fault-identity" ();
    /// It does not open.
    fault_wrong_key => "backup-fault-wrong-key" ();
    /// It takes a passphrase.
    fault_takes_passphrase => "backup-fault-takes-passphrase" ();
    /// It takes a key.
    fault_takes_identity => "backup-fault-takes-identity" ();
    /// It asks for too much work.
    fault_too_much_work => "backup-fault-too-much-work" ();
    /// It is something else.
    fault_foreign => "backup-fault-foreign" ();
    /// It ends too early.
    fault_cut => "backup-fault-cut" ();
    /// Something changed in it.
    fault_changed => "backup-fault-changed" ();
    /// It lacks something.
    fault_incomplete => "backup-fault-incomplete" ();
    /// The list of erased cases beside it is damaged.
    fault_list => "backup-fault-list" (path);
    /// The desk's own list of erased cases was damaged, and was made anew.
    list_damaged => "backup-list-damaged" ();
    /// A newer program made it.
    fault_newer => "backup-fault-newer" ();
    /// No such folder or file.
    fault_not_there => "backup-fault-not-there" ();
    /// Too little room, in megabytes.
    fault_no_room => "backup-fault-no-room" (needed, free);
    /// It cannot be written.
    fault_read_only => "backup-fault-read-only" ();
    /// The stick was pulled out, or something else broke it off.
    fault_broken_off => "backup-fault-broken-off" ();
    /// What was read back differs.
    fault_read_back => "backup-fault-read-back" ();
    /// The folder is not empty.
    fault_not_empty => "backup-fault-not-empty" ();
    /// It was stopped.
    fault_stopped => "backup-fault-stopped" ();
    /// Help of the command.
    restore_help => "restore-help" ();
    /// Help: the file.
    restore_help_file => "restore-help-file" ();
    /// Help: really.
    restore_help_apply => "restore-help-apply" ();
    /// Help: a list of erased cases.
    restore_help_erased => "restore-help-erased" ();
    /// Help: a private key.
    restore_help_identity => "restore-help-identity" ();
    /// What a backup is.
    restore_found => "restore-found" (name, date, events);
    /// A file in it.
    restore_file => "restore-file" (name, bytes);
    /// What stays erased.
    restore_forgets => "restore-forgets" (count);
    /// Nothing was done.
    restore_dry => "restore-dry" ();
    /// It was put back.
    restore_done => "restore-done" (folder);
    /// The key on the first-run screen.
    restore_key => "restore-key" ();
    /// The title of the screen.
    restore_title => "restore-title" ();
    /// What it does.
    restore_explained => "restore-explained" ();
    /// The field: which file.
    restore_path => "restore-path" ();
    /// The field: its passphrase.
    restore_passphrase => "restore-passphrase" ();
    /// The footer while it is read.
    restore_looking => "restore-looking" ();
    /// The footer while it is put back.
    restore_running => "restore-running" ();
    /// Asks once.
    restore_confirm => "restore-confirm" ();
    /// The desk is back; the lock screen follows.
    restore_ready => "restore-ready" ();
}
