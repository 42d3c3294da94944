//! The door of the desk: locking, who opens it, and the recovery key.

messages! {
    /// An idle desk is about to lock, and what is not kept is lost with it.
    closing => "door-closing" ();
    /// The same on a blank screen, where nothing is told.
    closing_blank => "door-closing-blank" ();
    /// Asking before a conversation is lost to the lock.
    lock_title => "door-lock-title" ();
    /// Yes to it.
    lock_yes => "door-lock-yes" ();
    /// In plain lines: the desk was locked, and what was not kept is gone.
    locked_nothing => "door-locked-nothing" ();
    /// In plain lines: the desk was locked because the computer slept or the program was stopped.
    locked_away => "door-locked-away" ();
    /// How the key for the recovery key is named.
    key_recover => "key-recover" ();
    /// How the key for the volunteers is named.
    key_volunteers => "key-volunteers" ();
    /// The title where the recovery key is typed.
    recover_title => "door-recover-title" ();
    /// How to type it.
    recover_explained => "door-recover-explained" ();
    /// The field.
    recover_key => "door-recover-key" ();
    /// It is no recovery key: a slip of the pen.
    recover_mistyped => "door-recover-mistyped" ();
    /// A recovery key that opens nothing here, and how long to wait.
    recover_mismatch_wait => "door-recover-mismatch-wait" (seconds);
    /// Who gets a new passphrase.
    recover_who => "door-recover-who" ();
    /// What follows.
    recover_who_explained => "door-recover-who-explained" ();
    /// Somebody new.
    recover_new => "door-recover-new" ();
    /// What somebody new becomes.
    recover_new_explained => "door-recover-new-explained" ();
    /// On the worker.
    running_recover => "running-recover" ();
    /// Everyone who opens the desk.
    volunteers_title => "door-volunteers-title" ();
    /// One of them.
    volunteers_row => "door-volunteers-row" (name, role);
    /// The volunteer at the desk.
    volunteers_own_row => "door-volunteers-own-row" (name, role);
    /// Let somebody in.
    volunteers_new => "door-volunteers-new" ();
    /// Make a new recovery key.
    volunteers_recovery => "door-volunteers-recovery" ();
    /// A role.
    role_volunteer => "door-role-volunteer" ();
    /// A role.
    role_coordinator => "door-role-coordinator" ();
    /// A new passphrase for somebody.
    person_passphrase => "door-person-passphrase" ();
    /// A new passphrase for oneself.
    person_own_passphrase => "door-person-own-passphrase" ();
    /// Somebody leaves.
    person_remove => "door-person-remove" ();
    /// Whose new passphrase.
    passphrase_title => "door-passphrase-title" (name);
    /// How to choose it.
    passphrase_explained => "door-passphrase-explained" ();
    /// On the worker.
    running_passphrase => "running-passphrase" ();
    /// It was done.
    notice_passphrase => "notice-passphrase" ();
    /// What somebody new may do.
    add_role => "door-add-role" (name);
    /// The role of a volunteer, told.
    add_volunteer => "door-add-volunteer" ();
    /// The role of a coordinator, told.
    add_coordinator => "door-add-coordinator" ();
    /// Asking before somebody leaves.
    remove_title => "door-remove-title" (name);
    /// What happens then.
    remove_explained => "door-remove-explained" (name);
    /// No.
    remove_no => "door-remove-no" ();
    /// Yes.
    remove_yes => "door-remove-yes" ();
    /// On the worker.
    running_remove => "running-remove" ();
    /// It was done.
    notice_removed => "notice-removed" ();
    /// Nobody would be left who may let others in.
    fault_last_coordinator => "fault-last-coordinator" ();
    /// Somebody of that name does not open this desk.
    fault_no_such_volunteer => "fault-no-such-volunteer" ();
    /// Asking before a new recovery key is made.
    new_recovery_title => "door-new-recovery-title" ();
    /// What happens then.
    new_recovery_explained => "door-new-recovery-explained" ();
    /// No.
    new_recovery_no => "door-new-recovery-no" ();
    /// Yes.
    new_recovery_yes => "door-new-recovery-yes" ();
    /// On the worker.
    running_recovery => "running-recovery" ();
    /// A recovery key in the place of a former one.
    recovery_title => "door-recovery-title" ();
    /// What to do with it.
    recovery_explained => "door-recovery-explained" ();
    /// It is on paper.
    notice_recovery => "notice-recovery" ();
    /// Nobody typed back that it is on paper.
    recovery_unseen => "door-recovery-unseen" ();
    /// After a backup was put back: who left since can come in again.
    who_left => "door-who-left" ();
    /// The data key is being renewed.
    renewing => "door-renewing" (percent);
    /// It was renewed.
    notice_renewed => "notice-renewed" ();
    /// It was not renewed yet.
    renewal_failed => "door-renewal-failed" (reason);
    /// Some must be let in again.
    left_out_title => "door-left-out-title" ();
    /// Why, and how.
    left_out_explained => "door-left-out-explained" ();
    /// Help: opening the desk with the recovery key.
    help_recover => "casebook-help-recover" ();
    /// Help: who gets a new passphrase.
    help_recover_volunteer => "casebook-help-recover-volunteer" ();
    /// Help: the file with the recovery key.
    help_recover_file => "casebook-help-recover-file" ();
    /// Help: somebody who was not there.
    help_recover_add => "casebook-help-recover-add" ();
    /// Asking for the recovery key.
    recover_asks => "casebook-recover-asks" ();
    /// Asking for the new passphrase.
    recover_passphrase => "casebook-recover-passphrase" (name);
    /// Asking for it again.
    recover_again => "casebook-recover-again" ();
    /// It was done; the new recovery key follows.
    recover_done => "casebook-recover-done" (name);
}
