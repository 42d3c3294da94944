//! Where an offer's alert points to: what came after it, or where to go meanwhile.

use super::contents::Directory;
use super::offer::Offer;

/// A shorter name than this is too likely to be a word.
const SHORTEST: usize = 5;

impl Directory {
    /// The offers that run and that this offer's alert names, those with the longest name first; at most `most`.
    ///
    /// Looks only when there is an alert: meant for when a page is opened, not for each frame.
    #[must_use]
    pub fn named_in_alert(&self, offer: &Offer, most: usize) -> Vec<&Offer> {
        let Some(alert) = &offer.alert else { return Vec::new() };
        let mut found: Vec<(usize, &Offer)> = self
            .named_in(alert)
            .filter(|one| one.id != offer.id && one.is_alive())
            .filter_map(|one| {
                let names = [Some(one.name.as_str()), one.alternate_name.as_deref()];
                let longest = names.into_iter().flatten().filter(|name| is_named(alert, name)).map(str::len);
                Some((longest.max()?, one))
            })
            .collect();
        found.sort_by_key(|(long, one)| (std::cmp::Reverse(*long), one.id.clone()));
        found.into_iter().take(most).map(|(_, one)| one).collect()
    }
}

/// Whether a text holds a name, as whole words.
fn is_named(text: &str, name: &str) -> bool {
    name.chars().count() >= SHORTEST
        && text.match_indices(name).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + name.len()..].chars().next();
            ![before, after].into_iter().flatten().any(char::is_alphanumeric)
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::directory::fixture::{directory, service};

    #[test]
    fn an_alert_leads_to_the_one_it_names() {
        let gone = service("oud")
            .with("status", json!("defunct"))
            .with("alert", json!("Ga nu naar Brievenhulp De Linde, aan het plein."));
        let next = service("nieuw").with("name", json!("Brievenhulp De Linde"));
        let other = service("ander").with("name", json!("Brievenhulp De Lindelaan"));
        let directory = directory(&[gone, next, other]);
        let found = directory.named_in_alert(directory.offer("oud").unwrap(), 3);
        assert_eq!(found.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["nieuw"]);
        assert!(directory.named_in_alert(directory.offer("nieuw").unwrap(), 3).is_empty());
    }
}
