//! What is said about a feed while it is read: repairs, what was left out, what is refused, and faults.

messages! {
    /// A note, with its place.
    note => "feed-note" (place, what);
    /// A note on a field, with its place.
    note_of_field => "feed-note-of-field" (place, field, what);
    /// A file.
    in_file => "feed-in-file" (file);
    /// A line of a file.
    in_line => "feed-in-line" (line, file);
    /// A service of a list in a file.
    in_item => "feed-in-item" (item, file);
    /// Repaired.
    repaired => "feed-repaired" (found, now);
    /// It was empty.
    filled_in => "feed-filled-in" (now);
    /// Characters taken out.
    cleaned => "feed-cleaned" (count);
    /// Too long.
    shortened => "feed-shortened" (count);
    /// Numbers of people masked.
    masked => "feed-masked" (count);
    /// A value left out.
    left_out => "feed-left-out" (found, why);
    /// A part left out.
    left_out_whole => "feed-left-out-whole" (why);
    /// A field without a place.
    no_such_field => "feed-no-such-field" (times);
    /// A second time.
    repeated => "feed-repeated" ();
    /// More of the same.
    more => "feed-more" (times);
    /// A service refused.
    refused => "feed-refused" (why);
    /// Two ways to read it.
    why_ambiguous => "feed-why-ambiguous" ();
    /// It is not what belongs here.
    why_unreadable => "feed-why-unreadable" ();
    /// Its letters are of another encoding.
    why_not_utf8 => "feed-why-not-utf8" ();
    /// Something is missing.
    why_missing => "feed-why-missing" ();
    /// It leads nowhere.
    why_dangling => "feed-why-dangling" ();
    /// The id came before.
    why_id_twice => "feed-why-id-twice" ();
    /// The standard has no place for it.
    why_no_place => "feed-why-no-place" ();
    /// No feed.
    fault_not_a_feed => "feed-fault-not-a-feed" ();
    /// The system says no.
    fault_unreadable => "feed-fault-unreadable" (said);
    /// No JSON.
    fault_broken_json => "feed-fault-broken-json" (said);
    /// No table.
    fault_broken_table => "feed-fault-broken-table" (said);
    /// No archive.
    fault_broken_archive => "feed-fault-broken-archive" (said);
    /// Locked.
    fault_locked => "feed-fault-locked" ();
    /// A name that leads outside.
    fault_leads_outside => "feed-fault-leads-outside" ();
    /// A link.
    fault_link => "feed-fault-link" ();
    /// Grows beyond measure.
    fault_bomb => "feed-fault-bomb" ();
    /// Two of one name.
    fault_name_twice => "feed-fault-name-twice" ();
    /// Another encoding.
    fault_not_utf8 => "feed-fault-not-utf8" ();
    /// Too many bytes.
    fault_too_large => "feed-fault-too-large" (most);
    /// One service of too many bytes.
    fault_service_too_large => "feed-fault-service-too-large" (most);
    /// One service of too many values.
    fault_too_many_values => "feed-fault-too-many-values" (most);
    /// Too many files.
    fault_too_many_files => "feed-fault-too-many-files" (most);
    /// Too many services.
    fault_too_many_services => "feed-fault-too-many-services" (most);
    /// Too deep.
    fault_too_deep => "feed-fault-too-deep" (most);
}
