//! The list as one would make it by looking at every offer in full: what the quick way must give too.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::candidate::Candidate;
use super::super::seeker::Seeker;
use super::super::sieve::{Known, Sieves};
use super::super::wanted::wanted;
use super::super::{limits, why_not::WhyNot};
use super::*;
use crate::directory::fixture::{Service, read, service};
use crate::directory::{Audience, OfferId, Role, Welcome, local_zone};
use crate::referral::fixture::{danger, languages, need};
use crate::referral::{AgeBand, DayPart, EarlierHelper, KnownAudience, Walk, Weight, Wish};

const NEEDS: [&str; 6] =
    ["money-debts", "letters-forms", "contact-visits", "mobility-accompany", "safety-home", "food-meal"];
const LANGUAGES: [&str; 5] = ["nl", "ar", "tr", "rif", "xho"];

/// Every group and every reason not to be on it, offer by offer.
fn plainly(
    profile: &Profile,
    directory: &Directory,
    now: &Zoned,
) -> (Vec<NeedGroup>, BTreeMap<OfferId, WhyNot>) {
    let seeker = Seeker::new(profile, directory, now);
    let wanted = wanted(profile);
    let mut absent = BTreeMap::new();
    let mut fitting = Vec::new();
    for offer in directory.offers() {
        if let Some(limit) = limits::of_offer(&seeker, offer) {
            absent.insert(offer.id.clone(), WhyNot::Limit(limit));
        } else if wanted.iter().any(|one| offer.serves(&one.need)) {
            fitting.push(offer);
        } else {
            absent.insert(offer.id.clone(), WhyNot::OtherNeed);
        }
    }
    let mut groups = Vec::new();
    for one in &wanted {
        let danger = seeker.danger_about(&one.need).is_some();
        let mut serving = Vec::new();
        for offer in fitting.iter().filter(|offer| offer.serves(&one.need)) {
            if let Some(limit) = limits::for_need(offer, &one.need) {
                absent.entry(offer.id.clone()).or_insert(WhyNot::Limit(limit));
            } else {
                let candidate = Candidate::new(&seeker, offer).expect("it is placed");
                serving.push(candidate.suggested(&seeker, one, &wanted));
            }
        }
        if !danger && serving.iter().any(|one| !one.offer.is_national_line()) {
            serving.retain(|one| {
                let is_line = one.offer.is_national_line();
                if is_line {
                    absent.entry(one.offer.clone()).or_insert(WhyNot::HelpNearer);
                }
                !is_line
            });
        }
        serving.sort_by(|one, other| other.score.cmp(&one.score).then_with(|| one.offer.cmp(&other.offer)));
        let (mut informal, mut formal): (Vec<_>, Vec<_>) =
            serving.into_iter().partition(|suggestion| suggestion.setting.is_informal());
        for column in [&mut informal, &mut formal] {
            for (at, lower) in column.split_off(SHOWN.min(column.len())).into_iter().enumerate() {
                let why = WhyNot::LowerRank { need: one.need.clone(), rank: SHOWN + at + 1 };
                absent.entry(lower.offer).or_insert(why);
            }
        }
        groups.push(NeedGroup { need: one.need.clone(), informal, formal, professional_first: danger });
    }
    (groups, absent)
}

/// The points by the facts are those of the reasons, or, where they are not known, no fewer.
fn every_sum_is_right(profile: &Profile, directory: &Directory, now: &Zoned) {
    let seeker = Seeker::new(profile, directory, now);
    let wanted = wanted(profile);
    let week = Week::new(seeker.now);
    let sieves = Sieves::new(&seeker, directory, &wanted, &week);
    for mut sighting in sieves.sightings() {
        let offer = sieves.offer(sighting.spot).expect("the offer");
        let points = Candidate::new(&seeker, offer).expect("it is placed").points();
        assert!(sighting.points >= points, "{}: at most {}, {points}", offer.id, sighting.points);
        sieves.look_closer(&mut sighting);
        let right = sighting.points == points || (sighting.known != Known::Right && sighting.points > points);
        assert!(right, "{}: {:?}, {points}: {:?}", offer.id, sighting, offer.hours);
    }
}

