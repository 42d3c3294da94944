//! Answers what is asked: two indexes, that of the directory as it was read and a small one of what the desk itself laid
//! over it, searched as one.

use std::cmp::Reverse;
use std::sync::Arc;

use super::among::Among;
use super::ask::{Ask, Found, Hit, Why};
use super::concept::Concepts;
use super::filters::{FOREMOST, Filters, Open};
use super::index::Index;
use super::record::{Flat, Since};
use super::tally::{Ground, Search, Tally, grounds};
use super::typed::{self, Typed};
use crate::directory::{Directory, Freshness, NeedId, Offer, OfferId};

/// Points for serving the need that the words most likely come down to, when no word fits anything.
const NEED: u32 = 14_000;
/// Out of sixteen: what an offer that is over, or shut for a while, keeps of its score.
const OVER: u32 = 4;
const SHUT: u32 = 12;
/// Out of 64: what is added for being placed, checked lately, near by.
const PLACED: u32 = 5;
const FRESH: u32 = 4;
const AGEING: u32 = 2;
const NEAR: u32 = 6;
/// The part of the best score below which an offer is not meant.
const LEAST: u32 = 5;
/// What an offer begins with when nothing was typed.
const ANY: u32 = 6_400;
/// Metres in a straight line that one walks in a minute, at most.
const METRES: f64 = 52.0;
/// The most offers whose hours are looked at for one answer.
const HOURS: usize = 500;

/// Finds offers. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Finder {
    concepts: Arc<Concepts>,
    base: Arc<Index>,
    over: Option<Arc<Index>>,
    /// The offers of the base that are to be seen: all that nothing was laid over.
    seen: Arc<Among>,
}

impl Finder {
    /// Finds in one index.
    #[must_use]
    pub fn new(base: Arc<Index>, concepts: Arc<Concepts>) -> Self {
        let seen = Arc::new(Among::all(base.count()));
        Self { concepts, base, over: None, seen }
    }

    /// Finds in a whole directory, whose index is built now.
    #[must_use]
    pub fn of(directory: &Directory, concepts: Arc<Concepts>) -> Self {
        let index = Index::build(directory.offers(), &concepts);
        Self::new(Arc::new(index), concepts)
    }

