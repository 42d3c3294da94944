//! What matching asks of every offer, in a row of fixed size.

use jiff::civil::Date;

use super::runs::number_at;
use crate::directory::offer::{Capacity, Offer};
use crate::directory::taxonomy::{Access, Audience, Form, Reach, Role, Setting, Status, Welcome};

/// Declares a row: its fields in their order, each a number.
macro_rules! row {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub(crate) struct $name {
            $($(#[$field_doc])* pub $field: $kind,)+
        }

        impl $name {
            /// How many bytes a row has.
            pub(in crate::directory::table) const SIZE: usize = 0 $(+ size_of::<$kind>())+;

            /// The row at a place.
            #[inline]
            pub(in crate::directory::table) fn at(bytes: &[u8], at: usize) -> Self {
                let row: [u8; Self::SIZE] = number_at(bytes, at);
                let mut from = 0;
                $(
                    let $field = <$kind>::from_le_bytes(number_at(&row, from));
                    from += size_of::<$kind>();
                )+
                let _ = from;
                Self { $($field,)+ }
            }

            /// Adds the row to the bytes.
            pub(in crate::directory::table) fn put(&self, bytes: &mut Vec<u8>) {
                $(bytes.extend_from_slice(&self.$field.to_le_bytes());)+
            }
        }
    };
}
pub(super) use row;

row! {
    /// One offer in short. A code is its place in its list, counted from one; zero is nothing.
    Facts {
        /// The needs it serves, a bit each.
        needs: u128,
        /// The languages spoken there, a bit each; the last one stands for all that have no bit.
        languages: u64,
        /// The roles that it says it does not do, and does not do all the same.
        refuses: u64,
        /// For whom.
        audience: u16,
        /// What is welcome there.
        welcome: u16,
        /// Its areas begin here.
        areas_from: u32,
        /// Its points begin here.
        points_from: u32,
        /// Its lines begin here.
        lines_from: u32,
        /// The day of its last check.
        assured: i32,
        /// The day on which there was room.
        counted: i32,
        areas: u16,
        points: u16,
        lines: u16,
        status: u8,
        setting: u8,
        reach: u8,
        /// The shortest road.
        access: u8,
        form: u8,
        /// Zero when nobody knows, one for no, two for yes.
        free: u8,
        from: u8,
        to: u8,
        flags: u8,
    }
}

impl Facts {
    /// How many needs have a bit of their own; the others are looked up.
    pub const NEEDS: u32 = 127;
    /// How many languages have a bit of their own.
    pub const LANGUAGES: u32 = 63;
    /// No day at all.
    pub const NEVER: i32 = i32::MIN;

    const IS_PLACED: u8 = 1;
    const IS_LINE: u8 = 2;
    const COMES: u8 = 4;
    const HAS_FROM: u8 = 8;
    const HAS_TO: u8 = 16;
    const COUNTS: u8 = 32;

    /// All that does not point elsewhere.
    pub(super) fn of(offer: &Offer) -> Self {
        let refuses = offer.does_not.iter().filter(|role| !offer.does.contains(role));
        let mut rooms = offer.capacity.iter().filter(|one| one.available.is_some_and(|free| free > 0));
        let counted = rooms.next().and_then(|one: &Capacity| one.updated);
        let mut flags = 0;
        for (flag, holds) in [
            (Self::IS_PLACED, offer.is_placed()),
            (Self::IS_LINE, offer.id.is_national_line()),
            (Self::COMES, offer.comes_to_you()),
            (Self::HAS_FROM, offer.ages.from.is_some()),
            (Self::HAS_TO, offer.ages.to.is_some()),
            (Self::COUNTS, rooms.next().is_some()),
        ] {
            flags |= if holds { flag } else { 0 };
        }
        Self {
            refuses: bits(Role::ALL, refuses.copied()),
            audience: short(bits(Audience::ALL, offer.audience.iter().copied())),
            welcome: short(bits(Welcome::ALL, offer.welcome.iter().copied())),
            assured: offer.assured.map_or(Self::NEVER, day_number),
            counted: counted.map_or(Self::NEVER, day_number),
            status: code(Status::ALL, Some(offer.status)),
            setting: code(Setting::ALL, offer.setting),
            reach: code(Reach::ALL, offer.reach),
            access: code(Access::ALL, offer.access.first().copied()),
            form: u8::try_from(bits(Form::ALL, offer.form.iter().copied())).unwrap_or_default(),
            free: offer.is_free().map_or(0, |free| 1 + u8::from(free)),
            from: offer.ages.from.unwrap_or_default(),
            to: offer.ages.to.unwrap_or_default(),
            flags,
            ..Self::default()
        }
    }

    pub fn status(&self) -> Option<Status> {
        coded(Status::ALL, self.status)
    }

    pub fn setting(&self) -> Option<Setting> {
        coded(Setting::ALL, self.setting)
    }

    pub fn reach(&self) -> Option<Reach> {
        coded(Reach::ALL, self.reach)
    }

    pub fn access(&self) -> Option<Access> {
        coded(Access::ALL, self.access)
    }

    pub fn has_form(&self, form: Form) -> bool {
        u64::from(self.form) & Self::mask(Form::ALL, form) != 0
    }

    pub fn is_free(&self) -> bool {
        self.free == 2
    }

    pub fn is_placed(&self) -> bool {
        self.flags & Self::IS_PLACED != 0
    }

    pub fn is_national_line(&self) -> bool {
        self.flags & Self::IS_LINE != 0
    }

    pub fn comes_to_you(&self) -> bool {
        self.flags & Self::COMES != 0
    }

    /// Whether room was counted more than once, so that only the offer itself tells.
    pub fn counts_more_often(&self) -> bool {
        self.flags & Self::COUNTS != 0
    }

    /// The ages it is for.
    pub fn ages(&self) -> (Option<u8>, Option<u8>) {
        (
            (self.flags & Self::HAS_FROM != 0).then_some(self.from),
            (self.flags & Self::HAS_TO != 0).then_some(self.to),
        )
    }

    /// The bit of a role among those that it refuses.
    pub fn role_mask(role: Role) -> u64 {
        Self::mask(Role::ALL, role)
    }

    /// The bit of what is welcome.
    pub fn welcome_mask(welcome: Welcome) -> u16 {
        short(Self::mask(Welcome::ALL, welcome))
    }

    /// The bit of a group.
    pub fn audience_mask(audience: Audience) -> u16 {
        short(Self::mask(Audience::ALL, audience))
    }

    /// The bit of an entry of a closed list.
    fn mask<T: PartialEq + Copy>(all: &[T], one: T) -> u64 {
        all.iter().position(|other| *other == one).map_or(0, |at| 1 << at)
    }
}

fn bits<T: PartialEq + Copy>(all: &[T], some: impl Iterator<Item = T>) -> u64 {
    some.fold(0, |bits, one| bits | Facts::mask(all, one))
}

fn short(bits: u64) -> u16 {
    u16::try_from(bits).unwrap_or_default()
}

fn code<T: PartialEq + Copy>(all: &[T], one: Option<T>) -> u8 {
    let at = one.and_then(|one| all.iter().position(|other| *other == one));
    at.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or_default()
}

fn coded<T: Copy>(all: &[T], code: u8) -> Option<T> {
    all.get(usize::from(code).checked_sub(1)?).copied()
}

/// The days since the first of 1970.
pub(crate) fn day_number(day: Date) -> i32 {
    jiff::civil::date(1970, 1, 1).until(day).map_or(0, |span| span.get_days())
}
