//! Addresses on the web and of electronic mail, countries and postal codes.

use super::verdict::Verdict;
use crate::directory::feed::note::Why;

/// Schemes that a person may follow.
const SCHEMES: &[&str] = &["https://", "http://"];

/// Names of countries that are met beside their codes.
const COUNTRIES: &[(&str, &str)] = &[
    ("nederland", "NL"),
    ("the netherlands", "NL"),
    ("netherlands", "NL"),
    ("holland", "NL"),
    ("nld", "NL"),
    ("uk", "GB"),
    ("united kingdom", "GB"),
    ("gbr", "GB"),
    ("usa", "US"),
    ("united states", "US"),
    ("belgië", "BE"),
    ("belgium", "BE"),
    ("duitsland", "DE"),
    ("germany", "DE"),
];

/// An address on the web: `http` or `https`, and nothing that runs.
pub fn url(text: &str) -> Verdict<String> {
    if text.contains(char::is_whitespace) {
        return Verdict::Left(Why::Unreadable);
    }
    let lower = text.to_ascii_lowercase();
    if let Some(scheme) = SCHEMES.iter().find(|scheme| lower.starts_with(**scheme)) {
        let host = &text[scheme.len()..];
        return if host.is_empty() { Verdict::Left(Why::Unreadable) } else { Verdict::Good(text.to_owned()) };
    }
    // What one types in a browser: a host with a dot, with or without a path.
    let host = lower.split(['/', '?', '#']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let is_host = labels.len() >= 2
        && labels
            .iter()
            .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
        && labels
            .last()
            .is_some_and(|last| last.chars().all(char::is_alphabetic) && last.chars().count() >= 2);
    if is_host { Verdict::Repaired(format!("https://{text}")) } else { Verdict::Left(Why::Unreadable) }
}

/// An address of electronic mail.
pub fn email(text: &str) -> Verdict<String> {
    let lower = text.to_ascii_lowercase();
    let address = if lower.starts_with("mailto:") { &text["mailto:".len()..] } else { text };
    let address = address.trim_matches(['<', '>', ' ', ';', ',']);
    let is_address = address.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    if is_address && !address.contains(char::is_whitespace) {
        Verdict::of(text, address.to_owned())
    } else {
        Verdict::Left(Why::Unreadable)
    }
}

/// A country by its code of two letters; another spelling stays as it is.
pub fn country(text: &str) -> Verdict<String> {
    let lower = text.to_lowercase();
    if let Some((_, code)) = COUNTRIES.iter().find(|(name, _)| *name == lower) {
        return Verdict::of(text, (*code).to_owned());
    }
    let code = text.len() == 2 && text.bytes().all(|one| one.is_ascii_alphabetic());
    Verdict::of(text, if code { text.to_ascii_uppercase() } else { text.to_owned() })
}

/// A postal code; a Dutch one is written as `1234 AB`, one of elsewhere stays as it is.
pub fn postcode(text: &str) -> Verdict<String> {
    let plain: String = text.chars().filter(|one| !one.is_whitespace()).collect();
    let dutch = plain.len() == 6
        && plain.bytes().take(4).all(|one| one.is_ascii_digit())
        && plain.bytes().skip(4).all(|one| one.is_ascii_alphabetic());
    let now =
        if dutch { format!("{} {}", &plain[..4], plain[4..].to_ascii_uppercase()) } else { text.to_owned() };
    Verdict::of(text, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_person_may_follow_is_an_address() {
        assert_eq!(url("https://voorbeeld.nl/a"), Verdict::Good("https://voorbeeld.nl/a".into()));
        assert_eq!(url("www.voorbeeld.nl"), Verdict::Repaired("https://www.voorbeeld.nl".into()));
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "geen",
            "a b.nl",
            "https://",
            ".nl",
        ] {
            assert_eq!(url(text), Verdict::Left(Why::Unreadable), "{text}");
        }
    }

    #[test]
    fn addresses_of_mail_lose_what_is_around_them() {
        assert_eq!(email("mailto:info@huis.nl"), Verdict::Repaired("info@huis.nl".into()));
        assert_eq!(email("info@huis.nl"), Verdict::Good("info@huis.nl".into()));
        for text in ["info", "@huis.nl", "info@huis", "a@b@c.nl", "in fo@huis.nl"] {
            assert_eq!(email(text), Verdict::Left(Why::Unreadable), "{text}");
        }
    }

    #[test]
    fn a_dutch_postal_code_has_one_form() {
        assert_eq!(postcode("2525ab"), Verdict::Repaired("2525 AB".into()));
        assert_eq!(postcode("ABC 1234"), Verdict::Good("ABC 1234".into()));
        assert_eq!(country("Nederland"), Verdict::Repaired("NL".into()));
    }
}
