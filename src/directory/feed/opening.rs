//! The beginning of a file: looked at, and then read as if nobody had.

use std::io::{self, Cursor, Read};

use serde::de::IgnoredAny;

use super::fault::FaultKind;

/// How much of a file is looked at.
const LOOKED_AT: u64 = 128 * 1024;

/// A file whose beginning was looked at; the mark of its encoding is taken off.
pub struct Opening<R> {
    beginning: Cursor<Vec<u8>>,
    rest: R,
    utf16: bool,
}

impl<R: Read> Opening<R> {
    /// Looks at the beginning of a file.
    pub fn of(mut rest: R) -> io::Result<Self> {
        let mut beginning = Vec::new();
        (&mut rest).take(LOOKED_AT).read_to_end(&mut beginning)?;
        let utf16 = beginning.starts_with(&[0xff, 0xfe]) || beginning.starts_with(&[0xfe, 0xff]);
        let mark = if beginning.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let mut beginning = Cursor::new(beginning);
        beginning.set_position(mark);
        Ok(Self { beginning, rest, utf16 })
    }

    /// What it is, when it cannot be text that we read.
    pub fn is_no_text(&self) -> Option<FaultKind> {
        let first = self.ahead();
        if self.utf16 {
            return Some(FaultKind::NotUtf8);
        }
        (first.starts_with(b"PK\x03\x04") || first.starts_with(&[0x1f, 0x8b])).then_some(FaultKind::NotAFeed)
    }

    /// Whether it has one document on each line: its name says so, or its first line is a whole document and the
    /// next one begins another.
    pub fn is_lines(&self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        if [".ndjson", ".jsonl", ".jsonlines"].iter().any(|ending| lower.ends_with(ending)) {
            return true;
        }
        let text = self.ahead().trim_ascii_start();
        let Some(end) = text.iter().position(|one| *one == b'\n') else { return false };
        text.starts_with(b"{")
            && text[end..].trim_ascii_start().starts_with(b"{")
            && serde_json::from_slice::<IgnoredAny>(&text[..end]).is_ok()
    }

    /// The first line, as far as it was looked at.
    pub fn first_line(&self) -> &[u8] {
        let text = self.ahead();
        let mut lines = text.split(|one| *one == b'\n').filter(|line| !line.trim_ascii().is_empty());
        lines.find(|line| !line.starts_with(b"sep=")).unwrap_or_default()
    }

    fn ahead(&self) -> &[u8] {
        let from = usize::try_from(self.beginning.position()).unwrap_or(usize::MAX);
        self.beginning.get_ref().get(from..).unwrap_or_default()
    }
}

impl<R: Read> Read for Opening<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.beginning.read(buffer)? {
            0 => self.rest.read(buffer),
            count => Ok(count),
        }
    }
}
