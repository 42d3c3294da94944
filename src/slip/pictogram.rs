//! The drawings of the eighteen topics: our own, simple, black lines on a field of 48 × 48.
//!
//! A drawing never stands alone: its topic's words stand beside it.

/// The drawing of one topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pictogram(&'static str);

macro_rules! drawings {
    ($($id:literal)*) => {
        /// Domain id and drawing.
        const DRAWINGS: &[(&str, &str)] = &[$(($id, include_str!(concat!("pictograms/", $id, ".svg")))),*];
    };
}

drawings! {
    "money" "letters" "rights" "housing" "food" "health" "home" "mobility" "mind"
    "contact" "meaning" "language" "digital" "work" "children" "caring" "safety" "residence"
}

impl Pictogram {
    /// No drawing: a part of a page that is about no topic.
    pub const NONE: Self = Self("");

    /// The drawing of a domain (`letters`) or of a need in it (`letters-forms`), or `None`.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        let domain = id.split('-').next().unwrap_or(id);
        DRAWINGS.iter().find(|(one, _)| *one == domain).map(|(one, _)| Self(one))
    }

    /// Every drawing, in the order of the topics.
    pub fn all() -> impl Iterator<Item = Self> {
        DRAWINGS.iter().map(|(id, _)| Self(id))
    }

    /// The domain it is of.
    #[must_use]
    pub fn domain(self) -> &'static str {
        self.0
    }

    /// The drawing as SVG.
    #[must_use]
    pub fn svg(self) -> &'static str {
        DRAWINGS.iter().find(|(id, _)| *id == self.0).map_or("", |(_, svg)| svg)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_eighteen_topics_has_its_own_drawing() {
        let drawn: std::collections::BTreeSet<_> = Pictogram::all().map(Pictogram::svg).collect();
        assert_eq!(drawn.len(), 18);
        assert!(drawn.iter().all(|svg| svg.contains("<svg")));
    }

    #[test]
    fn a_need_finds_the_drawing_of_its_domain() {
        assert_eq!(Pictogram::of("letters-forms"), Pictogram::of("letters"));
        assert_eq!(Pictogram::of("weather"), None);
    }
}
