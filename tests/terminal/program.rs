//! A program in a pseudo terminal: keys go in, a screen comes out, and every byte of it is remembered.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use vt100::{Parser, Screen};

/// How long anything may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the program asks of the terminal; the end of it.
const QUESTION: &[u8] = b"\x1b[8$p\x1b[c";

/// Columns and rows.
pub type Size = (u16, u16);

/// What a terminal answers when it is asked how it treats right-to-left text.
pub const LEAVES_TEXT: &str = "\x1b[8;2$y\x1b[?62;22c";
/// The same, of one that orders text although it was told not to.
pub const ORDERS_TEXT: &str = "\x1b[8;1$y\x1b[?62;22c";
/// A terminal that never answers.
pub const SILENT: &str = "";

/// A key on the keyboard that is no letter.
#[derive(Debug, Clone, Copy)]
pub enum Key {
    Enter,
    Esc,
    /// A function key.
    F(u8),
    Ctrl(char),
}

impl Key {
    fn bytes(self) -> Vec<u8> {
        match self {
            Self::Enter => b"\r".to_vec(),
            Self::Esc => b"\x1b".to_vec(),
            Self::F(number @ 1..=4) => vec![0x1b, b'O', b'P' + number - 1],
            Self::F(number) => {
                let code = [15, 17, 18, 19, 20, 21, 23, 24][usize::from(number - 5)];
                format!("\x1b[{code}~").into_bytes()
            }
            Self::Ctrl(letter) => vec![u8::try_from(letter).unwrap() & 0x1f],
        }
    }
}

/// What is started, where, and in which terminal.
pub struct Start {
    command: CommandBuilder,
    size: Size,
    answer: &'static str,
}

impl Start {
    pub fn new(program: impl AsRef<Path>, arguments: impl IntoIterator<Item = OsString>) -> Self {
        let mut command = CommandBuilder::new(program.as_ref());
        command.args(arguments);
        command.env_clear();
        Self { command, size: (100, 30), answer: LEAVES_TEXT }
    }

    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.command.env(name, value.into());
        self
    }

    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.cwd(folder);
        self
    }

    pub fn size(mut self, size: Size) -> Self {
        self.size = size;
        self
    }

    pub fn answering(mut self, answer: &'static str) -> Self {
        self.answer = answer;
        self
    }

    pub fn go(self) -> Program {
        let pair = native_pty_system().openpty(pty_size(self.size)).unwrap();
        let at_first = line_settings(&*pair.master);
        let child = pair.slave.spawn_command(self.command).unwrap();
        drop(pair.slave);
        let writer = Arc::new(Mutex::new(pair.master.take_writer().unwrap()));
        let (columns, rows) = cells(self.size);
        let seen = Seen { parser: Parser::new(rows, columns, 0), log: Vec::new(), ended: false };
        let shared = Arc::new(Shared { seen: Mutex::new(seen), changed: Condvar::new() });
        let reader = pair.master.try_clone_reader().unwrap();
        let (theirs, answer, back) = (Arc::clone(&shared), self.answer, Arc::clone(&writer));
        std::thread::spawn(move || read(reader, &theirs, answer, &back));
        Program { master: pair.master, child, writer, shared, at_first }
    }
}

type Writer = Arc<Mutex<Box<dyn Write + Send>>>;

struct Shared {
    seen: Mutex<Seen>,
    changed: Condvar,
}

impl Shared {
    /// What was seen, also while a test is failing.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What came out of the program so far.
struct Seen {
    parser: Parser,
    log: Vec<u8>,
    ended: bool,
}

fn read(mut reader: Box<dyn Read + Send>, shared: &Shared, answer: &str, back: &Writer) {
    let mut bytes = [0_u8; 4096];
    let mut asked = false;
    loop {
        let count = reader.read(&mut bytes).unwrap_or(0);
        let mut seen = shared.seen();
        seen.log.extend_from_slice(&bytes[..count]);
        seen.parser.process(&bytes[..count]);
        seen.ended = count == 0;
        let asks = !asked && !answer.is_empty() && find(&seen.log, QUESTION).is_some();
        drop(seen);
        shared.changed.notify_all();
        if asks {
            asked = true;
            let _ = back.lock().unwrap().write_all(answer.as_bytes());
        }
        if count == 0 {
            return;
        }
    }
}

/// A program that runs, or ran, in a terminal. Dropping it ends it.
pub struct Program {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    writer: Writer,
    shared: Arc<Shared>,
    at_first: String,
}

impl Program {
    /// Waits until this stands on the screen, however it is wrapped in one column.
    #[track_caller]
    pub fn wait_for(&self, text: &str) {
        let text = &joined(text);
        self.wait_until(&format!("“{text}”"), |screen| joined(&rows(screen).join("\n")).contains(text));
    }

    /// Waits until this no longer stands on the screen.
    #[track_caller]
    pub fn wait_gone(&self, text: &str) {
        let text = &joined(text);
        self.wait_until(&format!("no “{text}”"), |screen| {
            !joined(&rows(screen).join("\n")).contains(text)
        });
    }

    /// Waits until the screen is as described; a program that has ended changes it no more.
    #[track_caller]
    pub fn wait_until(&self, what: &str, is: impl Fn(&Screen) -> bool) {
        self.wait(what, |seen| is(seen.parser.screen()), |seen| seen.ended);
    }