    /// The same, with these offers laid over: each in the place of the one with its id, or beside the others. What was
    /// laid over before is forgotten.
    #[must_use]
    pub fn laid_over<'a>(&self, offers: impl IntoIterator<Item = &'a Offer>) -> Self {
        let mut offers: Vec<&Offer> = offers.into_iter().collect();
        offers.sort_by(|one, other| one.id.cmp(&other.id));
        let mut seen = Among::all(self.base.count());
        for offer in &offers {
            if let Some(number) = self.base.number(offer.id.as_str()) {
                seen.remove(number);
            }
        }
        let over = Index::build(offers, &self.concepts);
        let over = (!over.is_empty()).then(|| Arc::new(over));
        Self { over, seen: Arc::new(seen), ..self.clone() }
    }

    /// Every code of a taxonomy (`need`, `language`, `setting`, …) that any offer has, in order: what can be filtered by.
    #[must_use]
    pub fn codes(&self, taxonomy: &str) -> Vec<String> {
        let mut codes: Vec<String> =
            self.indexes().into_iter().flat_map(|index| index.codes(taxonomy)).map(str::to_owned).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    fn indexes(&self) -> Vec<&Index> {
        std::iter::once(&*self.base).chain(self.over.as_deref()).collect()
    }

    /// What is asked, the best first; offers are taken from the directory only to look at their hours.
    #[must_use]
    pub fn find(&self, directory: &Directory, ask: &Ask<'_>) -> Found {
        let indexes = self.indexes();
        let words = typed::read(ask.text, &indexes, &self.concepts);
        let mut sides: Vec<Tally<'_>> = indexes
            .iter()
            .enumerate()
            .map(|(side, index)| Tally::new(index, self.among(side, index, ask)))
            .collect();
        let mut searches: Vec<Vec<Search<'_>>> = Vec::new();
        let mut asked = 0;
        for word in &words {
            let search: Vec<Search<'_>> =
                indexes.iter().map(|index| Search::new(word, index, &self.concepts)).collect();
            let fits: usize = sides.iter_mut().zip(&search).map(|(side, search)| side.score(search)).sum();
            let times = rarity(fits, self.base.len());
            for side in &mut sides {
                side.add(times);
            }
            asked += times;
            searches.push(search);
        }
        // A need that the words come down to counts beside the words: the more words there are, the more it says, as
        // much as half of the best of them.
        let told = u32::try_from(words.len()).unwrap_or(u32::MAX).min(4);
        let points = match sides.iter().map(|side| side.best(asked)).max() {
            Some(best) if best > 0 => best / 8 * told,
            _ => NEED,
        };
        for (place, need) in (1..).zip(ask.needs) {
            let (term, foremost) = (format!("need:{need}"), format!("{FOREMOST}:{need}"));
            for side in &mut sides {
                let index = side.index;
                index.marked(&term).for_each(|offer| side.give(offer, points / place));
                index.marked(&foremost).for_each(|offer| side.give(offer, points / place / 3));
            }
        }
        let ranked = if words.is_empty() && ask.needs.is_empty() {
            rank(&sides, ask, |side| {
                (0..side.index.count())
                    .filter(|offer| side.among.has(*offer))
                    .map(|offer| (offer, ANY))
                    .collect()
            })
        } else {
            rank(&sides, ask, |side| side.scores(asked).collect())
        };
        let mut found = select(&sides, ranked, directory, ask);
        explain(&mut found, &sides, &words, &searches, ask.needs);
        Found {
            hits: found.picked.into_iter().map(|one| one.hit).collect(),
            count: found.count,
            more: found.more,
        }
    }

    /// The offers that pass every filter that can be told without opening them.
    fn among(&self, side: usize, index: &Index, ask: &Ask<'_>) -> Among {
        let Filters { within, open, free, fresh, .. } = *ask.filters;
        let mut among = if side == 0 { (*self.seen).clone() } else { Among::all(index.count()) };
        for term in ask.filters.terms() {
            among.keep(&index.with(&term));
        }
        if within.is_none() && open.is_none() && !free && !fresh {
            return among;
        }
        let records = &index.records;
        let since = Since::of(ask.now.date());
        let flat = ask.from.map(Flat::around);
        // Far away on a flat map is far away: only what may be near is measured well.
        let near = |offer, minutes: u16| {
            let reach = f64::from(minutes + 1) * METRES * 1.1;
            flat.and_then(|flat| records.about_metres(offer, flat)).is_some_and(|metres| metres <= reach)
                && ask
                    .from
                    .and_then(|from| records.walking_minutes(offer, from))
                    .is_some_and(|found| found <= minutes)
        };
        for offer in 0..index.count() {
            let passes = among.has(offer)
                && (!free || records.is_free(offer))
                && (open.is_none() || records.has_hours(offer))
                && (!fresh || records.freshness(offer, since) == Freshness::Fresh)
                && within.is_none_or(|minutes| near(offer, minutes));
            if !passes {
                among.remove(offer);
            }
        }
        among
    }
}

