//! What is said about a referral: why an offer fits, what to ask first, who does what.

messages! {
    /// It serves the need.
    reason_need => "reason-need" (need);
    /// It serves the need, with its points.
    reason_need_desk => "reason-need-desk" (need, points);
    /// It serves another need too.
    reason_also_need => "reason-also-need" (need);
    /// It serves another need too, with its points.
    reason_also_need_desk => "reason-also-need-desk" (need, points);
    /// A language of the resident is spoken there.
    reason_language => "reason-language" (language);
    /// A shared language, with its points.
    reason_language_desk => "reason-language-desk" (language, points);
    /// About how many minutes it is on foot.
    reason_near => "reason-near" (minutes);
    /// Nearness, with its points.
    reason_near_desk => "reason-near-desk" (minutes, points);
    /// Nearness against how far this person walks, with its points.
    reason_near_limit_desk => "reason-near-limit-desk" (minutes, limit, points);
    /// It is there for the resident's own neighbourhood.
    reason_own_neighbourhood => "reason-own-neighbourhood" ();
    /// Own neighbourhood, with its points.
    reason_own_neighbourhood_desk => "reason-own-neighbourhood-desk" (points);
    /// It comes to the home.
    reason_comes_to_you => "reason-comes-to-you" ();
    /// It comes to the home, with its points.
    reason_comes_to_you_desk => "reason-comes-to-you-desk" (points);
    /// It is so many minutes behind a rollator or a buggy.
    reason_near_pushing => "reason-near-pushing" (minutes);
    /// The same, at the desk.
    reason_near_pushing_desk => "reason-near-pushing-desk" (minutes, points);
    /// It is open now.
    reason_open_now => "reason-open-now" ();
    /// It is open now, until an hour.
    reason_open_now_until => "reason-open-now-until" (time);
    /// It is open later today.
    reason_open_today => "reason-open-today" ();
    /// It is open later today, from an hour.
    reason_open_today_at => "reason-open-today-at" (time);
    /// It is open tomorrow.
    reason_open_tomorrow => "reason-open-tomorrow" ();
    /// It is open tomorrow, from an hour.
    reason_open_tomorrow_at => "reason-open-tomorrow-at" (time);
    /// It is open on a day of this week.
    reason_open_day => "reason-open-day" (weekday);
    /// It is open on a day of this week, from an hour.
    reason_open_day_at => "reason-open-day-at" (weekday, time);
    /// When it is open, with its points.
    reason_open_desk => "reason-open-desk" (open, points);
    /// One may walk in.
    reason_walk_in => "reason-walk-in" ();
    /// One may call or write oneself.
    reason_call => "reason-call" ();
    /// One may approach it oneself, with its points.
    reason_direct_desk => "reason-direct-desk" (access, points);
    /// It is free.
    reason_free => "reason-free" ();
    /// It is free, with its points.
    reason_free_desk => "reason-free-desk" (points);
    /// There is room.
    reason_room => "reason-room" ();
    /// How much room there is, with its points.
    reason_room_desk => "reason-room-desk" (free, points);
    /// It was checked lately.
    reason_checked => "reason-checked" (date);
    /// It was checked lately, with its points.
    reason_checked_desk => "reason-checked-desk" (date, points);
    /// It helped before.
    reason_earlier_helper => "reason-earlier-helper" ();
    /// It helped before, with its points.
    reason_earlier_helper_desk => "reason-earlier-helper-desk" (points);
    /// It does as the resident wishes.
    reason_wish => "reason-wish" (wish);
    /// It does as the resident wishes, with its points.
    reason_wish_desk => "reason-wish-desk" (wish, points);
    /// It is open when the resident can.
    reason_when => "reason-when" (part);
    /// What the resident likes to do is welcome there.
    reason_likes => "reason-likes" (welcome);
    /// What is welcome in return, with its points.
    reason_likes_desk => "reason-likes-desk" (welcome, points);
    /// It is shut for a while.
    caution_closed => "caution-closed" ();
    /// It is shut for a while.
    caution_closed_desk => "caution-closed-desk" ();
    /// It is shut for a while, with what is said about it.
    caution_closed_alert_desk => "caution-closed-alert-desk" (alert);
    /// The desk introduces the resident.
    caution_by_introduction => "caution-by-introduction" ();
    /// The desk introduces the resident.
    caution_by_introduction_desk => "caution-by-introduction-desk" ();
    /// Ask first whether it is for the resident too.
    caution_check_first => "caution-check-first" ();
    /// It is for these groups.
    caution_audience_desk => "caution-audience-desk" (audience);
    /// It is for these ages.
    caution_age_between_desk => "caution-age-between-desk" (from, to);
    /// It is from this age.
    caution_age_from_desk => "caution-age-from-desk" (from);
    /// It is up to this age.
    caution_age_to_desk => "caution-age-to-desk" (to);
    /// It serves these areas.
    caution_area_desk => "caution-area-desk" (areas);
    /// Nobody said which areas it serves.
    caution_area_unknown_desk => "caution-area-unknown-desk" ();
    /// How far it is is not known.
    caution_ask_distance => "caution-ask-distance" ();
    /// How far it is is not known.
    caution_ask_distance_desk => "caution-ask-distance-desk" ();
    /// It is further than the resident walks.
    caution_too_far => "caution-too-far" (minutes);
    /// It is further than the resident walks.
    caution_too_far_desk => "caution-too-far-desk" (minutes);
    /// One has to go there.
    caution_not_at_home => "caution-not-at-home" ();
    /// One has to go there.
    caution_not_at_home_desk => "caution-not-at-home-desk" ();
    /// Nothing is said about getting in on wheels.
    caution_ask_accessibility => "caution-ask-accessibility" ();
    /// Nothing is said about getting in on wheels.
    caution_ask_accessibility_desk => "caution-ask-accessibility-desk" ();
    /// Its hours are not known.
    caution_ask_hours => "caution-ask-hours" ();
    /// The next opening falls on a public holiday.
    caution_holiday => "caution-holiday" (holiday);
    /// The same, at the desk.
    caution_holiday_desk => "caution-holiday-desk" (holiday);
    /// Its hours are not known.
    caution_ask_hours_desk => "caution-ask-hours-desk" ();
    /// Its number was checked long ago.
    caution_old_number => "caution-old-number" (date);
    /// Its number was checked long ago.
    caution_old_number_desk => "caution-old-number-desk" (date);
    /// Nobody knows when its number was checked.
    caution_unchecked_number => "caution-unchecked-number" ();
    /// Nobody knows when its number was checked.
    caution_unchecked_number_desk => "caution-unchecked-number-desk" ();
    /// How one gets in is not known.
    caution_ask_access => "caution-ask-access" ();
    /// How one gets in is not known.
    caution_ask_access_desk => "caution-ask-access-desk" ();
    /// Somebody must refer.
    caution_needs_referrer => "caution-needs-referrer" ();
    /// Somebody must refer.
    caution_needs_referrer_desk => "caution-needs-referrer-desk" ();
    /// There is an assessment first.
    caution_needs_assessment => "caution-needs-assessment" ();
    /// There is an assessment first.
    caution_needs_assessment_desk => "caution-needs-assessment-desk" ();
    /// There is a waiting time.
    caution_waiting => "caution-waiting" (text);
    /// There is a waiting time.
    caution_waiting_desk => "caution-waiting-desk" (text);
    /// There was no room.
    caution_full => "caution-full" ();
    /// There was no room.
    caution_full_desk => "caution-full-desk" ();
    /// No shared language.
    caution_no_shared_language => "caution-no-shared-language" ();
    /// No shared language.
    caution_no_shared_language_desk => "caution-no-shared-language-desk" ();
    /// No shared language, with what is said about interpreters.
    caution_interpreter_desk => "caution-interpreter-desk" (text);
    /// Which languages they speak is not known.
    caution_ask_language => "caution-ask-language" ();
    /// Which languages they speak is not known.
    caution_ask_language_desk => "caution-ask-language-desk" ();
    /// A wish that only they can tell about.
    caution_ask_wish => "caution-ask-wish" (wish);
    /// A wish that only they can tell about.
    caution_ask_wish_desk => "caution-ask-wish-desk" (wish);
    /// It is meant for simple questions.
    caution_light_only_desk => "caution-light-only-desk" ();
    /// It helped before, and that was not good.
    caution_earlier_not_good_desk => "caution-earlier-not-good-desk" ();
    /// It costs something.
    caution_costs => "caution-costs" ();
    /// It costs something.
    caution_costs_desk => "caution-costs-desk" ();
    /// It costs something, with what is said about it.
    caution_costs_text_desk => "caution-costs-text-desk" (text);
    /// It does not run.
    limit_not_active => "limit-not-active" (status);
    /// It does not run, with what came after it.
    limit_not_active_alert => "limit-not-active-alert" (status, alert);
    /// Nobody has placed it yet.
    limit_not_placed => "limit-not-placed" ();
    /// It must not be involved.
    limit_not_involved => "limit-not-involved" ();
    /// It serves other areas.
    limit_outside_area => "limit-outside-area" (areas, home);
    /// It is for others.
    limit_other_audience => "limit-other-audience" (audience);
    /// It is for another age.
    limit_age => "limit-age" ();
    /// It is for these ages.
    limit_age_between => "limit-age-between" (from, to);
    /// It is from this age.
    limit_age_from => "limit-age-from" (from);
    /// It is up to this age.
    limit_age_to => "limit-age-to" (to);
    /// It does not do what the need takes.
    limit_does_not_do => "limit-does-not-do" (role);
    /// It is for other needs.
    why_not_other_need => "why-not-other-need" ();
    /// Others fit better.
    why_not_lower_rank => "why-not-lower-rank" (need, rank);
    /// There is help nearer by.
    why_not_help_nearer => "why-not-help-nearer" ();
    /// The directory does not have it.
    why_not_in_directory => "why-not-in-directory" ();
    /// What one party does.
    roles_does => "roles-does" (name, roles);
    /// What one party does not do.
    roles_does_not => "roles-does-not" (name, role);
    /// What one party does not do and another does.
    roles_does_not_but => "roles-does-not-but" (name, role, instead);
    /// What both do.
    roles_agree => "roles-agree" (role, informal, formal);
}
