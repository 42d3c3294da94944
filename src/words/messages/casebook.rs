//! The help and the lines of `inloop casebook`.

messages! {
    /// What the command is for.
    help => "casebook-help" ();
    /// Help: who opens the desk.
    help_volunteer => "casebook-help-volunteer" ();
    /// Help: the access log.
    help_log => "casebook-help-log" ();
}
