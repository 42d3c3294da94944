//! What is said about the directory going out and coming in. Texts in `desk.ftl`.

messages! {
    /// The commands around the directory.
    help_directory => "command-directory" ();
    /// Writing it.
    help_export => "command-export" ();
    /// Where.
    help_export_out => "command-export-out" ();
    /// In which form.
    help_export_format => "command-export-format" ();
    /// What is "by introduction" and goes along.
    help_export_with => "command-export-with" ();
    /// Over an export that stands there.
    help_export_replace => "command-export-replace" ();
    /// It was written.
    export_written => "command-export-written" (offers, path);
    /// What was left out.
    export_left_out => "command-export-left-out" (offers);
    /// An offer that the directory does not have.
    error_offer_unknown => "command-error-offer-unknown" (id);
    /// Something stands there already.
    error_stands => "command-error-stands" (path);
    /// Something stands there that is no export.
    error_no_export => "command-error-no-export" (path);
}
