//! The doctor of a desk: what was found, in plain sentences, and what to do.

messages! {
    /// Help of the command.
    help => "doctor-help" ();
    /// Help: who opens it.
    help_volunteer => "doctor-help-volunteer" ();
    /// Help: repair on a copy.
    help_copy => "doctor-help-copy" ();
    /// The row on the screen of keys and keeping.
    row => "doctor-row" ();
    /// The title of the screen.
    title => "doctor-title" ();
    /// The footer.
    running => "doctor-running" ();
    /// All is well.
    sound => "doctor-sound" ();
    /// Something is wrong.
    unsound => "doctor-unsound" (count);
    /// The header.
    header_whole => "doctor-header-whole" ();
    /// One header of two.
    header_spare => "doctor-header-spare" ();
    /// No header.
    header_gone => "doctor-header-gone" ();
    /// A newer program.
    newer => "doctor-newer" ();
    /// What the anchor expects.
    anchor_whole => "doctor-anchor-whole" (count);
    /// No anchor.
    anchor_gone => "doctor-anchor-gone" ();
    /// All events are there.
    chain_whole => "doctor-chain-whole" (count);
    /// More than the anchor expects.
    chain_more => "doctor-chain-more" (count);
    /// Events are missing.
    chain_broken => "doctor-chain-broken" (found);
    /// The store does not open.
    store_gone => "doctor-store-gone" ();
    /// Every record opens.
    opened => "doctor-opened" (count);
    /// One does not.
    not_opened => "doctor-not-opened" (number);
    /// Values beside the store.
    blobs => "doctor-blobs" ();
    /// None.
    no_blobs => "doctor-no-blobs" ();
    /// How many may come in.
    slots => "doctor-slots" (count);
    /// Slots that cannot be read.
    slots_unread => "doctor-slots-unread" (count);
    /// The passphrase did not open it.
    refused => "doctor-refused" ();
    /// Erased cases that are still there.
    erased_back => "doctor-erased-back" (count);
    /// Erased and gone.
    erased_gone => "doctor-erased-gone" (count);
    /// Something unfinished.
    leftover => "doctor-leftover" (name);
    /// Copies there are.
    copies => "doctor-copies" (count, date);
    /// None.
    no_copies => "doctor-no-copies" ();
    /// Free room, in megabytes.
    room => "doctor-room" (free);
    /// Little room.
    little_room => "doctor-little-room" (free);
    /// Others can read it.
    open_to_others => "doctor-open-to-others" (name);
    /// Only the owner can.
    private => "doctor-private" ();
    /// Repaired on a copy.
    repaired => "doctor-repaired" (folder, kept);
    /// What is lost.
    repaired_lost => "doctor-repaired-lost" (first, last);
    /// It came from a copy.
    repaired_from_copy => "doctor-repaired-from-copy" (date);
    /// Nothing is lost.
    repaired_whole => "doctor-repaired-whole" ();
    /// What could not be checked.
    from_inside => "doctor-from-inside" ();
    /// The damage screen.
    damaged_title => "damaged-title" ();
    /// What was found.
    damaged_explained => "damaged-explained" (found, expected);
    /// The copy that can be put back.
    damaged_copy => "damaged-copy" (when);
    /// What is lost.
    damaged_lost => "damaged-lost" (when);
    /// There is none.
    damaged_no_copy => "damaged-no-copy" ();
    /// The choice.
    damaged_put_back => "damaged-put-back" ();
    /// The other choice.
    damaged_leave => "damaged-leave" ();
    /// It was put back.
    damaged_done => "damaged-done" ();
    /// From when a copy is.
    damaged_moment => "damaged-moment" (date, time);
    /// No date known.
    damaged_unknown_when => "damaged-unknown-when" ();
}
