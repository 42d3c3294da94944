//! What the casebook or the system could not do, as a volunteer reads it.

messages! {
    /// Another program has the desk open.
    already_open => "fault-already-open" ();
    /// Another program has the desk open, and which.
    already_open_by => "fault-already-open-by" (process, machine);
    /// The recovery key does not fit.
    recovery => "fault-recovery" ();
    /// Something of the store is missing.
    damaged => "fault-damaged" (expected, found);
    /// The disk is full.
    no_room => "fault-no-room" ();
    /// The desk may not be written.
    read_only => "fault-read-only" ();
    /// There is no desk here.
    no_desk => "fault-no-desk" ();
    /// The lock is too weak, or asks too much.
    cost => "fault-cost" ();
    /// What was to be changed is gone.
    no_such_event => "fault-no-such-event" ();
    /// Something else came first.
    overtaken => "fault-overtaken" ();
    /// There is a desk here already.
    already_a_desk => "fault-already-a-desk" ();
    /// A newer program wrote it.
    newer_format => "fault-newer-format" ();
    /// Two volunteers with one short name.
    name_taken => "fault-name-taken" ();
    /// The system refused, and why.
    system => "fault-system" (reason);
}
