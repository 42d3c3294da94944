//! Hours on the Dutch clock: now, next, a week; over changes of the clock, holidays and the days a line holds.

use jiff::civil::{date, time};
use jiff::tz::TimeZone;

use super::*;
use crate::directory::{Checked, Holiday, Recurrence};

fn line(rule: &str, opens: (i8, i8), closes: (i8, i8)) -> Schedule {
    Schedule {
        recurrence: Recurrence::new(rule, date(2024, 1, 1), None).expect("a rule"),
        opens: Some(time(opens.0, opens.1, 0, 0)),
        closes: Some(time(closes.0, closes.1, 0, 0)),
        valid_from: None,
        valid_to: None,
        note: None,
        location: None,
        checked: Checked::default(),
    }
}

fn hours(schedules: Vec<Schedule>) -> Hours {
    Hours { schedules, notes: vec![] }
}

fn utc(day: Date, hour: i8, minute: i8) -> Zoned {
    day.at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).expect("a time")
}

fn opens_at(next: &NextOpening) -> Option<DateTime> {
    next.opening().map(Opening::begins)
}

#[test]
fn sunday_ten_o_clock_stays_ten_o_clock_when_winter_time_begins() {
    let sunday = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (10, 0), (12, 0))]);
    let day = date(2026, 10, 25);
    // 08:59 UTC is 09:59 in winter time; the day before it would have been 10:59.
    assert_eq!(sunday.open_now(&utc(day, 8, 59)), OpenNow::Closed);
    assert_eq!(opens_at(&sunday.next_opening(&utc(day, 8, 59))), Some(day.at(10, 0, 0, 0)));
    assert!(matches!(sunday.open_now(&utc(day, 9, 0)), OpenNow::Open(_)));
    assert!(matches!(sunday.open_now(&utc(day, 10, 59)), OpenNow::Open(_)));
    assert_eq!(sunday.open_now(&utc(day, 11, 0)), OpenNow::Closed);
}

#[test]
fn sunday_ten_o_clock_stays_ten_o_clock_when_summer_time_begins() {
    let sunday = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (10, 0), (12, 0))]);
    let day = date(2027, 3, 28);
    assert_eq!(sunday.open_now(&utc(day, 7, 59)), OpenNow::Closed);
    assert!(matches!(sunday.open_now(&utc(day, 8, 0)), OpenNow::Open(_)));
    assert_eq!(sunday.open_now(&utc(day, 10, 0)), OpenNow::Closed);
    assert_eq!(opens_at(&sunday.next_opening(&utc(day, 10, 0))), Some(date(2027, 4, 4).at(10, 0, 0, 0)));
}

#[test]
fn just_after_midnight_it_is_already_the_new_day_here() {
    let sunday = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (0, 0), (23, 59))]);
    // 22:30 UTC on Saturday is half past midnight on Sunday in summer.
    assert!(matches!(sunday.open_now(&utc(date(2026, 10, 24), 22, 30)), OpenNow::Open(_)));
}

#[test]
fn a_night_line_is_open_past_midnight() {
    let night = hours(vec![line("FREQ=WEEKLY;BYDAY=FR", (22, 0), (2, 0))]);
    let saturday = date(2026, 11, 21);
    assert!(matches!(night.open_now(&utc(saturday, 0, 30)), OpenNow::Open(_)));
    assert_eq!(night.open_now(&utc(saturday, 1, 0)), OpenNow::Closed);
}

#[test]
fn hours_that_no_longer_hold_are_checked_again_and_not_called_closed() {
    let mut summer = line("FREQ=WEEKLY;BYDAY=SU", (10, 0), (12, 0));
    summer.valid_to = Some(date(2026, 9, 30));
    let summer = hours(vec![summer]);
    let at = utc(date(2026, 11, 22), 9, 30);
    assert_eq!(summer.open_now(&at), OpenNow::Unknown);
    assert_eq!(summer.next_opening(&at), NextOpening::Recheck);
}

/// 00:30 UTC on the Sunday that winter time begins is half past two, and 01:30 UTC is half past two again.
#[test]
fn a_night_in_which_the_clock_goes_back_is_open_an_hour_longer() {
    let night = hours(vec![line("FREQ=WEEKLY;BYDAY=SA", (22, 0), (4, 0))]);
    let sunday = date(2026, 10, 25);
    for (hour, minute) in [(0, 30), (1, 30), (2, 59)] {
        assert!(matches!(night.open_now(&utc(sunday, hour, minute)), OpenNow::Open(_)), "{hour}:{minute}");
    }
    assert_eq!(night.open_now(&utc(sunday, 3, 0)), OpenNow::Closed);
    let twice = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (2, 0), (3, 0))]);
    let open: Vec<i8> =
        (0..24).filter(|hour| matches!(twice.open_now(&utc(sunday, *hour, 30)), OpenNow::Open(_))).collect();
    assert_eq!(open, [0, 1], "the hour between two and three comes twice");
}

#[test]
fn a_night_in_which_the_clock_goes_forward_is_open_an_hour_shorter() {
    let night = hours(vec![line("FREQ=WEEKLY;BYDAY=SA", (22, 0), (4, 0))]);
    let sunday = date(2027, 3, 28);
    for (hour, minute) in [(0, 59), (1, 0), (1, 59)] {
        assert!(matches!(night.open_now(&utc(sunday, hour, minute)), OpenNow::Open(_)), "{hour}:{minute}");
    }
    assert_eq!(night.open_now(&utc(sunday, 2, 0)), OpenNow::Closed);
    // An hour that does not come that night is not open, and the next one is a week later.
    let never = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (2, 15), (2, 45))]);
    assert!((0..24).all(|hour| never.open_now(&utc(sunday, hour, 30)) == OpenNow::Closed));
    let next = never.next_opening(&utc(sunday, 1, 0));
    assert_eq!(opens_at(&next), Some(date(2027, 4, 4).at(2, 15, 0, 0)));
}

