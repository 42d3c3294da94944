//! One thing that the doctor found. What it means in words is said above this room.
//!
//! It must never hold anything of a case but numbers.

use jiff::Timestamp;

/// One thing that was found, sound or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The header and its spare are whole.
    HeaderWhole,
    /// One of the two is not.
    HeaderSpare,
    /// Neither is.
    HeaderGone,
    /// A newer program wrote this desk.
    Newer,
    /// The anchor can be read; so many events it vouches for.
    AnchorWhole(u64),
    /// It cannot.
    AnchorGone,
    /// Every event the anchor vouches for is there, so many in all.
    ChainWhole(u64),
    /// So many came after what the anchor vouches for: a crash between the two.
    ChainMore(u64),
    /// The first event that is missing or changed.
    ChainBroken(u64),
    /// The store does not open.
    StoreGone,
    /// Every event opens with the key; so many.
    Opened(u64),
    /// This event does not.
    NotOpened(u64),
    /// Values lie beside the store.
    Blobs,
    /// None do.
    NoBlobs,
    /// So many volunteers have a slot.
    Slots(usize),
    /// So many slots cannot be read.
    SlotsUnread(usize),
    /// Name and passphrase open nothing, so that what needs a key was not checked.
    Refused,
    /// So many cases that were erased are there.
    ErasedBack(usize),
    /// So many were erased, and are gone.
    ErasedGone(usize),
    /// Something that work left when it was broken off.
    Leftover(String),
    /// So many copies, and from when the newest is.
    Copies(usize, Option<Timestamp>),
    /// None.
    NoCopies,
    /// So many bytes are free.
    Room(u64),
    /// Too few bytes are free.
    LittleRoom(u64),
    /// Others than the owner can enter or read this.
    OpenToOthers(String),
    /// Only the owner can.
    Private,
}

impl Finding {
    /// Whether all is well as far as this goes. What the next unlocking clears up by itself is.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        !matches!(
            self,
            Self::HeaderSpare
                | Self::HeaderGone
                | Self::Newer
                | Self::AnchorGone
                | Self::ChainBroken(_)
                | Self::StoreGone
                | Self::NotOpened(_)
                | Self::Blobs
                | Self::SlotsUnread(_)
                | Self::Refused
                | Self::ErasedBack(_)
                | Self::LittleRoom(_)
                | Self::OpenToOthers(_)
        )
    }
}
