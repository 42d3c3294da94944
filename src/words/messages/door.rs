//! The door of the desk: locking, who opens it, and the recovery key.

messages! {
    /// An idle desk is about to lock, and what is not kept is lost with it.
    closing => "door-closing" ();
    /// The same on a blank screen, where nothing is told.
    closing_blank => "door-closing-blank" ();
    /// Asking before a conversation is lost to the lock.
    lock_title => "door-lock-title" ();
    /// Yes to it.
    lock_yes => "door-lock-yes" ();
    /// In plain lines: the desk was locked, and what was not kept is gone.
    locked_nothing => "door-locked-nothing" ();
    /// In plain lines: the desk was locked because the computer slept or the program was stopped.
    locked_away => "door-locked-away" ();
}