    /// Waits until the program has sent these bytes so many times.
    #[track_caller]
    pub fn wait_until_sent(&self, bytes: &str, times: usize) {
        let enough = |seen: &Seen| count(&seen.log, bytes.as_bytes()) >= times;
        self.wait(&format!("{bytes:?} {times} times"), enough, |seen| seen.ended);
    }

    #[track_caller]
    fn wait(&self, what: &str, is: impl Fn(&Seen) -> bool, never: impl Fn(&Seen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut seen = self.seen();
        while !is(&seen) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && !never(&seen), "waited for {what}; the screen:\n{}", picture(&seen));
            seen = self.shared.changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Whether this stands on the screen now.
    pub fn shows(&self, text: &str) -> bool {
        joined(&self.text()).contains(&joined(text))
    }

    /// The screen as text.
    pub fn text(&self) -> String {
        self.rows().join("\n")
    }

    /// The rows of the screen.
    pub fn rows(&self) -> Vec<String> {
        rows(self.seen().parser.screen())
    }

    /// Looks at the screen as the terminal holds it.
    pub fn look<T>(&self, at: impl FnOnce(&Screen) -> T) -> T {
        at(self.seen().parser.screen())
    }

    /// Every byte that the program sent.
    pub fn log(&self) -> Vec<u8> {
        self.seen().log.clone()
    }

    /// Where the program sent these bytes first.
    #[track_caller]
    pub fn sent(&self, bytes: &str) -> usize {
        let log = self.log();
        find(&log, bytes.as_bytes()).unwrap_or_else(|| panic!("never sent {bytes:?}"))
    }

    /// Letters, as they come from a keyboard.
    pub fn type_in(&self, text: &str) {
        self.send(text.as_bytes());
    }

    /// A key that is no letter.
    pub fn press(&self, key: Key) {
        self.send(&key.bytes());
    }

    /// Text from the clipboard, as a terminal hands it over.
    pub fn paste(&self, text: &str) {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes());
    }

    /// The key of the row on which this stands, pressed.
    #[track_caller]
    pub fn choose(&self, text: &str) {
        let label = |screen: &Screen| {
            let row = rows(screen).into_iter().find(|row| row.contains(text))?;
            row.trim_start().chars().next()
        };
        self.wait_until(&format!("a row with “{text}”"), |screen| label(screen).is_some());
        let label = self.look(label).unwrap();
        self.type_in(&label.to_string());
    }

    /// A click on the row on which this stands.
    #[track_caller]
    pub fn click(&self, text: &str) {
        self.wait_until(&format!("a row with “{text}”"), |screen| {
            rows(screen).iter().any(|row| row.contains(text))
        });
        let row = self.rows().iter().position(|row| row.contains(text)).unwrap() + 1;
        self.send(format!("\x1b[<0;10;{row}M\x1b[<0;10;{row}m").as_bytes());
    }

    /// Any bytes, as a terminal sends them.
    pub fn send(&self, bytes: &[u8]) {
        // A program that is ending does not listen any more.
        let _ = self.writer.lock().unwrap().write_all(bytes);
    }

    /// Another size for the window.
    pub fn resize(&self, size: Size) {
        let (columns, rows) = cells(size);
        self.seen().parser.set_size(rows, columns);
        self.master.resize(pty_size(size)).unwrap();
    }

    /// A signal.
    pub fn signal(&self, signal: Signal) {
        let process = i32::try_from(self.process()).ok().and_then(Pid::from_raw).unwrap();
        kill_process(process, signal).unwrap();
    }

    /// Ends it at once, as a power cut would.
    pub fn kill9(mut self) {
        self.signal(Signal::KILL);
        self.child.wait().unwrap();
    }

    /// Its number.
    pub fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits until it has ended and all it said was heard; its exit code.
    #[track_caller]
    pub fn end(&mut self) -> u32 {
        self.wait("the end", |seen| seen.ended, |_| false);
        self.child.wait().unwrap().exit_code()
    }

    /// Ctrl+Q, and the end.
    #[track_caller]
    pub fn quit(mut self) -> Self {
        self.press(Key::Ctrl('q'));
        assert_eq!(self.end(), 0, "{}", self.text());
        self
    }

    /// Whether the terminal treats keys as it did before the program began.
    pub fn has_first_line_settings(&self) -> bool {
        line_settings(&*self.master) == self.at_first
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.shared.seen()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            self.signal(Signal::KILL);
            let _ = self.child.wait();
        }
    }
}

/// Where these bytes first stand among those.
pub fn find(among: &[u8], bytes: &[u8]) -> Option<usize> {
    among.windows(bytes.len()).position(|part| part == bytes)
}

/// How often these bytes stand among those.
pub fn count(among: &[u8], bytes: &[u8]) -> usize {
    among.windows(bytes.len()).filter(|part| *part == bytes).count()
}

/// The rows of a screen.
pub fn rows(screen: &Screen) -> Vec<String> {
    let (_, columns) = screen.size();
    screen.rows(0, columns.into()).collect()
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn picture(seen: &Seen) -> String {
    let ended = if seen.ended { "(the program has ended)" } else { "" };
    format!("{}\n{ended}", rows(seen.parser.screen()).join("\n"))
}

fn line_settings(master: &dyn MasterPty) -> String {
    let all = master.get_termios().unwrap();
    format!("{:?} {:?} {:?}", all.local_flags, all.input_flags, all.output_flags)
}

fn cells((columns, rows): Size) -> (NonZeroU16, NonZeroU16) {
    (columns.try_into().unwrap(), rows.try_into().unwrap())
}

fn pty_size((cols, rows): Size) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}
