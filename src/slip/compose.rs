//! From a plan to a page: which facts of which offers stand on the slip, said in both languages.
//!
//! Welcoming names only (F14). An offer that is known by introduction shows nothing but that the desk introduces the
//! resident (F9); one about safety stays off paper unless the resident asked for it. A number, an hour or an
//! address stands there with the day it was checked, or with "call first".

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use super::{Block, Both, CaseCode, Freshness, Line, Page, Pictogram, Qr, QrContent};
use crate::directory::{Checked, Directory, Listing, NeedId, NextOpening, Offer, Role};
use crate::referral::{self, Referral, RoleLine, Suggestion, who_does_what};
use crate::words::messages::named;
use crate::words::messages::slip as m;
use crate::words::{Locale, Message, Said, Words, calendar, review};

/// The most agreements on who does what that a block of the slip holds.
const AGREEMENTS: usize = 2;

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
    /// The desk's name.
    pub desk: String,
}

/// Composes the page.
#[must_use]
pub fn compose(words: &Words, plan: &Plan<'_>) -> Page {
    let say = Speaker { words, locale: plan.locale };
    let today = plan.now.date();
    let blocks: Vec<Block> = plan.entries.iter().filter_map(|entry| block(&say, plan, entry)).collect();
    let footer = vec![
        say.both(&m::come_back_desk(plan.desk.as_str())),
        say.both(&m::no_advice()),
        say.both(&m::written_on(today)),
    ];
    Page {
        resident_locale: plan.locale,
        title: say.both(&m::title()),
        intro: vec![say.both(&m::intro())],
        case_code: plan
            .case_code
            .as_ref()
            .map(|code| CaseCode { label: say.label(&m::label_case_code()), code: code.clone() }),
        blocks,
        follow_up: Some(say.both(&plan.follow_up.map_or_else(m::follow_up_none, m::follow_up_on))),
        kept_heading: say.both(&m::kept_heading()),
        kept: kept(&say, plan),
        footer,
        unchecked_note: say.both(&m::unchecked_note()),
    }
}

/// The paper with a recovery key: a title, what it is, its groups.
#[must_use]
pub fn recovery_page(words: &Words, locale: Locale, groups: &[String]) -> Page {
    let say = Speaker { words, locale };
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
    }
}

/// Says messages in the resident's language and in Dutch.
struct Speaker<'a> {
    words: &'a Words,
    locale: Locale,
}

impl Speaker<'_> {
    fn both(&self, message: &Message) -> Both {
        self.each(|locale| match self.words.said(locale, message) {
            Some(said) => said,
            None => Said { text: self.words.say(locale, message), locale },
        })
        .marked(self.locale != Locale::NL && !review::is_checked(self.locale, message))
    }

    /// A label: never marked, for the mark belongs to what it is about.
    fn label(&self, message: &Message) -> Both {
        let mut both = self.both(message);
        both.unchecked = false;
        both
    }

    fn each(&self, text: impl Fn(Locale) -> Said) -> Both {
        Both::new(text(self.locale), text(Locale::NL).text)
    }
}

impl Both {
    fn marked(self, unchecked: bool) -> Self {
        if unchecked { self.unchecked() } else { self }
    }
}

fn kept(say: &Speaker<'_>, plan: &Plan<'_>) -> Vec<Both> {
    let Some(until) = plan.kept_until else { return vec![say.both(&m::kept_nothing())] };
    let mut kept =
        vec![say.both(&if plan.with_name { m::kept_with_name(until) } else { m::kept_without_name(until) })];
    let parties: Vec<Message> = plan
        .share
        .iter()
        .filter(|code| code.as_str() != "none")
        .map(|code| named::choice("share", code))
        .collect();
    if parties.is_empty() {
        kept.push(say.both(&m::nobody_may_know()));
    } else {
        kept.push(say.both(&m::may_share(parties)));
    }
    kept.push(say.both(&m::may_withdraw()));
    kept
}

fn block(say: &Speaker<'_>, plan: &Plan<'_>, entry: &Entry) -> Option<Block> {
    let offer = plan.directory.offer(&entry.offer)?;
    let suggestion = plan.referral.suggestions().find(|one| one.offer.as_str() == entry.offer);
    let paper = suggestion.map_or_else(|| usual_paper(offer), |one| one.paper);
    let heading = say.both(&named::need(&entry.need));
    let pictogram =
        Pictogram::of(crate::intake::domain_of(&entry.need)).or_else(|| Pictogram::all().next())?;
    match paper {
        referral::Paper::Nothing => None,
        referral::Paper::DeskIntroduces => Some(Block {
            pictogram,
            heading,
            name: plan.desk.clone(),
            lines: introduction(say, plan, entry, suggestion),
            qr: None,
        }),
        referral::Paper::Whole => Some(Block {
            pictogram,
            heading,
            name: offer.welcome_name().to_owned(),
            lines: facts(say, plan, entry, offer, suggestion),
            qr: qr(say, offer),
        }),
    }
}

