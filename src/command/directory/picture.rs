//! `inloop directory picture`: who is there, on the three axes, as a sheet for the wall: PDF or SVG.

mod sheet;

use std::path::{Path, PathBuf};

use super::Output;
use crate::command::arguments::Picture;
use crate::content::exports::{self, Unwritten};
use crate::content::{Content, Supply};
use crate::directory::NeedId;
use crate::error::Error;
use crate::report::{Axes, Gaps, Lens};
use crate::slip::{Fonts, axes};
use crate::words::Locale;
use crate::words::messages::command as c;
use crate::words::messages::desk as d;
use crate::words::messages::picture as m;
use sheet::Showing;

/// What the name of the file asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Pdf,
    Svg,
}

/// Makes the picture of the desk's directory.
pub(super) fn run(asked: &Picture, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    let path = asked.out.clone();
    let form = form(&path).ok_or_else(|| Error::Usage(m::error_ending(path.display().to_string())))?;
    let locale = match &asked.lang {
        Some(tag) => {
            Locale::from_tag(tag).ok_or_else(|| Error::Usage(c::usage_value("--lang", tag.as_str())))?
        }
        None => out.locale,
    };
    let folder = desk.or_else(crate::command::desk::data_folder).unwrap_or_default();
    let (content, faults) =
        Content::of_desk(Supply::Real, &folder).map_err(|faults| Error::ContentFaulty { faults })?;
    if !faults.is_empty() {
        out.tell(&d::notice_content_faults(faults.len()));
    }
    let lens = lens(&content, asked.neighbourhood.as_deref())?;
    let axes = Axes::of(&content.directory, &lens);
    let needs = content.needs.leaves().filter_map(|need| NeedId::new(&need.code));
    let gaps = Gaps::of(&content.directory, &lens, needs);
    let today = crate::command::desk::now().date();
    let showing = Showing { axes: &axes, gaps: &gaps, lens: &lens, today };
    let sheet = showing.sheet(locale, &|message| out.words.say(locale, message));
    let fonts = Fonts::scan(None)?;
    let bytes = match form {
        Form::Pdf => axes::pdf(&sheet, &fonts)?.bytes,
        Form::Svg => axes::svg(&sheet, &fonts)?.into_bytes(),
    };
    exports::write_made(&path, asked.replace, &bytes).map_err(|unwritten| match unwritten {
        Unwritten::Stands => Error::OutStands { path: path.clone() },
        Unwritten::Other => Error::OutIsNoExport { path: path.clone() },
        Unwritten::Io(source) => Error::FileUnwritten { path: path.clone(), source },
    })?;
    out.tell(&m::written(path.display().to_string(), axes.len()));
    Ok(())
}

fn form(path: &Path) -> Option<Form> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "pdf" => Some(Form::Pdf),
        "svg" => Some(Form::Svg),
        _ => None,
    }
}

fn lens(content: &Content, neighbourhood: Option<&str>) -> Result<Lens, Error> {
    let Some(name) = neighbourhood else { return Ok(Lens::default()) };
    let place = content.directory.places().named(name);
    let place = place.ok_or_else(|| Error::Usage(m::error_place_unknown(name)))?;
    Ok(Lens { domain: None, place: Some(place.clone()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_the_name_says_the_form() {
        assert_eq!(form(Path::new("wie.PDF")), Some(Form::Pdf));
        assert_eq!(form(Path::new("map.pdf/wie.svg")), Some(Form::Svg));
        assert_eq!(form(Path::new("wie.png")), None);
        assert_eq!(form(Path::new("pdf")), None);
    }

    #[test]
    fn a_picture_takes_the_place_of_a_file_only_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wie.svg");
        std::fs::write(&path, "van een ander").unwrap();
        assert!(matches!(exports::write_made(&path, false, b"nieuw"), Err(Unwritten::Stands)));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "van een ander");
        exports::write_made(&path, true, b"nieuw").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "nieuw");
        assert!(matches!(exports::write_made(folder.path(), true, b"x"), Err(Unwritten::Other)));
    }
}
