//! Where an offer is given.

use serde::{Deserialize, Serialize};

use super::checked::Checked;
use super::distance::Coordinates;

/// A place to go to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// The name of the building, if any.
    pub name: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// Postal code, four digits and two letters.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// When and against what the address was last checked.
    pub checked: Checked,
    /// The point on the map, when known.
    pub coordinates: Option<Coordinates>,
    /// What the party says about getting in, such as a lift or a step.
    pub accessibility: Vec<String>,
}
