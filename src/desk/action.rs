//! What a volunteer can ask of the desk: verbs, without a key and without a consequence.

use crossterm::event::KeyEvent;

/// An intention. Keys, mouse and finished work all become one of these before a screen sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Yes to what is open: an answer, a choice, a field.
    Confirm,
    /// One step back, or out of a layer.
    Back,
    /// One row up.
    MoveUp,
    /// One row down.
    MoveDown,
    /// One column towards the start of the line.
    MoveLeft,
    /// One column towards the end of the line.
    MoveRight,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// Mark or unmark the row.
    Toggle,
    /// The row with this place, from 0: a digit, a letter, or a click.
    Pick(usize),
    /// Leave this question for now.
    SkipQuestion,
    /// The help screen.
    ShowHelp,
    /// Another language for the resident.
    SwitchResidentLanguage,
    /// Another language for the volunteer.
    SwitchDeskLanguage,
    /// The list from what is known so far.
    ShowOffers,
    /// Add a topic halfway.
    AddTopic,
    /// All questions and answers: read, jump, correct.
    ShowReview,
    /// The resident's text large, in blocks; or no longer.
    ShowLarge,
    /// The danger cards.
    ShowCards,
    /// Hear what is on the screen, or stop hearing it.
    ReadAloud,
    /// Nothing on the screen, at once.
    Blank,
    /// Lock the desk.
    Lock,
    /// Throw this conversation away, at once.
    ThrowAway,
    /// What may be told to whom.
    AskConsent,
    /// Take back what was allowed.
    Withdraw,
    /// A sheet for who receives the resident.
    HandOver,
    /// To the paper.
    ShowSlip,
    /// Print it.
    Print,
    /// Save it as a PDF.
    Save,
    /// Save it as plain text.
    SavePlain,
    /// Save it as a file for computers.
    SaveData,
    /// Correct an answer.
    CorrectAnswer,
    /// The next paper size.
    ChangePaper,
    /// Choose a printer.
    ChoosePrinter,
    /// A new conversation.
    NewConversation,
    /// Open a case by its code.
    OpenCode,
    /// Everything about the offer that is pointed at.
    ShowOffer,
    /// Add an offer that the directory does not have.
    AddOffer,
    /// It was asked, and it is right.
    CheckToday,
    /// The fields of an offer.
    EditOffer,
    /// It closed, moved, or another came in its place.
    ChangeOffer,
    /// Free places and waiting time.
    CountPlaces,
    /// By introduction only, or not.
    MarkIntroduction,
    /// A note for the desk.
    NoteOffer,
    /// Where an offer from elsewhere belongs.
    PlaceOffer,
    /// What changed about an offer.
    ShowHistory,
    /// Who is there, on the three axes.
    ShowAxes,
    /// What is missing.
    ShowGaps,
    /// Only those for the next topic.
    NextTopic,
    /// Only those for the topic before.
    PreviousTopic,
    /// Only those for the next neighbourhood.
    NextPlace,
    /// The week's round.
    ShowRound,
    /// The board of open questions.
    ShowBoard,
    /// A new question for the board.
    AskBoard,
    /// An answer to a question on the board.
    AnswerQuestion,
    /// Take a question off the board.
    CloseQuestion,
    /// Why something is not in the list.
    ShowWhyNot,
    /// Who opens this desk.
    ShowVolunteers,
    /// Open the desk with its recovery key.
    Recover,
    /// Keys and keeping: volunteers, backup, what is kept how long, who looked.
    ShowSafekeeping,
    /// Put a backup back, where there is no desk yet.
    RestoreBackup,
    /// The settings of this computer.
    ShowSettings,
    /// Texts and their review state.
    ShowLanguages,
    /// Search the directory in own words.
    SearchDirectory,
    /// The filters of the search, or back to its results.
    ShowFilters,
    /// Take all filters away.
    ClearFilters,
    /// Stop what is running.
    Cancel,
    /// Leave the program.
    Quit,
    /// A key for a text field.
    Type(KeyEvent),
    /// Pasted text.
    Paste(String),
    /// Time has passed.
    Tick,
}