/// What may stand on paper when the offer is not in today's list.
fn usual_paper(offer: &Offer) -> referral::Paper {
    let safety = offer.needs.iter().any(|need| need.code().starts_with("safety-"));
    match offer.listing {
        Listing::ByIntroduction => referral::Paper::DeskIntroduces,
        Listing::Printed if safety => referral::Paper::Nothing,
        Listing::Printed => referral::Paper::Whole,
    }
}

/// Nothing but that the desk introduces the resident, and the day (F9).
fn introduction(
    say: &Speaker<'_>,
    plan: &Plan<'_>,
    entry: &Entry,
    suggestion: Option<&Suggestion>,
) -> Vec<Line> {
    let day =
        suggestion.and_then(|one| one.next_opening.opening()).map(|opening| opening.date).or(plan.follow_up);
    let text = day.map_or_else(m::introduced, m::introduced_on);
    let mut lines = vec![Line::new(say.label(&m::label_agreed()), say.both(&text))];
    if !entry.agreed.is_empty() {
        lines.push(Line::new(say.label(&m::label_agreed()), Both::same(&entry.agreed)));
    }
    lines
}

fn facts(
    say: &Speaker<'_>,
    plan: &Plan<'_>,
    entry: &Entry,
    offer: &Offer,
    suggestion: Option<&Suggestion>,
) -> Vec<Line> {
    let today = plan.now.date();
    let together = checked_together(offer, today);
    let known = |line: Line, checked: &Checked| {
        if together.is_some() { line } else { line.known(freshness(say, checked, today)) }
    };
    let mut lines = Vec::new();
    for place in offer.places.iter().take(2) {
        let parts = [&place.name, &place.street, &place.city];
        let address: Vec<&str> = parts.into_iter().filter_map(Option::as_deref).collect();
        if !address.is_empty() {
            let line = Line::new(say.label(&m::label_where()), Both::same(address.join(", ")));
            lines.push(known(line, &place.checked));
        }
    }
    if let Some(line) = when(say, plan, offer) {
        lines.push(match offer.hours.schedules.first() {
            Some(schedule) => known(line, &schedule.checked),
            None => line,
        });
    }
    if let Some(phone) = offer.phones.first() {
        let line = Line::new(say.label(&m::label_phone()), Both::same(&phone.number));
        lines.push(known(line, &phone.checked));
    }
    if offer.phones.is_empty() && offer.places.is_empty() {
        lines.push(look_up(say, offer));
    }
    if let Some(on) = together {
        lines.push(Line::new(say.label(&m::label_checked()), say.both(&m::checked_all(on))));
    }
    let asked: Vec<Both> = offer
        .contacts
        .iter()
        .filter_map(|contact| match (&contact.name, &contact.title) {
            (Some(name), Some(title)) => Some(Both::same(format!("{name} ({title})"))),
            (Some(name), None) | (None, Some(name)) => Some(Both::same(name)),
            (None, None) => None,
        })
        .collect();
    push_list(&mut lines, say.label(&m::label_ask_for()), asked);
    let access = offer.access.iter().map(|access| say.both(&access.message())).collect();
    push_list(&mut lines, say.label(&m::label_access()), access);
    let cautions = suggestion
        .map(|one| one.cautions.iter().filter_map(referral::Caution::for_resident).collect::<Vec<_>>())
        .unwrap_or_default();
    push_list(
        &mut lines,
        say.label(&m::label_ask_first()),
        cautions.iter().map(|caution| say.both(caution)).collect(),
    );
    push_list(&mut lines, say.label(&m::label_bring()), offer.documents.iter().map(Both::same).collect());
    push_list(&mut lines, say.label(&m::label_they_do()), roles(say, &offer.does));
    push_list(&mut lines, say.label(&m::label_they_do_not()), roles(say, &offer.does_not));
    if !entry.agreed.is_empty() {
        lines.push(Line::new(say.label(&m::label_agreed()), Both::same(&entry.agreed)));
    }
    let others: Vec<&Offer> =
        plan.entries.iter().filter_map(|one| plan.directory.offer(&one.offer)).collect();
    let agree: Vec<Both> = who_does_what(&others)
        .iter()
        .filter(|line| concerns(line, offer))
        .take(AGREEMENTS)
        .map(|line| say.both(&line.message()))
        .collect();
    push_list(&mut lines, say.label(&m::label_who_does_what()), agree);
    lines
}

