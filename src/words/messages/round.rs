//! What is said around the week's round, on the screen and on the call sheet.

messages! {
    /// The round.
    title => "round-title" ();
    /// What it is for.
    explained => "round-explained" ();
    /// There is nobody to call.
    empty => "round-empty" ();
    /// It did not help lately.
    why_failed => "round-why-failed" (not, partly);
    /// It is chosen often.
    why_chosen => "round-why-chosen" (count);
    /// It was looked at long ago.
    why_old => "round-why-old" (on);
    /// Nobody knows when it was looked at.
    why_unchecked => "round-why-unchecked" ();
    /// Its hours do not hold.
    why_hours => "round-why-hours" ();
    /// The reasons, joined.
    why => "round-why" (reasons);
    /// There is no number.
    no_number => "round-no-number" ();
    /// So many are not on paper.
    not_on_paper => "round-not-on-paper" (count);
    /// The sheet is at the printer.
    notice_printed => "round-notice-printed" (printer);
    /// The sheet was saved.
    notice_saved => "round-notice-saved" (path);
    /// Nothing can be put on the sheet.
    notice_nothing => "round-notice-nothing" ();
    /// The call sheet's title.
    sheet_title => "round-sheet-title" (date);
    /// What to do with it.
    sheet_intro => "round-sheet-intro" ();
    /// A box: the hours are right.
    sheet_hours => "round-sheet-hours" (hours);
    /// A box: the hours are not known.
    sheet_hours_unknown => "round-sheet-hours-unknown" ();
    /// A box: the address is right.
    sheet_address => "round-sheet-address" (address);
    /// A box: there is room.
    sheet_room => "round-sheet-room" ();
    /// A box: these languages are spoken.
    sheet_languages => "round-sheet-languages" (languages);
    /// A box: which languages.
    sheet_languages_unknown => "round-sheet-languages-unknown" ();
    /// A box: it went on without a change.
    sheet_same => "round-sheet-same" ();
    /// Room to write.
    sheet_remark => "round-sheet-remark" ();
    /// At the bottom.
    sheet_footer => "round-sheet-footer" (desk);
}
