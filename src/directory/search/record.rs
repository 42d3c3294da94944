//! The few facts about an offer that every key needs, in a row of their own: no offer is opened for them.

use jiff::ToSpan;
use jiff::civil::Date;

use super::bytes;
use crate::directory::{Coordinates, Distance, Freshness, Offer, Status};

const ACTIVE: u8 = 1;
const GONE: u8 = 2;
const PLACED: u8 = 4;
const FREE: u8 = 8;
const HOURS: u8 = 16;

/// The first day that counts.
const EPOCH: Date = Date::constant(2000, 1, 1);

/// Metres in a degree to the north.
const DEGREE: f64 = 111_195.0;

/// The days that part fresh from old, counted as the records do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Since {
    today: u32,
    fresh: u32,
    ageing: u32,
}

impl Since {
    /// Seen from a day.
    pub(super) fn of(today: Date) -> Self {
        let fresh = today.saturating_sub(6.months());
        // A day is fresh until six months after it: at the end of a short month that is a day more or less.
        let first = |mut day: Date, wanted: Freshness| {
            let is = |day: Date| Freshness::of(Some(day), today) <= wanted;
            while is(day) && day > Date::MIN {
                day = day.saturating_sub(1.day());
            }
            while !is(day) && day < today {
                day = day.saturating_add(1.day());
            }
            counted(day)
        };
        Self {
            today: counted(today),
            fresh: first(fresh, Freshness::Fresh),
            ageing: first(today.saturating_sub(12.months()), Freshness::Ageing),
        }
    }
}

/// A point, and how much narrower a degree to the east is there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flat {
    point: Coordinates,
    narrow: f64,
}

impl Flat {
    /// The map around a point.
    pub(super) fn around(point: Coordinates) -> Self {
        Self { point, narrow: point.latitude.to_radians().cos() }
    }
}

/// Days since 2000, plus one; 0 for what came before.
fn counted(day: Date) -> u32 {
    let days = EPOCH.until(day).map_or(-1, |span| span.get_days());
    u32::try_from(days.saturating_add(1)).unwrap_or(0)
}

/// The facts of all offers, by their number.
#[derive(Debug, Clone, Default)]
pub(super) struct Records {
    flags: Vec<u8>,
    /// Days since 2000, plus one; 0 when nobody knows.
    checked: Vec<u32>,
    /// Where the points of an offer begin; one more at the end.
    starts: Vec<u32>,
    /// North and east, in millionths of a degree.
    points: Vec<u32>,
}

impl Records {
    /// Takes in the next offer.
    pub(super) fn add(&mut self, offer: &Offer) {
        let marks = [
            (offer.status == Status::Active, ACTIVE),
            (!offer.is_alive(), GONE),
            (offer.is_placed(), PLACED),
            (offer.is_free() == Some(true), FREE),
            (!offer.hours.schedules.is_empty(), HOURS),
        ];
        self.flags.push(marks.into_iter().filter(|(set, _)| *set).fold(0, |flags, (_, flag)| flags | flag));
        self.checked.push(offer.assured.map_or(0, counted));
        self.starts.push(self.count_points());
        for point in offer.places.iter().filter_map(|place| place.coordinates) {
            self.points.extend([stored(point.latitude), stored(point.longitude)]);
        }
    }

    fn count_points(&self) -> u32 {
        u32::try_from(self.points.len()).unwrap_or(u32::MAX)
    }

    /// Ends the taking in.
    pub(super) fn finish(&mut self) {
        self.starts.push(self.count_points());
    }

    fn has(&self, offer: u32, flag: u8) -> bool {
        self.flags.get(offer as usize).is_some_and(|flags| flags & flag != 0)
    }

    /// Whether it runs now.
    pub(super) fn is_active(&self, offer: u32) -> bool {
        self.has(offer, ACTIVE)
    }

    /// Whether it is over.
    pub(super) fn is_gone(&self, offer: u32) -> bool {
        self.has(offer, GONE)
    }

    /// Whether it was placed.
    pub(super) fn is_placed(&self, offer: u32) -> bool {
        self.has(offer, PLACED)
    }

    /// Whether it is known to be free.
    pub(super) fn is_free(&self, offer: u32) -> bool {
        self.has(offer, FREE)
    }

    /// Whether any hours are known.
    pub(super) fn has_hours(&self, offer: u32) -> bool {
        self.has(offer, HOURS)
    }

    /// How fresh it is.
    pub(super) fn freshness(&self, offer: u32, since: Since) -> Freshness {
        match self.checked.get(offer as usize).copied().unwrap_or(0) {
            0 => Freshness::Unknown,
            day if day > since.today => Freshness::Unknown,
            day if day >= since.fresh => Freshness::Fresh,
            day if day >= since.ageing => Freshness::Ageing,
            _ => Freshness::Old,
        }
    }

    fn points_of(&self, offer: u32) -> &[u32] {
        match (self.starts.get(offer as usize), self.starts.get(offer as usize + 1)) {
            (Some(from), Some(to)) => self.points.get(*from as usize..*to as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// How many minutes one walks to the nearest of its doors.
    pub(super) fn walking_minutes(&self, offer: u32, from: Coordinates) -> Option<u16> {
        self.points_of(offer)
            .chunks_exact(2)
            .map(|point| Coordinates { latitude: read(point[0]), longitude: read(point[1]) })
            .map(|point| from.distance_to(point))
            .min()
            .map(Distance::walking_minutes)
    }

    /// About how many metres it is to the nearest of its doors, as on a flat map: good enough to order by.
    pub(super) fn about_metres(&self, offer: u32, from: Flat) -> Option<f64> {
        self.points_of(offer)
            .chunks_exact(2)
            .map(|point| {
                let north = read(point[0]) - from.point.latitude;
                let east = (read(point[1]) - from.point.longitude) * from.narrow;
                north.hypot(east) * DEGREE
            })
            .reduce(f64::min)
    }

    /// The sections of the records.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        bytes::put_section(&self.flags, out);
        for numbers in [&self.checked, &self.starts, &self.points] {
            bytes::put_section(&bytes::of_numbers(numbers), out);
        }
    }

    /// Reads what [`Self::write`] wrote.
    pub(super) fn read(from: &[u8], at: &mut usize) -> Option<Self> {
        let flags = bytes::take_section(from, at)?.to_vec();
        let mut numbers = || Some(bytes::numbers(bytes::take_section(from, at)?));
        Some(Self { flags, checked: numbers()?, starts: numbers()?, points: numbers()? })
    }
}

/// A millionth of a degree is a tenth of a metre.
const FINE: f64 = 1e6;

fn stored(degrees: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, reason = "at most 180 million, also when it is not a number")]
    let whole = (degrees * FINE).round() as i32;
    u32::from_le_bytes(whole.to_le_bytes())
}

fn read(stored: u32) -> f64 {
    f64::from(i32::from_le_bytes(stored.to_le_bytes())) / FINE
}
