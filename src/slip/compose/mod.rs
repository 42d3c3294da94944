//! From a plan to a page: which facts of which offers stand on the slip, said in both languages.
//!
//! Welcoming names only (F14). An offer that is known by introduction shows nothing but that the desk introduces the
//! resident (F9); one about safety stays off paper unless the resident asked for it, its need with it.

mod call_sheet;
mod chosen;
mod facts;
mod hand_over;
mod speaker;
#[cfg(test)]
mod tests;

pub use self::call_sheet::call_sheet;
pub use self::chosen::{is_kept_quiet, paper};
pub use self::hand_over::{Agreed, Asked, Contact, Given, HandOver, Kind, Story};
use jiff::Zoned;
use jiff::civil::Date;

use self::chosen::Chosen;
use self::facts::{facts, qr};
pub use self::speaker::Speaker;
use super::{Block, Both, CaseCode, Line, Page, Pictogram};
use crate::directory::{Directory, Offer};
use crate::intake::domain_of;
use crate::referral::{Paper, Referral};
use crate::words::messages::consent as c;
use crate::words::messages::named;
use crate::words::messages::slip as m;
use crate::words::{Arg, Locale, Message, Words};

/// An offer on the slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The offer's id.
    pub offer: String,
    /// The need it was chosen for.
    pub need: String,
    /// What was agreed, in own words.
    pub agreed: String,
}

/// Everything that decides what stands on a slip.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The resident's language.
    pub locale: Locale,
    /// The moment at which it is made.
    pub now: &'a Zoned,
    /// Who can help.
    pub directory: &'a Directory,
    /// The list it was chosen from: what may stand on paper, what to ask first.
    pub referral: &'a Referral,
    /// What was chosen.
    pub entries: Vec<Entry>,
    /// The case code; `None` when nothing is kept.
    pub case_code: Option<String>,
    /// When the desk asks how it went.
    pub follow_up: Option<Date>,
    /// Until when the answers are kept; `None` when nothing is.
    pub kept_until: Option<Date>,
    /// Whether a name or number of the resident is among the answers.
    pub with_name: bool,
    /// With whom the resident agreed to share, as codes of the answer set `share`.
    pub share: Vec<String>,
    /// What may be done with which party, each with what for; `None` when nobody was asked yet.
    pub consents: Option<Vec<(Arg, Message)>>,
    /// The desk's name.
    pub desk: String,
}

/// Composes the page.
#[must_use]
pub fn compose(words: &Words, plan: &Plan<'_>) -> Page {
    let say = Speaker::new(words, plan.locale);
    let today = plan.now.date();
    let chosen: Vec<Chosen<'_>> = plan.entries.iter().filter_map(|entry| Chosen::new(plan, entry)).collect();
    let parties: Vec<&Offer> = chosen.iter().filter(|one| one.is_named()).map(|one| one.offer).collect();
    let blocks: Vec<Block> = chosen.iter().filter_map(|one| block(&say, plan, &parties, one)).collect();
    let footer = vec![
        say.both(&m::come_back_desk(plan.desk.as_str())),
        say.both(&m::no_advice()),
        say.both(&m::written_on(today)),
    ];
    Page {
        resident_locale: plan.locale,
        title: say.both(&m::title()),
        intro: vec![say.both(&if blocks.is_empty() { m::intro_nothing() } else { m::intro() })],
        case_code: plan
            .case_code
            .as_ref()
            .map(|code| CaseCode { label: say.label(&m::label_case_code()), code: code.clone() }),
        blocks,
        follow_up: Some(say.both(&follow_up(plan).map_or_else(m::follow_up_none, m::follow_up_on))),
        kept_heading: say.both(&m::kept_heading()),
        kept: kept(&say, plan),
        footer,
        unchecked_note: say.both(&m::unchecked_note()),
        script_missing: say.both(&m::script_missing(plan.locale.name())).dutch,
    }
}

