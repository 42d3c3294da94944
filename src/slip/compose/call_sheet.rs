//! From a round to its call sheet: whom to call, what to ask. In the volunteer's language alone.
//!
//! An offer that goes by introduction is on no paper, so not on this one either (F9).

use jiff::civil::{Date, Time};

use crate::directory::round::Stop;
use crate::directory::{Directory, Listing, Offer};
use crate::slip::sheet::{Call, Sheet};
use crate::words::messages::{round as m, slip};
use crate::words::{Arg, Locale, Message, Words, calendar};

/// The sheet of a round; what may not stand on paper is left out.
#[must_use]
pub fn call_sheet(
    words: &Words,
    locale: Locale,
    desk: &str,
    directory: &Directory,
    stops: &[Stop],
    today: Date,
) -> Sheet {
    let say = |message: &Message| words.say(locale, message);
    let calls = stops
        .iter()
        .filter_map(|stop| Some((stop, directory.offer(stop.offer.as_str())?)))
        .filter(|(_, offer)| offer.listing == Listing::Printed)
        .map(|(stop, offer)| Call {
            name: offer.name.clone(),
            organization: offer
                .organization
                .as_ref()
                .map(|one| one.name.clone())
                .filter(|name| *name != offer.name),
            number: offer.phones.first().map_or_else(|| say(&m::no_number()), |phone| phone.number.clone()),
            why: say(&m::why(stop.why.iter().map(|why| why.message()).collect::<Vec<_>>())),
            ask: ask(offer, today, locale, &say).iter().map(say).collect(),
        })
        .collect();
    Sheet {
        locale,
        title: say(&m::sheet_title(today)),
        intro: say(&m::sheet_intro()),
        calls,
        remark: say(&m::sheet_remark()),
        footer: say(&m::sheet_footer(desk)),
    }
}

fn ask(offer: &Offer, today: Date, locale: Locale, say: &dyn Fn(&Message) -> String) -> Vec<Message> {
    // The days are units of their own; without a mark a list of nothing else would run from the left.
    let (and, mark) = if locale.is_rtl() { ("، ", "\u{200f}") } else { (", ", "") };
    // Days with the same hours stand together: the sheet is one page.
    let mut hours: Vec<((Time, Time), Vec<String>)> = Vec::new();
    let week = offer.hours.week(today);
    for one in week.days.iter().flatten() {
        let (Some(opens), Some(closes)) = (one.opens, one.closes) else { continue };
        let day = calendar::weekday_short(locale, one.date);
        match hours.iter_mut().find(|(times, _)| *times == (opens, closes)) {
            Some((_, days)) => days.push(day),
            None => hours.push(((opens, closes), vec![day])),
        }
    }
    let hours: Vec<String> = hours
        .into_iter()
        .map(|((opens, closes), days)| {
            say(&slip::hours_line(mark.to_owned() + &days.join(and), opens, closes))
        })
        .collect();
    let mut ask = vec![m::sheet_same()];
    ask.push(if hours.is_empty() { m::sheet_hours_unknown() } else { m::sheet_hours(hours.join(and)) });
    if let Some(place) = offer.places.first() {
        let parts = [&place.street, &place.city];
        let address: Vec<&str> = parts.into_iter().filter_map(Option::as_deref).collect();
        if !address.is_empty() {
            ask.push(m::sheet_address(address.join(", ")));
        }
    }
    let languages: Vec<String> = offer
        .languages
        .iter()
        .map(|spoken| match spoken.named() {
            Arg::Message(name) => say(&name),
            Arg::Text(name) => name,
            _ => String::new(),
        })
        .collect();
    ask.push(if languages.is_empty() {
        m::sheet_languages_unknown()
    } else {
        m::sheet_languages(languages.join(and))
    });
    ask.push(m::sheet_room());
    ask
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::directory::fixture::{Service, directory, service};
    use crate::directory::round::round;
    use crate::slip::{Fonts, sheet_pdf};

    fn ten() -> Vec<Service> {
        (0..10)
            .map(|number| {
                service(&format!("n{number}"))
                    .with(
                        "organization",
                        json!({ "id": format!("org-{number}"), "name": "Een stichting met een lange naam" }),
                    )
                    .with("assured_date", json!("2020-01-01"))
                    .with("phones", json!([{ "id": "p", "number": "010 000 00 00" }]))
                    .weekly("MO,TU,WE,TH,FR", "09:00", "17:00")
            })
            .collect()
    }

    fn sheet(services: &[Service], locale: Locale) -> Sheet {
        let (directory, today) = (directory(services), date(2026, 11, 24));
        let stops = round(&directory, &BTreeMap::new(), today);
        call_sheet(&Words::shipped(), locale, "De Linde", &directory, &stops, today)
    }

    #[test]
    fn ten_calls_stand_on_one_page_in_every_language_of_a_desk() {
        for locale in Locale::all().filter(|one| one.is_for_desks()) {
            let sheet = sheet(&ten(), locale);
            assert_eq!(sheet.calls.len(), 10);
            let pdf = sheet_pdf(&sheet, &Fonts::embedded()).expect("a sheet");
            assert_eq!(pdf.pages, 1, "{locale:?}");
        }
    }

    #[test]
    fn what_goes_by_introduction_is_on_no_sheet() {
        let mut services = ten();
        services.truncate(1);
        services.push(
            service("hidden").only("listing", &["by-introduction"]).with("assured_date", json!("2020-01-01")),
        );
        let sheet = sheet(&services, Locale::NL);
        assert_eq!(sheet.calls.iter().map(|call| call.name.as_str()).collect::<Vec<_>>(), ["Huis n0"]);
    }
}
