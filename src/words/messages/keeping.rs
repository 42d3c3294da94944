//! What is said when a desk keeps its directory: fields, their values, what was done to them.

messages! {
    /// A text as it stands in the directory.
    text => "keeping-text" (text);
    /// It costs nothing.
    free => "keeping-free" ();
    /// It costs something.
    not_free => "keeping-not-free" ();
    /// So many are free.
    capacity => "keeping-capacity" (count);
    /// So many of something are free.
    capacity_of => "keeping-capacity-of" (count, unit);
    /// From an age to an age.
    ages_between => "keeping-ages-between" (first, last);
    /// From an age.
    ages_from => "keeping-ages-from" (first);
    /// Up to an age.
    ages_to => "keeping-ages-to" (last);
    /// Days of the week, from an hour to an hour.
    hours_between => "keeping-hours-between" (days, opens, closes);
    /// Days of the week, from an hour.
    hours_from => "keeping-hours-from" (days, opens);
    /// Days of the week alone.
    hours_days => "keeping-hours-days" (days);
    /// Hours, with what is said about them.
    hours_noted => "keeping-hours-noted" (hours, note);
    /// Hours that hold until a day.
    hours_until => "keeping-hours-until" (hours, last);
    /// It was added at the desk.
    did_add => "keeping-did-add" ();
    /// A field was edited.
    did_edit => "keeping-did-edit" ();
    /// It was checked.
    did_check => "keeping-did-check" ();
    /// It closed for good.
    did_close => "keeping-did-close" ();
    /// It closed for a while.
    did_close_for_now => "keeping-did-close-for-now" ();
    /// It opened again.
    did_reopen => "keeping-did-reopen" ();
    /// It moved.
    did_move => "keeping-did-move" ();
    /// Another came in its place.
    did_succeed => "keeping-did-succeed" ();
    /// Free places or waiting were noted.
    did_count => "keeping-did-count" ();
    /// A note was made.
    did_note => "keeping-did-note" ();
    /// It goes by introduction from then on.
    did_mark => "keeping-did-mark" ();
    /// Anyone may know from then on.
    did_unmark => "keeping-did-unmark" ();
    /// It was placed.
    did_place => "keeping-did-place" ();
    /// An addition was taken back.
    did_take_back => "keeping-did-take-back" ();
}