/// Lots from one number.
struct Lots(u64);

impl Lots {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn some<T: Copy>(&mut self, of: &[T], most: usize) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| *self.one(of)).collect()
    }
}

fn day(lots: &mut Lots) -> String {
    let days = i32::try_from(lots.below(900)).unwrap() - 60;
    date(2026, 11, 24).saturating_sub(days.days()).to_string()
}

fn line(lots: &mut Lots) -> Value {
    let rule = lots.below(8);
    let mut line = match rule {
        0 => json!({ "freq": "MONTHLY", "byday": lots.one(&["1MO", "-1TU", "4TU", "2TU,3WE"]) }),
        1 => json!({ "freq": "MONTHLY", "bymonthday": lots.one(&["24", "1,25", "31"]) }),
        2 => json!({ "freq": "MONTHLY", "byday": "-2TU", "dtstart": "2026-01-01" }),
        3 => {
            json!({ "freq": "WEEKLY", "interval": 2, "byday": "TU", "dtstart": lots.one(&["2026-11-24", "2026-11-17"]) })
        }
        4 => json!({ "freq": "YEARLY", "bymonth": "11", "byday": "TU", "dtstart": "2026-01-01" }),
        _ => {
            json!({ "freq": "WEEKLY", "byday": lots.one(&["TU", "WE", "MO,SA", "SU", "MO,TU,WE,TH,FR", "FR"]) })
        }
    };
    let hours =
        [("09:00", "12:00"), ("11:00", "17:30"), ("20:00", "02:00"), ("00:00", "24:00"), ("11:30", "11:40")];
    let (opens, closes) = *lots.one(&hours);
    if lots.below(6) > 0 {
        line["opens_at"] = json!(opens);
    }
    if lots.below(6) > 0 {
        line["closes_at"] = json!(closes);
    }
    if lots.below(5) == 0 {
        line["valid_from"] = json!("2026-11-01");
        line["valid_to"] = json!(lots.one(&["2026-11-20", "2026-11-25", "2027-01-30"]));
    }
    line
}

fn anything(lots: &mut Lots, at: usize) -> Service {
    let id = if lots.below(9) == 0 { format!("line-{at}") } else { format!("offer-{:02}", 99 - at) };
    let mut one = service(&id)
        .only("setting", lots.some(&["formal", "local-informal", "organised-informal"], 1).as_slice())
        .only("reach", &[*lots.one(&["neighbourhood", "city", "city", "national"])])
        .only("need", &lots.some(&NEEDS, 3))
        .only("access", &lots.some(&["walk-in", "call-first", "referrer"], 2))
        .only("audience", &lots.some(&["everyone", "women", "men", "older", "young"], 2))
        .only("form", &[*lots.one(&["individual", "collective"])])
        .only("does", &lots.some(&["listen", "home-visit", "fill-forms", "transport"], 2))
        .only("does-not", &lots.some(&["fill-forms", "go-along", "transport", "visit", "home-visit"], 3))
        .only("welcome", &lots.some(&["cooking", "music"], 2))
        .speaks(&lots.some(&LANGUAGES, 3))
        .with("status", json!(lots.one(&["active", "active", "active", "temporarily closed", "defunct"])))
        .with("name", json!(lots.one(&["Huis De Linde", "Linde", "Taalcafé", "Buurthuis"])))
        .with(
            "service_areas",
            lots.some(&["Waterstad", "lindenhof", "Oeverhoek", "-"], 2)
                .iter()
                .map(|name| json!({ "name": name }))
                .collect(),
        )
        .with("assured_date", json!(day(lots)))
        .with("schedules", (0..lots.below(3)).map(|_| line(lots)).collect());
    if lots.below(3) > 0 {
        one = one.at(52.05 + 0.001 * f64::from(u32::try_from(lots.below(100)).unwrap()), 4.3);
    }
    if lots.below(3) == 0 {
        let counts = (0..lots.below(3)).map(|_| json!({ "available": lots.below(2), "updated": day(lots) }));
        one = one.with("capacities", counts.collect());
    }
    if lots.below(3) == 0 {
        one = one.with("minimum_age", json!(lots.one(&[18, 40, 67])));
    }
    if lots.below(2) == 0 {
        one = one.with("cost_options", json!([{ "amount": lots.below(2) }]));
    }
    one
}

