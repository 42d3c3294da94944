//! Keys and keeping: the screen that leads to all of it. What each part says has a table of its own.

messages! {
    /// The title.
    title => "safekeeping-title" ();
    /// How the key is named.
    key => "key-safekeeping" ();
    /// Who may open the desk.
    volunteers => "safekeeping-volunteers" ();
}
