//! Which terminal this is, as far as it tells, and who must order right-to-left text in it.

use serde::{Deserialize, Serialize};

use super::probe::{Answer, Mode};
use crate::words::direction::Order;

/// A terminal, told apart by how it treats right-to-left text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TerminalKind {
    /// GNOME Terminal, Xfce Terminal and others on VTE: orders text, keeps out when asked.
    Vte,
    /// Konsole: orders text, keeps out when asked in its own way.
    Konsole,
    /// mlterm: orders text, keeps out when asked in its own way.
    Mlterm,
    /// kitty: turns words, and only its user can stop that.
    Kitty,
    /// Terminal.app of macOS: orders text and cannot be stopped.
    AppleTerminal,
    /// xterm: orders nothing.
    Xterm,
    /// Alacritty: orders nothing.
    Alacritty,
    /// `WezTerm`: orders nothing unless its user asks for it.
    WezTerm,
    /// Windows Terminal: orders nothing.
    WindowsTerminal,
    /// tmux or screen: what stands around it decides, and does not hear us.
    Multiplexer,
    /// The console of Linux or a terminal without any abilities: no right-to-left letters at all.
    Console,
    /// Not known; most order nothing.
    Unknown,
}

/// What the variables that terminals set say, and nothing else of the environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    kind: TerminalKind,
    version: String,
    term: String,
}

impl Environment {
    /// What this process was started with.
    #[must_use]
    pub fn of_process() -> Self {
        Self::read(|name| std::env::var(name).ok())
    }

    /// Reads the variables one by one; an empty one counts as absent.
    #[must_use]
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let get = |name| variable(name).filter(|value| !value.is_empty());
        let version = ["KONSOLE_VERSION", "VTE_VERSION", "MLTERM"].into_iter().find_map(get);
        Self {
            kind: kind(get),
            version: version.unwrap_or_else(|| "-".to_owned()),
            term: get("TERM").unwrap_or_default(),
        }
    }

    /// The terminal that the variables speak of.
    #[must_use]
    pub fn kind(&self) -> TerminalKind {
        self.kind
    }

    /// A name under which what was learnt about this terminal is remembered: its kind, its version and
    /// `TERM`, no more.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{:?} {} {}", self.kind, self.version, self.term).to_lowercase()
    }
}

/// A terminal started from another inherits that one's variables; `TERM` and `TERM_PROGRAM` are set anew and
/// go first where they are telling.
fn kind(get: impl Fn(&'static str) -> Option<String>) -> TerminalKind {
    use TerminalKind as Kind;
    const BY_VARIABLE: &[(&str, Kind)] = &[
        ("MLTERM", Kind::Mlterm),
        ("KONSOLE_VERSION", Kind::Konsole),
        ("VTE_VERSION", Kind::Vte),
        ("KITTY_WINDOW_ID", Kind::Kitty),
        ("ALACRITTY_WINDOW_ID", Kind::Alacritty),
        ("WEZTERM_PANE", Kind::WezTerm),
        ("WT_SESSION", Kind::WindowsTerminal),
        ("XTERM_VERSION", Kind::Xterm),
    ];
    let has = |name| get(name).is_some();
    let term = get("TERM").unwrap_or_default();
    if has("TMUX") || has("STY") || term.starts_with("tmux") || term.starts_with("screen") {
        return Kind::Multiplexer;
    }
    match (term.as_str(), get("TERM_PROGRAM").unwrap_or_default().as_str()) {
        ("linux" | "dumb" | "vt100" | "vt220", _) => Kind::Console,
        (_, "Apple_Terminal") => Kind::AppleTerminal,
        (_, "WezTerm") => Kind::WezTerm,
        ("xterm-kitty", _) => Kind::Kitty,
        ("alacritty", _) => Kind::Alacritty,
        _ if term.starts_with("mlterm") => Kind::Mlterm,
        _ => BY_VARIABLE.iter().find(|(name, _)| has(name)).map_or(Kind::Unknown, |(_, kind)| *kind),
    }
}

impl TerminalKind {
    /// How right-to-left text comes out right in this kind of terminal, before it has answered.
    #[must_use]
    pub fn right_to_left(self) -> RightToLeft {
        match self {
            Self::Kitty | Self::AppleTerminal => RightToLeft::Blocks,
            _ => RightToLeft::App,
        }
    }

    /// Whether what is known of it holds for every one of its kind, so that no person need look.
    #[must_use]
    pub fn is_certain(self) -> bool {
        !matches!(self, Self::Unknown | Self::Multiplexer | Self::Kitty | Self::Console)
    }

    /// Whether it has right-to-left letters at all.
    #[must_use]
    pub fn has_letters(self) -> bool {
        self != Self::Console
    }

    /// Whether it may be asked for a mode: the ones that print the question instead are left in peace.
    #[must_use]
    pub fn may_be_asked(self) -> bool {
        !matches!(self, Self::AppleTerminal | Self::Console | Self::Multiplexer)
    }
}

/// Who makes right-to-left text come out right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RightToLeft {
    /// The program joins and orders; the terminal draws what it gets.
    App,
    /// The terminal joins and orders; the program leaves text as stored.
    Terminal,
    /// Neither can: text is to be drawn large, in blocks.
    Blocks,
}

