//! The fields of an offer that the desk can write, one by one.

use crate::directory::codes;
use crate::directory::{Checked, Offer};

codes! {
    /// A field of an offer.
    Field, "field" {
        /// Its name.
        Name => "name",
        /// A kinder name towards residents.
        AlternateName => "alternate-name",
        /// What it is.
        Description => "description",
        /// The needs it serves.
        Needs => "needs",
        /// When it is open.
        Hours => "hours",
        /// Where it is given.
        Places => "places",
        /// The areas it serves.
        Areas => "areas",
        /// Its numbers.
        Phones => "phones",
        /// Its mail address.
        Email => "email",
        /// Its web page.
        Url => "url",
        /// Who to ask for.
        Contacts => "contacts",
        /// The languages spoken there.
        Languages => "languages",
        /// What it says about interpreters.
        Interpretation => "interpretation",
        /// Informal or formal.
        Setting => "setting",
        /// For one or for a group.
        Form => "form",
        /// How far it reaches.
        Reach => "reach",
        /// How one gets in.
        Access => "access",
        /// About getting in, in words.
        Application => "application",
        /// For whom.
        Audience => "audience",
        /// The ages it is for.
        Ages => "ages",
        /// Who else it says it is for.
        Eligibility => "eligibility",
        /// What it does.
        Does => "does",
        /// What it does not do.
        DoesNot => "does-not",
        /// What is welcome in return.
        Welcome => "welcome",
        /// How complex a situation it can carry.
        Complexity => "complexity",
        /// About costs, in words.
        Fees => "fees",
        /// What it costs.
        Costs => "costs",
        /// What to bring.
        Documents => "documents",
        /// How many places are free.
        Capacity => "capacity",
        /// About waiting, in words.
        Waiting => "waiting",
        /// Who offers it.
        Organization => "organization",
        /// Whether it may stand on paper.
        Listing => "listing",
        /// Whether it runs.
        Status => "status",
        /// What to know first.
        Alert => "alert",
    }
}

impl Field {
    /// The five that place an offer from elsewhere.
    pub const PLACING: [Self; 5] = [Self::Setting, Self::Form, Self::Reach, Self::Needs, Self::Access];

    /// Takes this field over from another offer. A line of hours for a place that is not there is one of the offer.
    pub(super) fn copy(self, from: Offer, to: &mut Offer) {
        match self {
            Self::Name => to.name = from.name,
            Self::AlternateName => to.alternate_name = from.alternate_name,
            Self::Description => (to.description, to.checked) = (from.description, from.checked),
            Self::Needs => to.needs = from.needs,
            Self::Hours => to.hours = from.hours,
            Self::Places => to.places = from.places,
            Self::Areas => to.areas = from.areas,
            Self::Phones => to.phones = from.phones,
            Self::Email => to.email = from.email,
            Self::Url => to.url = from.url,
            Self::Contacts => to.contacts = from.contacts,
            Self::Languages => to.languages = from.languages,
            Self::Interpretation => to.interpretation = from.interpretation,
            Self::Setting => to.setting = from.setting,
            Self::Form => to.form = from.form,
            Self::Reach => to.reach = from.reach,
            Self::Access => to.access = from.access,
            Self::Application => to.application = from.application,
            Self::Audience => to.audience = from.audience,
            Self::Ages => to.ages = from.ages,
            Self::Eligibility => to.eligibility = from.eligibility,
            Self::Does => to.does = from.does,
            Self::DoesNot => to.does_not = from.does_not,
            Self::Welcome => to.welcome = from.welcome,
            Self::Complexity => to.complexity = from.complexity,
            Self::Fees => to.fees = from.fees,
            Self::Costs => to.costs = from.costs,
            Self::Documents => to.documents = from.documents,
            Self::Capacity => to.capacity = from.capacity,
            Self::Waiting => to.waiting = from.waiting,
            Self::Organization => to.organization = from.organization,
            Self::Listing => to.listing = from.listing,
            Self::Status => to.status = from.status,
            Self::Alert => to.alert = from.alert,
        }
        if matches!(self, Self::Hours | Self::Places) {
            let places = to.places.len();
            for line in &mut to.hours.schedules {
                line.location = line.location.filter(|at| *at < places);
            }
        }
    }

    /// When and against what it was last checked, as the offer tells: its own date, that of the part checked longest
    /// ago, or else that of the whole.
    #[must_use]
    pub fn checked(self, offer: &Offer) -> Checked {
        let oldest = |dates: Vec<&Checked>| dates.into_iter().min_by_key(|checked| checked.on).cloned();
        let own = match self {
            Self::Description => Some(offer.checked.clone()),
            Self::Phones => oldest(offer.phones.iter().map(|phone| &phone.checked).collect()),
            Self::Places => oldest(offer.places.iter().map(|place| &place.checked).collect()),
            Self::Hours => oldest(offer.hours.schedules.iter().map(|line| &line.checked).collect()),
            Self::Capacity => {
                let counted = offer.capacity.iter().find_map(|one| one.updated);
                counted.map(|on| Checked { on: Some(on), source: None })
            }
            _ => None,
        };
        own.unwrap_or(Checked { on: offer.assured, source: None })
    }

    /// Whether an offer has no date for this field alone, so that only the desk's own record tells of it.
    #[must_use]
    pub fn has_no_date(self) -> bool {
        !matches!(self, Self::Description | Self::Phones | Self::Places | Self::Hours | Self::Capacity)
    }

    /// The dates that the offer itself carries for this field; none when the date of the whole is all there is.
    pub(super) fn dates(self, offer: &mut Offer) -> Vec<&mut Checked> {
        match self {
            Self::Description => vec![&mut offer.checked],
            Self::Phones => offer.phones.iter_mut().map(|phone| &mut phone.checked).collect(),
            Self::Places => offer.places.iter_mut().map(|place| &mut place.checked).collect(),
            Self::Hours => offer.hours.schedules.iter_mut().map(|line| &mut line.checked).collect(),
            _ => Vec::new(),
        }
    }
}
