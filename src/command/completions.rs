//! Completions for a shell, on standard output.

use super::{Output, usage};

/// Writes the completions.
pub(super) fn run(shell: clap_complete::Shell, out: &Output) {
    let mut command = usage::command(out);
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command, "inloop", &mut text);
    out.line(String::from_utf8_lossy(&text).trim_end());
}
