//! What is said around the board of open questions.

messages! {
    /// The board, with how many questions are open.
    title => "board-title" (count);
    /// What it is for.
    explained => "board-explained" ();
    /// Nothing hangs there.
    empty => "board-empty" ();
    /// Who asked, how long ago, whom.
    asked => "board-asked" (by, age, to);
    /// The answer, by whom, on which day.
    answered => "board-answered" (answer, by, on);
    /// Asked today.
    age_today => "board-age-today" ();
    /// Asked yesterday.
    age_yesterday => "board-age-yesterday" ();
    /// Asked so many days ago.
    age_days => "board-age-days" (days);
    /// Whoever knows.
    to_anyone => "board-to-anyone" ();
    /// The coordinator.
    to_coordinator => "board-to-coordinator" ();
    /// A volunteer.
    to_volunteer => "board-to-volunteer" (name);
    /// A new question.
    ask_title => "board-ask-title" ();
    /// Everyone at the desk reads it: no names.
    ask_no_names => "board-ask-no-names" ();
    /// Who may know?
    ask_who => "board-ask-who" ();
    /// How to answer.
    answer_explained => "board-answer-explained" ();
    /// The words as they are typed.
    answer_in_words => "board-answer-in-words" ();
    /// It hangs on the board.
    notice_asked => "board-notice-asked" ();
    /// It hangs on the board, without a number that was taken out.
    notice_masked => "board-notice-masked" ();
    /// It is answered.
    notice_answered => "board-notice-answered" ();
    /// It was answered in words: there is no page.
    notice_in_words => "board-notice-in-words" ();
    /// The directory does not have the offer any more.
    notice_gone => "board-notice-gone" ();
    /// Nobody answered it yet: once more to take it off.
    notice_close_again => "board-notice-close-again" ();
    /// It was taken off.
    notice_closed => "board-notice-closed" ();
    /// The home screen: how many questions are open.
    home => "board-home" (count);
}