/// Tells of each offer that was picked why it was found.
fn explain(
    found: &mut Selected,
    sides: &[Tally<'_>],
    words: &[Typed],
    searches: &[Vec<Search<'_>>],
    needs: &[NeedId],
) {
    for (number, side) in sides.iter().enumerate() {
        let offers: Vec<u32> =
            found.picked.iter().filter(|one| one.side == number).map(|one| one.offer).collect();
        if offers.is_empty() {
            continue;
        }
        for (word, search) in words.iter().zip(searches) {
            let Some(search) = search.get(number) else { continue };
            grounds(search, side.index, &offers, |offer, ground| {
                let typed = word.word.clone();
                let why = match ground {
                    Ground::Word(field, slip) => Why::Word { typed, field, slip },
                    Ground::Term(term, slip) => Why::Means { typed, term: term.to_owned(), slip },
                };
                if let Some(one) =
                    found.picked.iter_mut().find(|one| (one.side, one.offer) == (number, offer))
                {
                    tell(&mut one.hit.why, why);
                }
            });
        }
        for need in needs {
            let meant = format!("need:{need}");
            let served = side.index.with(&meant);
            for one in found.picked.iter_mut().filter(|one| one.side == number && served.has(one.offer)) {
                let told = |why: &Why| matches!(why, Why::Means { term, .. } if *term == meant);
                if !one.hit.why.iter().any(told) {
                    one.hit.why.push(Why::Need(need.clone()));
                }
            }
        }
    }
}

/// Adds a reason; words that mean the same thing are told together.
fn tell(told: &mut Vec<Why>, why: Why) {
    if let Why::Means { typed, term, slip } = &why {
        for before in told.iter_mut() {
            if let Why::Means { typed: words, term: meant, slip: slipped } = before
                && meant == term
                && slipped == slip
            {
                words.push(' ');
                words.push_str(typed);
                return;
            }
        }
    }
    told.push(why);
}

/// How much a word says that fits so many of all: from 4 to about 200.
fn rarity(fits: usize, all: usize) -> u32 {
    #[expect(clippy::cast_precision_loss, reason = "a directory has no 2^52 offers")]
    let (fits, all) = (fits as f64, all as f64);
    let rarity = (1.0 + (all + 1.0) / (fits + 0.5)).ln() * 16.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    {
        rarity.round().clamp(4.0, 400.0) as u32
    }
}

/// An offer with its score: the score, the index it is in, its number there.
type Ranked = (u32, usize, u32);

/// All offers that are meant, the best first; of two with one score the one whose id comes first.
fn rank(
    sides: &[Tally<'_>],
    ask: &Ask<'_>,
    scores: impl Fn(&Tally<'_>) -> Vec<(u32, u32)>,
) -> (Vec<Ranked>, usize) {
    let mut all: Vec<Ranked> = Vec::new();
    for (number, side) in sides.iter().enumerate() {
        all.extend(scores(side).into_iter().map(|(offer, score)| (score, number, offer)));
    }
    let weighing = Weighing::of(ask);
    let best = all.iter().map(|one| one.0).max().unwrap_or(0);
    all.retain(|one| one.0 >= best / LEAST);
    for (score, side, offer) in &mut all {
        *score = weighing.weigh(*score, &sides[*side], *offer);
    }
    let before = |one: &Ranked, other: &Ranked| {
        let id = |ranked: &Ranked| sides[ranked.1].index.id(ranked.2);
        Reverse(one.0).cmp(&Reverse(other.0)).then_with(|| id(one).cmp(id(other)))
    };
    let count = all.len();
    let looked_at = if ask.filters.open.is_some() { HOURS } else { ask.most };
    if count > looked_at {
        all.select_nth_unstable_by(looked_at, before);
        all.truncate(looked_at);
    }
    all.sort_unstable_by(before);
    (all, count)
}

/// What else tells for or against an offer: whether it runs, was placed, was checked, is near by.
struct Weighing {
    since: Since,
    flat: Option<Flat>,
}

impl Weighing {
    fn of(ask: &Ask<'_>) -> Self {
        Self { since: Since::of(ask.now.date()), flat: ask.from.map(Flat::around) }
    }

    fn weigh(&self, score: u32, side: &Tally<'_>, offer: u32) -> u32 {
        let records = &side.index.records;
        let mut bonus = 0;
        if records.is_placed(offer) {
            bonus += PLACED;
        }
        bonus += match records.freshness(offer, self.since) {
            Freshness::Fresh => FRESH,
            Freshness::Ageing => AGEING,
            Freshness::Old | Freshness::Unknown => 0,
        };
        if let Some(metres) = self.flat.and_then(|flat| records.about_metres(offer, flat)) {
            let steps = [0.1, 0.25, 0.5, 1.0, 2.0, 4.0];
            bonus += NEAR * steps.iter().map(|step| u32::from(metres <= step * 1_000.0)).sum::<u32>() / 6;
        }
        let runs = match (records.is_gone(offer), records.is_active(offer)) {
            (true, _) => OVER,
            (false, false) => SHUT,
            (false, true) => 16,
        };
        score.saturating_add(score / 64 * bonus) / 16 * runs
    }
}

struct Picked {
    side: usize,
    offer: u32,
    hit: Hit,
}

struct Selected {
    picked: Vec<Picked>,
    count: usize,
    more: bool,
}

/// The first so many, of those whose hours pass too.
fn select(
    sides: &[Tally<'_>],
    (ranked, all): (Vec<Ranked>, usize),
    directory: &Directory,
    ask: &Ask<'_>,
) -> Selected {
    let mut selected = Selected { picked: Vec::new(), count: all, more: false };
    let looked_at = ranked.len();
    for (score, side, offer) in ranked {
        if selected.picked.len() == ask.most {
            break;
        }
        let index = sides[side].index;
        let passes =
            |open: Open| directory.offer(index.id(offer)).is_some_and(|offer| open.admits(offer, ask.now));
        if ask.filters.open.is_none_or(passes) {
            let minutes = ask.from.and_then(|from| index.records.walking_minutes(offer, from));
            let hit = Hit { offer: OfferId::new(index.id(offer)), score, why: Vec::new(), minutes };
            selected.picked.push(Picked { side, offer, hit });
        }
    }
    if ask.filters.open.is_some() {
        selected.count = selected.picked.len();
        selected.more = selected.count == ask.most || looked_at < all;
    }
    selected
}
