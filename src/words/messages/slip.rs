//! What stands on the slip beside the facts, and what the desk says about printing it.
//!
//! Dates come in as dates, so that each language writes them its own way.

messages! {
    /// The title of every slip; it names no person.
    title => "slip-title" ();
    /// Before the first place to go to.
    intro => "slip-intro" ();
    /// The day on which the slip was made.
    written_on => "slip-written-on" (date);
    /// Over the case code.
    label_case_code => "slip-label-case-code" ();
    /// Label: what it is called on the door.
    label_name => "slip-label-name" ();
    /// Label: something to know first.
    label_mind => "slip-label-mind" ();
    /// Nothing of what was chosen may stand on paper.
    intro_nothing => "slip-intro-nothing" ();
    /// Label: the address.
    label_where => "slip-label-where" ();
    /// Label: the name to ask for.
    label_ask_for => "slip-label-ask-for" ();
    /// Label: day and hours.
    label_when => "slip-label-when" ();
    /// Label: telephone number.
    label_phone => "slip-label-phone" ();
    /// Label: how to get in.
    label_access => "slip-label-access" ();
    /// Label: what to bring.
    label_bring => "slip-label-bring" ();
    /// Label: what was agreed.
    label_agreed => "slip-label-agreed" ();
    /// Label: what the other side does (F19).
    label_they_do => "slip-label-they-do" ();
    /// Label: what the other side does not do (F20).
    label_they_do_not => "slip-label-they-do-not" ();
    /// A number or an hour was checked on this day.
    checked_on => "slip-checked-on" (date);
    /// It was last checked too long ago.
    call_first_since => "slip-call-first-since" (date);
    /// Nobody ever checked it.
    call_first_unknown => "slip-call-first-unknown" ();
    /// Below a code that dials.
    qr_call => "slip-qr-call" ();
    /// When the desk asks how it went.
    follow_up_on => "slip-follow-up-on" (date);
    /// Nobody will ask.
    follow_up_none => "slip-follow-up-none" ();
    /// Over what is kept.
    kept_heading => "slip-kept-heading" ();
    /// Nothing is kept.
    kept_nothing => "slip-kept-nothing" ();
    /// Answers without a name, until a day.
    kept_without_name => "slip-kept-without-name" (until);
    /// Answers and name, until a day.
    kept_with_name => "slip-kept-with-name" (until);
    /// No other party may know anything.
    nobody_may_know => "slip-nobody-may-know" ();
    /// The resident can take it back.
    may_withdraw => "slip-may-withdraw" ();
    /// Which desk to come back to.
    come_back_desk => "slip-come-back-desk" (desk);
    /// Nothing but that the desk introduces the resident, on a day (F9).
    introduced_on => "slip-introduced-on" (date);
    /// The same, with no day yet.
    introduced => "slip-introduced" ();
    /// No number may be shown: where to look it up.
    look_up_number => "slip-look-up-number" ();
    /// No number is known: the desk helps to look.
    ask_for_number => "slip-ask-for-number" ();
    /// Label: when this was checked.
    label_checked => "slip-label-checked" ();
    /// Address, hours and number were checked on this day.
    checked_all => "slip-checked-all" (date);
    /// Label: what to ask first.
    label_ask_first => "slip-label-ask-first" ();
    /// Label: who does what, where two work side by side (F19).
    label_who_does_what => "slip-label-who-does-what" ();
    /// What somebody does, as a list.
    roles => "slip-roles" (roles);
    /// The hours of one day.
    hours_line => "slip-hours-line" (day, opens, closes);
    /// With whom what was said may be shared.
    may_share => "slip-may-share" (parties);
    /// The title of the paper with a recovery key.
    recovery_title => "slip-recovery-title" ();
    /// What a recovery key is.
    recovery_explained => "slip-recovery-explained" ();
    /// What this paper is not.
    no_advice => "slip-no-advice" ();
    /// What the small mark means.
    unchecked_note => "slip-unchecked-note" ();
    /// In place of the resident's language where no font here can write it.
    script_missing => "slip-script-missing" (language);

    /// No font has letters of this text.
    fault_glyphs_missing => "slip-fault-glyphs-missing" (text, letters);
    /// These packages bring the missing font.
    fault_fonts_missing => "slip-fault-fonts-missing" (text, packages);
    /// The typesetter refused.
    fault_page_not_set => "slip-fault-page-not-set" (reasons);
    /// Too much for a code.
    fault_qr_too_long => "slip-fault-qr-too-long" ();
    /// The desk's font folder cannot be read.
    fault_font_folder_unreadable => "slip-fault-font-folder-unreadable" (folder);
    /// The computer cannot print this way.
    fault_command_missing => "slip-fault-command-missing" (command);
    /// The printer said no.
    fault_printer_refused => "slip-fault-printer-refused" (printer, reason);
    /// The printer does not answer.
    fault_printer_unreachable => "slip-fault-printer-unreachable" (printer, reason);
    /// The printer has no such paper.
    fault_paper_missing => "slip-fault-paper-missing" (printer);
    /// The printer reads no such file.
    fault_format_missing => "slip-fault-format-missing" (printer);
}
