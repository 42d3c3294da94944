//! Writing a file or a folder beside its place first, so that what stands there is the old or the new whole, also
//! after a power cut.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// The name beside a path under which it is made.
pub(super) fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.inloop-new"))
}

/// Writes a file beside its place, forces it to the disk, and puts it in its place.
pub(super) fn write_file<T>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<T>,
) -> io::Result<T> {
    let beside = beside(path);
    let _gone = Gone(&beside);
    let _ = fs::remove_file(&beside);
    let mut file = BufWriter::new(File::create_new(&beside)?);
    let written = write(&mut file)?;
    file.flush()?;
    file.get_ref().sync_all()?;
    drop(file);
    fs::rename(&beside, path)?;
    sync_parent(path)?;
    Ok(written)
}

/// Makes a folder beside its place, forces its files to the disk, and puts it in its place; a folder that stood there
/// is removed when the new one stands.
pub(super) fn write_folder<T>(path: &Path, write: impl FnOnce(&Path) -> io::Result<T>) -> io::Result<T> {
    let beside = beside(path);
    if beside.exists() {
        fs::remove_dir_all(&beside)?;
    }
    let _gone = Gone(&beside);
    fs::create_dir(&beside)?;
    let written = write(&beside)?;
    for entry in fs::read_dir(&beside)? {
        File::open(entry?.path())?.sync_all()?;
    }
    sync_folder(&beside)?;
    if path.exists() {
        exchange(&beside, path)?;
    } else {
        fs::rename(&beside, path)?;
    }
    sync_parent(path)?;
    Ok(written)
}

/// Puts one folder in the place of the other, and the other in the place of the one.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // A file system that cannot do it in one step.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => in_two_steps(one, other),
        Err(fault) => Err(fault.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    in_two_steps(one, other)
}

/// Between the steps nothing stands there; the old one is beside, whole.
fn in_two_steps(one: &Path, other: &Path) -> io::Result<()> {
    let old = beside(&beside(other));
    fs::rename(other, &old)?;
    if let Err(fault) = fs::rename(one, other) {
        let _ = fs::rename(&old, other);
        return Err(fault);
    }
    fs::rename(&old, one)
}

fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => sync_folder(Path::new(".")),
        Some(parent) => sync_folder(parent),
        None => Ok(()),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// What was made beside, or what it took the place of: removed in the end, whatever came of it.
struct Gone<'a>(&'a Path);

impl Drop for Gone<'_> {
    fn drop(&mut self) {
        let _ = if self.0.is_dir() { fs::remove_dir_all(self.0) } else { fs::remove_file(self.0) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_the_old_one_until_the_new_one_is_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.json");
        write_file(&path, |file| file.write_all(b"old")).expect("written");
        let broken = write_file(&path, |file| {
            file.write_all(b"ne")?;
            Err::<(), _>(io::Error::other("the disk is full"))
        });
        assert!(broken.is_err());
        assert_eq!(fs::read(&path).expect("the file"), b"old");
        write_file(&path, |file| file.write_all(b"new")).expect("written");
        assert_eq!(fs::read(&path).expect("the file"), b"new");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
    }

    #[test]
    fn a_folder_is_the_old_one_until_the_new_one_is_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("out");
        let with = |name: &'static str| move |at: &Path| fs::write(at.join(name), name);
        write_folder(&path, with("old")).expect("written");
        let broken = write_folder(&path, |at| {
            fs::write(at.join("half"), "half")?;
            Err::<(), _>(io::Error::other("the disk is full"))
        });
        assert!(broken.is_err() && path.join("old").exists());
        write_folder(&path, with("new")).expect("written");
        assert!(path.join("new").exists() && !path.join("old").exists());
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
        in_two_steps(&path, &{
            fs::create_dir(folder.path().join("other")).expect("a folder");
            folder.path().join("other")
        })
        .expect("exchanged");
        assert!(folder.path().join("other").join("new").exists() && !path.join("new").exists());
    }
}
