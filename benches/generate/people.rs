//! Residents who might come in: what they look for, and what they told about themselves.

use inloop::directory::{Audience, LanguageCode, NeedId, Welcome, local_zone};
use inloop::referral::{
    AgeBand, Danger, DayPart, EarlierHelper, KnownAudience, Profile, Walk, Wanted, Weight, Wish,
};
use jiff::Zoned;
use jiff::civil::date;

use super::chance::{Chance, Skewed};
use super::country::Country;
use super::service;
use super::vocabulary::LANGUAGES;

/// A Tuesday morning in the autumn of 2026.
///
/// # Panics
///
/// Never: the moment exists.
pub fn moment() -> Zoned {
    let at = date(2026, 11, 24).at(10, 40, 0, 0);
    at.to_zoned(local_zone()).unwrap_or_else(|_| unreachable!("an ordinary morning"))
}

/// The first `count` residents. One in eight did not say where they live; a few said that somebody must not know; a
/// few name who helped before.
pub fn profiles(count: usize) -> Vec<Profile> {
    let country = Country::new();
    let needs = service::needs();
    let often = Skewed::new(needs.len(), 0.9);
    let language = Skewed::new(LANGUAGES.len(), 0.7);
    (0..count)
        .map(|at| profile(&mut Chance::of("resident", at), &country, &needs, &often, &language))
        .collect()
}

fn profile(
    chance: &mut Chance,
    country: &Country,
    needs: &[(String, usize)],
    often: &Skewed,
    language: &Skewed,
) -> Profile {
    let home = country.somewhere(chance);
    let mut profile = Profile::default();
    let wanted = [1, 1, 2, 2, 3, 3, 4, 5, 8][chance.below(9)];
    for _ in 0..wanted {
        let weight = *chance.one(&[Weight::Light, Weight::Plain, Weight::Plain, Weight::Heavy]);
        let need = NeedId::new(&needs[often.draw(chance)].0);
        profile.needs.extend(need.map(|need| Wanted { need, weight }));
    }
    if chance.percent(10) {
        let need = NeedId::new(&needs[often.draw(chance)].0);
        profile.dangers.extend(need.map(|need| Danger {
            card: "card".to_owned(),
            need,
            quiet: chance.percent(30),
        }));
    }
    match chance.below(8) {
        0 => {}
        1..4 => profile.postcode = Some(format!("{} AB", home.postcode)),
        _ => profile.neighbourhood = Some(home.name.clone()),
    }
    if chance.percent(75) {
        profile.languages.extend(LanguageCode::new(LANGUAGES[language.draw(chance)]));
    }
    if chance.percent(60) {
        profile.languages.extend(LanguageCode::new("nl"));
    }
    if chance.percent(80) {
        profile.walk = Some(*chance.one(Walk::ALL));
    }
    if chance.percent(80) {
        profile.age = Some(*chance.one(AgeBand::ALL));
    }
    if chance.percent(40) {
        profile.audience = KnownAudience::default().yes(*chance.one(Audience::ALL));
    }
    if chance.percent(40) {
        profile.wishes.push(*chance.one(Wish::ALL));
    }
    if chance.percent(40) {
        profile.when.push(*chance.one(DayPart::ALL));
    }
    if chance.percent(25) {
        profile.likes.push(*chance.one(Welcome::ALL));
    }
    if chance.percent(8) {
        profile.not_involve.push((*chance.one(&["de kerk", "Buurtteam", "mijn zoon"])).to_owned());
    }
    if chance.percent(8) {
        let name =
            format!("{} {}", chance.one(&["Stichting Welzijn", "Voedselbank", "Bibliotheek"]), home.city);
        profile.earlier.push(EarlierHelper { name, good: Some(chance.percent(80)) });
    }
    profile
}
