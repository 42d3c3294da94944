//! Consent per party and purpose (F5, F30), as the resident reads it. Purposes and givers are named by convention.

messages! {
    /// Over what a resident decides about telling.
    title => "consent-title" ();
    /// That the resident decides, and is helped all the same.
    intro => "consent-intro" ();
    /// All volunteers in the neighbourhood.
    party_informal => "consent-party-informal" ();
    /// All professionals.
    party_formal => "consent-party-formal" ();
    /// The resident's own doctor.
    party_doctor => "consent-party-doctor" ();
    /// What may be done with one party.
    ask => "consent-ask" (party);
    /// None of the purposes.
    nothing => "consent-nothing" ();
    /// Who says yes or no.
    giver => "consent-giver" ();
    /// Over what is said back.
    back => "consent-back" (party);
    /// One purpose that is allowed.
    may => "consent-may" (purpose);
    /// One purpose that is not.
    may_not => "consent-may-not" (purpose);
    /// Whether it was said back right.
    right => "consent-right" ();
    /// That it can be stopped at any time.
    stop_any_time => "consent-stop-any-time" ();
    /// When it was given, and by whom.
    given_by => "consent-given-by" (date, giver);
    /// Whether to withdraw.
    stop => "consent-stop" ();
    /// It was withdrawn.
    stopped => "consent-stopped" (party);
    /// What was told before it was withdrawn.
    told => "consent-told" (date, purpose);
    /// Nothing was told before it was withdrawn.
    told_nothing => "consent-told-nothing" ();
    /// One consent, on the slip.
    slip_consent => "slip-consent" (party, purpose);
}
