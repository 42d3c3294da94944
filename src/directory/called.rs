//! Whether a name that somebody says means an offer.

use super::offer::Offer;

/// A name shorter than this could mean anyone.
const SHORTEST: usize = 3;

/// The words of a name, without what stands between them.
pub(super) fn words(name: &str) -> Vec<String> {
    name.split(|one: char| !one.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The words of a name that somebody says; `None` when they could mean anyone.
pub(super) fn said(name: &str) -> Option<Vec<String>> {
    let said = words(name);
    (said.iter().map(|word| word.chars().count()).sum::<usize>() >= SHORTEST).then_some(said)
}

/// Whether the one name stands in the other, word for word; a single word of a longer sentence is no name.
pub(super) fn is_meant<T: PartialEq>(known: &[T], said: &[T]) -> bool {
    holds(known, said) || (known.len() > 1 && holds(said, known))
}

pub(super) fn holds<T: PartialEq>(whole: &[T], part: &[T]) -> bool {
    !part.is_empty() && whole.windows(part.len()).any(|window| window == part)
}

impl Offer {
    /// The names by which people know it: its own, that of its organization, those of people there.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let organization = self.organization.as_ref().map(|one| one.name.as_str());
        let contacts = self.contacts.iter().filter_map(|one| one.name.as_deref());
        [Some(self.name.as_str()), self.alternate_name.as_deref(), organization]
            .into_iter()
            .flatten()
            .chain(contacts)
    }

    /// Whether a name is that of the offer, its organization or a person there: the id, or the same words in the same
    /// order somewhere in a name.
    #[must_use]
    pub fn is_meant_by(&self, name: &str) -> bool {
        if self.id.as_str() == name.trim() {
            return true;
        }
        said(name).is_some_and(|said| self.names().map(words).any(|known| is_meant(&known, &said)))
    }
}

#[cfg(test)]
mod tests {
    use crate::directory::fixture::{directory, service};

    #[test]
    fn whole_words_mean_an_offer_and_parts_of_words_do_not() {
        let directory = directory(&[service("a").with("name", "Moskee Al Nour".into())]);
        let offer = directory.offer("a").expect("the offer");
        for (name, meant) in [
            ("al nour", true),
            ("de Moskee Al Nour in de straat", true),
            ("our", false),
            ("", false),
            ("a", true),
            ("stichting", true),
        ] {
            assert_eq!(offer.is_meant_by(name), meant, "{name}");
            assert_eq!(directory.meant_by(name).count(), usize::from(meant), "{name}");
        }
    }
}
