//! What somebody wants, in the order in which it is answered.

use super::profile::{Profile, Wanted, Weight};

/// More needs than there are in the list; nobody has so many.
pub(super) const MOST: usize = 128;

/// The needs in order: what is dangerous, what weighs most, what came up first; each once.
pub(super) fn wanted(profile: &Profile) -> Vec<Wanted> {
    let mut needs: Vec<Wanted> = Vec::new();
    let dangers = profile.dangers.iter().map(|one| Wanted { need: one.need.clone(), weight: Weight::Heavy });
    for one in dangers {
        if needs.iter().all(|known| known.need != one.need) {
            needs.push(one);
        }
    }
    let dangerous = needs.len();
    for one in &profile.needs {
        match needs.iter_mut().find(|known| known.need == one.need) {
            Some(known) => known.weight = known.weight.max(one.weight),
            None => needs.push(one.clone()),
        }
    }
    needs[dangerous..].sort_by_key(|one| std::cmp::Reverse(one.weight));
    needs.truncate(MOST);
    needs
}
