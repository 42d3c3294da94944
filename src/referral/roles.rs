//! Who does what, when informal and formal help are chosen for the same case (F19).

use crate::directory::{Offer, OfferId, Role};
use crate::words::Message;
use crate::words::messages::referral as say;

/// One line of the agreement, on the slip and on the hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoleLine {
    /// What one party does.
    Does {
        /// The party.
        offer: OfferId,
        /// What it is called towards the resident.
        name: String,
        /// What it does.
        roles: Vec<Role>,
    },
    /// What one party does not do, and who does, if anyone here does.
    DoesNot {
        /// The party.
        offer: OfferId,
        /// What it is called.
        name: String,
        /// What it does not do.
        role: Role,
        /// Who does.
        instead: Option<String>,
    },
    /// What both an informal and a formal party do: agree on who.
    Agree {
        /// What both do.
        role: Role,
        /// What the informal party is called.
        informal: String,
        /// What the formal party is called.
        formal: String,
    },
}

impl RoleLine {
    /// How it is said, to the resident and to the parties alike.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Does { name, roles, .. } => {
                let roles = roles.iter().map(|role| role.message()).collect::<Vec<_>>();
                say::roles_does(name.as_str(), roles)
            }
            Self::DoesNot { name, role, instead: Some(instead), .. } => {
                say::roles_does_not_but(name.as_str(), role.message(), instead.as_str())
            }
            Self::DoesNot { name, role, instead: None, .. } => {
                say::roles_does_not(name.as_str(), role.message())
            }
            Self::Agree { role, informal, formal } => {
                say::roles_agree(role.message(), informal.as_str(), formal.as_str())
            }
        }
    }
}

/// The lines for the chosen offers, in their order: what each does and does not, then what to agree on.
///
/// Empty unless both an informal and a formal party are among them: with one party its own lines say it.
#[must_use]
pub fn who_does_what(chosen: &[&Offer]) -> Vec<RoleLine> {
    let (informal, formal): (Vec<&Offer>, Vec<&Offer>) =
        chosen.iter().copied().partition(|offer| offer.is_informal());
    if informal.is_empty() || formal.is_empty() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for offer in chosen {
        let (id, name) = (offer.id.clone(), offer.welcome_name().to_owned());
        lines.push(RoleLine::Does { offer: id, name, roles: offer.does.clone() });
    }
    for offer in chosen {
        for role in &offer.does_not {
            let instead = chosen.iter().find(|other| other.id != offer.id && other.does.contains(role));
            lines.push(RoleLine::DoesNot {
                offer: offer.id.clone(),
                name: offer.welcome_name().to_owned(),
                role: *role,
                instead: instead.map(|other| other.welcome_name().to_owned()),
            });
        }
    }
    for near in &informal {
        for far in &formal {
            lines.extend(near.does.iter().filter(|role| far.does.contains(role)).map(|role| {
                RoleLine::Agree {
                    role: *role,
                    informal: near.welcome_name().to_owned(),
                    formal: far.welcome_name().to_owned(),
                }
            }));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixture::{directory, service};

    #[test]
    fn what_one_does_not_do_is_done_by_the_other() {
        let directory = directory(&[
            service("buddy")
                .informal()
                .only("does", &["listen", "sort-papers"])
                .term("does-not:debt-arrangement"),
            service("debts").only("does", &["debt-arrangement", "listen"]),
        ]);
        let chosen: Vec<&Offer> = directory.offers().collect();
        let lines = who_does_what(&chosen);
        assert_eq!(lines.len(), 4);
        assert_eq!(
            lines[2],
            RoleLine::DoesNot {
                offer: OfferId::new("buddy"),
                name: "Huis buddy".into(),
                role: Role::DebtArrangement,
                instead: Some("Huis debts".into()),
            }
        );
        assert!(matches!(&lines[3], RoleLine::Agree { role: Role::Listen, .. }));
    }

    #[test]
    fn one_party_alone_needs_no_agreement() {
        let directory = directory(&[service("a"), service("b")]);
        assert_eq!(who_does_what(&directory.offers().collect::<Vec<_>>()), []);
    }
}
