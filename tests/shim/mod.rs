//! `forget.c`, compiled: a power cut, a refusing disk and another clock for a program that is started with it.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shim/forget.c");

/// Compiles the shim into a folder; `None` when there is no compiler.
pub fn compiled(folder: &Path) -> Option<PathBuf> {
    let made = folder.join("forget.so");
    let mut compiler = Command::new("cc");
    compiler.args(["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o"]);
    let Ok(output) = compiler.arg(&made).args([SOURCE, "-ldl"]).output() else {
        cannot_run("no C compiler was found");
        return None;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(made)
}

/// The variables that preload the shim for a program which writes in a folder that is there.
pub fn variables(shim: &Path, folder: &Path) -> Vec<(&'static str, OsString)> {
    vec![("LD_PRELOAD", shim.into()), ("INLOOP_FORGET_IN", folder.into())]
}

/// Says that a test cannot run on this computer. Under CI it must be able to.
pub fn cannot_run(why: &str) {
    tell(&format!("not tested here: {why}"));
    assert!(std::env::var_os("CI").is_none(), "{why}, and under CI every test runs");
}

/// Whether the long form of a test was asked for.
#[allow(dead_code, reason = "not every test has a long form")]
pub fn is_long() -> bool {
    std::env::var_os("INLOOP_LONG").is_some_and(|value| value == "1")
}

/// Says something past the harness, which keeps the words of a test that goes well to itself.
pub fn tell(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
