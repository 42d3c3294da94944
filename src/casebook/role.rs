//! What a volunteer may do at the desk. The program keeps to it; sealing does not enforce it.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The role of a volunteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Holds conversations.
    Volunteer,
    /// Also keeps the directory and the volunteers.
    Coordinator,
}

impl Role {
    /// The code in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::Coordinator => "coordinator",
        }
    }
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Role {
    /// A role of a newer program counts as the one that may do least.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(match String::deserialize(from)?.as_str() {
            "coordinator" => Self::Coordinator,
            _ => Self::Volunteer,
        })
    }
}
