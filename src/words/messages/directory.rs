//! What is said about the directory itself: faults in its files, freshness, opening hours.

messages! {
    /// The file is not JSON.
    fault_not_json => "directory-fault-not-json" (found);
    /// The file holds neither services nor neighbourhoods.
    fault_not_a_directory => "directory-fault-not-a-directory" ();
    /// A value of another shape.
    fault_odd_shape => "directory-fault-odd-shape" (found);
    /// A field that must be there is not.
    fault_missing => "directory-fault-missing" ();
    /// An id that came before.
    fault_duplicate_id => "directory-fault-duplicate-id" (first);
    /// A code that its list does not have.
    fault_unknown_code => "directory-fault-unknown-code" (code);
    /// A second code where there can be one only.
    fault_second_code => "directory-fault-second-code" (code);
    /// Not a date.
    fault_bad_date => "directory-fault-bad-date" (found);
    /// Not a time.
    fault_bad_time => "directory-fault-bad-time" (found);
    /// A time not told by the local clock.
    fault_other_zone => "directory-fault-other-zone" (found);
    /// Not a recurrence.
    fault_bad_recurrence => "directory-fault-bad-recurrence" (found);
    /// No day on which the counting starts.
    fault_no_start_date => "directory-fault-no-start-date" ();
    /// An end before its beginning.
    fault_ends_before_start => "directory-fault-ends-before-start" ();
    /// Not a telephone number.
    fault_bad_number => "directory-fault-bad-number" (found);
    /// Not a postal code.
    fault_bad_postcode => "directory-fault-bad-postcode" (found);
    /// Coordinates outside the Netherlands.
    fault_far_away => "directory-fault-far-away" ();
    /// Points without their source, licence and date.
    fault_points_without_source => "directory-fault-points-without-source" ();
    /// Checked on a day.
    checked_on => "directory-checked-on" (date);
    /// Checked on a day, over half a year ago.
    checked_ageing => "directory-checked-ageing" (date);
    /// Checked on a day, over a year ago.
    checked_old => "directory-checked-old" (date);
    /// Nobody knows when it was checked.
    checked_unknown => "directory-checked-unknown" ();
    /// It is open now, until an hour.
    open_until => "directory-open-until" (closes);
    /// It opens on a day at an hour.
    opens_at => "directory-opens-at" (date, opens);
    /// It opens on a day, and nobody knows at what hour.
    opens_on => "directory-opens-on" (date);
    /// It does not open within eight weeks.
    opens_not_soon => "directory-opens-not-soon" ();
    /// The hours no longer hold.
    hours_recheck => "directory-hours-recheck" ();
    /// The hours are not known.
    hours_unknown => "directory-hours-unknown" ();
    /// An opening that falls on a public holiday: ask first.
    on_holiday => "directory-on-holiday" (opening, holiday);
}
