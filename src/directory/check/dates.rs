//! Dates and times of day, read strictly.

use jiff::civil::{Date, Time};

use super::findings::Findings;
use crate::directory::fault::FaultKind;
use crate::directory::raw::Part;

impl Findings<'_> {
    /// A date of the form 2026-11-10; of a moment its day.
    pub fn date(&mut self, place: &str, name: &str, part: &Part<String>) -> Option<Date> {
        let text = self.text(place, name, part)?;
        let day = text.split_once(['T', ' ']).map_or(text.as_str(), |(day, _)| day);
        let read = if day.len() == "2026-11-10".len() { day.parse().ok() } else { None };
        if read.is_none() {
            self.drop(&format!("{place}.{name}"), FaultKind::BadDate(text));
        }
        read
    }

    /// A time of the form 09:00 or 09:00:00 by the local clock. HSDS allows an offset: one of Dutch winter or
    /// summer time says nothing new; another one would be a time that moves twice a year, and is not taken.
    ///
    /// The outer `Err` tells that a time is there and cannot be used, so that the line is not either.
    pub fn time(&mut self, place: &str, name: &str, part: &Part<String>) -> Result<Option<Time>, ()> {
        let before = self.faults.len();
        let Some(text) = self.text(place, name, part) else {
            return if self.faults.len() == before { Ok(None) } else { Err(()) };
        };
        let (clock, zone) =
            text.find(['Z', 'z', '+', '-']).map_or((text.as_str(), ""), |at| text.split_at(at));
        let place = format!("{place}.{name}");
        if !matches!(zone, "" | "+01:00" | "+02:00") {
            self.drop(&place, FaultKind::TimeOfOtherZone(text));
            return Err(());
        }
        let read = read_clock(clock);
        if read.is_none() {
            self.drop(&place, FaultKind::BadTime(text));
            return Err(());
        }
        Ok(read)
    }
}

fn read_clock(clock: &str) -> Option<Time> {
    let mut parts = clock.split(':').map(|part| {
        let two_digits = part.len() == 2 && part.bytes().all(|one| one.is_ascii_digit());
        if two_digits { part.parse::<i8>().ok() } else { None }
    });
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = match parts.next() {
        Some(second) => second?,
        None => 0,
    };
    if parts.next().is_some() {
        return None;
    }
    // 24:00 is how many people write the end of the day.
    if (hour, minute, second) == (24, 0, 0) {
        return Some(Time::midnight());
    }
    Time::new(hour, minute, second, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::read_clock;

    #[test]
    fn only_two_digits_and_two_digits_are_a_time() {
        assert_eq!(read_clock("09:00"), Some(time(9, 0, 0, 0)));
        assert_eq!(read_clock("17:30:00"), Some(time(17, 30, 0, 0)));
        assert_eq!(read_clock("24:00"), Some(time(0, 0, 0, 0)));
        for wrong in ["9:00", "9:00am", "0900", "25:00", "09:60", "ochtend", "09:00:00:00", ""] {
            assert_eq!(read_clock(wrong), None, "{wrong}");
        }
    }
}
