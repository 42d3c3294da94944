//! What stands on the sheet of the three axes beside the counts and names, and what its command says.

messages! {
    /// Over the sheet.
    title => "picture-title" ();
    /// Over the sheet of one neighbourhood.
    title_of => "picture-title-of" (place);
    /// How many, on which day.
    counted => "picture-counted" (count, date);
    /// What the bars mean.
    bars => "picture-bars" ();
    /// How many nobody knows the areas of.
    unknown_area => "picture-unknown-area" (count);
    /// How far it reaches, and the languages spoken there.
    about => "picture-about" (reach, languages);
    /// How many more there are.
    more => "picture-more" (count);
    /// How many are not named.
    introduced => "picture-introduced" (count);
    /// Over what to mind.
    mind => "picture-mind" ();
    /// At the foot.
    footer => "picture-footer" ();
    /// The picture was written.
    written => "picture-written" (path, count);
    /// The name of the file says no form.
    error_ending => "picture-error-ending" (path);
    /// The directory has no such neighbourhood.
    error_place_unknown => "picture-error-place-unknown" (place);
    /// The command.
    help_picture => "command-picture" ();
    /// Its file.
    help_out => "command-picture-out" ();
    /// Its neighbourhood.
    help_neighbourhood => "command-picture-neighbourhood" ();
    /// Its language.
    help_lang => "command-picture-lang" ();
    /// Over what stands there.
    help_replace => "command-picture-replace" ();
}
