//! The closed lists on an offer: one enum per taxonomy, with its codes.
//!
//! Never a name that people read: that is a message by convention, `<taxonomy>-<code>`.

/// Declares a closed list: an enum with `code()`, `from_code()`, `ALL`, its message, and serde by code.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $taxonomy:literal {
        $($(#[$variant_doc:meta])* $variant:ident => $code:literal,)+
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every code, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The prefix of its message ids.
            pub const TAXONOMY: &'static str = $taxonomy;

            /// The code as data has it.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The entry with this code, or `None` when the list has no such code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }

            /// How it is said: the message `<taxonomy>-<code>`.
            #[must_use]
            pub fn message(self) -> $crate::words::Message {
                $crate::words::messages::named::term(Self::TAXONOMY, &self.code().replace(' ', "-"))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    return serializer.serialize_str(self.code());
                }
                // No list has more than 255 codes: the place always fits.
                let place = Self::ALL.iter().position(|one| one == self).unwrap_or_default();
                serializer.serialize_u8(u8::try_from(place).unwrap_or(u8::MAX))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if !deserializer.is_human_readable() {
                    let place = u8::deserialize(deserializer)?;
                    let one = Self::ALL.get(usize::from(place)).copied();
                    return one.ok_or_else(|| serde::de::Error::custom(concat!("not a ", $taxonomy)));
                }
                let code = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Self::from_code(&code).ok_or_else(|| {
                    serde::de::Error::custom(format!(concat!("`{}` is not a ", $taxonomy), code))
                })
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// Whether an offer runs (HSDS `status`).
    Status, "status" {
        /// It runs.
        Active => "active",
        /// It does not run, and may again.
        Inactive => "inactive",
        /// It is over for good; its alert names what came after it.
        Defunct => "defunct",
        /// It is shut for a while.
        TemporarilyClosed => "temporarily closed",
    }
}

codes! {
    /// The first axis of F6: from neighbours among themselves to an institution.
    Setting, "setting" {
        /// Neighbours among themselves.
        LocalInformal => "local-informal",
        /// Volunteers with an organization behind them.
        OrganisedInformal => "organised-informal",
        /// Professionals.
        Formal => "formal",
    }
}

impl Setting {
    /// Whether this is informal help, local or organised.
    #[must_use]
    pub fn is_informal(self) -> bool {
        self != Self::Formal
    }
}

codes! {
    /// The second axis of F6: for one person or for a group.
    Form, "form" {
        /// For one person or one household.
        Individual => "individual",
        /// In a group.
        Collective => "collective",
    }
}

codes! {
    /// The third axis of F6: how far an offer reaches.
    Reach, "reach" {
        /// One or a few neighbourhoods.
        Neighbourhood => "neighbourhood",
        /// A district of the city.
        District => "district",
        /// The whole city.
        City => "city",
        /// The whole country.
        National => "national",
    }
}

codes! {
    /// Whether an offer may stand on paper (F9).
    Listing, "listing" {
        /// Anyone may know.
        Printed => "printed",
        /// The desk knows it; paper does not.
        ByIntroduction => "by-introduction",
    }
}

codes! {
    /// How one gets in, the shortest road first (F26).
    Access, "access" {
        /// Just come.
        WalkIn => "walk-in",
        /// Call or write first.
        CallFirst => "call-first",
        /// Somebody must refer.
        Referrer => "referrer",
        /// After an assessment.
        Assessment => "assessment",
    }
}

codes! {
    /// For whom an offer is.
    Audience, "audience" {
        /// For everyone.
        Everyone => "everyone",
        /// Older people.
        Older => "older",
        /// Young people.
        Young => "young",
        /// Women.
        Women => "women",
        /// Men.
        Men => "men",
        /// Parents.
        Parents => "parents",
        /// Who cares for somebody.
        Carers => "carers",
        /// Who is new in the country.
        Newcomers => "newcomers",
        /// Who has little money.
        LowIncome => "low-income",
        /// Who looks for work.
        Jobseekers => "jobseekers",
        /// Lesbian, gay, bisexual and transgender people.
        Lgbt => "lgbt",
        /// Who lives with a disability.
        Disability => "disability",
        /// Students.
        Students => "students",
        /// Who has no papers.
        Undocumented => "undocumented",
        /// Children.
        Children => "children",
    }
}

codes! {
    /// Something a party does, or says it does not do (F19).
    Role, "role" {
        /// Listens.
        Listen => "listen",
        /// Visits.
        Visit => "visit",
        /// Goes along.
        GoAlong => "go-along",
        /// Explains letters.
        ExplainLetters => "explain-letters",
        /// Fills in forms.
        FillForms => "fill-forms",
        /// Sorts papers.
        SortPapers => "sort-papers",
        /// Helps to keep a budget.
        BudgetCoaching => "budget-coaching",
        /// Arranges debts.
        DebtArrangement => "debt-arrangement",
        /// Gives legal advice.
        LegalAdvice => "legal-advice",
        /// Mediates.
        Mediate => "mediate",
        /// Lends a hand.
        PracticalHelp => "practical-help",
        /// Cooks together.
        CookTogether => "cook-together",
        /// Eats together.
        EatTogether => "eat-together",
        /// Organises activities.
        Activities => "activities",
        /// Runs a talking group.
        TalkGroup => "talk-group",
        /// Practises a language.
        LanguagePractice => "language-practice",
        /// Teaches.
        Teach => "teach",
        /// Helps with a computer or telephone.
        DigitalHelp => "digital-help",
        /// Coaches towards work.
        JobCoaching => "job-coaching",
        /// Finds volunteer work.
        FindVolunteerWork => "find-volunteer-work",
        /// Takes over the caring for a while.
        Respite => "respite",
        /// Washes and dresses.
        PersonalCare => "personal-care",
        /// Nurses.
        Nursing => "nursing",
        /// Treats.
        Treatment => "treatment",
        /// Says what somebody has.
        Diagnosis => "diagnosis",
        /// Helps at once in a crisis.
        CrisisHelp => "crisis-help",
        /// Makes a plan to be safe.
        SafetyPlan => "safety-plan",
        /// Decides what somebody is entitled to.
        DecideEntitlement => "decide-entitlement",
        /// Gives money.
        GiveMoney => "give-money",
        /// Gives goods.
        GiveGoods => "give-goods",
        /// Drives people.
        Transport => "transport",
        /// Points the way further.
        ReferOn => "refer-on",
        /// Keeps the overview.
        Coordinate => "coordinate",
        /// Comes to the home.
        HomeVisit => "home-visit",
        /// Calls.
        PhoneContact => "phone-contact",
        /// Translates.
        Translate => "translate",
        /// Looks after children.
        Childcare => "childcare",
        /// Helps with homework.
        HomeworkHelp => "homework-help",
        /// Helps to move house.
        MovingHelp => "moving-help",
    }
}

codes! {
    /// What is welcome in return (F12).
    Welcome, "welcome" {
        /// Cooking.
        Cooking => "cooking",
        /// Working with the hands.
        Handcraft => "handcraft",
        /// Speaking a language.
        Language => "language",
        /// Gardening.
        Gardening => "gardening",
        /// Keeping company.
        Company => "company",
        /// Odd jobs.
        OddJobs => "odd-jobs",
        /// Music.
        Music => "music",
        /// Looking after children.
        Childcare => "childcare",
        /// Knowing computers.
        Computer => "computer",
    }
}

codes! {
    /// How complex a situation an offer can carry (F20).
    Complexity, "complexity" {
        /// A simple question.
        Light => "light",
        /// More than one question.
        Medium => "medium",
        /// A tangle.
        Heavy => "heavy",
    }
}

codes! {
    /// The eighteen topics; a need begins with the code of its own.
    Domain, "domain" {
        /// Money and debts.
        Money => "money",
        /// Letters and forms.
        Letters => "letters",
        /// Benefits and rights.
        Rights => "rights",
        /// Housing.
        Housing => "housing",
        /// Food and goods.
        Food => "food",
        /// Health.
        Health => "health",
        /// Help at home.
        Home => "home",
        /// Moving about.
        Mobility => "mobility",
        /// Mind and stress.
        Mind => "mind",
        /// Meeting people.
        Contact => "contact",
        /// Meaning, and doing something for others.
        Meaning => "meaning",
        /// Language and learning.
        Language => "language",
        /// Digital matters.
        Digital => "digital",
        /// Work and volunteering.
        Work => "work",
        /// Children and upbringing.
        Children => "children",
        /// Caring for someone.
        Caring => "caring",
        /// Safety.
        Safety => "safety",
        /// Residence and papers.
        Residence => "residence",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_finds_its_way_back() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(*role));
        }
        assert_eq!(Domain::ALL.len(), 18);
    }

    #[test]
    fn a_code_outside_the_list_is_nothing() {
        assert_eq!(Setting::from_code("Formal"), None);
        assert_eq!(Status::from_code("closed"), None);
    }

    #[test]
    fn a_message_id_has_no_space() {
        assert_eq!(Status::TemporarilyClosed.message().id(), "status-temporarily-closed");
    }
}
