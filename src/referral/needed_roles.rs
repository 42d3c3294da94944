//! Which role a need cannot do without. An offer that says it does none of them is out for that need
//! (F19, F20: most disappointments are expectations that nobody corrected).

use crate::directory::{Facts, NeedId, Offer, Role};

/// The roles of which a need takes at least one; empty when no role is essential.
fn needed(need: &NeedId) -> &'static [Role] {
    match need.code() {
        "letters-understand" => &[Role::ExplainLetters],
        "letters-forms" => &[Role::FillForms],
        "letters-order" => &[Role::SortPapers],
        "rights-legal-advice" => &[Role::LegalAdvice],
        "housing-neighbours" => &[Role::Mediate, Role::Listen],
        "food-parcel" | "food-clothes" | "food-furniture" | "food-child-goods" => &[Role::GiveGoods],
        "health-nursing" => &[Role::Nursing, Role::PersonalCare],
        "home-cleaning" | "home-odd-jobs" => &[Role::PracticalHelp],
        "mobility-transport" => &[Role::Transport],
        "mobility-accompany" => &[Role::GoAlong, Role::Transport],
        "contact-visits" => &[Role::Visit, Role::HomeVisit],
        "contact-phone" => &[Role::PhoneContact],
        "language-practice" => &[Role::LanguagePractice],
        "language-course" | "language-reading" => &[Role::Teach],
        "digital-device" | "digital-digid" | "digital-phone" => &[Role::DigitalHelp],
        "digital-course" => &[Role::DigitalHelp, Role::Teach],
        "work-volunteering" => &[Role::FindVolunteerWork, Role::Activities, Role::PracticalHelp],
        "children-homework" => &[Role::HomeworkHelp],
        "caring-respite" => &[Role::Respite],
        _ => &[],
    }
}

/// The same roles, a bit each.
pub(super) fn mask(need: &NeedId) -> u64 {
    needed(need).iter().fold(0, |roles, role| roles | Facts::role_mask(*role))
}

/// The role that keeps the offer out: every role the need could take is one it says it does not do.
pub(super) fn refused(offer: &Offer, need: &NeedId) -> Option<Role> {
    let needed = needed(need);
    let refuses = |role: &Role| offer.does_not.contains(role) && !offer.does.contains(role);
    (!needed.is_empty() && needed.iter().all(refuses)).then(|| needed[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixture::{directory, service};

    #[test]
    fn one_role_that_is_left_is_enough() {
        let directory = directory(&[
            service("a").only("need", &["mobility-accompany"]).term("does-not:go-along"),
            service("b")
                .only("need", &["mobility-accompany"])
                .term("does-not:go-along")
                .term("does-not:transport"),
        ]);
        let need = NeedId::new("mobility-accompany").expect("a need");
        assert_eq!(refused(directory.offer("a").expect("a"), &need), None);
        assert_eq!(refused(directory.offer("b").expect("b"), &need), Some(Role::GoAlong));
    }
}