/// The paper with a recovery key: a title, what it is, its groups.
#[must_use]
pub fn recovery_page(words: &Words, locale: Locale, groups: &[String]) -> Page {
    let say = Speaker::new(words, locale);
    Page {
        resident_locale: locale,
        title: say.both(&m::recovery_title()),
        intro: vec![say.both(&m::recovery_explained())],
        case_code: None,
        blocks: Vec::new(),
        follow_up: None,
        kept_heading: say.both(&m::recovery_title()),
        kept: groups.chunks(4).map(|half| Both::same(half.join("  "))).collect(),
        footer: Vec::new(),
        unchecked_note: say.both(&m::unchecked_note()),
        script_missing: say.both(&m::script_missing(locale.name())).dutch,
    }
}

fn kept(say: &Speaker<'_>, plan: &Plan<'_>) -> Vec<Both> {
    let Some(until) = plan.kept_until else { return vec![say.both(&m::kept_nothing())] };
    let mut kept =
        vec![say.both(&if plan.with_name { m::kept_with_name(until) } else { m::kept_without_name(until) })];
    match &plan.consents {
        Some(consents) if consents.is_empty() => kept.push(say.both(&m::nobody_may_know())),
        Some(consents) => {
            let lines =
                consents.iter().map(|(party, purpose)| c::slip_consent(party.clone(), purpose.clone()));
            kept.extend(lines.map(|line| say.both(&line)));
            kept.push(say.both(&c::stop_any_time()));
        }
        None => kept.push(say.both(&shared(&plan.share))),
    }
    kept.push(say.both(&m::may_withdraw()));
    kept
}

/// With whom anybody may talk at all, while no place was asked about apart.
fn shared(share: &[String]) -> Message {
    // Who said "nobody" is believed, whatever else was ticked.
    if share.is_empty() || share.iter().any(|code| code == "none") {
        return m::nobody_may_know();
    }
    m::may_share(share.iter().map(|code| named::choice("share", code)).collect::<Vec<_>>())
}

fn block(say: &Speaker<'_>, plan: &Plan<'_>, parties: &[&Offer], chosen: &Chosen<'_>) -> Option<Block> {
    let (name, lines, qr) = match chosen.paper {
        Paper::Nothing => return None,
        Paper::DeskIntroduces => (plan.desk.as_str(), introduction(say, plan, chosen), None),
        Paper::Whole => {
            (chosen.offer.welcome_name(), facts(say, plan, parties, chosen), qr(say, chosen.offer))
        }
    };
    let need = &chosen.entry.need;
    Some(Block {
        pictogram: Pictogram::of(domain_of(need)).or_else(|| Pictogram::all().next())?,
        heading: say.both(&named::need(need)),
        name: name.to_owned(),
        lines,
        qr,
    })
}

/// Nothing but that the desk introduces the resident, and the day (F9).
fn introduction(say: &Speaker<'_>, plan: &Plan<'_>, chosen: &Chosen<'_>) -> Vec<Line> {
    let opening = chosen.suggestion.and_then(|one| one.next_opening.opening());
    let day = opening.map(|opening| opening.date).or_else(|| follow_up(plan));
    let text = day.map_or_else(m::introduced, m::introduced_on);
    let mut lines = vec![Line::new(say.label(&m::label_agreed()), say.both(&text))];
    lines.extend(agreed(say, chosen));
    lines
}

/// What was agreed, in own words.
fn agreed(say: &Speaker<'_>, chosen: &Chosen<'_>) -> Option<Line> {
    let text = &chosen.entry.agreed;
    (!text.is_empty()).then(|| Line::new(say.label(&m::label_agreed()), Both::same(text)))
}

/// When the desk asks how it went. Where nothing is kept nobody remembers to ask, so nothing is promised.
fn follow_up(plan: &Plan<'_>) -> Option<Date> {
    plan.kept_until.and(plan.follow_up)
}
