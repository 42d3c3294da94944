//! What stands beside the facts on the page of one offer.

messages! {
    /// A label.
    label_own_name => "detail-own-name" ();
    /// A label.
    label_organization => "detail-organization" ();
    /// A label.
    label_what => "detail-what" ();
    /// A label.
    label_mind => "detail-mind" ();
    /// A label: to which offer the alert leads.
    label_go_to => "detail-go-to" ();
    /// A label.
    label_needs => "detail-needs" ();
    /// A label: the first axis of F6.
    label_setting => "detail-setting" ();
    /// A label: the second axis of F6.
    label_form => "detail-form" ();
    /// A label: the third axis of F6.
    label_reach => "detail-reach" ();
    /// Nobody said yet where on an axis it stands.
    not_placed => "detail-not-placed" ();
    /// A label.
    label_does => "detail-does" ();
    /// A label.
    label_does_not => "detail-does-not" ();
    /// A label.
    label_audience => "detail-audience" ();
    /// Ages.
    ages_between => "detail-ages-between" (from, to);
    /// Ages.
    ages_from => "detail-ages-from" (from);
    /// Ages.
    ages_to => "detail-ages-to" (to);
    /// A label.
    label_languages => "detail-languages" ();
    /// A label: how one gets in, the shortest road first.
    label_access => "detail-access" ();
    /// The shortest road has nobody in between.
    road_direct => "detail-road-direct" ();
    /// The shortest road goes through somebody else.
    road_through => "detail-road-through" ();
    /// The desk introduces the resident.
    by_introduction => "detail-by-introduction" ();
    /// A label.
    label_costs => "detail-costs" ();
    /// It costs nothing.
    free => "detail-free" ();
    /// A label.
    label_bring => "detail-bring" ();
    /// A label.
    label_when => "detail-when" ();
    /// A label.
    label_where => "detail-where" ();
    /// How far it is from the desk's neighbourhood, on foot and behind a rollator or a buggy (F11).
    walk => "detail-walk" (minutes, pushing, place);
    /// A label: the areas it serves.
    label_areas => "detail-areas" ();
    /// A label.
    label_phone => "detail-phone" ();
    /// A label.
    label_mail => "detail-mail" ();
    /// A label.
    label_page => "detail-page" ();
    /// A label.
    label_ask_for => "detail-ask-for" ();
    /// A label.
    label_room => "detail-room" ();
    /// How many are free of something.
    room => "detail-room-free" (count, unit);
    /// A label.
    label_waiting => "detail-waiting" ();
    /// A label: what is welcome in return.
    label_welcome => "detail-welcome" ();
    /// A label: how complex a situation it can carry.
    label_complexity => "detail-complexity" ();
    /// A label: how it did at this desk.
    label_record => "detail-record" ();
    /// How often it was chosen here.
    record_chosen => "detail-record-chosen" (chosen);
    /// When it was last chosen here.
    record_last => "detail-record-last" (date);
    /// What was told afterwards.
    record_told => "detail-record-told" (helped, partly, not);
    /// Nobody told yet how it went.
    record_untold => "detail-record-untold" ();
    /// A label: what it was checked against.
    label_sources => "detail-sources" ();
    /// A source with its place in the list and its day.
    source => "detail-source" (place, source, checked);
    /// A fact with the day it was checked, and the place of its source in the list.
    checked_from => "detail-checked-from" (what, checked, place);
    /// The directory does not have it any more.
    gone => "detail-gone" ();
    /// Some things as a list.
    list => "detail-list" (all);
    /// Something with what is said about it.
    described => "detail-described" (what, about);
    /// From an hour until another.
    hours_span => "hours-span" (opens, closes);
    /// From an hour.
    hours_from => "hours-from" (opens);
    /// Until an hour.
    hours_until => "hours-until" (closes);
    /// That day, at an hour that nobody said.
    hours_open_day => "hours-open-day" ();
    /// The openings of a day.
    hours_list => "hours-list" (all);
    /// Hours by a line that does not hold on that day.
    hours_doubtful => "hours-doubtful" (all);
    /// Nobody said anything about that day.
    hours_day_unknown => "hours-day-unknown" ();
    /// The hours of one day of the week.
    hours_on => "hours-on" (day, hours);
}
