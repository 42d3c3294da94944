//! Consent and handing over, as the volunteer reads it, and the sheet for the party that receives a resident.

messages! {
    /// The key that asks what may be told.
    key_consent => "key-consent" ();
    /// The key that hands over.
    key_hand_over => "key-hand-over" ();
    /// The key that takes back what was allowed.
    key_withdraw => "key-withdraw" ();
    /// On the case screen: what may be told.
    case_consent => "case-consent" ();
    /// On the case screen: hand over.
    case_hand_over => "case-hand-over" ();
    /// On the case screen: no more contact.
    case_no_contact => "case-no-contact" ();
    /// Whether nobody may be in touch any more.
    no_contact_title => "no-contact-title" ();
    /// What that means.
    no_contact_explained => "no-contact-explained" ();
    /// Yes, no more contact.
    no_contact_yes => "no-contact-yes" ();
    /// No, leave it.
    no_contact_no => "no-contact-no" ();
    /// It is kept that nobody may be in touch.
    notice_no_contact => "notice-no-contact" ();
    /// What help is looked for, in a list.
    kind_ask => "handing-kind-ask" ();
    /// What the resident told, in a list.
    kind_story => "handing-kind-story" ();
    /// Name and number, in a list.
    kind_contact => "handing-kind-contact" ();
    /// That we hear how it goes, in a list.
    kind_report => "handing-kind-report" ();
    /// Nobody asked yet.
    not_asked => "handing-not-asked" ();
    /// Nothing may be told.
    nothing => "handing-nothing" ();
    /// What may be told.
    may => "handing-may" (kinds);
    /// In the plan: what may be told about this place.
    plan_consent => "handing-plan-consent" (standing);
    /// That the earlier answer does not cover this place, and that a yes here goes before it.
    wish_other => "handing-wish-other" ();
    /// Nothing was marked, and "none of these" was not chosen.
    notice_mark => "handing-notice-mark" ();
    /// It was kept.
    notice_kept => "handing-notice-kept" ();
    /// Nothing stands that could be taken back.
    notice_nothing_stands => "handing-notice-nothing-stands" ();
    /// Nobody was chosen to whom something can be handed over.
    nobody => "handing-nobody" ();
    /// To whom.
    choose => "handing-choose" ();
    /// Row: print.
    print => "handing-print" ();
    /// Row: save as PDF.
    save => "handing-save" ();
    /// Row: save as data.
    save_data => "handing-save-data" ();
    /// Row: the same without a name.
    without_name => "handing-without-name" ();
    /// Row: with what may be told again.
    with_name => "handing-with-name" ();
    /// The party goes by introduction only, so no paper names it.
    by_introduction => "handing-by-introduction" ();
    /// It is about safety: nothing goes on paper.
    by_phone => "handing-by-phone" ();
    /// It was never asked whether this party may know.
    no_consent => "handing-no-consent" (party);
    /// The directory no longer has it.
    gone => "handing-gone" ();
    /// It was saved as data, which is not sealed.
    notice_saved_data => "handing-notice-saved-data" (path);
    /// The title of the sheet.
    title => "handing-title" ();
    /// The title without a name.
    title_without_name => "handing-title-without-name" ();
    /// From which desk, and when.
    from => "handing-from" (desk, date);
    /// The same, and who.
    from_by => "handing-from-by" (desk, volunteer, date);
    /// What is asked.
    asked => "handing-asked" (need);
    /// Label: the code by which the desk knows the case.
    label_code => "handing-label-code" ();
    /// Label: to whom.
    label_to => "handing-label-to" ();
    /// Label: what the resident told.
    label_told => "handing-label-told" ();
    /// Label: how to reach the resident.
    label_contact => "handing-label-contact" ();
    /// Label: reporting back.
    label_report => "handing-label-report" ();
    /// A question and its answer.
    told => "handing-told" (question, answer);
    /// The resident wants no contact.
    contact_unwanted => "handing-contact-unwanted" ();
    /// No number: through the desk.
    contact_desk => "handing-contact-desk" ();
    /// When it is safe.
    contact_when => "handing-contact-when" (time);
    /// How it is safe.
    contact_how => "handing-contact-how" (how);
    /// The number.
    contact_number => "handing-contact-number" (number);
    /// Tell us how it goes.
    report => "handing-report" (desk);
    /// Tell us how it goes, by this code.
    report_code => "handing-report-code" (desk, code);
    /// Do not tell us how it goes.
    report_not => "handing-report-not" ();
    /// Over who allowed what.
    consent => "handing-consent" ();
    /// One yes.
    given => "handing-given" (kinds, giver, date);
    /// Who said it, on the sheet.
    giver_self => "handing-giver-self" ();
    /// Who said it, on the sheet.
    giver_partner => "handing-giver-partner" ();
    /// Who said it, on the sheet.
    giver_child => "handing-giver-child" ();
    /// Who said it, on the sheet.
    giver_parent => "handing-giver-parent" ();
    /// Who said it, on the sheet.
    giver_family => "handing-giver-family" ();
    /// Who said it, on the sheet.
    giver_representative => "handing-giver-representative" ();
    /// What is not shared.
    withheld => "handing-withheld" (kinds);
    /// No own words without a name.
    no_own_words => "handing-no-own-words" ();
    /// For whom the paper is.
    only_for => "handing-only-for" (party);
    /// Help of the command.
    help => "handing-help" ();
    /// Help: the code.
    help_code => "handing-help-code" ();
    /// Help: to whom.
    help_to => "handing-help-to" ();
    /// Help: without a name.
    help_without_name => "handing-help-without-name" ();
    /// Help: the file.
    help_out => "handing-help-out" ();
    /// There is no case with this code here.
    error_no_case => "handing-error-no-case" (code);
    /// The offer was not chosen in this case.
    error_not_chosen => "handing-error-not-chosen" (offer);
    /// There is such a file already.
    error_stands => "handing-error-stands" (path);
    /// The file is neither.
    error_file => "handing-error-file" ();
    /// It was written.
    written => "handing-written" (path);
}
