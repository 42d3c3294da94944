//! The programs of this computer that make sound: a player of clips, and espeak-ng.
//!
//! A text goes to the voice over its standard input: an argument could be seen by every program on this computer.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{Reader, Stop};

/// Players of clips, the best first, each with what makes it play without a window or a word.
const PLAYERS: [(&str, &[&str]); 4] = [
    ("mpv", &["--no-config", "--no-video", "--really-quiet"]),
    ("ffplay", &["-nodisp", "-autoexit", "-loglevel", "quiet"]),
    ("opusdec", &["--quiet"]),
    ("paplay", &[]),
];
/// How often it is looked whether the reading is to end.
const BLINK: Duration = Duration::from_millis(40);

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Programs {
    player: Option<(PathBuf, &'static [&'static str])>,
    voice: Option<PathBuf>,
}

impl Programs {
    /// What can be found on a path such as `PATH`.
    #[must_use]
    pub fn on(path: &OsStr) -> Self {
        let found = |name: &str| {
            let folders = std::env::split_paths(path).filter(|folder| folder.is_absolute());
            folders.map(|folder| folder.join(name)).find(|program| is_program(program))
        };
        let player = PLAYERS.iter().find_map(|(name, with)| Some((found(name)?, *with)));
        Self { player, voice: found("espeak-ng") }
    }
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

impl Reader for Programs {
    fn plays(&self) -> bool {
        self.player.is_some()
    }

    fn speaks(&self) -> bool {
        self.voice.is_some()
    }

    fn play(&self, clip: &Path, stop: &Stop) -> io::Result<()> {
        let Some((player, with)) = &self.player else { return Err(io::ErrorKind::NotFound.into()) };
        // A whole path begins with no hyphen: it is never taken for an option.
        let clip = std::path::absolute(clip)?;
        wait(quiet(player).args(*with).arg(clip).stdin(Stdio::null()).spawn()?, stop)
    }

    fn speak(&self, voice: &str, text: &str, stop: &Stop) -> io::Result<()> {
        let Some(program) = &self.voice else { return Err(io::ErrorKind::NotFound.into()) };
        let mut child =
            quiet(program).args(["-b", "1", "-v", voice, "--stdin"]).stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = child.stdin.take() {
            // A voice that ends before it has heard all tells why by its exit code.
            let _ = input.write_all(text.as_bytes());
        }
        wait(child, stop)
    }
}

fn quiet(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Waits for the end of the sound, or makes one.
fn wait(mut child: Child, stop: &Stop) -> io::Result<()> {
    loop {
        if let Some(ended) = child.try_wait()? {
            return if ended.success() { Ok(()) } else { Err(io::Error::other("it did not work")) };
        }
        if stop.is_asked() {
            let _ = child.kill();
            child.wait()?;
            return Ok(());
        }
        std::thread::sleep(BLINK);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A folder with a program of this name that does this.
    #[allow(clippy::unwrap_used)] // Of the tests, though no test itself.
    fn with(name: &str, script: &str) -> (tempfile::TempDir, Programs) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, format!("#!/bin/sh\ncd '{}'\n{script}\n", folder.path().display())).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        let programs = Programs::on(folder.path().as_os_str());
        (folder, programs)
    }

    #[test]
    fn a_text_goes_to_the_voice_over_its_input_and_never_as_an_argument() {
        let (folder, programs) = with("espeak-ng", "echo \"$@\" > asked\ncat > heard");
        assert!(programs.speaks() && !programs.plays());
        programs.speak("nl", "--help; U mag alles weigeren", &Stop::default()).unwrap();
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(read("heard"), "--help; U mag alles weigeren");
        assert_eq!(read("asked"), "-b 1 -v nl --stdin\n");
    }

    #[test]
    fn a_clip_is_played_by_the_first_player_there_is() {
        let (folder, programs) = with("ffplay", "echo \"$@\" > asked");
        assert!(programs.plays());
        programs.play(Path::new("/desk/audio/so/question-keep.opus"), &Stop::default()).unwrap();
        let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
        assert!(
            asked.starts_with("-nodisp -autoexit") && asked.ends_with("/question-keep.opus\n"),
            "{asked}"
        );
    }

    #[test]
    fn what_goes_on_is_stopped_and_what_fails_is_told() {
        let (_folder, programs) = with("espeak-ng", "exec sleep 60");
        let stop = Stop::default();
        stop.now();
        programs.speak("nl", "lang", &stop).unwrap();
        let (_folder, programs) = with("espeak-ng", "exit 1");
        assert!(programs.speak("nl", "lang", &Stop::default()).is_err());
        assert!(!Programs::on(OsStr::new("")).speaks());
    }
}