#[test]
fn a_week_in_which_the_clock_changes_looks_like_any_other() {
    let lines = [
        line("FREQ=DAILY", (9, 0), (17, 0)),
        line("FREQ=WEEKLY;BYDAY=SA", (22, 0), (4, 0)),
        line("FREQ=WEEKLY;BYDAY=SU", (2, 30), (3, 30)),
    ];
    let all = hours(lines.to_vec());
    let times = |day: Date| {
        let week = all.week(day);
        assert_eq!(week.monday.weekday(), Weekday::Monday);
        week.days.map(|day| day.iter().map(|one| (one.opens, one.closes)).collect::<Vec<_>>())
    };
    let usual = times(date(2026, 11, 18));
    assert_eq!(usual.each_ref().map(Vec::len), [1, 1, 1, 1, 1, 2, 2]);
    for changing in [date(2026, 10, 25), date(2027, 3, 22)] {
        assert_eq!(times(changing), usual, "{changing}");
    }
}

#[test]
fn hours_that_do_not_hold_yet_are_checked_again_and_not_called_closed() {
    let mut spring = line("FREQ=WEEKLY;BYDAY=SU", (10, 0), (12, 0));
    spring.valid_from = Some(date(2027, 3, 1));
    let spring = hours(vec![spring]);
    let at = utc(date(2026, 11, 22), 9, 30);
    assert_eq!(spring.open_now(&at), OpenNow::Unknown);
    assert_eq!(spring.next_opening(&at), NextOpening::Recheck);
    // From eight weeks before, the first opening is known.
    let later = utc(date(2027, 1, 31), 9, 30);
    assert_eq!(opens_at(&spring.next_opening(&later)), Some(date(2027, 3, 7).at(10, 0, 0, 0)));
}

#[test]
fn a_line_holds_on_its_first_and_its_last_day() {
    let mut november = line("FREQ=DAILY", (10, 0), (12, 0));
    (november.valid_from, november.valid_to) = (Some(date(2026, 11, 2)), Some(date(2026, 11, 20)));
    let november = hours(vec![november]);
    for (day, open) in
        [(1, OpenNow::Unknown), (2, OpenNow::Closed), (20, OpenNow::Closed), (21, OpenNow::Unknown)]
    {
        assert_eq!(november.open_now(&utc(date(2026, 11, day), 5, 0)), open, "{day} November");
    }
    assert_eq!(november.next_opening(&utc(date(2026, 11, 20), 11, 0)), NextOpening::Recheck);
}

#[test]
fn an_opening_on_a_public_holiday_is_asked_first_and_not_called_closed() {
    let friday = hours(vec![line("FREQ=WEEKLY;BYDAY=FR", (10, 0), (12, 0))]);
    let christmas = date(2026, 12, 25);
    let NextOpening::At(next) = friday.next_opening(&utc(date(2026, 12, 24), 9, 0)) else { panic!("not at") };
    assert_eq!((next.date, next.holiday), (christmas, Some(Holiday::Christmas)));
    let OpenNow::Open(now) = friday.open_now(&utc(christmas, 9, 30)) else { panic!("called closed") };
    assert_eq!(now.holiday, Some(Holiday::Christmas));
    assert_eq!(friday.next_opening(&utc(christmas, 9, 30)).message().id(), "directory-on-holiday");
    let picture = friday.week(christmas);
    assert_eq!(picture.days[4][0].holiday, Some(Holiday::Christmas));
    assert_eq!(friday.week(date(2026, 12, 18)).days[4][0].holiday, None);
}

#[test]
fn a_holiday_of_which_the_party_itself_speaks_is_not_asked_again() {
    let mut that_day = line("FREQ=DAILY", (13, 0), (15, 0));
    (that_day.valid_from, that_day.valid_to) = (Some(date(2026, 12, 25)), Some(date(2026, 12, 25)));
    let round_the_clock = line("FREQ=DAILY", (0, 0), (0, 0));
    for telling in [that_day, round_the_clock] {
        let OpenNow::Open(open) = hours(vec![telling]).open_now(&utc(date(2026, 12, 25), 12, 30)) else {
            panic!("not open")
        };
        assert_eq!(open.holiday, None);
    }
}

#[test]
fn the_second_monday_is_the_next_opening() {
    let monthly = hours(vec![line("FREQ=MONTHLY;BYDAY=2MO", (19, 30), (21, 30))]);
    let next = monthly.next_opening(&utc(date(2026, 11, 22), 12, 0));
    assert_eq!(opens_at(&next), Some(date(2026, 12, 14).at(19, 30, 0, 0)));
}

#[test]
fn no_hours_at_all_is_unknown() {
    assert_eq!(Hours::default().open_now(&utc(date(2026, 11, 22), 9, 0)), OpenNow::Unknown);
    assert_eq!(Hours::default().next_opening(&utc(date(2026, 11, 22), 9, 0)), NextOpening::Unknown);
}

#[test]
fn a_week_starts_on_monday_and_shows_each_day_in_order() {
    let two = hours(vec![
        line("FREQ=WEEKLY;BYDAY=TU", (14, 0), (16, 0)),
        line("FREQ=WEEKLY;BYDAY=TU,SU", (9, 0), (10, 0)),
    ]);
    let week = two.week(date(2026, 11, 22));
    assert_eq!(week.monday, date(2026, 11, 16));
    assert_eq!(week.days.each_ref().map(Vec::len), [0, 2, 0, 0, 0, 0, 1]);
    assert_eq!(week.days[1][0].opens, Some(time(9, 0, 0, 0)));
}
