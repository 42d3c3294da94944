//! The clock of the neighbourhood: Dutch local time.

use jiff::tz::TimeZone;

/// Dutch local time, by its rule: the last Sundays of March and October. Needs no time-zone files, so a
/// desk without them keeps the right hour.
#[must_use]
pub fn local_zone() -> TimeZone {
    // The rule is a constant that a test reads; UTC would only stand in for a rule that cannot be read.
    TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn summer_and_winter_are_told_apart() {
        let hour = |month, day, hour| {
            let utc = date(2026, month, day).at(hour, 0, 0, 0).to_zoned(TimeZone::UTC).expect("a time");
            utc.with_time_zone(local_zone()).hour()
        };
        assert_eq!(hour(7, 1, 10), 12);
        assert_eq!(hour(12, 1, 10), 11);
    }
}
