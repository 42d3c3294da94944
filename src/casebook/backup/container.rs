//! The stream inside a backup: a line with its format, then frames, then a frame that counts and vouches for them.
//!
//! ```text
//! inloop backup 1\n
//! frame*          kind (1 byte), length (8 bytes, big-endian), content
//!   M             what it is, as JSON; always the first
//!   E             the ids of erased cases, 16 bytes each
//!   F             a file: length of its name (2 bytes), name, content
//!   R             a record: sequence number (8 bytes), then each stored value: length (2 bytes), bytes
//!   Z             the end: number of frames before it (8 bytes), BLAKE3 over all bytes before it (32 bytes)
//! ```
//!
//! A frame of another kind is passed over: newer programs may add some. It must never know what is in a record.

use std::io::{self, Read, Write};

use super::fault::{Fault, Flaw};

/// The newest format this program writes and reads.
pub(super) const FORMAT: u16 = 1;

const MARK: &str = "inloop backup ";
/// No line with a format is longer.
const LONGEST_LINE: usize = 24;
const END: u8 = b'Z';

/// What a frame holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Manifest,
    Erased,
    File,
    Record,
}

impl Kind {
    const fn mark(self) -> u8 {
        match self {
            Self::Manifest => b'M',
            Self::Erased => b'E',
            Self::File => b'F',
            Self::Record => b'R',
        }
    }

    fn of(mark: u8) -> Option<Self> {
        [Self::Manifest, Self::Erased, Self::File, Self::Record].into_iter().find(|kind| kind.mark() == mark)
    }
}

/// Writes the stream.
pub(super) struct Writer<W: Write> {
    out: W,
    hasher: blake3::Hasher,
    frames: u64,
}

impl<W: Write> Writer<W> {
    pub(super) fn begin(out: W) -> io::Result<Self> {
        let mut writer = Self { out, hasher: blake3::Hasher::new(), frames: 0 };
        writer.put(format!("{MARK}{FORMAT}\n").as_bytes())?;
        Ok(writer)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hasher.update(bytes);
        self.out.write_all(bytes)
    }

    pub(super) fn frame(&mut self, kind: Kind, content: &[u8]) -> io::Result<()> {
        self.frames += 1;
        self.put(&[kind.mark()])?;
        self.put(&(content.len() as u64).to_be_bytes())?;
        self.put(content)
    }

    /// Ends the stream; gives what is below it, and the hash over all frames.
    pub(super) fn end(mut self) -> io::Result<(W, blake3::Hash)> {
        let hash = self.hasher.finalize();
        self.out.write_all(&[END])?;
        self.out.write_all(&40u64.to_be_bytes())?;
        self.out.write_all(&self.frames.to_be_bytes())?;
        self.out.write_all(hash.as_bytes())?;
        Ok((self.out, hash))
    }
}

/// Reads the stream, and demands its end.
pub(super) struct Reader<R: Read> {
    from: R,
    hasher: blake3::Hasher,
    frames: u64,
    /// The hash over all frames, once the end was read.
    pub ended: Option<blake3::Hash>,
}

impl<R: Read> Reader<R> {
    pub(super) fn begin(from: R) -> Result<Self, Fault> {
        let mut reader = Self { from, hasher: blake3::Hasher::new(), frames: 0, ended: None };
        let mut line = Vec::new();
        while line.last() != Some(&b'\n') {
            if line.len() > LONGEST_LINE {
                return Err(Fault::Damaged(Flaw::Foreign));
            }
            line.push(reader.take::<1>()?[0]);
        }
        let text = std::str::from_utf8(&line).ok().and_then(|line| line.trim_end().strip_prefix(MARK));
        let found = text.and_then(|text| text.parse().ok()).ok_or(Fault::Damaged(Flaw::Foreign))?;
        if found > FORMAT {
            return Err(Fault::NewerFormat { found, known: FORMAT });
        }
        Ok(reader)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let mut bytes = [0; N];
        self.from.read_exact(&mut bytes)?;
        self.hasher.update(&bytes);
        Ok(bytes)
    }

    /// The next frame of a kind that is known; `None` at an end that vouches for everything before it.
    pub(super) fn next(&mut self) -> Result<Option<(Kind, Vec<u8>)>, Fault> {
        loop {
            let so_far = self.hasher.finalize();
            let [mark] = self.take()?;
            let length = u64::from_be_bytes(self.take()?);
            let mut content = Vec::new();
            // Grows by what is really there, whatever the length says.
            self.from.by_ref().take(length).read_to_end(&mut content)?;
            if content.len() as u64 != length {
                return Err(Fault::Damaged(Flaw::Cut));
            }
            if mark == END {
                let whole = [self.frames.to_be_bytes().as_slice(), so_far.as_bytes()].concat();
                let after = self.from.read(&mut [0])?;
                if content != whole || after > 0 {
                    return Err(Fault::Damaged(Flaw::Changed));
                }
                self.ended = Some(so_far);
                return Ok(None);
            }
            self.hasher.update(&content);
            self.frames += 1;
            if let Some(kind) = Kind::of(mark) {
                return Ok(Some((kind, content)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream() -> Vec<u8> {
        let mut writer = Writer::begin(Vec::new()).unwrap();
        writer.frame(Kind::Manifest, b"{}").unwrap();
        writer.frame(Kind::Record, &[7; 300]).unwrap();
        writer.end().unwrap().0
    }

    fn read(bytes: &[u8]) -> Result<Vec<(Kind, Vec<u8>)>, Fault> {
        let mut reader = Reader::begin(bytes)?;
        let mut frames = Vec::new();
        while let Some(frame) = reader.next()? {
            frames.push(frame);
        }
        Ok(frames)
    }

    #[test]
    fn frames_come_back_as_they_were_written() {
        let frames = read(&stream()).unwrap();
        assert_eq!(frames, [(Kind::Manifest, b"{}".to_vec()), (Kind::Record, vec![7; 300])]);
    }

    #[test]
    fn any_flipped_bit_and_any_cut_is_seen() {
        let whole = stream();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (at % 8);
            assert!(read(&bytes).is_err(), "byte {at}");
            assert!(read(&whole[..at]).is_err(), "cut at {at}");
        }
        assert_eq!(read(&[whole, vec![0]].concat()), Err(Fault::Damaged(Flaw::Changed)));
    }

    #[test]
    fn a_newer_format_is_named_and_a_newer_kind_of_frame_is_passed_over() {
        assert_eq!(read(b"inloop backup 2\nZ"), Err(Fault::NewerFormat { found: 2, known: 1 }));
        let mut writer = Writer::begin(Vec::new()).unwrap();
        writer.frames += 1;
        writer.put(b"Q\0\0\0\0\0\0\0\x02hi").unwrap();
        writer.frame(Kind::Erased, b"").unwrap();
        let (bytes, _) = writer.end().unwrap();
        assert_eq!(read(&bytes).unwrap(), [(Kind::Erased, Vec::new())]);
    }
}
