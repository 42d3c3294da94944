//! What is said when a desk keeps its directory: fields, their values, what was done to them.

messages! {
    /// A key on the help line.
    key_add_offer => "key-add-offer" ();
    /// A key on the help line.
    key_check_today => "key-check-today" ();
    /// A key on the help line.
    key_edit_offer => "key-edit-offer" ();
    /// A key on the help line.
    key_change_offer => "key-change-offer" ();
    /// A key on the help line.
    key_count_places => "key-count-places" ();
    /// A key on the help line.
    key_mark_introduction => "key-mark-introduction" ();
    /// A key on the help line.
    key_note_offer => "key-note-offer" ();
    /// A key on the help line.
    key_place_offer => "key-place-offer" ();
    /// A key on the help line.
    key_show_history => "key-show-history" ();
    /// A key on the help line.
    key_keep => "key-keep" ();
    /// What `--with-desk` does.
    help_with_desk => "keeping-help-with-desk" ();
    /// A text as it stands in the directory.
    text => "keeping-text" (text);
    /// It costs nothing.
    free => "keeping-free" ();
    /// It costs something.
    not_free => "keeping-not-free" ();
    /// So many are free.
    capacity => "keeping-capacity" (count);
    /// So many of something are free.
    capacity_of => "keeping-capacity-of" (count, unit);
    /// From an age to an age.
    ages_between => "keeping-ages-between" (first, last);
    /// From an age.
    ages_from => "keeping-ages-from" (first);
    /// Up to an age.
    ages_to => "keeping-ages-to" (last);
    /// Days of the week, from an hour to an hour.
    hours_between => "keeping-hours-between" (days, opens, closes);
    /// Days of the week, from an hour.
    hours_from => "keeping-hours-from" (days, opens);
    /// Days of the week alone.
    hours_days => "keeping-hours-days" (days);
    /// Hours, with what is said about them.
    hours_noted => "keeping-hours-noted" (hours, note);
    /// Hours that hold until a day.
    hours_until => "keeping-hours-until" (hours, last);
    /// It was added at the desk.
    did_add => "keeping-did-add" ();
    /// A field was edited.
    did_edit => "keeping-did-edit" ();
    /// It was checked.
    did_check => "keeping-did-check" ();
    /// It closed for good.
    did_close => "keeping-did-close" ();
    /// It closed for a while.
    did_close_for_now => "keeping-did-close-for-now" ();
    /// It opened again.
    did_reopen => "keeping-did-reopen" ();
    /// It moved.
    did_move => "keeping-did-move" ();
    /// Another came in its place.
    did_succeed => "keeping-did-succeed" ();
    /// Free places or waiting were noted.
    did_count => "keeping-did-count" ();
    /// A note was made.
    did_note => "keeping-did-note" ();
    /// It goes by introduction from then on.
    did_mark => "keeping-did-mark" ();
    /// Anyone may know from then on.
    did_unmark => "keeping-did-unmark" ();
    /// It was placed.
    did_place => "keeping-did-place" ();
    /// An addition was taken back.
    did_take_back => "keeping-did-take-back" ();
    /// It was checked today, by whom.
    notice_checked => "keeping-notice-checked" (offer, by);
    /// A field was checked today.
    notice_checked_field => "keeping-notice-checked-field" (field);
    /// It goes by introduction from now on.
    notice_marked => "keeping-notice-marked" ();
    /// Anyone may know from now on.
    notice_unmarked => "keeping-notice-unmarked" ();
    /// A field was kept.
    notice_kept => "keeping-notice-kept" (field);
    /// A note was kept.
    notice_noted => "keeping-notice-noted" ();
    /// Places and waiting were kept.
    notice_counted => "keeping-notice-counted" ();
    /// It has its place.
    notice_placed => "keeping-notice-placed" ();
    /// An offer was added.
    notice_added => "keeping-notice-added" (offer);
    /// What was done to an offer.
    notice_done => "keeping-notice-done" (offer, done);
    /// What was typed is not kept yet.
    not_kept_yet => "keeping-not-kept-yet" ();
    /// A name is needed.
    fault_name => "keeping-fault-name" ();
    /// It cannot be read.
    fault_unreadable => "keeping-fault-unreadable" ();
    /// Not a number of places.
    fault_count => "keeping-fault-count" ();
    /// How what is typed is understood.
    understood => "keeping-understood" (values);
    /// Several values on one line.
    together => "keeping-together" (values);
    /// Nothing stands there.
    empty => "keeping-empty" ();
    /// Written or checked at the desk.
    touched => "keeping-touched" (date, by);
    /// What was done, when, by whom.
    did => "keeping-did" (what, date, by);
    /// What stood in a field.
    was => "keeping-was" (field, values);
    /// What stands in a field since.
    became => "keeping-became" (field, values);
    /// Where it comes from.
    from_source => "keeping-from-source" (source);
    /// The source no longer has it.
    gone => "keeping-gone" ();
    /// The desk did nothing to it.
    history_none => "keeping-history-none" ();
    /// A note of the desk.
    note_title => "keeping-note-title" ();
    /// What only the desk knows, on the page.
    note_label => "keeping-note-label" ();
    /// Who reads it.
    note_explained => "keeping-note-explained" ();
    /// A note.
    noted => "keeping-noted" (text, date, by);
    /// Where the volunteer has it from.
    ask_source => "keeping-ask-source" ();
    /// How many are free.
    ask_free => "keeping-ask-free" ();
    /// Of what.
    ask_unit => "keeping-ask-unit" ();
    /// How long one waits.
    ask_waiting => "keeping-ask-waiting" ();
    /// What to know about it.
    ask_alert => "keeping-ask-alert" ();
    /// Which offer came after it.
    ask_successor => "keeping-ask-successor" ();
    /// The alert that names the successor.
    alert_successor => "keeping-alert-successor" (offer);
    /// What became of it.
    change_title => "keeping-change-title" ();
    /// Shut for a while.
    change_for_a_while => "keeping-change-for-a-while" ();
    /// Shut for good.
    change_for_good => "keeping-change-for-good" ();
    /// Moved.
    change_moved => "keeping-change-moved" ();
    /// Another came in its place.
    change_succeeded => "keeping-change-succeeded" ();
    /// Open again.
    change_open => "keeping-change-open" ();
    /// Take the addition back.
    change_taken_back => "keeping-change-taken-back" ();
    /// How hours are typed.
    hint_hours => "keeping-hint-hours" ();
    /// How addresses are typed.
    hint_places => "keeping-hint-places" ();
    /// How numbers are typed.
    hint_phones => "keeping-hint-phones" ();
    /// How people are typed.
    hint_contacts => "keeping-hint-contacts" ();
    /// How ages are typed.
    hint_ages => "keeping-hint-ages" ();
    /// How costs are typed.
    hint_costs => "keeping-hint-costs" ();
    /// How several values are typed.
    hint_several => "keeping-hint-several" ();
    /// A new offer.
    add_title => "keeping-add-title" ();
    /// What it does, in short.
    add_what => "keeping-add-what" ();
    /// Where, in short.
    add_where => "keeping-add-where" ();
    /// Its name.
    add_ask_name => "keeping-add-ask-name" ();
    /// What it does.
    add_ask_what => "keeping-add-ask-what" ();
    /// Which needs.
    add_ask_needs => "keeping-add-ask-needs" ();
    /// Where.
    add_ask_where => "keeping-add-ask-where" ();
    /// When.
    add_ask_when => "keeping-add-ask-when" ();
    /// Who gives it.
    add_ask_setting => "keeping-add-ask-setting" ();
    /// Whom to ask.
    add_ask_whom => "keeping-add-ask-whom" ();
    /// Which languages.
    add_ask_languages => "keeping-add-ask-languages" ();
    /// Alone or together.
    add_ask_form => "keeping-add-ask-form" ();
    /// How far it reaches.
    add_ask_reach => "keeping-add-ask-reach" ();
    /// How one gets in.
    add_ask_access => "keeping-add-ask-access" ();
}
