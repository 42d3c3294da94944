//! What is said about showing the resident's text large. Texts in `desk.ftl`.

messages! {
    /// A key on the help line.
    key_show_large => "key-show-large" ();
    /// How to go back to the ordinary size, beside what is shown large.
    large_leave => "large-leave" ();
    /// Which page of what is shown large, and how it is turned.
    large_page => "large-page" (page, pages);
    /// Letters are missing; the packages that bring them.
    large_missing => "large-missing" (packages);
}
