//! Distance on foot, good enough to say "about eight minutes" (F11).

use serde::{Deserialize, Serialize};

/// A point on the map, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Coordinates {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// How far one walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Distance {
    /// Metres in a straight line.
    pub metres: u32,
}

/// The radius of the earth in metres.
const EARTH: f64 = 6_371_000.0;
/// Streets are not straight: walked metres for each metre in a straight line.
const DETOUR: f64 = 1.3;

/// How somebody goes on foot. Both paces are our own choice, on the slow side of what one reads: a slip that says ten
/// minutes must not turn out to be fifteen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Pace {
    /// Walking: 4 km an hour.
    #[default]
    Walking,
    /// Behind a rollator or a buggy, or in a chair: 3 km an hour (F11).
    Pushing,
}

impl Pace {
    /// Metres a minute.
    fn metres(self) -> f64 {
        match self {
            Self::Walking => 4_000.0 / 60.0,
            Self::Pushing => 3_000.0 / 60.0,
        }
    }
}

impl Coordinates {
    /// Whether it lies in the European Netherlands, roughly: elsewhere two numbers were swapped or mistyped.
    #[must_use]
    pub fn is_in_the_netherlands(self) -> bool {
        (50.7..=53.7).contains(&self.latitude) && (3.2..=7.3).contains(&self.longitude)
    }

    /// The straight distance to another point, by the haversine formula.
    #[must_use]
    pub fn distance_to(self, other: Self) -> Distance {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let north = (to - from) / 2.0;
        let east = (other.longitude - self.longitude).to_radians() / 2.0;
        let half = north.sin().powi(2) + from.cos() * to.cos() * east.sin().powi(2);
        let metres = 2.0 * EARTH * half.clamp(0.0, 1.0).sqrt().asin();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and half the earth's girth, 20 million metres"
        )]
        Distance { metres: metres.round() as u32 }
    }
}

impl Distance {
    /// About how many minutes one walks: at least one.
    #[must_use]
    pub fn walking_minutes(self) -> u16 {
        self.minutes(Pace::Walking)
    }

    /// About how many minutes it is behind a rollator or a buggy, or in a chair: at least one.
    #[must_use]
    pub fn rollator_minutes(self) -> u16 {
        self.minutes(Pace::Pushing)
    }

    /// About how many minutes it is at a pace: at least one.
    #[must_use]
    pub fn minutes(self, pace: Pace) -> u16 {
        let minutes =
            (f64::from(self.metres) * DETOUR / pace.metres()).round().clamp(1.0, f64::from(u16::MAX));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to the range of u16"
        )]
        {
            minutes as u16
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundredth_of_a_degree_north_is_over_a_kilometre() {
        let here = Coordinates { latitude: 52.37, longitude: 4.85 };
        let there = Coordinates { latitude: 52.38, longitude: 4.85 };
        assert_eq!(here.distance_to(there).metres, 1112);
        assert_eq!(here.distance_to(there).walking_minutes(), 22);
        assert_eq!(here.distance_to(there).rollator_minutes(), 29);
    }

    #[test]
    fn next_door_is_one_minute() {
        let here = Coordinates { latitude: 52.37, longitude: 4.85 };
        assert_eq!(here.distance_to(here).walking_minutes(), 1);
    }
}