fn anybody(lots: &mut Lots) -> Profile {
    let mut profile = Profile { languages: languages(&lots.some(&LANGUAGES, 2)), ..Profile::default() };
    for code in lots.some(&NEEDS, 4) {
        profile.needs.push(Wanted { need: need(code), weight: *lots.one(&[Weight::Light, Weight::Heavy]) });
    }
    if lots.below(4) == 0 {
        profile.dangers.push(danger("card", NEEDS[lots.below(NEEDS.len())], false));
    }
    profile.neighbourhood = lots.some(&["Lindenhof", "Oeverhoek", "Elders"], 1).pop().map(str::to_owned);
    profile.postcode = lots.some(&["0001 AB"], 1).pop().map(str::to_owned);
    profile.walk = lots.some(Walk::ALL, 1).pop();
    profile.age = lots.some(AgeBand::ALL, 1).pop();
    profile.wishes = lots.some(Wish::ALL, 2);
    profile.when = lots.some(DayPart::ALL, 2);
    profile.likes = lots.some(&[Welcome::Cooking, Welcome::Music], 2);
    if lots.below(3) == 0 {
        profile.audience = KnownAudience::default().yes(*lots.one(&[Audience::Women, Audience::Older]));
    }
    profile.not_involve =
        lots.some(&["linde", "taalcafé op dinsdag", "stichting"], 1).into_iter().map(str::to_owned).collect();
    for name in lots.some(&["Huis De Linde", "offer-90", "Taalcafé"], 1) {
        profile.earlier.push(EarlierHelper { name: name.to_owned(), good: Some(lots.below(2) == 0) });
    }
    profile
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn looking_quickly_finds_what_looking_at_everything_finds(seed in any::<u64>()) {
        let mut lots = Lots(seed);
        let services: Vec<Service> = (0..30).map(|at| anything(&mut lots, at)).collect();
        let (mut directory, _) = read(&services);
        if lots.below(2) == 0 {
            let over: Vec<Service> = (20..40).map(|at| anything(&mut lots, at)).collect();
            directory = directory.laid_over(read(&over).0.offers().cloned());
        }
        let days = [date(2026, 11, 24), date(2026, 12, 24), date(2027, 3, 27), date(2026, 10, 25)];
        let (day, hour) = (*lots.one(&days), *lots.one(&[1, 1, 11, 23]));
        let now = day.at(hour, 30, 0, 0).to_zoned(local_zone()).expect("a moment");
        let profile = anybody(&mut lots);
        every_sum_is_right(&profile, &directory, &now);
        let (groups, absent) = plainly(&profile, &directory, &now);
        let referral = refer(&profile, &directory, &now);
        prop_assert_eq!(&referral.groups, &groups);
        let absence = referral.absence();
        for offer in directory.offers() {
            let listed = referral.suggestions().any(|one| one.offer == offer.id);
            let why = if listed { None } else { absent.get(&offer.id).cloned() };
            prop_assert_eq!(absence.of(offer.id.as_str()), why);
        }
        prop_assert!(Role::ALL.len() <= 64 && Audience::ALL.len() <= 16 && Welcome::ALL.len() <= 16, "bits");
    }
}
