//! Printing through CUPS, by its own commands: `lpstat`, `lpoptions`, `lp`.
//!
//! The slip goes in through the standard input and never through a file that could stay behind.

use std::io::{ErrorKind, Write};
use std::process::{Command, Output, Stdio};

use super::{JOB_TITLE, Printer, Route};
use crate::slip::{Fault, Paper};

/// The printing commands of this computer.
#[derive(Debug, Clone, Default)]
pub struct Cups {
    /// A shell script that stands in for the commands; its `$0` is the command's name.
    script: Option<&'static str>,
}

impl Cups {
    /// The queues, in the order in which CUPS names them, and which one is the default.
    ///
    /// # Errors
    /// [`Fault::CommandMissing`] when there is no CUPS here.
    pub fn queues(&self) -> Result<Vec<Printer>, Fault> {
        let mut names = lines(&self.run("lpstat", &["-e"], &[])?);
        if names.is_empty() {
            // Before CUPS 1.7 there was no `-e`: "printer Balie is idle.  enabled since …".
            let status = lines(&self.run("lpstat", &["-p"], &[])?);
            let name = |line: &String| line.strip_prefix("printer ")?.split(' ').next().map(str::to_owned);
            names = status.iter().filter_map(name).collect();
        }
        let told = lines(&self.run("lpstat", &["-d"], &[])?);
        let default = told.iter().find_map(|line| line.strip_prefix("system default destination: "));
        let printer =
            |name: String| Printer { is_default: default == Some(name.as_str()), name, route: Route::Queue };
        Ok(names.into_iter().map(printer).collect())
    }

    /// The paper to use on a queue: what is wished when the queue lists it, else A4.
    ///
    /// A queue that lists nothing gets A4: CUPS silently accepts a paper that is not there.
    #[must_use]
    pub fn paper_for(&self, queue: &str, wished: Paper) -> Paper {
        if wished == Paper::Receipt80 {
            return wished;
        }
        let options =
            self.run("lpoptions", &["-p", queue, "-l"], &[]).map(|out| lines(&out)).unwrap_or_default();
        let listed = options.iter().any(|line| {
            let Some((name, choices)) = line.split_once(':') else { return false };
            let media: Vec<_> = choices.split_whitespace().map(|one| one.trim_start_matches('*')).collect();
            (name.starts_with("PageSize/") || name.starts_with("media/")) && wished.is_among(&media)
        });
        if listed { wished } else { Paper::A4 }
    }

    /// Prints a PDF. Returns the job's name, such as `Balie-12`.
    ///
    /// # Errors
    /// [`Fault::PrinterRefused`] with the line that `lp` wrote; [`Fault::CommandMissing`].
    pub fn print(&self, queue: &str, paper: Paper, pdf: &[u8]) -> Result<Option<String>, Fault> {
        let media = format!("media={}", paper.media_names().get(1).unwrap_or(&"A4"));
        self.lp(queue, &["-o", &media], pdf)
    }

    /// Sends bytes that the printer itself understands, past every filter.
    ///
    /// # Errors
    /// As [`Cups::print`].
    pub fn print_raw(&self, queue: &str, bytes: &[u8]) -> Result<Option<String>, Fault> {
        self.lp(queue, &["-o", "raw"], bytes)
    }

    fn lp(&self, queue: &str, options: &[&str], input: &[u8]) -> Result<Option<String>, Fault> {
        let arguments: Vec<_> = ["-d", queue, "-t", JOB_TITLE].iter().chain(options).copied().collect();
        let out = self.run("lp", &arguments, input)?;
        if !out.status.success() {
            let said = String::from_utf8_lossy(&out.stderr);
            let reason = said.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
            return Err(Fault::PrinterRefused { printer: queue.to_owned(), reason: reason.to_owned() });
        }
        // "request id is Balie-12 (1 file(s))"
        let job = |line: &String| line.strip_prefix("request id is ")?.split(' ').next().map(str::to_owned);
        Ok(lines(&out).iter().find_map(job))
    }

