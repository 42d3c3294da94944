//! The command line in, the exit code out; nothing else.

fn main() {}
