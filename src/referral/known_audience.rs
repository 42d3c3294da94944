//! Which groups somebody belongs to, as far as they said.

use std::collections::BTreeMap;

use crate::directory::Audience;

/// Yes, no, or (not in it) not said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownAudience(BTreeMap<Audience, bool>);

impl KnownAudience {
    /// They belong to it.
    #[must_use]
    pub fn yes(mut self, audience: Audience) -> Self {
        self.0.insert(audience, true);
        self
    }

    /// They do not belong to it.
    #[must_use]
    pub fn no(mut self, audience: Audience) -> Self {
        self.0.insert(audience, false);
        self
    }

    /// What is known about one group. Who looks for a group of women is not sent to one of men, and the
    /// other way round, unless they said both.
    #[must_use]
    pub fn is(&self, audience: Audience) -> Option<bool> {
        let said = |one: Audience| self.0.get(&one).copied();
        said(audience).or_else(|| match audience {
            Audience::Everyone => Some(true),
            Audience::Men if said(Audience::Women) == Some(true) => Some(false),
            Audience::Women if said(Audience::Men) == Some(true) => Some(false),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_looks_for_women_is_not_sent_to_men() {
        let known = KnownAudience::default().yes(Audience::Women);
        assert_eq!(known.is(Audience::Men), Some(false));
        assert_eq!(known.is(Audience::Carers), None);
        assert_eq!(known.yes(Audience::Men).is(Audience::Men), Some(true));
    }
}