    fn run(&self, command: &'static str, arguments: &[&str], input: &[u8]) -> Result<Output, Fault> {
        let missing = |source| Fault::CommandMissing { command, source };
        let mut child = self
            .command(command)
            .args(arguments)
            // What the commands answer is read by us, so it must be in one language.
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(missing)?;
        if let Some(mut stdin) = child.stdin.take() {
            match stdin.write_all(input) {
                // It said no before reading all: its exit code and its words tell why.
                Err(error) if error.kind() != ErrorKind::BrokenPipe => return Err(missing(error)),
                _ => {}
            }
        }
        child.wait_with_output().map_err(missing)
    }

    fn command(&self, name: &'static str) -> Command {
        match self.script {
            Some(script) => {
                let mut shell = Command::new("sh");
                shell.args(["-c", script, name]);
                shell
            }
            None => Command::new(name),
        }
    }
}

fn lines(out: &Output) -> Vec<String> {
    String::from_utf8_lossy(&out.stdout).lines().map(|line| line.trim().to_owned()).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn played_by(script: &'static str) -> Cups {
        Cups { script: Some(script) }
    }

    const OFFICE: &str = r#"
        case "$0 $1" in
            "lpstat -e") printf 'Balie\nKeuken\n' ;;
            "lpstat -d") echo 'system default destination: Keuken' ;;
            "lpoptions -p") case "$2" in
                Balie) printf 'PageSize/Media Size: A4 *A5 Letter\nDuplex/Two-Sided: *None\n' ;;
                *) echo 'PageSize/Media Size: *A4 A5.Borderless' ;;
            esac ;;
            "lp -d")
                if [ "$2" = Gang ]; then
                    echo 'lp: The printer or class does not exist.' >&2; exit 1
                fi
                size=$(wc -c)
                echo "request id is $2-$((size)) (0 file(s)) $*" ;;
        esac"#;

    #[test]
    fn the_queues_come_with_their_default() {
        let queues = played_by(OFFICE).queues().unwrap();
        let names: Vec<_> = queues.iter().map(|one| (one.name.as_str(), one.is_default)).collect();
        assert_eq!(names, [("Balie", false), ("Keuken", true)]);
    }

    #[test]
    fn an_old_lpstat_without_e_is_understood() {
        let old = r#"[ "$1" = -p ] && echo 'printer Balie is idle.  enabled since 2026'; exit 1"#;
        assert_eq!(played_by(old).queues().unwrap()[0].name, "Balie");
    }

    #[test]
    fn a_computer_without_queues_has_an_empty_list() {
        assert_eq!(played_by("exit 1").queues().unwrap(), []);
    }

    #[test]
    fn a_queue_without_a5_gets_a4() {
        let cups = played_by(OFFICE);
        assert_eq!(cups.paper_for("Balie", Paper::A5), Paper::A5);
        assert_eq!(cups.paper_for("Keuken", Paper::A5), Paper::A4);
        assert_eq!(played_by("exit 1").paper_for("Balie", Paper::A5), Paper::A4);
        assert_eq!(cups.paper_for("Keuken", Paper::Receipt80), Paper::Receipt80);
    }

    #[test]
    fn the_whole_file_goes_in_through_the_standard_input() {
        // Larger than a pipe holds.
        let job = played_by(OFFICE).print("Balie", Paper::A5, &vec![7; 200_000]).unwrap();
        assert_eq!(job.as_deref(), Some("Balie-200000"));
    }

    #[test]
    fn a_refusal_shows_the_line_of_lp() {
        match played_by(OFFICE).print("Gang", Paper::A4, &vec![7; 200_000]) {
            Err(Fault::PrinterRefused { printer, reason }) => {
                assert_eq!(printer, "Gang");
                assert_eq!(reason, "lp: The printer or class does not exist.");
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_title_of_a_job_names_nobody() {
        let tell = r#"cat >/dev/null; echo "$*" >&2; exit 1"#;
        let Err(Fault::PrinterRefused { reason, .. }) = played_by(tell).print("Balie", Paper::A5, b"x")
        else {
            panic!("not refused");
        };
        assert_eq!(reason, "-d Balie -t inloop -o media=A5");
    }
}
