//! What an offer is: its names and its alert; then needs, the three axes, who does what, for whom, how it did here.

use super::fact::{Fact, Field, Line, Sign, as_it_is};
use super::sources::Sources;
use super::{in_parts, some};
use crate::desk::model::Desk;
use crate::directory::keeping as kept;
use crate::directory::{Ages, Checked, Complexity, Form, Offer, OfferId, Reach, Setting, TrackRecord};
use crate::words::messages::detail as m;
use crate::words::messages::keeping as k;
use crate::words::{Arg, Message};

/// What stands on top: what to know first, where that leads, its names, what it is.
pub(super) fn head(desk: &Desk, offer: &Offer, named: &[OfferId], sources: &mut Sources) -> Vec<Fact> {
    let today = desk.today();
    let mut facts = Vec::new();
    if let Some(alert) = &offer.alert {
        let lines = in_parts(alert).into_iter().map(|part| Line::Text(Sign::Care, as_it_is(part)));
        facts.extend(some(Field::Alert, m::label_mind(), lines.collect()));
    }
    let leads = named.iter().enumerate().map(|(place, id)| {
        let name = super::super::offer_words::name(desk, id.as_str());
        Line::Text(Sign::Key(place), as_it_is(name))
    });
    facts.extend(some(Field::Alert, m::label_go_to(), leads.collect()));
    if offer.alternate_name.is_some() {
        facts.push(Fact::text(Field::Name, m::label_own_name(), as_it_is(offer.name.as_str())));
    }
    if let Some(organization) = &offer.organization {
        let about =
            [Some(&organization.name), organization.description.as_ref(), organization.website.as_ref()];
        let lines = about.into_iter().flatten().flat_map(|text| texts(Some(text))).collect();
        facts.push(Fact::new(Field::Organization, m::label_organization(), lines));
    }
    if let Some(description) = &offer.description {
        let parts = in_parts(description);
        let last = parts.len() - 1;
        for (at, part) in parts.into_iter().enumerate() {
            // A long text goes on below itself, so that no part of it is out of reach.
            let label = if at == 0 { m::label_what() } else { as_it_is("…") };
            let line = if at == last {
                sources.line(part, &offer.checked, today)
            } else {
                Line::Text(Sign::None, as_it_is(part))
            };
            facts.push(Fact::new(Field::Description, label, vec![line]));
        }
    }
    facts
}

/// What to know about it.
pub(super) fn facts(
    desk: &Desk,
    offer: &Offer,
    record: Option<TrackRecord>,
    sources: &mut Sources,
) -> Vec<Fact> {
    let all = |messages: Vec<Message>| -> Vec<Line> {
        if messages.is_empty() { Vec::new() } else { vec![Line::Text(Sign::None, m::list(messages))] }
    };
    let mut facts = Vec::new();
    let needs = offer.needs.iter().map(crate::directory::NeedId::message).collect();
    facts.extend(some(Field::Needs, m::label_needs(), all(needs)));
    facts.extend(axes(offer));
    let does = offer.does.iter().map(|role| role.message()).collect();
    facts.extend(some(Field::Does, m::label_does(), all(does)));
    let does_not = offer.does_not.iter().map(|role| role.message()).collect();
    facts.extend(some(Field::DoesNot, m::label_does_not(), all(does_not)));
    let mut whom = all(offer.audience.iter().map(|one| one.message()).collect());
    whom.extend(ages(offer.ages).map(|ages| Line::Text(Sign::None, ages)));
    whom.extend(texts(offer.eligibility.as_deref()));
    facts.extend(some(Field::Audience, m::label_audience(), whom));
    let named = |spoken: &crate::directory::Spoken| match spoken.named() {
        Arg::Message(message) => *message,
        Arg::Text(name) => as_it_is(name),
        _ => spoken.code.message(),
    };
    let mut languages = all(offer.languages.iter().map(named).collect());
    languages.extend(texts(offer.interpretation.as_deref()));
    facts.extend(some(Field::Languages, m::label_languages(), languages));
    let complexity = offer.complexity.into_iter().map(Complexity::message).collect();
    facts.extend(some(Field::Complexity, m::label_complexity(), all(complexity)));
    let welcome = offer.welcome.iter().map(|one| one.message()).collect();
    facts.extend(some(Field::Welcome, m::label_welcome(), all(welcome)));
    facts.extend(capacity(desk, offer, sources));
    let told = desk.knowledge.overlay.touched(offer.id.as_str(), kept::Field::Waiting);
    let waiting = offer.waiting.as_deref().map(|text| {
        let on = told.as_ref().map(|touch| touch.on).max(offer.assured);
        sources.line(text, &Checked { on, source: None }, desk.today())
    });
    facts.extend(some(Field::Waiting, m::label_waiting(), waiting.into_iter().collect()));
    facts.extend(record.map(track));
    facts.extend(notes(desk, offer));
    facts
}

