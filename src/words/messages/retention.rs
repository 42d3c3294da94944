//! How long things stay, what goes soon, and whether the date of this computer is right.

messages! {
    /// How its row is named, and its title.
    title => "retention-title" ();
    /// What it means.
    explained => "retention-explained" ();
    /// Finished conversations.
    cases => "retention-cases" ();
    /// Unfinished conversations.
    drafts => "retention-drafts" ();
    /// So many months.
    months => "retention-months" (months);
    /// So many days.
    days => "retention-days" (days);
    /// Keep it so.
    keep => "retention-keep" ();
    /// So many conversations go because of it.
    would_go => "retention-would-go" (count);
    /// Questions taken off the board.
    board => "retention-board" ();
    /// The access log.
    access => "retention-access" ();
    /// When records go, and what always stays.
    records => "retention-records" ();
    /// It holds from now on.
    notice_kept => "retention-notice-kept" ();
    /// How the row of what goes soon is named, and its title.
    due_title => "due-title" ();
    /// What can be done.
    due_explained => "due-explained" ();
    /// Nothing goes soon.
    due_none => "due-none" ();
    /// A finished conversation.
    due_case => "due-case" ();
    /// An unfinished one.
    due_draft => "due-draft" ();
    /// Until when it stays.
    due_until => "due-until" (date);
    /// So many went by themselves.
    over_gone => "over-gone" (count);
    /// Whether today's date is right.
    date_title => "date-title" (date);
    /// Why that is asked.
    date_explained => "date-explained" (count);
    /// It is right.
    date_right => "date-right" ();
    /// It is wrong.
    date_wrong => "date-wrong" ();
    /// What to do about a wrong date.
    notice_date_wrong => "notice-date-wrong" ();
}
