//! The command line in, the exit code out; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    inloop::command::run(std::env::args_os())
}
