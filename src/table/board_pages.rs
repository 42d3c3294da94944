//! Two pages for the desk's board, as drafts: the register of what is processed (GDPR, article 30), and what to do when
//! the laptop is gone. Counts and kinds only: no party, no volunteer and no resident by name. Not legal advice.

use jiff::Zoned;
use jiff::civil::Date;

use super::session::Session;
use crate::casebook::Retention;
use crate::intake::Questionnaire;
use crate::slip::letter::{Letter, Section};
use crate::words::messages::{named, papers as m};
use crate::words::{Locale, Message, Words};

/// What is known of a desk for its board. What cannot be told without a key is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The desk's public name.
    pub name: String,
    /// How many conversations are kept.
    pub conversations: Option<usize>,
    /// How many events lie there.
    pub events: Option<u64>,
    /// How many volunteers have a slot.
    pub volunteers: usize,
    /// How many different parties a resident said yes to.
    pub parties: Option<usize>,
    /// When the last backup was made, if ever.
    pub backup: Option<Option<Date>>,
}

impl Outline {
    /// That of an open desk.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let parties: std::collections::BTreeSet<_> = session
            .cases
            .iter()
            .flat_map(|filed| filed.case.consents.keys().map(|(party, _)| party))
            .collect();
        Self {
            name: session.name.clone(),
            conversations: Some(session.cases.len()),
            events: None,
            volunteers: session.knowledge.colleagues.len(),
            parties: Some(parties.len()),
            backup: Some(session.backup.day(session.now.time_zone())),
        }
    }
}

/// Who says texts in one language.
struct Says<'a> {
    words: &'a Words,
    locale: Locale,
}

impl Says<'_> {
    fn say(&self, message: &Message) -> String {
        crate::words::direction::plain(&self.words.say(self.locale, message))
    }

    fn section(&self, heading: &Message, lines: &[Message]) -> Section {
        let lines = lines.iter().map(|line| self.say(line)).collect();
        Section { heading: self.say(heading), lines, steps: false }
    }

    fn letter(&self, title: &Message, sections: Vec<Section>, outline: &Outline, now: &Zoned) -> Letter {
        Letter {
            locale: self.locale,
            title: self.say(title),
            notice: self.say(&m::notice()),
            sections,
            footer: self.say(&m::footer(outline.name.as_str(), now.date())),
        }
    }
}

/// The register of what is processed (GDPR, article 30, first paragraph).
#[must_use]
pub fn register(
    words: &Words,
    locale: Locale,
    outline: &Outline,
    questionnaire: &Questionnaire,
    retention: Retention,
    now: &Zoned,
) -> Letter {
    let say = Says { words, locale };
    let mut data = say.section(&m::register_data(), &[m::register_data_all()]);
    data.lines.extend(questionnaire.sections.iter().map(|one| say.say(&named::section(&one.id))));
    data.lines.push(say.say(&m::register_data_special()));
    let months = i64::from(retention.cases);
    let recipients = outline.parties.map_or_else(m::register_recipients_unknown, m::register_recipients);
    let backup = match outline.backup {
        Some(Some(day)) => m::register_security_backup(day),
        _ => m::register_security_no_backup(),
    };
    let sections = vec![
        say.section(
            &m::register_controller(),
            &[
                m::register_controller_desk(outline.name.as_str()),
                m::register_fill_in(),
                m::register_officer(),
            ],
        ),
        say.section(
            &m::register_purposes(),
            &[m::register_purpose_refer(), m::register_purpose_follow_up(), m::register_basis()],
        ),
        say.section(
            &m::register_people(),
            &[m::register_people_residents(), m::register_people_near(), m::register_people_volunteers()],
        ),
        data,
        say.section(&m::register_recipients_heading(), &[recipients, m::register_third_countries()]),
        say.section(&m::register_kept(), &[m::register_kept_months(months), m::register_kept_erased()]),
        say.section(
            &m::register_security(),
            &[
                m::register_security_sealed(),
                m::register_security_slots(outline.volunteers),
                m::register_security_log(),
                backup,
                m::register_security_limits(),
            ],
        ),
    ];
    say.letter(&m::register_title(), sections, outline, now)
}

/// What was on the laptop, and what to do first.
#[must_use]
pub fn laptop_gone(words: &Words, locale: Locale, outline: &Outline, now: &Zoned) -> Letter {
    let say = Says { words, locale };
    let kept = match (outline.conversations, outline.events) {
        (Some(count), _) => m::gone_conversations(count),
        (None, Some(events)) => m::gone_events(i64::try_from(events).unwrap_or(i64::MAX)),
        (None, None) => m::gone_unknown(),
    };
    let backup = match outline.backup {
        Some(Some(day)) => m::gone_backup(day),
        Some(None) => m::gone_no_backup(),
        None => m::gone_backup_unknown(),
    };
    let steps = [
        m::gone_step_note(),
        m::gone_step_board(),
        m::gone_step_police(),
        m::gone_step_authority(),
        m::gone_step_people(),
        m::gone_step_own_register(),
        m::gone_step_restore(),
        m::gone_step_renew(),
    ];
    let first = Section { steps: true, ..say.section(&m::gone_first(), &steps) };
    let sections = vec![
        first,
        say.section(&m::gone_what(), &[kept, m::gone_not_sealed()]),
        say.section(
            &m::gone_sealed(),
            &[m::gone_sealed_how(), m::gone_slots(outline.volunteers), m::gone_weak()],
        ),
        say.section(&m::gone_back(), &[backup]),
    ];
    say.letter(&m::gone_title(), sections, outline, now)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn outline() -> Outline {
        Outline {
            name: "De Linde".into(),
            conversations: Some(12),
            events: Some(340),
            volunteers: 3,
            parties: Some(2),
            backup: Some(Some(date(2026, 11, 20))),
        }
    }

    fn text(letter: &Letter) -> String {
        let sections = letter.sections.iter().flat_map(|one| std::iter::once(&one.heading).chain(&one.lines));
        sections.cloned().collect::<Vec<_>>().join("\n")
    }

    fn now() -> Zoned {
        date(2026, 11, 24).at(14, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap()
    }

    #[test]
    fn the_register_says_what_article_30_asks_for_in_counts() {
        let words = Words::shipped();
        let (content, _) = crate::content::Content::shipped(crate::content::Supply::Demo).unwrap();
        let letter =
            register(&words, Locale::NL, &outline(), &content.questionnaire, Retention::default(), &now());
        assert!(letter.notice.contains("Geen juridisch advies"));
        assert_eq!(letter.sections.len(), 7);
        let text = text(&letter);
        for part in
            ["De Linde", "2 partijen", "Wie u al helpt", "12 maanden", "3 vrijwilligers", "20 november 2026"]
        {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }

    #[test]
    fn the_page_for_a_laptop_that_is_gone_says_what_can_be_said_without_a_key() {
        let words = Words::shipped();
        let with = text(&laptop_gone(&words, Locale::NL, &outline(), &now()));
        assert!(with.contains("72 uur") && with.contains("12 bewaarde gesprekken"));
        let without = Outline { conversations: None, parties: None, backup: None, ..outline() };
        let without = text(&laptop_gone(&words, Locale::NL, &without, &now()));
        assert!(
            without.contains("340 versleutelde gebeurtenissen")
                && without.contains("zonder sleutel niet te zien")
        );
    }
}
