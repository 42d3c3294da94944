//! Invented names, and what services say about themselves.

pub const CITY_BEGINS: [&str; 38] = [
    "Water", "Linden", "Molen", "Veen", "Zand", "Hoog", "Laag", "Nieuwe", "Ouder", "Beek", "Duin", "Eiken",
    "Berken", "Kerk", "Dijk", "Meer", "Wester", "Ooster", "Zuider", "Noorder", "Hei", "Bos", "Vliet",
    "Kanaal", "Klaver", "Rozen", "Gouden", "Zilver", "Steen", "Riet", "Wilgen", "Hazen", "Vogel", "Vis",
    "Appel", "Koren", "Brug", "Haven",
];
pub const CITY_ENDS: [&str; 9] = ["stad", "dam", "veld", "dorp", "burg", "wijk", "hoven", "recht", "mond"];
pub const PLACE_BEGINS: [&str; 24] = [
    "Linde",
    "Oever",
    "Molen",
    "Park",
    "Station",
    "Haven",
    "Kastanje",
    "Vogel",
    "Bloemen",
    "Schilders",
    "Zeehelden",
    "Componisten",
    "Staatslieden",
    "Rivieren",
    "Indische",
    "Transvaal",
    "Bouwlust",
    "Spoor",
    "Markt",
    "Toren",
    "Weide",
    "Akker",
    "Boomgaard",
    "Wal",
];
pub const PLACE_ENDS: [&str; 8] = ["hof", "buurt", "wijk", "kwartier", "hoek", "eiland", "plein", "land"];

pub const ORGANIZATIONS: [&str; 14] = [
    "Stichting Welzijn",
    "Buurtteam",
    "Stichting Samen",
    "Bewonersvereniging",
    "Kerk en Buurt",
    "Gemeente",
    "Humanitas afdeling",
    "Stichting Thuis in",
    "Bibliotheek",
    "Zorggroep",
    "Vereniging Vrienden van",
    "Moskee",
    "Stichting De Brug",
    "Vluchtelingenwerk",
];
pub const STREETS: [&str; 12] = [
    "Dorpsstraat",
    "Kerkstraat",
    "Molenweg",
    "Schoolstraat",
    "Julianalaan",
    "Marktplein",
    "Stationsweg",
    "Lindelaan",
    "Parklaan",
    "Havenkade",
    "Nieuwstraat",
    "Wilgenpad",
];
pub const HOUSES: [&str; 8] = [
    "Buurthuis",
    "Wijkcentrum",
    "Huis van de Wijk",
    "Dorpshuis",
    "Bibliotheek",
    "Inloophuis",
    "Gezondheidscentrum",
    "Kerkzaal",
];
pub const GOING: [&str; 6] = [
    "Loop binnen wanneer u wilt, de koffie staat klaar.",
    "Bel eerst, dan maken wij samen een afspraak.",
    "Er is altijd een gastvrouw die u op weg helpt.",
    "Wij komen ook bij u thuis als dat beter past.",
    "Neem gerust een vriend of een buurvrouw mee.",
    "Wie meer hulp nodig heeft, wijzen wij de weg.",
];
/// The languages spoken beside Dutch, the most frequent first.
pub const LANGUAGES: [&str; 16] =
    ["en", "ar", "tr", "pl", "uk", "fr", "es", "rif", "so", "ti", "fa", "pap", "zh", "bg", "ro", "pt"];
pub const WELCOMES: [&str; 6] = ["cooking", "handcraft", "language", "gardening", "company", "music"];
pub const AUDIENCES: [&str; 12] = [
    "older",
    "young",
    "women",
    "parents",
    "newcomers",
    "low-income",
    "carers",
    "disability",
    "jobseekers",
    "children",
    "students",
    "men",
];

/// By domain: what services are called, what they say, and what they do and do not do.
pub struct Kind {
    pub domain: &'static str,
    pub names: &'static [&'static str],
    pub says: &'static [&'static str],
    pub does: &'static [&'static str],
    pub does_not: &'static [&'static str],
}

const fn kind(
    domain: &'static str,
    names: &'static [&'static str],
    says: &'static [&'static str],
    does: &'static [&'static str],
    does_not: &'static [&'static str],
) -> Kind {
    Kind { domain, names, says, does, does_not }
}

