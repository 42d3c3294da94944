//! What is said while points of postal codes and neighbourhoods are read.

messages! {
    /// Not a text in UTF-8.
    unread_text => "points-unread-text" ();
    /// Not `GeoJSON`.
    unread_geojson => "points-unread-geojson" (found);
    /// The columns that must be there are not.
    unread_columns => "points-unread-columns" (found);
    /// Not a table.
    unread_table => "points-unread-table" (found);
    /// A row names nothing.
    refused_name => "points-refused-name" ();
    /// A row has no point.
    refused_point => "points-refused-point" (found);
    /// A point outside the Netherlands.
    refused_far => "points-refused-far" (found);
    /// A point in metres of the Dutch grid.
    refused_grid => "points-refused-grid" (found);
    /// A name or code that came before.
    refused_twice => "points-refused-twice" (found);
    /// Where a refused row stands.
    refused_at => "points-refused-at" (row, why);
    /// How many more were refused.
    refused_more => "points-refused-more" (count);
    /// What was found in the file.
    preview => "points-preview" (postcodes, neighbourhoods, refused);
    /// What it would change.
    changes => "points-changes" (new, changed, gone, same);
    /// Where the points come from.
    source => "points-source" (source, licence, date);
    /// Characters that were taken out of names.
    removed => "points-removed" (count);
    /// Nothing was written yet.
    not_applied => "points-not-applied" ();
    /// It was written.
    applied => "points-applied" (path);
    /// Nothing in the file can be used.
    nothing => "points-nothing" ();
    /// The file is too large.
    too_large => "points-too-large" (most);
    /// What must be named is empty.
    unnamed => "points-unnamed" (option);
    /// Help of the command.
    help => "points-help" ();
    /// Help of the file.
    help_file => "points-help-file" ();
    /// Help of the source.
    help_source => "points-help-source" ();
    /// Help of the licence.
    help_licence => "points-help-licence" ();
    /// Help of the date.
    help_date => "points-help-date" ();
    /// Help of applying.
    help_apply => "points-help-apply" ();
}