impl RightToLeft {
    /// The order in which rows are laid out. Where only blocks would do, the program orders, and
    /// [`Self::needs_notice`] says so.
    #[must_use]
    pub fn order(self) -> Order {
        match self {
            Self::App | Self::Blocks => Order::Visual,
            Self::Terminal => Order::Logical,
        }
    }

    /// Whether the desk should be told that right-to-left text may look wrong in this terminal.
    #[must_use]
    pub fn needs_notice(self) -> bool {
        self == Self::Blocks
    }
}

/// What the desk has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// What the terminal is and answers decides.
    #[default]
    Auto,
    /// The program orders.
    App,
    /// The terminal orders.
    Terminal,
    /// Large, in blocks.
    Blocks,
}

/// Decides who orders: the desk's choice first, then what a person at this terminal once chose, then what
/// the terminal answers now, then what it answered before, then what its kind is known for.
#[must_use]
pub fn settle(
    setting: Setting,
    kind: TerminalKind,
    remembered: Option<super::Remembered>,
    answer: Option<Answer>,
) -> RightToLeft {
    match setting {
        Setting::App => return RightToLeft::App,
        Setting::Terminal => return RightToLeft::Terminal,
        Setting::Blocks => return RightToLeft::Blocks,
        Setting::Auto => {}
    }
    if let Some(chosen) = remembered.filter(|one| one.chosen) {
        return chosen.right_to_left;
    }
    match answer.and_then(|answer| answer.mode) {
        // It orders text although it was told not to.
        Some(Mode::Set | Mode::PermanentlySet) => RightToLeft::Terminal,
        Some(Mode::Reset | Mode::PermanentlyReset) => RightToLeft::App,
        Some(Mode::Unknown) | None => {
            remembered.map_or_else(|| kind.right_to_left(), |one| one.right_to_left)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::terminal::Remembered;

    fn kind_of(variables: &[(&str, &str)]) -> TerminalKind {
        Environment::read(|name| {
            variables.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned())
        })
        .kind()
    }

    #[test]
    fn every_terminal_is_known_by_its_own_variables() {
        use TerminalKind as Kind;
        let x = ("TERM", "xterm-256color");
        for (variables, expected) in [
            (vec![x, ("VTE_VERSION", "7006")], Kind::Vte),
            (vec![x, ("KONSOLE_VERSION", "230804")], Kind::Konsole),
            (vec![("TERM", "mlterm")], Kind::Mlterm),
            (vec![x, ("MLTERM", "3.9.3")], Kind::Mlterm),
            (vec![("TERM", "xterm-kitty"), ("KITTY_WINDOW_ID", "1")], Kind::Kitty),
            (vec![x, ("TERM_PROGRAM", "Apple_Terminal")], Kind::AppleTerminal),
            (vec![x, ("TERM_PROGRAM", "WezTerm")], Kind::WezTerm),
            (vec![("TERM", "alacritty"), ("VTE_VERSION", "7006")], Kind::Alacritty),
            (vec![x, ("WT_SESSION", "0")], Kind::WindowsTerminal),
            (vec![("TERM", "xterm"), ("XTERM_VERSION", "XTerm(379)")], Kind::Xterm),
            (vec![("TERM", "tmux-256color"), ("VTE_VERSION", "7006")], Kind::Multiplexer),
            (vec![x, ("TMUX", "/tmp/x"), ("KONSOLE_VERSION", "1")], Kind::Multiplexer),
            (vec![("TERM", "linux")], Kind::Console),
            (vec![x, ("VTE_VERSION", "")], Kind::Unknown),
            (vec![], Kind::Unknown),
        ] {
            assert_eq!(kind_of(&variables), expected, "{variables:?}");
        }
    }

    #[test]
    fn terminals_that_print_the_question_are_not_asked() {
        assert!(!TerminalKind::AppleTerminal.may_be_asked());
        assert!(TerminalKind::Vte.may_be_asked());
    }

    #[test]
    fn the_setting_goes_first_then_a_persons_choice_then_the_answer() {
        let answer = |mode| Some(Answer { mode: Some(mode), ..Answer::default() });
        let chosen = Some(Remembered::chosen(RightToLeft::Blocks));
        let learnt = Some(Remembered::learnt(RightToLeft::Terminal));
        let vte = TerminalKind::Vte;
        assert_eq!(settle(Setting::App, vte, chosen, answer(Mode::Set)), RightToLeft::App);
        assert_eq!(settle(Setting::Auto, vte, chosen, answer(Mode::Reset)), RightToLeft::Blocks);
        assert_eq!(settle(Setting::Auto, vte, learnt, answer(Mode::Reset)), RightToLeft::App);
        assert_eq!(settle(Setting::Auto, vte, learnt, None), RightToLeft::Terminal);
        assert_eq!(settle(Setting::Auto, vte, None, answer(Mode::Set)), RightToLeft::Terminal);
        assert_eq!(settle(Setting::Auto, TerminalKind::Kitty, None, None), RightToLeft::Blocks);
        assert_eq!(settle(Setting::Auto, TerminalKind::Unknown, None, None), RightToLeft::App);
    }

    #[test]
    fn where_only_blocks_would_do_the_program_orders_and_says_so() {
        assert_eq!(RightToLeft::Blocks.order(), Order::Visual);
        assert!(RightToLeft::Blocks.needs_notice());
        assert!(!RightToLeft::App.needs_notice());
    }
}
