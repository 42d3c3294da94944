//! The plural forms of a language, with numbers that take each: asked of Fluent, so that a row of a sheet is said of
//! exactly the numbers for which the program will say it.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::words::Locale;

/// The names that forms have in CLDR.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Numbers are tried up to here: no count at a desk is larger.
const LAST: i64 = 200;
const SOURCE: &str = "form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
 }
";

/// Which form a number takes, for every number that is tried.
#[derive(Debug, Clone)]
pub(super) struct Plurals(Vec<&'static str>);

impl Plurals {
    pub fn of(locale: Locale) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.id()]);
        let source = FluentResource::try_new(SOURCE.to_owned());
        bundle.add_resource_overriding(source.unwrap_or_else(|(read, _)| read));
        let pattern = bundle.get_message("form").and_then(|message| message.value());
        let form = |number: i64| {
            let mut args = FluentArgs::new();
            args.set("n", FluentValue::from(number));
            let said = pattern.map(|one| bundle.format_pattern(one, Some(&args), &mut Vec::new()));
            CATEGORIES.into_iter().find(|name| said.as_deref() == Some(*name)).unwrap_or("other")
        };
        Self((0..=LAST).map(form).collect())
    }

    /// The form of a number.
    pub fn form(&self, number: i64) -> &'static str {
        usize::try_from(number).ok().and_then(|at| self.0.get(at)).copied().unwrap_or("other")
    }

    /// The numbers that take a form, but those that have a text of their own.
    pub fn numbers<'a>(&'a self, form: &'a str, own: &'a [i64]) -> impl Iterator<Item = i64> + 'a {
        (0..=LAST).filter(move |number| self.form(*number) == form && !own.contains(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_are_those_of_the_language() {
        let forms = |locale| {
            let plurals = Plurals::of(locale);
            CATEGORIES
                .into_iter()
                .filter(|form| plurals.numbers(form, &[]).next().is_some())
                .collect::<Vec<_>>()
        };
        assert_eq!(forms(Locale::NL), ["one", "other"]);
        assert_eq!(forms(Locale::AR), CATEGORIES);
        assert_eq!(forms(Locale::from_tag("pl").unwrap()), ["one", "few", "many"]);
        assert_eq!(forms(Locale::from_tag("zh-Hans").unwrap()), ["other"]);
    }

    #[test]
    fn a_number_with_a_text_of_its_own_is_not_an_example() {
        let plurals = Plurals::of(Locale::AR);
        assert_eq!(plurals.numbers("zero", &[0]).next(), None);
        assert_eq!(plurals.numbers("few", &[3]).take(2).collect::<Vec<_>>(), [4, 5]);
    }
}