/// Without a number or an address: the page on which to look, else that the desk helps to look.
fn look_up(say: &Speaker<'_>, offer: &Offer) -> Line {
    let page = offer.url.as_ref().or(offer.organization.as_ref().and_then(|one| one.website.as_ref()));
    match page {
        Some(page) => {
            Line::list(say.label(&m::label_phone()), vec![say.both(&m::look_up_number()), Both::same(page)])
        }
        None => Line::new(say.label(&m::label_phone()), say.both(&m::ask_for_number())),
    }
}

/// Whether a line of the agreement is about this party and tells more than its own two lists.
fn concerns(line: &RoleLine, offer: &Offer) -> bool {
    match line {
        // Listening and showing the way is what everyone does: nothing to agree on.
        RoleLine::Does { .. }
        | RoleLine::DoesNot { instead: None, .. }
        | RoleLine::Agree { role: Role::Listen | Role::ReferOn, .. } => false,
        RoleLine::DoesNot { offer: whose, .. } => *whose == offer.id,
        RoleLine::Agree { informal, .. } => informal == offer.welcome_name(),
    }
}

/// One sentence with what they do: the roles as a list.
fn roles(say: &Speaker<'_>, roles: &[Role]) -> Vec<Both> {
    if roles.is_empty() {
        return Vec::new();
    }
    vec![say.both(&m::roles(roles.iter().map(|role| role.message()).collect::<Vec<_>>()))]
}

fn push_list(lines: &mut Vec<Line>, label: Both, texts: Vec<Both>) {
    if !texts.is_empty() {
        lines.push(Line::list(label, texts));
    }
}

/// When it opens next, and the hours of the coming week.
fn when(say: &Speaker<'_>, plan: &Plan<'_>, offer: &Offer) -> Option<Line> {
    let today = plan.now.date();
    let next = offer.hours.next_opening(plan.now);
    if matches!(next, NextOpening::Unknown) && offer.phones.is_empty() {
        return None;
    }
    let mut texts = vec![say.both(&next.message())];
    if matches!(next, NextOpening::Now(_) | NextOpening::At(_)) {
        for opening in (0..7).flat_map(|day| offer.hours.on(today.saturating_add(day.days()))) {
            if let (Some(opens), Some(closes)) = (opening.opens, opening.closes) {
                texts.push(say.each(|locale| {
                    let line = m::hours_line(calendar::weekday(locale, opening.date), opens, closes);
                    Said { text: say.words.say(locale, &line), locale }
                }));
            }
        }
    }
    Some(Line::list(say.label(&m::label_when()), texts))
}

/// The one day on which address, hours and number were all checked, not too long ago; then it is said once.
fn checked_together(offer: &Offer, today: Date) -> Option<Date> {
    let places = offer.places.iter().map(|place| &place.checked);
    let hours = offer.hours.schedules.iter().map(|schedule| &schedule.checked);
    let phones = offer.phones.iter().take(1).map(|phone| &phone.checked);
    let mut all = places.chain(hours).chain(phones);
    let first = all.next()?;
    let fresh = |checked: &Checked| !checked.freshness(today).needs_check();
    (fresh(first) && all.all(|one| one.on == first.on)).then_some(first.on)?
}

fn freshness(say: &Speaker<'_>, checked: &Checked, today: Date) -> Freshness {
    match checked.on {
        Some(on) if !checked.freshness(today).needs_check() => {
            Freshness::Checked(say.both(&m::checked_on(on)))
        }
        Some(on) => Freshness::CallFirst(say.both(&m::call_first_since(on))),
        None => Freshness::CallFirst(say.both(&m::call_first_unknown())),
    }
}

fn qr(say: &Speaker<'_>, offer: &Offer) -> Option<Qr> {
    let phone = offer.phones.first()?;
    Some(Qr { content: QrContent::Phone(phone.number.clone()), caption: say.both(&m::qr_call()) })
}

/// The needs of a plan as ids, for those who count.
#[must_use]
pub fn needs(plan: &Plan<'_>) -> Vec<NeedId> {
    plan.entries.iter().filter_map(|entry| NeedId::new(&entry.need)).collect()
}
