//! What joins other texts.

messages! {
    /// The last item of a list, after the others: `a, b en c`.
    list_last => "list-last" (first, last);
}
