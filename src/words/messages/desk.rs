//! What the screens say to a volunteer. Texts in `desk.ftl`.

// The keys that keep the directory stand with its other texts; the table of keys names them all from here.
pub use super::keeping::{
    key_add_offer, key_change_offer, key_check_today, key_count_places, key_edit_offer, key_keep,
    key_mark_introduction, key_note_offer, key_place_offer, key_show_history,
};

messages! {
    /// A key on the help line.
    key_confirm => "key-confirm" ();
    /// A key on the help line.
    key_back => "key-back" ();
    /// A key on the help line.
    key_new_conversation => "key-new-conversation" ();
    /// A key on the help line.
    key_open_code => "key-open-code" ();
    /// A key on the help line.
    key_languages => "key-languages" ();
    /// A key on the help line.
    key_skip => "key-skip" ();
    /// A key on the help line.
    key_toggle => "key-toggle" ();
    /// A key.
    key_axes => "key-axes" ();
    /// A key.
    key_next_topic => "key-next-topic" ();
    /// A key.
    key_previous_topic => "key-previous-topic" ();
    /// A key.
    key_next_place => "key-next-place" ();
    /// A key.
    key_gaps => "key-gaps" ();
    /// A key.
    key_show_offer => "key-show-offer" ();
    /// A key on the help line.
    key_board => "key-board" ();
    /// A key.
    key_round => "key-round" ();
    /// A key.
    key_print_sheet => "key-print-sheet" ();
    /// A key.
    key_ask_board => "key-ask-board" ();
    /// A key.
    key_answer_question => "key-answer-question" ();
    /// A key.
    key_close_question => "key-close-question" ();
    /// A key.
    key_why_not => "key-why-not" ();
    /// A key on the help line.
    key_help => "key-help" ();
    /// A key on the help line.
    key_resident_language => "key-resident-language" ();
    /// A key on the help line.
    key_desk_language => "key-desk-language" ();
    /// A key on the help line.
    key_offers => "key-offers" ();
    /// A key on the help line.
    key_add_topic => "key-add-topic" ();
    /// A key on the help line.
    key_review => "key-review" ();
    /// A key on the help line.
    key_slip => "key-slip" ();
    /// A key on the help line.
    key_print => "key-print" ();
    /// A key on the help line.
    key_save => "key-save" ();
    /// A key on the help line.
    key_plain => "key-plain" ();
    /// A key on the help line.
    key_paper => "key-paper" ();
    /// A key on the help line.
    key_printer => "key-printer" ();
    /// A key on the help line.
    key_blank => "key-blank" ();
    /// A key on the help line.
    key_cards => "key-cards" ();
    /// A key on the help line.
    key_throw_away => "key-throw-away" ();
    /// A key on the help line.
    key_lock => "key-lock" ();
    /// A key on the help line.
    key_quit => "key-quit" ();
    /// A key on the help screen.
    key_up => "key-up" ();
    /// A key on the help screen.
    key_down => "key-down" ();
    /// A key on the help screen.
    key_left => "key-left" ();
    /// A key on the help screen.
    key_right => "key-right" ();
    /// A key on the help screen.
    key_page_up => "key-page-up" ();
    /// A key on the help screen.
    key_page_down => "key-page-down" ();
    /// A key on the help line.
    key_cancel => "key-cancel" ();
    /// In the header: nothing of this conversation is kept.
    header_nothing_kept => "header-nothing-kept" ();
    /// The terminal window is too small.
    screen_too_small => "screen-too-small" (columns, rows);
    /// Something runs in the background.
    notice_running => "notice-running" (what);
    /// What runs.
    running_set_up => "running-set-up" ();
    /// What runs.
    running_unlock => "running-unlock" ();
    /// What runs.
    running_volunteer => "running-volunteer" ();
    /// What runs.
    running_typeset => "running-typeset" ();
    /// What runs.
    running_print => "running-print" ();
    /// What runs.
    running_save => "running-save" ();
    /// What runs.
    running_printers => "running-printers" ();
    /// What runs.
    running_erase => "running-erase" ();
    /// A notice: not kept, for the casebook was away.
    notice_busy => "notice-busy" ();
    /// A notice.
    notice_cancelled => "notice-cancelled" ();
    /// A notice.
    notice_draft_kept => "notice-draft-kept" ();
    /// A notice.
    notice_finished => "notice-finished" ();
    /// Nothing that is not printed leaves the desk by itself.
    notice_not_on_paper => "notice-not-on-paper" ();
    /// Chosen, but for safety not on the paper.
    preview_left_off => "preview-left-off" (offers);
    /// The neighbourhood is not in the directory.
    offers_unknown_place => "offers-unknown-place" (place);
    /// Enter where nothing is pointed at.
    notice_point_first => "notice-point-first" ();
    /// Only a coordinator lets in a volunteer.
    notice_coordinator_only => "notice-coordinator-only" ();
    /// A notice.
    notice_nothing_kept => "notice-nothing-kept" ();
    /// A notice.
    notice_thrown_away => "notice-thrown-away" ();
    /// A notice.
    notice_followed_up => "notice-followed-up" ();
    /// A notice.
    notice_volunteer_added => "notice-volunteer-added" ();
    /// Nine digits may be a citizen service number.
    question_number_found => "question-number-found" ();
    /// A notice.
    notice_number_masked => "notice-number-masked" ();
    /// A notice.
    notice_required => "notice-required" ();
    /// A notice.
    notice_not_saved => "notice-not-saved" (reason);
    /// A notice.
    notice_saved_plain => "notice-saved-plain" (path);
    /// A notice.
    notice_saved_pdf => "notice-saved-pdf" (path);
    /// A notice.
    notice_printed => "notice-printed" (printer);
    /// A notice.
    notice_printed_paper => "notice-printed-paper" (printer);
    /// A notice.
    notice_key_printed => "notice-key-printed" ();
    /// A notice.
    notice_content_faults => "notice-content-faults" (count);
    /// A notice.
    notice_right_to_left => "notice-right-to-left" ();
    /// The lock screen.
    lock_title => "lock-title" (desk);
    /// The lock screen.
    lock_explained => "lock-explained" ();
    /// A field.
    lock_short_name => "lock-short-name" ();
    /// A field.
    lock_passphrase => "lock-passphrase" ();
    /// After a wrong try; tells nothing more.
    lock_refused => "lock-refused" ();
    /// After several wrong tries.
    lock_refused_wait => "lock-refused-wait" (seconds);
    /// At the demonstration desk.
    lock_demo => "lock-demo" (passphrase);
    /// The first run.
    setup_step => "setup-step" (place, of);
    /// The first run.
    setup_desk_title => "setup-desk-title" ();
    /// The first run.
    setup_desk_explained => "setup-desk-explained" ();
    /// A field.
    setup_desk_name => "setup-desk-name" ();
    /// A field.
    setup_neighbourhood => "setup-neighbourhood" ();
    /// The first run.
    setup_volunteer_title => "setup-volunteer-title" ();
    /// The first run.
    setup_volunteer_explained => "setup-volunteer-explained" ();
    /// A field.
    setup_short_name => "setup-short-name" ();
    /// A field.
    setup_passphrase => "setup-passphrase" ();
    /// A field.
    setup_passphrase_again => "setup-passphrase-again" ();
    /// How strong a passphrase is, from 0 to 4.
    setup_strength => "setup-strength" (score);
    /// The first run.
    setup_recovery_title => "setup-recovery-title" ();
    /// The first run.
    setup_recovery_explained => "setup-recovery-explained" ();
    /// The first run.
    setup_recovery_print => "setup-recovery-print" ();
    /// A field.
    setup_type_group => "setup-type-group" (place);
    /// A field.
    setup_printer_address => "setup-printer-address" ();
    /// A fault.
    setup_fault_empty => "setup-fault-empty" ();
    /// A fault.
    setup_fault_weak => "setup-fault-weak" ();
    /// A fault.
    setup_fault_different => "setup-fault-different" ();
    /// A fault.
    setup_fault_group => "setup-fault-group" ();
    /// A new volunteer.
    volunteer_title => "volunteer-title" ();
    /// The home screen.
    home_greeting => "home-greeting" (date);
    /// The home screen.
    home_new => "home-new" ();
    /// The home screen.
    home_due => "home-due" ();
    /// The home screen.
    home_drafts => "home-drafts" ();
    /// The home screen.
    home_today => "home-today" ();
    /// A case in a list.
    home_case => "home-case" (when, topics);
    /// The home screen.
    home_empty => "home-empty" ();
    /// The side of the home screen.
    home_desk => "home-desk" (desk, neighbourhood);
    /// The side of the home screen.
    home_offers => "home-offers" (count);
    /// The side of the home screen.
    home_kept => "home-kept" (count);
    /// The language screen.
    language_resident_title => "language-resident-title" ();
    /// The language screen.
    language_desk_title => "language-desk-title" ();
    /// What can be typed on the language screen.
    language_find => "language-find" ();
    /// No language answers to what was typed.
    language_nothing_found => "language-nothing-found" (text);
    /// One language on the language screen.
    language_state => "language-state" (language, checked, total, missing);
    /// The language screen.
    language_review_explained => "language-review-explained" ();
    /// The texts screen.
    words_title => "words-title" ();
    /// The texts screen.
    words_counts => "words-counts" (language, machine, written, checked, missing);
    /// The texts screen.
    words_explained => "words-explained" ();
    /// The help screen.
    help_title => "help-title" ();
    /// The help screen.
    help_marks => "help-marks" ();
    /// Keys of a text field.
    help_field => "help-field" ();
    /// The side of the conversation.
    progress_title => "progress-title" (done, all);
    /// The side of the conversation.
    progress_topics => "progress-topics" ();
    /// The side of the conversation.
    progress_needs => "progress-needs" ();
    /// The side of the conversation.
    progress_list_ready => "progress-list-ready" ();
    /// A fault.
    question_fault_date => "question-fault-date" ();
    /// A fault.
    question_fault_number => "question-fault-number" (least, most);
    /// Answers that a later change has hidden.
    review_left_out => "review-left-out" (questions);
    /// The danger cards.
    cards_title => "cards-title" ();
    /// On a danger card.
    card_keys => "card-keys" ();
    /// A field.
    card_remark => "card-remark" ();
    /// On a danger card.
    card_checked => "card-checked" (by, on);
    /// On a danger card.
    card_unchecked => "card-unchecked" (source);
    /// Under it: nobody has read the translation.
    card_translation_unread => "card-translation-unread" ();
    /// A number on a danger card.
    card_line => "card-line" (name, number, checked);
    /// A party without a number we may show.
    card_line_look_up => "card-line-look-up" (name);
    /// Finding a case.
    code_title => "code-title" ();
    /// Finding a case.
    code_explained => "code-explained" ();
    /// A fault.
    code_fault_mistyped => "code-fault-mistyped" ();
    /// A fault.
    code_fault_unknown => "code-fault-unknown" (code);
    /// A case.
    case_title => "case-title" (code, date);
    /// A case.
    case_draft => "case-draft" ();
    /// A case.
    case_finished => "case-finished" ();
    /// A case.
    case_discarded => "case-discarded" ();
    /// A choice.
    case_go_on => "case-go-on" ();
    /// A choice.
    case_slip => "case-slip" ();
    /// A choice.
    case_follow_up => "case-follow-up" ();
    /// A case.
    case_asked_on => "case-asked-on" (date);
    /// A case.
    case_outcome => "case-outcome" (outcome, remark);
    /// A case.
    case_chosen => "case-chosen" (offer, agreed);
    /// Asking how it went.
    follow_up_title => "follow-up-title" (code);
    /// Asking how it went.
    follow_up_how => "follow-up-how" (how);
    /// Asking how it went.
    follow_up_contact => "follow-up-contact" (number);
    /// Asking how it went.
    follow_up_safe_time => "follow-up-safe-time" (time);
    /// Asking how it went.
    follow_up_not_wanted => "follow-up-not-wanted" ();
    /// A field.
    follow_up_remark => "follow-up-remark" ();
    /// Asking once.
    leave_throw_title => "leave-throw-title" ();
    /// Asking once.
    leave_throw_explained => "leave-throw-explained" ();
    /// Asking once.
    leave_throw_yes => "leave-throw-yes" ();
    /// Asking once.
    leave_lose_title => "leave-lose-title" ();
    /// Asking once.
    leave_lose_explained => "leave-lose-explained" ();
    /// Asking once.
    leave_lose_yes => "leave-lose-yes" ();
    /// Asking once.
    leave_no => "leave-no" ();
    /// A notice.
    notice_choose_first => "notice-choose-first" ();
    /// A notice.
    notice_choose_none => "notice-choose-none" ();
    /// What the program says when it breaks.
    farewell => "farewell" ();
    /// A text of the directory, as it is.
    offer_text => "offer-text" (text);
    /// A number or an address with the day it was checked.
    offer_checked => "offer-checked" (what, checked);
    /// Where it comes from.
    offer_source => "offer-source" (source);
    /// Why something is not in the list.
    why_not_title => "why-not-title" ();
    /// An offer in the plan.
    plan_offer => "plan-offer" (offer, need);
    /// Over the preview of the slip.
    preview_title => "preview-title" (paper, pages);
    /// On the preview: the letters of the resident's language are missing here.
    preview_script_missing => "preview-script-missing" (language, packages);
    /// After a printer refused.
    preview_still_there => "preview-still-there" ();
    /// Choosing a printer.
    printer_title => "printer-title" ();
    /// Choosing a printer.
    printer_none => "printer-none" ();
    /// Choosing a printer.
    printer_by_address => "printer-by-address" ();
    /// Choosing a printer.
    printer_copies => "printer-copies" ();
    /// A fault.
    printer_fault_address => "printer-fault-address" ();
}
