//! The desk as a volunteer feels it: from starting to the first screen, from a key to the next frame, from Enter to an
//! answer on disk; and the memory it takes. The real binary in a pseudo terminal.
//!
//! `cargo bench --bench desk`. Prints one line for each number, with its median and tail.

// A bench that cannot go on may stop at once, and prints what it found.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const PASSPHRASE: &str = "vier vrolijke blauwe fietsen";
/// A pause after which nothing more belongs to the frame.
const QUIET: Duration = Duration::from_millis(25);

struct Desk {
    _master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<(Instant, Vec<u8>)>,
    started: Instant,
}

impl Desk {
    fn start(folder: &Path) -> Self {
        let size = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_inloop"));
        command.arg("--desk");
        command.arg(folder);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nl_NL.UTF-8");
        command.env("HOME", folder);
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keys = pair.master.take_writer().expect("a writer");
        let (send, bytes) = channel();
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program");
        std::thread::spawn(move || {
            let mut buffer = vec![0; 65_536];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || send.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        Self { _master: pair.master, child, keys, bytes, started }
    }

    /// The moment at which the output first held this text.
    fn until(&self, text: &str) -> Instant {
        let mut seen = Vec::new();
        loop {
            let (at, bytes) = self.bytes.recv_timeout(Duration::from_secs(20)).expect("output");
            seen.extend(bytes);
            if String::from_utf8_lossy(&seen).contains(text) {
                return at;
            }
        }
    }

    fn drain(&self) {
        while self.bytes.recv_timeout(QUIET).is_ok() {}
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("a key");
        self.keys.flush().expect("a key");
    }

    /// From a key to the first byte of the next frame.
    fn latency(&mut self, key: &str) -> Duration {
        self.drain();
        let pressed = Instant::now();
        self.press(key);
        let (at, _) = self.bytes.recv_timeout(Duration::from_secs(5)).expect("a frame");
        at - pressed
    }

    fn unlock(&mut self) {
        self.until("op slot");
        self.drain();
        self.press("Fatima\r");
        self.drain();
        self.press(&format!("{PASSPHRASE}\r"));
        self.until("Nieuw gesprek");
        self.drain();
    }

    fn peak_memory(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.process_id()?)).ok()?;
        status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    println!(
        "{name:<44} n={:<4} p50 {:>8.2?}  p95 {:>8.2?}  p99 {:>8.2?}",
        times.len(),
        at(0.5),
        at(0.95),
        at(0.99)
    );
}

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("desk");
    let file = home.path().join("passphrase");
    std::fs::write(&file, PASSPHRASE).expect("a file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("permissions");
    }
    let made = std::process::Command::new(env!("CARGO_BIN_EXE_inloop"))
        .args(["--desk".as_ref(), folder.as_os_str(), "--passphrase-file".as_ref(), file.as_os_str()])
        .args(["setup", "--name", "De Linde", "--neighbourhood", "Lindenhof", "--volunteer", "Fatima"])
        .output()
        .expect("a desk");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    let starts = (0..15)
        .map(|_| {
            let desk = Desk::start(&folder);
            desk.until("op slot") - desk.started
        })
        .collect();
    report("exec to lock screen drawn", starts);

    let mut desk = Desk::start(&folder);
    desk.unlock();
    desk.press("n");
    desk.drain();
    report("key to first byte, in a list (nl)", (0..300).map(|_| desk.latency("\x1b[B")).collect());
    desk.press("\x1b");
    desk.drain();
    desk.press("n4");
    desk.drain();
    report("key to first byte, in a question (nl+ar)", (0..300).map(|_| desk.latency("\x1b[B")).collect());

    let mut commits = Vec::new();
    desk.press("1");
    desk.drain();
    for _ in 0..12 {
        // Pass every question by: each is an answer that is sealed and synced before the next is drawn.
        for _ in 0..14 {
            commits.push(desk.latency("\t"));
        }
        desk.press("\x1b\x1b");
        desk.drain();
        desk.press("\x1b[21~");
        desk.drain();
        desk = Desk::start(&folder);
        desk.unlock();
        desk.press("n1");
        desk.drain();
        desk.press("1");
        desk.drain();
    }
    report("Enter on an answer, commit included", commits);

    // One conversation through to a saved slip.
    desk.press("1\t\t\tkoffie drinken\r");
    desk.drain();
    desk.press("c\r");
    desk.drain();
    desk.press("\x1bOS");
    desk.drain();
    desk.press("\r");
    desk.drain();
    desk.press("\r\r\r\r");
    desk.drain();
    desk.press("s");
    std::thread::sleep(Duration::from_secs(4));
    if let Some(peak) = desk.peak_memory() {
        println!("peak memory after a conversation with a slip   {} MB", peak / 1024);
    }
}
