//! A file of services, one on each line, of which only the ids, the digests and the places are held in memory.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::directory::import::{Digest, digest, without_stamp};

/// Where a line stands, and what it says.
#[derive(Debug, Clone, Copy)]
struct Spot {
    offset: u64,
    length: u32,
    digest: Digest,
}

/// The lines of a file by the ids of their services.
#[derive(Debug, Default)]
pub(super) struct Lines {
    file: Option<File>,
    spots: BTreeMap<String, Spot>,
}

impl Lines {
    /// The lines of a file as it stands; none when there is no file. A line that is no service is passed over: the
    /// next import writes it anew.
    pub fn of(path: &Path) -> io::Result<Self> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(error),
        };
        let mut lines = Self { file: Some(file.try_clone()?), spots: BTreeMap::new() };
        let mut reader = BufReader::with_capacity(1 << 16, file);
        let mut line = Vec::new();
        let mut offset = 0;
        loop {
            line.clear();
            let length = reader.read_until(b'\n', &mut line)?;
            if length == 0 {
                return Ok(lines);
            }
            if let Ok(service) = serde_json::from_slice::<Value>(&line)
                && let Some(id) = service.get("id").and_then(Value::as_str)
            {
                let id = id.to_owned();
                let said = serde_json::to_vec(&without_stamp(service))?;
                lines.spots.insert(id, spot(offset, length, digest(&said))?);
            }
            offset += u64::try_from(length).unwrap_or(u64::MAX);
        }
    }

    /// The ids with their digests, in order.
    pub fn digests(&self) -> impl Iterator<Item = (&str, Digest)> {
        self.spots.iter().map(|(id, spot)| (id.as_str(), spot.digest))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.spots.len()
    }

    /// A line as it stands, with its end.
    pub fn line(&mut self, id: &str) -> io::Result<Vec<u8>> {
        let missing = || io::Error::from(io::ErrorKind::NotFound);
        let spot = self.spots.get(id).ok_or_else(missing)?;
        let file = self.file.as_mut().ok_or_else(missing)?;
        file.seek(SeekFrom::Start(spot.offset))?;
        let mut line = vec![0; usize::try_from(spot.length).unwrap_or(0)];
        file.read_exact(&mut line)?;
        Ok(line)
    }

    /// The service on a line, as the feed had it.
    pub fn service(&mut self, id: &str) -> io::Result<Value> {
        Ok(without_stamp(serde_json::from_slice(&self.line(id)?)?))
    }
}

fn spot(offset: u64, length: usize, digest: Digest) -> io::Result<Spot> {
    let length = u32::try_from(length).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
    Ok(Spot { offset, length, digest })
}

/// Lines in the making, in the order in which a feed has them. The file is gone when it is dropped.
pub(super) struct Spool {
    path: PathBuf,
    writer: BufWriter<File>,
    offset: u64,
    lines: Lines,
    /// The folders that were made for it, the inner first.
    made: Vec<PathBuf>,
}

impl Spool {
    /// An empty file at this place; folders on the way to it are made.
    pub fn new(path: &Path) -> io::Result<Self> {
        let above = path.ancestors().skip(1).take_while(|folder| !folder.as_os_str().is_empty());
        let made = above.take_while(|folder| !folder.exists()).map(Path::to_owned).collect();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let _ = fs::remove_file(path);
        let file = File::options().read(true).write(true).create_new(true).open(path)?;
        Ok(Self {
            path: path.to_owned(),
            writer: BufWriter::with_capacity(1 << 18, file),
            offset: 0,
            lines: Lines::default(),
            made,
        })
    }

    /// Adds a service.
    pub fn add(&mut self, service: &Value) -> io::Result<()> {
        let Some(id) = service.get("id").and_then(Value::as_str) else { return Ok(()) };
        let mut line = serde_json::to_vec(service)?;
        let digest = digest(&line);
        line.push(b'\n');
        self.writer.write_all(&line)?;
        self.lines.spots.insert(id.to_owned(), spot(self.offset, line.len(), digest)?);
        self.offset += u64::try_from(line.len()).unwrap_or(u64::MAX);
        Ok(())
    }

    /// Ends the adding.
    pub fn finish(&mut self) -> io::Result<()> {
        self.writer.flush()?;
        self.lines.file = Some(self.writer.get_ref().try_clone()?);
        Ok(())
    }

    /// The lines, once the adding has ended.
    pub fn lines(&mut self) -> &mut Lines {
        &mut self.lines
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
        // Was it only looked at, then no empty folder stays; one with anything in it does.
        let _ = self.made.iter().try_for_each(fs::remove_dir);
    }
}
