//! Markup in texts: HTML tags and entities become plain text.
//!
//! The standard allows HTML in descriptions; on paper and on a terminal it is noise. Only what is plainly a tag is
//! taken for one: `< 18 jaar` and `<3` stay.

/// Entities that are met in texts, beside the numbered ones.
const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("euro", '€'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("euml", 'ë'),
    ("ecirc", 'ê'),
    ("iuml", 'ï'),
    ("icirc", 'î'),
    ("ouml", 'ö'),
    ("ocirc", 'ô'),
    ("oacute", 'ó'),
    ("uuml", 'ü'),
    ("ucirc", 'û'),
    ("uacute", 'ú'),
    ("auml", 'ä'),
    ("aacute", 'á'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("ccedil", 'ç'),
    ("Ccedil", 'Ç'),
    ("iacute", 'í'),
    ("ntilde", 'ñ'),
    ("Eacute", 'É'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("middot", '·'),
    ("deg", '°'),
    ("frac12", '½'),
    ("copy", '©'),
    ("reg", '®'),
];

/// Tags after which a new line begins.
const BREAKS: &[&str] = &[
    "br",
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "section",
    "article",
    "header",
    "footer",
    "blockquote",
    "hr",
];

/// Tags whose content is not for people.
const HIDDEN: &[&str] = &["script", "style"];

/// The longest tag that is looked for.
const LONGEST_TAG: usize = 2000;

/// The text without its markup, or `None` when it has none.
pub fn taken_out(text: &str) -> Option<String> {
    if !text.contains(['<', '&']) {
        return None;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find(['<', '&']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((name, length)) = tag(rest) {
            found = true;
            let hidden = HIDDEN.iter().find(|hidden| name.eq_ignore_ascii_case(hidden));
            if BREAKS.iter().any(|one| name.trim_start_matches('/').eq_ignore_ascii_case(one)) {
                plain.push('\n');
            }
            rest = &rest[length..];
            if let Some(hidden) = hidden {
                rest = after_end_of(rest, hidden);
            }
        } else if let Some((c, length)) = entity(rest) {
            found = true;
            plain.push(c);
            rest = &rest[length..];
        } else {
            plain.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    plain.push_str(rest);
    found.then_some(plain)
}

/// The name of the tag (with `/` for an end) that a text begins with, and its length.
fn tag(text: &str) -> Option<(&str, usize)> {
    let inside = text.strip_prefix('<')?;
    if let Some(comment) = inside.strip_prefix("!--") {
        let end = comment.as_bytes().windows(3).take(LONGEST_TAG).position(|three| three == b"-->")?;
        return Some(("!", end + "<!---->".len()));
    }
    let letters = inside.strip_prefix('/').unwrap_or(inside);
    letters.chars().next().filter(char::is_ascii_alphabetic)?;
    let end = inside.bytes().take(LONGEST_TAG).position(|one| one == b'>' || one == b'<')?;
    if inside.as_bytes()[end] != b'>' {
        return None;
    }
    let named = inside[..end].char_indices().skip(1).find(|(_, c)| !c.is_ascii_alphanumeric());
    let name = &inside[..named.map_or(end, |(at, _)| at)];
    // `<info@huis.nl>` is an address in brackets, and so is `<https://…>`.
    let odd = named.is_some_and(|(_, c)| !matches!(c, ' ' | '\t' | '\n' | '\r' | '/'));
    (!odd).then_some((name, end + 2))
}

/// What follows after the end of a hidden part; all of it is hidden when it never ends.
fn after_end_of<'a>(text: &'a str, name: &str) -> &'a str {
    let end = format!("</{name}");
    let mut windows = text.as_bytes().windows(end.len());
    let Some(at) = windows.position(|one| one.eq_ignore_ascii_case(end.as_bytes())) else { return "" };
    text[at..].find('>').map_or("", |close| &text[at + close + 1..])
}

/// The character that an entity at the beginning of a text stands for, and the entity's length.
fn entity(text: &str) -> Option<(char, usize)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(12).position(|one| one == b';')?;
    let name = &inside[..end];
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        None => NAMED.iter().find(|(one, _)| *one == name)?.1,
    };
    Some((c, end + 2))
}

#[cfg(test)]
mod tests {
    use super::taken_out;

    fn plain(text: &str) -> String {
        taken_out(text).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn tags_and_entities_become_plain_text() {
        assert_eq!(plain("<p>Koffie &amp; thee</p>"), "\nKoffie & thee\n");
        assert_eq!(plain("caf&eacute; <b>open</b> &#8364; 1 &#x20ac;"), "café open € 1 €");
        assert_eq!(plain("een<br/>twee<script>alert(1)</script>drie"), "een\ntweedrie");
    }

    #[test]
    fn what_is_no_tag_stays() {
        for text in ["< 18 jaar", "ik <3 soep", "R&D", "a < b > c", "<info@huis.nl>", "&onbekend;", "<", "&"]
        {
            assert_eq!(taken_out(text), None, "{text}");
        }
    }

    #[test]
    fn markup_is_taken_out_once_and_not_twice() {
        assert_eq!(plain("&lt;b&gt;"), "<b>");
    }
}
