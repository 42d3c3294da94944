//! What a field holds.

/// An object of the standard.
#[derive(Debug)]
pub struct Object {
    /// Its name, such as `service`.
    pub name: &'static str,
    /// Its fields in HSDS 3.1.
    pub fields: &'static [(&'static str, Kind)],
    /// Names of older versions, and what they became.
    pub older: &'static [(&'static str, Older)],
    /// The field that a plain text in place of the whole object means: `"phones": ["020 …"]`.
    pub plain: Option<&'static str>,
}

/// What became of a name of an older version.
#[derive(Debug, Clone, Copy)]
pub enum Older {
    /// It has another name now.
    Renamed(&'static str),
    /// It has another name now, and what it was is told in a field of each entry.
    Marked(&'static str, &'static str, &'static str),
    /// It is read by the object's own rule, and means nothing by itself.
    Read,
}

/// What a field may hold.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// An id.
    Id,
    /// A code or a number that is no text: nothing in it is masked.
    Code,
    /// One line of text.
    Line,
    /// Text of several lines.
    Text,
    /// A day.
    Date,
    /// A day, with or without a time.
    Moment,
    /// A time of day.
    Time,
    /// A number.
    Number,
    /// An amount of money.
    Amount,
    /// Degrees, up to so many on both sides of zero.
    Degrees(f64),
    /// A whole number.
    Whole,
    /// The status of a service.
    Status,
    /// An address of electronic mail.
    Email,
    /// An address on the web.
    Url,
    /// A telephone number.
    Phone,
    /// Days of the week, with or without their number within the month.
    Days,
    /// One day of the week.
    Day,
    /// Whole numbers with commas.
    Numbers,
    /// How often something comes back.
    Frequency,
    /// `physical`, `postal` or `virtual`.
    PlaceType,
    /// A country.
    Country,
    /// A postal code.
    Postcode,
    /// A language, by its code.
    Language,
    /// Another object.
    One(&'static Object),
    /// A list of objects.
    Many(&'static Object),
}

impl Object {
    /// The field of this name, with its kind.
    pub fn field(&self, name: &str) -> Option<(&'static str, Kind)> {
        self.fields.iter().find(|(field, _)| *field == name).copied()
    }

    /// What became of a name of an older version.
    pub fn older(&self, name: &str) -> Option<Older> {
        self.older.iter().find(|(field, _)| *field == name).map(|(_, older)| *older)
    }
}
