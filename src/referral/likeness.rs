//! Whether a name that somebody says means an offer.

use crate::directory::Offer;

/// A name shorter than this could mean anyone.
const SHORTEST: usize = 3;

/// Whether a name is that of the offer, its organization or a person there: the id, or the same words in
/// the same order somewhere in a name.
pub(super) fn means(name: &str, offer: &Offer) -> bool {
    if offer.id.as_str() == name.trim() {
        return true;
    }
    let said = words(name);
    if said.iter().map(|word| word.chars().count()).sum::<usize>() < SHORTEST {
        return false;
    }
    let organization = offer.organization.as_ref().map(|one| one.name.as_str());
    let contacts = offer.contacts.iter().filter_map(|one| one.name.as_deref());
    [Some(offer.name.as_str()), offer.alternate_name.as_deref(), organization]
        .into_iter()
        .flatten()
        .chain(contacts)
        .map(words)
        .any(|known| holds(&known, &said) || (known.len() > 1 && holds(&said, &known)))
}

fn words(name: &str) -> Vec<String> {
    name.split(|one: char| !one.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn holds(whole: &[String], part: &[String]) -> bool {
    !part.is_empty() && whole.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixture::{directory, service};

    #[test]
    fn whole_words_mean_an_offer_and_parts_of_words_do_not() {
        let directory = directory(&[service("a").with("name", "Moskee Al Nour".into())]);
        let offer = directory.offer("a").expect("the offer");
        assert!(means("al nour", offer));
        assert!(means("de Moskee Al Nour in de straat", offer));
        assert!(!means("our", offer));
        assert!(!means("", offer));
        assert!(means("a", offer));
    }
}
