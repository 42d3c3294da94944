//! What a volunteer reads when a resident asks to see, to correct or to erase.

messages! {
    /// The row that leads to everything about one case.
    row => "record-row" ();
    /// Who reads along must be asked first.
    warning => "record-warning" ();
    /// How the key to correct is named.
    key_correct => "key-correct" ();
    /// How the key to save it as a file for computers is named.
    key_save_data => "key-save-data" ();
    /// It was saved.
    notice_saved => "record-notice-saved" (path);
    /// Which answer is wrong.
    correct_title => "correct-title" ();
    /// What is right.
    correct_new => "correct-new" ();
    /// How it stands now.
    correct_now => "correct-now" (answer);
    /// What happens to the old answer.
    correct_explained => "correct-explained" ();
    /// It is being corrected.
    running_correct => "running-correct" ();
    /// It was corrected.
    notice_corrected => "notice-corrected" ();
    /// The row that leads to erasing.
    erase_row => "erase-row" ();
    /// Whether everything is to be erased.
    erase_title => "erase-title" (code);
    /// What happens.
    erase_explained => "erase-explained" ();
    /// What was told to others.
    erase_told => "erase-told" (names);
    /// Nothing was told to others.
    erase_told_none => "erase-told-none" ();
    /// No, nothing.
    erase_no => "erase-no" ();
    /// Yes, all of it.
    erase_yes => "erase-yes" ();
    /// It is gone; the receipt is there.
    erase_done => "erase-done" ();
    /// Help: what `casebook see` is for.
    help_see => "record-help-see" ();
    /// Help: what `casebook correct` is for.
    help_correct => "record-help-correct" ();
    /// Help: what `casebook erase` is for.
    help_erase => "record-help-erase" ();
    /// Help: what `casebook due` is for.
    help_due => "record-help-due" ();
    /// Help: the code on the slip.
    help_code => "record-help-code" ();
    /// Help: lines about one code.
    help_log_code => "record-help-log-code" ();
    /// Help: lines since a day.
    help_since => "record-help-since" ();
    /// Help: as JSON.
    help_json => "record-help-json" ();
    /// Help: a PDF or a JSON file.
    help_out => "record-help-out" ();
    /// Help: the language beside Dutch.
    help_lang => "record-help-lang" ();
    /// Help: which question.
    help_question => "record-help-question" ();
    /// Help: the file with the right answer.
    help_answer => "record-help-answer" ();
    /// Help: without asking.
    help_yes => "record-help-yes" ();
    /// Help: where the receipt goes.
    help_receipt => "record-help-receipt" ();
    /// Only a coordinator may.
    error_coordinator => "record-error-coordinator" ();
    /// No case with this code is kept.
    error_no_case => "record-error-no-case" (code);
    /// Nothing was answered to this question.
    error_no_answer => "record-error-no-answer" (question);
    /// This cannot be the answer; what can.
    error_answer => "record-error-answer" (choices);
    /// Nobody said yes.
    error_not_erased => "record-error-not-erased" ();
    /// On paper: the screen may show more.
    not_all_on_paper => "record-not-all-on-paper" ();
    /// Where the receipt is.
    receipt_saved => "record-receipt-saved" (path);
}
