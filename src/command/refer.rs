//! `inloop refer`: the list from answers in a file, with reasons, and the slip; without a desk, for scripts and tests.

use std::path::{Path, PathBuf};

use jiff::Zoned;
use serde_json::{Value, json};

use super::Output;
use super::arguments::{PaperName, Refer};
use crate::content::{Content, Example, Supply, directory};
use crate::directory::local_zone;
use crate::error::Error;
use crate::intake::{Level, find};
use crate::referral::{Profile, Referral, Suggestion, refer};
use crate::slip::compose::{Entry, Plan, compose};
use crate::slip::{self, Fonts, Paper};
use crate::words::Locale;
use crate::words::messages::command as m;
use crate::words::messages::named;

/// The most offers of a list that stand on a slip when nobody chose.
const ON_SLIP: usize = 4;

/// Prints the list; writes the slip.
pub(super) fn run(
    asked: &Refer,
    desk: Option<PathBuf>,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<(), Error> {
    let path = asked.answers.clone();
    let text =
        std::fs::read_to_string(&path).map_err(|source| Error::FileUnread { path: path.clone(), source })?;
    let refused = |why: String| Error::AnswersRefused { path: path.clone(), why };
    let example = Example::from_json(&text).map_err(refused)?;
    let (mut content, faults) =
        Content::shipped(Supply::Real).map_err(|faults| Error::ContentFaulty { faults })?;
    drop(faults);
    if let Some(misfit) = example.misfit(&content.questionnaire) {
        return Err(Error::AnswersRefused { path, why: misfit });
    }
    let supply = if asked.directory.is_empty() { Supply::Real } else { Supply::Demo };
    if !asked.directory.is_empty() {
        content.directory = directory(&super::check::read_offers(&asked.directory)?).0;
    }
    if let Some(name) = &asked.with_desk {
        let folder = desk.or_else(super::desk::data_folder).ok_or(Error::NoDataFolder)?;
        if asked.directory.is_empty() {
            let (own, _) =
                Content::of_desk(Supply::Real, &folder).map_err(|faults| Error::ContentFaulty { faults })?;
            content.directory = own.directory;
        }
        content.directory =
            super::unlocked::directory(content.directory, &folder, name, passphrase_file, out)?;
    }
    let locale = match &asked.lang {
        Some(tag) => {
            Locale::from_tag(tag).ok_or_else(|| Error::Usage(m::usage_value("--lang", tag.as_str())))?
        }
        None => example.locale,
    };
    let now = moment(asked, &example);
    let answers = example.answers(supply);
    let finding = find(&content.questionnaire, &answers, now.date());
    let profile = Profile::from_answers(&answers, &finding, &content.needs, &content.cards);
    let referral = refer(&profile, &content.directory, &now);
    if asked.json {
        let list = as_json(&content, &referral, &finding.raised);
        out.line(&serde_json::to_string_pretty(&list).unwrap_or_default());
    } else {
        for raised in &finding.raised {
            let level = if raised.level == Level::Now { "‼" } else { "!" };
            out.line(&format!("{level} {}", out.say(&named::card(&raised.card, "title"))));
        }
        print(&content, &referral, locale, out);
    }
    if let Some(file) = &asked.slip {
        let chosen = match supply {
            Supply::Demo => &example.chosen.demo,
            Supply::Real => &example.chosen.directory,
        };
        let entries = entries(&referral, chosen);
        let plan = Plan {
            locale,
            now: &now,
            directory: &content.directory,
            referral: &referral,
            entries,
            case_code: None,
            follow_up: None,
            kept_until: None,
            with_name: false,
            share: Vec::new(),
            consents: None,
            desk: "inloop".to_owned(),
        };
        write_slip(file, &plan, paper(asked.paper), out)?;
    }
    Ok(())
}

fn moment(asked: &Refer, example: &Example) -> Zoned {
    asked.at.or(example.at).and_then(|at| at.to_zoned(local_zone()).ok()).unwrap_or_else(super::desk::now)
}

fn paper(name: PaperName) -> Paper {
    match name {
        PaperName::A5 => Paper::A5,
        PaperName::A4 => Paper::A4,
        PaperName::A4Large => Paper::A4Large,
        PaperName::Receipt => Paper::Receipt80,
    }
}

/// What was chosen, else the best of each column, a few.
fn entries(referral: &Referral, chosen: &[String]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for group in &referral.groups {
        let listed = group.in_order().filter(|one| chosen.iter().any(|id| id == one.offer.as_str()));
        let best = [group.informal.first(), group.formal.first()].into_iter().flatten();
        let picked: Vec<&Suggestion> = if chosen.is_empty() { best.collect() } else { listed.collect() };
        for one in picked {
            if entries.len() < ON_SLIP && !entries.iter().any(|entry| entry.offer == one.offer.as_str()) {
                entries.push(Entry {
                    offer: one.offer.as_str().to_owned(),
                    need: group.need.code().to_owned(),
                    agreed: String::new(),
                });
            }
        }
    }
    entries
}

fn write_slip(file: &Path, plan: &Plan<'_>, paper: Paper, out: &Output) -> Result<(), Error> {
    let fonts = Fonts::scan(None)?;
    let pdf = slip::pdf(&compose(&out.words, plan), paper, &fonts)?;
    std::fs::write(file, &pdf.bytes)
        .map_err(|source| Error::FileUnwritten { path: file.to_owned(), source })?;
    out.tell(&m::refer_slip_written(file.display().to_string(), pdf.pages));
    Ok(())
}

fn print(content: &Content, referral: &Referral, locale: Locale, out: &Output) {
    if referral.suggestions().next().is_none() {
        out.tell(&m::refer_none());
    }
    for group in &referral.groups {
        out.line("");
        out.line(&format!("# {}", out.say_in(locale, &group.need.message())));
        if locale != out.locale {
            out.line(&format!("  {}", out.say(&group.need.message())));
        }
        for one in group.in_order() {
            let name = content.directory.offer(one.offer.as_str()).map_or("", |offer| offer.welcome_name());
            out.tell(&m::refer_offer(name, one.setting.message()));
            for reason in &one.reasons {
                out.line(&out.say_in(locale, &m::refer_reason(reason.for_resident())));
                if locale != out.locale {
                    out.tell(&m::refer_reason(reason.for_desk()));
                }
            }
            for caution in &one.cautions {
                out.tell(&m::refer_caution(caution.for_desk()));
            }
        }
    }
}

fn as_json(content: &Content, referral: &Referral, raised: &[crate::intake::Raised]) -> Value {
    let suggestion = |one: &Suggestion| {
        json!({
            "offer": one.offer.as_str(),
            "name": content.directory.offer(one.offer.as_str()).map(|offer| offer.name.clone()),
            "setting": one.setting,
            "score": one.score,
            "reasons": one.reasons.iter().map(|reason| reason.for_resident().id().to_owned()).collect::<Vec<_>>(),
            "cautions": one.cautions.iter().map(|caution| caution.for_desk().id().to_owned()).collect::<Vec<_>>(),
            "walkingMinutes": one.walking_minutes,
        })
    };
    json!({
        "danger": raised.iter().map(|one| json!({ "card": one.card, "level": one.level })).collect::<Vec<_>>(),
        "needs": referral.groups.iter().map(|group| json!({
            "need": group.need.code(),
            "professionalFirst": group.professional_first,
            "informal": group.informal.iter().map(suggestion).collect::<Vec<_>>(),
            "formal": group.formal.iter().map(suggestion).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
