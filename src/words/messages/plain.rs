//! What the plain lines say: how to answer, what was understood, how it ends. Texts in `resident.ftl`; what only a
//! volunteer needs, below, in `desk.ftl`.

messages! {
    /// How to choose one.
    choose_one => "plain-choose-one" ();
    /// How to choose several.
    choose_more => "plain-choose-more" ();
    /// How to answer in own words.
    type_text => "plain-type-text" ();
    /// How to give a date.
    type_date => "plain-type-date" ();
    /// How to give a number.
    type_number => "plain-type-number" ();
    /// How to pass a question by.
    or_skip => "plain-or-skip" ();
    /// What can be typed at any question.
    commands => "plain-commands" ();
    /// No such choice.
    not_a_choice => "plain-not-a-choice" ();
    /// No date.
    not_a_date => "plain-not-a-date" ();
    /// No number that can be.
    not_a_number => "plain-not-a-number" ();
    /// What was understood.
    noted => "plain-noted" (answer);
    /// There is nothing before this.
    first_question => "plain-first-question" ();
    /// A danger card came up.
    urgent => "plain-urgent" (card);
    /// How many were found.
    found => "plain-found" (count);
    /// Which go on the paper.
    which_on_paper => "plain-which-on-paper" ();
    /// Over the slip.
    on_paper => "plain-on-paper" ();
    /// The case code at the end.
    your_code => "plain-your-code" (code);
    /// The end of a conversation that is kept.
    stopped_kept => "plain-stopped-kept" ();
    /// The end of one that is not.
    stopped_nothing => "plain-stopped-nothing" ();
    /// There is no desk yet: what to do.
    no_desk => "plain-no-desk" ();
    /// How to choose a language, or take up a case.
    type_language => "plain-type-language" ();
    /// No such language and no such code.
    no_language => "plain-no-language" ();
    /// The soft word that only the volunteer understands: a quiet card came up.
    quiet => "plain-quiet" ();
    /// What the soft word means, told before anybody is at the table.
    quiet_explained => "plain-quiet-explained" ();
    /// How to mark what was done about a card.
    card_done => "plain-card-done" ();
    /// How to choose one of the cards, or go back.
    choose_card => "plain-choose-card" ();
    /// How to agree on something, or on nothing.
    type_agreed => "plain-type-agreed" ();
    /// Nobody was chosen.
    chose_nobody => "plain-chose-nobody" ();
    /// Stopping a conversation that is kept.
    stop_kept => "plain-stop-kept" ();
    /// Stopping.
    stop => "plain-stop" ();
    /// The conversation was finished and is kept.
    finished => "plain-finished" ();
    /// What can be done with the slip.
    slip_print => "plain-slip-print" ();
    /// What can be done with the slip.
    slip_save => "plain-slip-save" ();
    /// What can be done with the slip.
    slip_save_text => "plain-slip-save-text" ();
    /// What can be done with the slip.
    slip_done => "plain-slip-done" ();
    /// The slip has not left the desk yet.
    slip_not_made => "plain-slip-not-made" ();
    /// The desk locked because nothing was typed.
    locked => "plain-locked" ();
    /// The help of `--plain`.
    help => "plain-help" ();
    /// The help of `--lang`.
    help_lang => "plain-help-lang" ();
    /// The help of `--palette`.
    help_palette => "palette-help" ();
}
