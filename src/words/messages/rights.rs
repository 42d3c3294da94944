//! What a resident reads of their rights: to see, to correct, to erase.

messages! {
    /// The hint of the first question, where the desk keeps answers longer or shorter than a year.
    question_keep_months => "question-keep-months" (months);
    /// Over everything that is kept.
    title => "rights-title" ();
    /// That it can be corrected.
    intro => "rights-intro" ();
    /// Until when it is kept.
    until => "rights-until" (date);
    /// Over the answers.
    answers => "rights-answers" ();
    /// Over what was chosen.
    chosen => "rights-chosen" ();
    /// Over the consents.
    consents => "rights-consents" ();
    /// No consent was given.
    consents_none => "rights-consents-none" ();
    /// Over what was told to others.
    told => "rights-told" ();
    /// Nothing was told.
    told_none => "rights-told-none" ();
    /// One thing that was told.
    told_line => "rights-told-line" (date, party, purpose);
    /// Over who looked.
    looked => "rights-looked" ();
    /// One look.
    looked_line => "rights-looked-line" (date, what);
    /// It was read.
    access_viewed => "access-viewed" ();
    /// The conversation went on.
    access_continued => "access-continued" ();
    /// It was printed.
    access_printed => "access-printed" ();
    /// It left as a file.
    access_exported => "access-exported" ();
    /// It was corrected.
    access_corrected => "access-corrected" ();
    /// An answer was corrected; the old one is masked.
    corrected => "rights-corrected" (date);
    /// That it can be erased.
    erase => "rights-erase" ();
    /// The title of a receipt.
    receipt_title => "receipt-title" ();
    /// When everything was erased.
    receipt_erased => "receipt-erased" (date);
    /// What becomes of copies.
    receipt_copies => "receipt-copies" ();
    /// What cannot be taken back.
    receipt_told => "receipt-told" ();
    /// That the paper names nobody.
    receipt_no_name => "receipt-no-name" ();
    /// The number of the receipt.
    receipt_number => "receipt-number" (number);
}
