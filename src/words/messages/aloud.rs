//! What is said about reading aloud. Texts in `desk.ftl`.

messages! {
    /// The key that reads aloud.
    key_read_aloud => "key-read-aloud" ();
    /// The question whether what someone told may be read aloud.
    title => "aloud-title" ();
    /// Why that is asked.
    explained => "aloud-explained" ();
    /// Yes.
    yes => "aloud-yes" ();
    /// No.
    no => "aloud-no" ();
    /// It is being read.
    begun => "aloud-begun" ();
    /// It was stopped.
    stopped => "aloud-stopped" ();
    /// It does not work.
    failed => "aloud-failed" ();
}
