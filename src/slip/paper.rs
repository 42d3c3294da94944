//! The sizes of paper that a slip can have, and their names for printers.

use crate::words::Message;
use crate::words::messages::named;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 148 × 210 mm: fits a handbag; the usual choice.
    A5,
    /// 210 × 297 mm: what every printer has; set larger, for tired eyes.
    A4,
    /// A4 in letters of 18 points and more, for those who read large print.
    A4Large,
    /// A4, all on one page: in smaller letters where there is much. For who works with it, never for a resident.
    Sheet,
    /// A roll of 80 mm, 72 mm of which a receipt printer can reach; as long as it needs to be.
    Receipt80,
}

impl Paper {
    /// Every size that a resident can choose, the usual one first.
    pub const ALL: [Self; 4] = [Self::A5, Self::A4, Self::A4Large, Self::Receipt80];

    /// Its name in settings and in the template.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A5 => "a5",
            Self::A4 => "a4",
            Self::A4Large => "a4-large",
            Self::Sheet => "a4-sheet",
            Self::Receipt80 => "receipt80",
        }
    }

    /// What people call it: `paper-<name>`.
    #[must_use]
    pub fn message(self) -> Message {
        named::term("paper", self.name())
    }

    /// The size with this name, or `None`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// The names by which printers know it: the self-describing media name (PWG 5101.1) first, then older
    /// ones. A receipt is sent as dots and asks for no medium.
    #[must_use]
    pub fn media_names(self) -> &'static [&'static str] {
        match self {
            Self::A5 => &["iso_a5_148x210mm", "A5", "iso-a5"],
            Self::A4 | Self::A4Large | Self::Sheet => &["iso_a4_210x297mm", "A4", "iso-a4"],
            Self::Receipt80 => &[],
        }
    }

    /// Whether a printer's list of media holds this size.
    pub(super) fn is_among<S: AsRef<str>>(self, media: &[S]) -> bool {
        let known = self.media_names();
        media.iter().any(|one| known.iter().any(|name| name.eq_ignore_ascii_case(one.as_ref())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_is_found_by_its_own_name() {
        for paper in Paper::ALL {
            assert_eq!(Paper::from_name(paper.name()), Some(paper));
        }
    }

    #[test]
    fn a_borderless_a5_is_not_taken_for_a5() {
        assert!(Paper::A5.is_among(&["A4", "a5"]));
        assert!(!Paper::A5.is_among(&["A4", "A5.Borderless"]));
    }
}
