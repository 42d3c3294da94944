//! What is said about faults in the questions, needs and cards. Texts in `desk.ftl`.

messages! {
    /// Not the JSON that was expected.
    fault_unreadable => "intake-fault-unreadable" (reason);
    /// The same id twice.
    fault_duplicate => "intake-fault-duplicate" ();
    /// An id that does not exist.
    fault_unknown => "intake-fault-unknown" (id);
    /// A comparison that this question cannot answer.
    fault_mismatch => "intake-fault-mismatch" (what);
    /// It depends on what comes later.
    fault_looks_ahead => "intake-fault-looks-ahead" (id);
    /// Something is missing.
    fault_incomplete => "intake-fault-incomplete" (what);
    /// No answer leads to it.
    fault_unreachable => "intake-fault-unreachable" ();
}
