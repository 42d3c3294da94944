//! What the benches measure with: the real binary in a pseudo terminal, clocks, memory.

#![allow(dead_code, reason = "each bench uses its own part")]

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const PASSPHRASE: &str = "vier vrolijke blauwe fietsen";
/// A pause after which nothing more belongs to the frame.
const QUIET: Duration = Duration::from_millis(25);

/// The real binary in a pseudo terminal.
pub struct Desk {
    _master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<(Instant, Vec<u8>)>,
    /// When it was started.
    pub started: Instant,
}

impl Desk {
    /// Starts it at a folder.
    pub fn start(folder: &Path) -> Self {
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
    pub fn until(&self, text: &str) -> Instant {
        let mut seen = Vec::new();
        loop {
            let (at, bytes) = self.bytes.recv_timeout(Duration::from_secs(20)).expect("output");
            seen.extend(bytes);
            if String::from_utf8_lossy(&seen).contains(text) {
                return at;
            }
        }
    }

    /// Waits until nothing more comes.
    pub fn drain(&self) {
        while self.bytes.recv_timeout(QUIET).is_ok() {}
    }

    /// Types.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("a key");
        self.keys.flush().expect("a key");
    }

    /// From a key to the first byte of the next frame.
    pub fn latency(&mut self, key: &str) -> Duration {
        self.drain();
        let pressed = Instant::now();
        self.press(key);
        let (at, _) = self.bytes.recv_timeout(Duration::from_secs(5)).expect("a frame");
        at - pressed
    }

    /// Signs in; tells how long it took from Enter on the passphrase to the home screen.
    pub fn unlock(&mut self) -> Duration {
        self.until("op slot");
        self.sign_in()
    }

    /// The same, from the lock screen.
    pub fn sign_in(&mut self) -> Duration {
        self.drain();
        self.press("Fatima\r");
        self.drain();
        let entered = Instant::now();
        self.press(&format!("{PASSPHRASE}\r"));
        let home = self.until("Nieuw gesprek");
        self.drain();
        home - entered
    }

    /// The most memory it had, in kB.
    pub fn peak_memory(&self) -> Option<u64> {
        peak_memory(&self.child.process_id()?.to_string())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The most memory that a process had, in kB; `self` is this one.
pub fn peak_memory(process: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok())
}

/// The memory that a process has now, in kB; `self` is this one.
pub fn memory(process: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.trim().parse().ok())
}

/// Makes a desk with one volunteer.
pub fn set_up(folder: &Path, beside: &Path) {
    let file = beside.join("passphrase");
    std::fs::write(&file, PASSPHRASE).expect("a file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("permissions");
    }
    let made = Command::new(env!("CARGO_BIN_EXE_inloop"))
        .args(["--desk".as_ref(), folder.as_os_str(), "--passphrase-file".as_ref(), file.as_os_str()])
        .args(["setup", "--name", "De Linde", "--neighbourhood", "Lindenhof", "--volunteer", "Fatima"])
        .output()
        .expect("a desk");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

/// Runs a command to its end: how long it took, the most memory it had in kB, and what it said when it failed.
pub fn run(mut command: Command) -> (Duration, u64, Result<(), String>) {
    let started = Instant::now();
    let mut child = command
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program");
    let mut errors = child.stderr.take().expect("its words");
    let listening = std::thread::spawn(move || {
        let mut told = String::new();
        errors.read_to_string(&mut told).map(|_| told)
    });
    let mut peak = 0;
    let status = loop {
        peak = peak_memory(&child.id().to_string()).unwrap_or(peak).max(peak);
        match child.try_wait().expect("its end") {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let took = started.elapsed();
    let told = listening.join().ok().and_then(Result::ok).unwrap_or_default();
    (took, peak, if status.success() { Ok(()) } else { Err(told) })
}

/// One line: the median and the tail.
pub fn report(name: &str, size: usize, mut times: Vec<Duration>) {
    times.sort();
    let at = |part: f64| times[((times.len() - 1) as f64 * part).round() as usize].as_secs_f64() * 1e3;
    println!(
        "{name:<44} size={size:<8} n={:<5} p50_ms={:.3} p95_ms={:.3} p99_ms={:.3} max_ms={:.3}",
        times.len(),
        at(0.5),
        at(0.95),
        at(0.99),
        at(1.0)
    );
}

/// One line: how many a second, and the most memory.
pub fn rate(name: &str, size: usize, took: Duration, peak: u64) {
    let each = size as f64 / took.as_secs_f64();
    println!("{name:<44} size={size:<8} s={:.2} per_s={each:.0} peak_mb={}", took.as_secs_f64(), peak / 1024);
}