pub const KINDS: [Kind; 18] = [
    kind(
        "contact",
        &["Koffieochtend", "Inloop", "Maatje in", "Eettafel en praten", "Telefooncirkel"],
        &[
            "Een plek om koffie te drinken en anderen te ontmoeten.",
            "Een maatje komt elke week langs voor een praatje of een wandeling.",
        ],
        &["listen", "activities", "visit"],
        &["treatment"],
    ),
    kind(
        "language",
        &["Taalcafé", "Taalmaatje", "Nederlands oefenen", "Leescursus"],
        &[
            "Samen Nederlands praten en oefenen met lezen en schrijven.",
            "Een vrijwilliger oefent met u, één keer per week.",
        ],
        &["language-practice", "teach"],
        &["translate"],
    ),
    kind(
        "money",
        &["Schuldhulpmaatje", "Budgetspreekuur", "Thuisadministratie", "Geldloket"],
        &["Hulp bij schulden, rekeningen en rondkomen.", "Samen orde brengen in uw geld en uw post."],
        &["budget-coaching", "sort-papers", "explain-letters"],
        &["debt-arrangement", "give-money"],
    ),
    kind(
        "letters",
        &["Formulierenbrigade", "Brievenhulp", "Papierwinkel", "Post-spreekuur"],
        &[
            "Wij lezen met u de brieven en vullen formulieren in.",
            "Breng uw post mee, wij leggen uit wat er staat.",
        ],
        &["explain-letters", "fill-forms"],
        &["legal-advice"],
    ),
    kind(
        "rights",
        &["Sociaal raadslieden", "Rechtswinkel", "Wetswinkel", "Toeslagenhulp"],
        &["Gratis advies over uitkering, toeslagen en recht.", "Juridisch advies bij bezwaar en beroep."],
        &["legal-advice", "explain-letters"],
        &["decide-entitlement"],
    ),
    kind(
        "housing",
        &["Woonspreekuur", "Huurdershulp", "Buurtbemiddeling", "Woonloket"],
        &[
            "Vragen over huur, onderhoud en een andere woning.",
            "Ruzie met de buren: wij luisteren en bemiddelen.",
        ],
        &["mediate", "listen"],
        &["transport"],
    ),
    kind(
        "food",
        &["Voedselbank", "Eettafel", "Kledingbank", "Kringloop", "Weggeefwinkel"],
        &[
            "Een pakket met eten voor wie weinig geld heeft.",
            "Samen eten voor een klein bedrag.",
            "Kleding en spullen voor wie dat nodig heeft.",
        ],
        &["give-goods", "eat-together"],
        &["give-money"],
    ),
    kind(
        "health",
        &["Beweeggroep", "Wandelclub", "Wijkverpleging", "Geheugenpoli", "Zorgverzekering-hulp"],
        &["Samen bewegen op uw eigen tempo.", "Verpleging en verzorging bij u thuis."],
        &["activities", "nursing"],
        &["diagnosis"],
    ),
    kind(
        "home",
        &["Klusdienst", "Boodschappenhulp", "Hulp in huis", "Maaltijd aan huis"],
        &[
            "Een vrijwilliger helpt met een kleine klus of de boodschappen.",
            "Hulp bij schoonmaken en in de tuin.",
        ],
        &["practical-help", "home-visit"],
        &["personal-care"],
    ),
    kind(
        "mind",
        &["Luisterend oor", "Herstelgroep", "Rouwcafé", "Praktijkondersteuner", "Zelfregiecentrum"],
        &[
            "Praten over stress, verdriet of somberheid.",
            "Een groep voor wie op wil krabbelen, met anderen die het kennen.",
        ],
        &["listen", "talk-group"],
        &["crisis-help"],
    ),
    kind(
        "children",
        &["Huiswerkhulp", "Speelinloop", "Opvoedspreekuur", "Jongerencentrum"],
        &["Hulp bij huiswerk na school.", "Vragen over opvoeden, slapen en eten van uw kind."],
        &["homework-help", "childcare", "listen"],
        &["treatment"],
    ),
    kind(
        "digital",
        &["Digihulp", "Computercursus", "Telefoonspreekuur", "Klik en Tik"],
        &["Hulp met uw telefoon, computer en DigiD.", "Leren omgaan met de computer, in een kleine groep."],
        &["digital-help", "teach"],
        &["give-goods"],
    ),
    kind(
        "work",
        &["Werkplein", "Vrijwilligerspunt", "Sollicitatiehulp", "Leerwerkplek"],
        &["Hulp bij het zoeken naar werk of vrijwilligerswerk.", "Een plek om werkervaring op te doen."],
        &["job-coaching", "find-volunteer-work"],
        &["decide-entitlement"],
    ),
    kind(
        "mobility",
        &["Buurtbus", "Vervoersdienst", "Boodschappenbus", "Rolstoelpool"],
        &["Vrijwilligers rijden u naar dokter, winkel of bezoek.", "Wij gaan mee naar het ziekenhuis."],
        &["transport", "go-along"],
        &["nursing"],
    ),
    kind(
        "caring",
        &["Mantelzorgsteunpunt", "Alzheimercafé", "Respijthuis", "Dagopvang"],
        &["Steun voor wie zorgt voor een ander.", "Even op adem komen: een ander neemt de zorg over."],
        &["listen", "respite", "coordinate"],
        &["personal-care"],
    ),
    kind(
        "meaning",
        &["Buurttuin", "Atelier", "Koor", "Gespreksgroep", "Naaicafé"],
        &["Samen tuinieren, zingen of iets maken.", "Een gesprek over wat ertoe doet, wat u ook gelooft."],
        &["activities", "listen"],
        &["treatment"],
    ),
    kind(
        "residence",
        &["Vluchtelingenspreekuur", "Nieuwkomerspunt", "Inburgeringshulp"],
        &["Hulp bij papieren, verblijf en gezinshereniging.", "Wegwijs worden in uw nieuwe buurt."],
        &["legal-advice", "explain-letters", "go-along"],
        &["decide-entitlement"],
    ),
    kind(
        "safety",
        &["Veilig spreekuur", "Wijkagent-inloop", "Steunpunt huiselijk geweld"],
        &["Praten over wat thuis of op straat niet veilig is.", "Samen een plan maken om veilig te zijn."],
        &["safety-plan", "listen"],
        &["diagnosis"],
    ),
];
