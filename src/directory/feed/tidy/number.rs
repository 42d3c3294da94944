//! Numbers, amounts and degrees, with points or commas.

use super::verdict::Verdict;
use crate::directory::feed::note::Why;

/// Signs and names of currencies before or after an amount.
const CURRENCIES: &[&str] = &["€", "eur", "euro", "£", "gbp", "$", "usd"];

/// Words for no cost at all.
const FREE: &[&str] = &["gratis", "free", "kosteloos", "ücretsiz", "مجاني", "مجانا"];

/// A number.
pub fn number(text: &str) -> Verdict<f64> {
    read(text, false)
}

/// An amount of money: `€ 5,00`, `gratis`.
pub fn amount(text: &str) -> Verdict<f64> {
    let lower = text.to_lowercase();
    if FREE.contains(&lower.as_str()) {
        return Verdict::Repaired(0.0);
    }
    let mut plain = lower.as_str();
    for currency in CURRENCIES {
        plain = plain.strip_prefix(currency).unwrap_or(plain).trim();
        plain = plain.strip_suffix(currency).unwrap_or(plain).trim();
    }
    let plain = plain.strip_suffix(",-").or_else(|| plain.strip_suffix(".-")).unwrap_or(plain);
    match read(plain, false) {
        Verdict::Good(amount) if plain != text => Verdict::Repaired(amount),
        other => other,
    }
}

/// Degrees, at most so many from zero: there a comma cannot be a thousand.
pub fn degrees(text: &str, most: f64) -> Verdict<f64> {
    let plain = text.strip_suffix('°').unwrap_or(text);
    match read(plain, true) {
        Verdict::Good(degrees) | Verdict::Repaired(degrees) if degrees.abs() > most => {
            Verdict::Left(Why::Unreadable)
        }
        Verdict::Good(degrees) if plain != text => Verdict::Repaired(degrees),
        other => other,
    }
}

fn read(text: &str, small: bool) -> Verdict<f64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let plain = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|one| one.is_ascii_digit() || one == b'.' || one == b',');
    if !plain || text.len() > 30 {
        return Verdict::Left(Why::Unreadable);
    }
    let points = text.matches('.').count();
    let commas = text.matches(',').count();
    let read = |text: String| text.parse::<f64>().ok().filter(|number| number.is_finite());
    let (number, repaired) = match (points, commas) {
        (0 | 1, 0) => (read(text.to_owned()), false),
        // `1,250` can be a thousand; `52,090` degrees cannot.
        (0, 1) if !small && text.len() - text.find(',').unwrap_or(0) == 4 => {
            return Verdict::Left(Why::Ambiguous);
        }
        (0, 1) => (read(text.replace(',', ".")), true),
        // `1.250,00` and `1,250.00`.
        (_, 1) if text.rfind('.') < text.find(',') => (read(text.replace('.', "").replace(',', ".")), true),
        (1, _) if text.rfind(',') < text.find('.') => (read(text.replace(',', "")), true),
        _ => (None, false),
    };
    match number {
        Some(number) if repaired => Verdict::Repaired(number),
        Some(number) => Verdict::Good(number),
        None => Verdict::Left(Why::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_is_a_point_where_it_can_be_nothing_else() {
        assert_eq!(degrees("52,0905", 90.0), Verdict::Repaired(52.0905));
        assert_eq!(degrees("52,090", 90.0), Verdict::Repaired(52.09));
        assert_eq!(degrees("52.0905", 90.0), Verdict::Good(52.0905));
        assert_eq!(amount("€ 5,00"), Verdict::Repaired(5.0));
        assert_eq!(amount("€ 5,-"), Verdict::Repaired(5.0));
        assert_eq!(amount("1.250,00"), Verdict::Repaired(1250.0));
        assert_eq!(amount("1,250.50"), Verdict::Repaired(1250.5));
        assert_eq!(amount("Gratis"), Verdict::Repaired(0.0));
        assert_eq!(number("12"), Verdict::Good(12.0));
    }

    #[test]
    fn what_can_be_two_numbers_or_none_is_left_out() {
        assert_eq!(amount("1,250"), Verdict::Left(Why::Ambiguous));
        for text in ["", "twaalf", "12+", "1.2.3", "1,2,3", "-", ".", "NaN", "inf", "1e9", "١٢"] {
            assert_eq!(number(text), Verdict::Left(Why::Unreadable), "{text}");
        }
        assert_eq!(degrees("101", 90.0), Verdict::Left(Why::Unreadable));
    }
}
