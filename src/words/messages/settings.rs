//! What is said on the settings screen, and where a person looks which way of drawing reads right. Texts in
//! `desk.ftl`.

messages! {
    /// A key on the help line.
    key_settings => "key-settings" ();
    /// The settings.
    title => "settings-title" ();
    /// How they are changed.
    explained => "settings-explained" ();
    /// The volunteer's language.
    language => "settings-language" ();
    /// Who orders right-to-left text.
    right_to_left => "settings-right-to-left" ();
    /// Leads to the screen where one looks.
    look => "settings-look" ();
    /// The colours.
    colours => "settings-colours" ();
    /// When the resident's text is large.
    large => "settings-large" ();
    /// Whether slips are in large letters.
    large_print => "settings-large-print" ();
    /// When an idle desk locks.
    lock => "settings-lock" ();
    /// A value: what the terminal is decides.
    auto => "settings-auto" ();
    /// A value: the program orders.
    app => "settings-app" ();
    /// A value: the terminal orders.
    terminal => "settings-terminal" ();
    /// A value: large, in blocks.
    blocks => "settings-blocks" ();
    /// A value: the colours of the terminal.
    of_terminal => "settings-of-terminal" ();
    /// A value: light letters on dark.
    dark => "settings-dark" ();
    /// A value: dark letters on light.
    light => "settings-light" ();
    /// A value: as far apart as can be.
    contrast => "settings-contrast" ();
    /// A value: where it is needed.
    where_needed => "settings-where-needed" ();
    /// A value: always.
    always => "settings-always" ();
    /// A value: only by its key.
    never => "settings-never" ();
    /// A value: yes.
    yes => "settings-yes" ();
    /// A value: no.
    no => "settings-no" ();
    /// A value: after so many minutes.
    minutes => "settings-minutes" (minutes);
    /// Which reads right?
    reading_title => "reading-title" ();
    /// What to look at.
    reading_explained => "reading-explained" ();
    /// Neither line is right.
    reading_blocks => "reading-blocks" ();
    /// Cannot tell.
    reading_unknown => "reading-unknown" ();
    /// What was chosen is remembered.
    notice_reading => "notice-reading" ();
}
