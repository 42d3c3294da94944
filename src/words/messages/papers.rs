//! The two pages for the desk's board: the register, and the laptop that is gone.

messages! {
    /// What the pages are not.
    notice => "papers-notice" ();
    /// At the foot.
    footer => "papers-footer" (name, date);
    /// The command wrote it.
    written => "papers-written" (path);
    /// The screen: what Enter does.
    save => "papers-save" ();
    /// Help: where to.
    help_out => "papers-help-out" ();
    /// Help: in place of what is there.
    help_replace => "papers-help-replace" ();
    /// The row on the screen.
    register_row => "register-row" ();
    /// Help of the command.
    register_help => "register-help" ();
    /// The title.
    register_title => "register-title" ();
    /// The screen: what it is.
    register_explained => "register-explained" ();
    /// Heading.
    register_controller => "register-controller" ();
    /// The desk.
    register_controller_desk => "register-controller-desk" (name);
    /// To fill in.
    register_fill_in => "register-fill-in" ();
    /// To fill in.
    register_officer => "register-officer" ();
    /// Heading.
    register_purposes => "register-purposes" ();
    /// One purpose.
    register_purpose_refer => "register-purpose-refer" ();
    /// One purpose.
    register_purpose_follow_up => "register-purpose-follow-up" ();
    /// The ground.
    register_basis => "register-basis" ();
    /// Heading.
    register_people => "register-people" ();
    /// Residents.
    register_people_residents => "register-people-residents" ();
    /// People near them.
    register_people_near => "register-people-near" ();
    /// Volunteers.
    register_people_volunteers => "register-people-volunteers" ();
    /// Heading.
    register_data => "register-data" ();
    /// Before the sections.
    register_data_all => "register-data-all" ();
    /// Special categories.
    register_data_special => "register-data-special" ();
    /// Heading.
    register_recipients_heading => "register-recipients-heading" ();
    /// How many parties.
    register_recipients => "register-recipients" (count);
    /// Unknown.
    register_recipients_unknown => "register-recipients-unknown" ();
    /// No transfer.
    register_third_countries => "register-third-countries" ();
    /// Heading.
    register_kept => "register-kept" ();
    /// Retention.
    register_kept_months => "register-kept-months" (months);
    /// Erasing.
    register_kept_erased => "register-kept-erased" ();
    /// Heading.
    register_security => "register-security" ();
    /// Sealed.
    register_security_sealed => "register-security-sealed" ();
    /// Slots.
    register_security_slots => "register-security-slots" (count);
    /// The log.
    register_security_log => "register-security-log" ();
    /// Last backup.
    register_security_backup => "register-security-backup" (date);
    /// No backup.
    register_security_no_backup => "register-security-no-backup" ();
    /// The limits.
    register_security_limits => "register-security-limits" ();
    /// The row on the screen.
    gone_row => "gone-row" ();
    /// Help of the command.
    gone_help => "gone-help" ();
    /// Help: without a volunteer.
    gone_help_without => "gone-help-without" ();
    /// The title.
    gone_title => "gone-title" ();
    /// The screen: what it is.
    gone_explained => "gone-explained" ();
    /// Heading.
    gone_first => "gone-first" ();
    /// Step.
    gone_step_note => "gone-step-note" ();
    /// Step.
    gone_step_board => "gone-step-board" ();
    /// Step.
    gone_step_police => "gone-step-police" ();
    /// Step.
    gone_step_authority => "gone-step-authority" ();
    /// Step.
    gone_step_people => "gone-step-people" ();
    /// Step.
    gone_step_own_register => "gone-step-own-register" ();
    /// Step.
    gone_step_restore => "gone-step-restore" ();
    /// Step.
    gone_step_renew => "gone-step-renew" ();
    /// Heading.
    gone_what => "gone-what" ();
    /// Counts.
    gone_conversations => "gone-conversations" (count);
    /// Counts without a key.
    gone_events => "gone-events" (count);
    /// Unknown.
    gone_unknown => "gone-unknown" ();
    /// Not sealed.
    gone_not_sealed => "gone-not-sealed" ();
    /// Heading.
    gone_sealed => "gone-sealed" ();
    /// How.
    gone_sealed_how => "gone-sealed-how" ();
    /// How many may open it.
    gone_slots => "gone-slots" (count);
    /// What it does not help against.
    gone_weak => "gone-weak" ();
    /// Heading.
    gone_back => "gone-back" ();
    /// Last backup.
    gone_backup => "gone-backup" (date);
    /// None.
    gone_no_backup => "gone-no-backup" ();
    /// Unknown.
    gone_backup_unknown => "gone-backup-unknown" ();
}
