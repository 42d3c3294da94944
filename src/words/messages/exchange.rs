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
    /// The question for the passphrase.
    passphrase_of => "command-passphrase-of" (volunteer);
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
    /// Reads services of others into the directory (HSDS and Open Referral UK).
    help_import => "command-import" ();
    /// The file, folder or zip with services.
    help_import_path => "command-import-path" ();
    /// The name of the source (else that of the file).
    help_import_source => "command-import-source" ();
    /// Put it into the directory at once, without asking.
    help_import_apply => "command-import-apply" ();
    /// Show everything, not only the beginning.
    help_import_all => "command-import-all" ();
    /// `place`: `why`.
    error_import => "command-error-import" (place, why);
    /// No service of a feed can be taken.
    error_import_empty => "command-error-import-empty" (path);
    /// Stopped; nothing has changed.
    error_import_stopped => "command-error-import-stopped" ();
    /// `name` cannot be the name of a source; name it with --source, in letters and digits.
    error_source_name => "command-error-source-name" (name);
    /// Source `source` (new), from `from`.
    import_source_new => "import-source-new" (source, from);
    /// Source `source`, from `from`; last changed on `date`, from `before`.
    import_source_known => "import-source-known" (source, from, date, before);
    /// Form: `format`, version `version`. Read: `services`. Refused: `refused`.
    import_read => "import-read" (format, version, services, refused);
    /// Unknown.
    import_version_unknown => "import-version-unknown" ();
    /// JSON.
    import_format_json => "import-format-json" ();
    /// JSON in pages.
    import_format_pages => "import-format-pages" ();
    /// JSON on lines.
    import_format_ndjson => "import-format-ndjson" ();
    /// Tables.
    import_format_tabular => "import-format-tabular" ();
    /// New: `new`. Changed: `changed`. Gone: `gone`. The same: `same`.
    import_counts => "import-counts" (new, changed, gone, same);
    /// Refused (`times`):
    import_refused => "import-refused" (times);
    /// Repaired (`times`):
    import_repaired => "import-repaired" (times);
    /// Characters taken out (`times`):
    import_cleaned => "import-cleaned" (times);
    /// Made unreadable (`times`):
    import_masked => "import-masked" (times);
    /// Not carried (`times`):
    import_not_carried => "import-not-carried" (times);
    /// Carried, but of no use here (`times`):
    import_unused => "import-unused" (times);
    /// New (`count`):
    import_new => "import-new" (count);
    /// Changed (`count`):
    import_changed => "import-changed" (count);
    /// Gone (`count`); what you wrote about them yourselves is kept:
    import_gone => "import-gone" (count);
    /// `field`: was `before`, becomes `after`.
    import_change => "import-change" (field, before, after);
    /// `field`: now `after`.
    import_change_added => "import-change-added" (field, after);
    /// `field`: gone; was `before`.
    import_change_removed => "import-change-removed" (field, before);
    /// `field`: `what` (`place`).
    import_line => "import-line" (field, what, place);
    /// `field`, `times` times: `what` (`place`).
    import_line_often => "import-line-often" (field, times, what, place);
    /// And `count` more; --all shows more.
    import_more => "import-more" (count);
    /// And `count` more.
    import_more_untold => "import-more-untold" (count);
    /// An offer by its name.
    import_offer => "import-offer" (name);
    /// `found` is `need` with us.
    import_note_need => "import-note-need" (found, need);
    /// `found` belongs to none of our needs.
    import_note_term => "import-note-term" (found);
    /// Nothing changes: the directory says so already.
    import_nothing => "import-nothing" ();
    /// Nothing has changed yet. With --apply this goes into the directory.
    import_preview => "import-preview" ();
    /// Put it into the directory? [y/N]
    import_ask => "import-ask" ();
    /// What counts as yes, apart by spaces.
    import_yes => "import-yes" ();
    /// The source `source` is in the directory. Services: `services`.
    import_applied => "import-applied" (source, services);
    /// Nothing has changed.
    import_declined => "import-declined" ();
    /// Services read: `services` (Ctrl-C stops).
    import_progress => "import-progress" (services);
}
