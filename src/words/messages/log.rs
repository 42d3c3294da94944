//! The access log as the coordinator reads it.

messages! {
    /// How its row is named, and its title.
    title => "log-title" ();
    /// How to find lines.
    find => "log-find" ();
    /// Nothing was found.
    none => "log-none" ();
    /// In place of the code of an erased case.
    erased => "log-erased" ();
    /// A case was opened.
    case_opened => "log-case-opened" ();
    /// It was read.
    case_viewed => "log-case-viewed" ();
    /// Its conversation went on.
    case_continued => "log-case-continued" ();
    /// Something of it was printed.
    case_printed => "log-case-printed" (sheet);
    /// Something of it left as a file.
    case_exported => "log-case-exported" (sheet);
    /// It was corrected.
    case_corrected => "log-case-corrected" ();
    /// It was erased.
    case_erased => "log-case-erased" ();
    /// The resident's slip.
    sheet_slip => "log-sheet-slip" ();
    /// What the receiving party gets.
    sheet_hand_over => "log-sheet-hand-over" ();
    /// Everything about one case.
    sheet_everything => "log-sheet-everything" ();
    /// The desk was unlocked.
    desk_unlocked => "log-desk-unlocked" ();
    /// The desk was locked.
    desk_locked => "log-desk-locked" ();
    /// A backup was made.
    backup_made => "log-backup-made" ();
    /// A backup was put back.
    backup_restored => "log-backup-restored" ();
    /// A copy was put in the place of what was damaged.
    copy_put_back => "log-copy-put-back" ();
    /// How long things stay was decided.
    retention_set => "log-retention-set" ();
    /// Records went whose time was up.
    records_expired => "log-records-expired" ();
    /// Somebody found the date right.
    date_confirmed => "log-date-confirmed" ();
    /// The data key was renewed.
    key_renewed => "log-key-renewed" ();
    /// The log was read.
    log_read => "log-read" ();
    /// A volunteer got a slot.
    volunteer_added => "log-volunteer-added" ();
    /// A volunteer's slot went.
    volunteer_removed => "log-volunteer-removed" ();
    /// A volunteer got a new passphrase.
    passphrase_renewed => "log-passphrase-renewed" ();
    /// The recovery key opened the desk.
    recovery_used => "log-recovery-used" ();
    /// The desk got a new recovery key.
    recovery_renewed => "log-recovery-renewed" ();
}
