//! What both read at the table: the resident and the volunteer, side by side. Texts in `resident.ftl`.

messages! {
    /// The row of a text field.
    question_type_here => "question-type-here" ();
    /// The row that keeps nine digits: they are a phone number.
    question_phone => "question-phone" ();
    /// The row that closes a choice of several.
    question_done => "question-done" ();
    /// An example under a date field.
    question_example_date => "question-example-date" ();
    /// An example under a number field.
    question_example_number => "question-example-number" ();
    /// The title of all answers.
    review_title => "review-title" ();
    /// An answer in words.
    review_answer => "review-answer" (answer);
    /// A question that was passed over.
    review_skipped => "review-skipped" ();
    /// The row that leads to the list of who can help.
    review_finish => "review-finish" ();
    /// The title of the topics.
    topics_title => "topics-title" ();
    /// On a danger card: whom to call.
    card_call => "card-call" ();
    /// On a danger card, when no number may be shown.
    card_call_nobody => "card-call-nobody" ();
    /// On a danger card: what to say.
    card_say => "card-say" ();
    /// On a danger card: what to have at hand.
    card_have => "card-have" ();
    /// On a danger card: what nobody does alone.
    card_not_alone => "card-not-alone" ();
    /// The title of the list.
    offers_title => "offers-title" ();
    /// Nobody was found.
    offers_none => "offers-none" ();
    /// Over the informal column.
    offers_informal => "offers-informal" ();
    /// Over the formal column.
    offers_formal => "offers-formal" ();
    /// What they do.
    offers_does => "offers-does" (roles);
    /// What they do not do.
    offers_does_not => "offers-does-not" (roles);
    /// The title of the plan.
    plan_title => "plan-title" ();
    /// Over who does what.
    plan_who_does_what => "plan-who-does-what" ();
    /// May the desk ask how it went?
    plan_follow_up => "plan-follow-up" ();
    /// Yes, on a day.
    plan_day => "plan-day" (date);
    /// No.
    plan_never => "plan-never" ();
}
