//! What nobody knows about a day any more: hours of lines that do not hold on it. "Check again", never "closed".

use jiff::civil::Date;

use super::checked::Checked;
use super::hours::Hours;
use super::opening::Opening;

impl Hours {
    /// Whether any line says anything about a day. Where none does, it is neither open nor closed.
    #[must_use]
    pub fn tell_of(&self, day: Date) -> bool {
        self.schedules.iter().any(|line| line.holds_on(day))
    }

    /// When it was open on such a day, or will be, by the lines that do not hold on this one; in order.
    #[must_use]
    pub fn doubtful_on(&self, day: Date) -> Vec<Opening> {
        let mut openings: Vec<Opening> = self
            .schedules
            .iter()
            .filter(|line| !line.holds_on(day) && line.recurrence.falls_on(day))
            .map(|line| Opening {
                date: day,
                opens: line.opens,
                closes: line.closes,
                location: line.location,
                note: line.note.clone(),
                holiday: None,
            })
            .collect();
        openings.sort();
        openings
    }

    /// The check of the line that was looked at longest ago, or never: how far the hours as a whole can be relied on.
    #[must_use]
    pub fn least_checked(&self) -> Option<&Checked> {
        self.schedules.iter().map(|line| &line.checked).min_by_key(|checked| checked.on)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use crate::directory::fixture::{directory, service};

    #[test]
    fn a_summer_line_leaves_a_doubt_in_winter_and_no_opening() {
        let summer = service("tuin").with(
            "schedules",
            json!([{ "id": "s", "freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00",
                     "valid_to": "2026-09-30" }]),
        );
        let directory = directory(&[summer]);
        let hours = &directory.offer("tuin").unwrap().hours;
        let tuesday = date(2026, 11, 24);
        assert!(hours.on(tuesday).is_empty() && !hours.tell_of(tuesday));
        assert_eq!(hours.doubtful_on(tuesday).len(), 1);
        assert!(hours.doubtful_on(date(2026, 11, 25)).is_empty());
        assert!(hours.doubtful_on(date(2026, 9, 29)).is_empty(), "on that day the line still holds");
    }
}
