//! Whether a text has the shape that the standard demands of an address on the web or of mail.
//!
//! Stricter than the rules allow: what is doubtful goes along in a field of ours instead.

/// Whether this is an address of the web, whole and in ASCII.
pub(super) fn is_uri(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    is_host(host)
        && !port.is_empty()
        && port.len() <= 5
        && port.bytes().all(|one| one.is_ascii_digit())
        && path.matches('#').count() <= 1
        && is_path(path.as_bytes())
}

/// Letters of a path, query or fragment; a `%` with its two digits.
fn is_path(path: &[u8]) -> bool {
    path.iter().enumerate().all(|(at, one)| match one {
        b'%' => path.get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)),
        one => one.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(one),
    })
}

/// Whether this is an address of mail.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let plain = |one: u8| one.is_ascii_alphanumeric() || b"._+-".contains(&one);
    (1..=64).contains(&local.len())
        && local.bytes().all(plain)
        && local.split('.').all(|part| !part.is_empty())
        && domain.contains('.')
        && is_host(domain)
}

/// Names between dots, as computers have them.
fn is_host(host: &str) -> bool {
    host.len() <= 200
        && host.split('.').all(|name| {
            (1..=63).contains(&name.len())
                && name.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'-')
                && !name.starts_with('-')
                && !name.ends_with('-')
                // A name of other letters in disguise has rules of its own.
                && name.get(2..4) != Some("--")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_address_is_one() {
        for right in ["https://www.markant.org/", "http://a.nl:8080/b%20c?d=e&f#g", "https://a.nl"] {
            assert!(is_uri(right), "{right}");
        }
        for wrong in [
            "www.markant.org",
            "https://",
            "https://a b.nl",
            "https://a.nl/é",
            "ftp://a.nl",
            "http://a.nl/%2",
        ] {
            assert!(!is_uri(wrong), "{wrong}");
        }
    }

    #[test]
    fn only_an_address_of_mail_is_one() {
        assert!(is_email("info@a.nl") && is_email("jan.de-vries+x@mail.a.nl"));
        for wrong in
            ["info", "info@", "@a.nl", "a..b@c.nl", "a b@c.nl", "info@localhost", "zoë@a.nl", "a@-b.nl"]
        {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