/// What only this desk knows: its notes, and who checked the whole here last.
fn notes(desk: &Desk, offer: &Offer) -> Option<Fact> {
    let overlay = &desk.knowledge.overlay;
    let notes = overlay.notes(offer.id.as_str()).into_iter();
    let lines = notes.map(|note| k::noted(note.text, note.touch.on, note.touch.by));
    let checked = overlay.checked(offer.id.as_str()).map(|touch| k::touched(touch.on, touch.by));
    let lines = lines.chain(checked).map(|line| Line::Text(Sign::None, line));
    some(Field::Notes, k::note_label(), lines.collect())
}

/// The three axes of F6, each with its place on it.
fn axes(offer: &Offer) -> [Fact; 3] {
    let axis = |field, label, steps, on: Vec<usize>, called: Vec<Message>| {
        let called = if called.is_empty() { m::not_placed() } else { m::list(called) };
        Fact::new(field, label, vec![Line::Axis { steps, on, called }])
    };
    let at = |place: Option<usize>| place.into_iter().collect();
    let setting = Setting::ALL.iter().position(|one| Some(*one) == offer.setting);
    let forms = Form::ALL.iter().enumerate().filter(|(_, form)| offer.form.contains(form));
    let (places, called) = forms.map(|(place, form)| (place, form.message())).unzip();
    let reach = Reach::ALL.iter().position(|one| Some(*one) == offer.reach);
    [
        axis(
            Field::Setting,
            m::label_setting(),
            Setting::ALL.len(),
            at(setting),
            offer.setting.map(Setting::message).into_iter().collect(),
        ),
        axis(Field::Form, m::label_form(), Form::ALL.len(), places, called),
        axis(
            Field::Reach,
            m::label_reach(),
            Reach::ALL.len(),
            at(reach),
            offer.reach.map(Reach::message).into_iter().collect(),
        ),
    ]
}

fn ages(ages: Ages) -> Option<Message> {
    match (ages.from.map(i64::from), ages.to.map(i64::from)) {
        (Some(from), Some(to)) => Some(m::ages_between(from, to)),
        (Some(from), None) => Some(m::ages_from(from)),
        (None, Some(to)) => Some(m::ages_to(to)),
        (None, None) => None,
    }
}

/// How many are free, each with the day on which that was counted.
fn capacity(desk: &Desk, offer: &Offer, sources: &mut Sources) -> Option<Fact> {
    let counted = |one: &crate::directory::Capacity| {
        let checked = crate::directory::Checked { on: one.updated, source: None };
        let unit = one.unit.as_deref().unwrap_or("");
        let what = m::room(one.available.map(i64::from)?, unit);
        Some(sources.line(what, &checked, desk.today()))
    };
    some(Field::Capacity, m::label_room(), offer.capacity.iter().filter_map(counted).collect())
}

/// How it did at this desk.
fn track(record: TrackRecord) -> Fact {
    let mut lines = vec![m::record_chosen(i64::from(record.chosen))];
    lines.extend(record.last.map(m::record_last));
    lines.push(if record.helped + record.partly + record.not == 0 {
        m::record_untold()
    } else {
        let [helped, partly, not] = [record.helped, record.partly, record.not].map(i64::from);
        m::record_told(helped, partly, not)
    });
    let lines = lines.into_iter().map(|line| Line::Text(Sign::None, line)).collect();
    Fact::new(Field::Record, m::label_record(), lines)
}

/// A text of the directory as lines.
pub(super) fn texts(text: Option<&str>) -> Vec<Line> {
    let parts = text.into_iter().flat_map(in_parts);
    parts.map(|part| Line::Text(Sign::None, as_it_is(part))).collect()
}
