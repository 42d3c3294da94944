//! Spelling slips: how far two folded words are apart, counted as a person slips — a letter too many, too few,
//! another, or two changed about.

/// How many slips are forgiven in a word: none below five letters, one below nine, else two.
#[must_use]
pub fn slips(word: &str) -> usize {
    match word.chars().count() {
        0..5 => 0,
        5..9 => 1,
        _ => 2,
    }
}

/// The number of slips from one word to the other, when it is `most` or fewer.
#[must_use]
pub fn within(one: &str, other: &str, most: usize) -> Option<usize> {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let wide = other.len() + 1;
    let (mut before, mut last): (Vec<usize>, Vec<usize>) = (vec![0; wide], (0..wide).collect());
    let mut row = vec![0; wide];
    for (at, letter) in one.iter().enumerate() {
        row[0] = at + 1;
        for (to, target) in other.iter().enumerate() {
            let mut cost = (last[to] + usize::from(letter != target)).min(last[to + 1] + 1).min(row[to] + 1);
            if at > 0 && to > 0 && *letter == other[to - 1] && one[at - 1] == *target {
                cost = cost.min(before[to - 1] + 1);
            }
            row[to + 1] = cost;
        }
        if row.iter().all(|cost| *cost > most) {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    last.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_to_slip_counts_once() {
        assert_eq!(within("deurwaarder", "deurwarder", 2), Some(1));
        assert_eq!(within("deurwaarder", "deurwaaarder", 2), Some(1));
        assert_eq!(within("koffie", "kofiee", 2), Some(2));
        assert_eq!(within("koffie", "kofife", 2), Some(1));
        assert_eq!(within("huur", "huur", 0), Some(0));
        assert_eq!(within("صديق", "صدبق", 1), Some(1));
    }

    #[test]
    fn further_apart_is_another_word() {
        assert_eq!(within("huur", "buurt", 1), None);
        assert_eq!(within("koffie", "kleding", 2), None);
    }

    #[test]
    fn short_words_must_be_right() {
        assert_eq!((slips("huur"), slips("brief"), slips("voedselbank")), (0, 1, 2));
    }
}
