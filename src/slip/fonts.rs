//! The fonts that a slip can be set in, and which package brings a missing script.
//!
//! The order is: a folder that the desk names, the system's fonts, the embedded `DejaVu`. A system scan takes
//! up to half a second: the caller does it once, off the thread that draws. Beside the printers this is
//! the only file of the room that touches the world.

use std::fmt;
use std::fs;
use std::path::Path;

use typst::foundations::Bytes;
use typst::text::{
    Font, FontBook, FontInfo, FontStretch, FontStyle, FontVariant, FontWeight, is_default_ignorable,
};
use typst::utils::LazyHash;
use typst_kit::fonts::{FontStore, scan, system};

use super::Fault;

/// Families that read well beside each other, best first: Latin and Cyrillic before the fonts of one
/// script, because those bring digits of their own.
const PREFERRED: &[&str] = &[
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Arial",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Devanagari",
    "Noto Sans Hebrew",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Noto Sans Thai",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Geeza Pro",
    "Kefa",
    "Ebrima",
    "Nirmala UI",
    "Kohinoor Devanagari",
    "Noto Sans CJK SC",
    "PingFang SC",
    "Microsoft YaHei",
    "Droid Sans Fallback",
];

/// The family that is always there.
const EMBEDDED: &str = "DejaVu Sans";

/// Blocks of Unicode and the Debian package that brings a font for them.
const PACKAGES: &[(u32, u32, &str)] = &[
    (0x0000, 0x05FF, "fonts-noto-core"),
    (0x0600, 0x1FFF, "fonts-noto-core"),
    (0x2D80, 0x2DDF, "fonts-noto-core"),
    (0x2E80, 0x33FF, "fonts-droid-fallback"),
    (0x3400, 0x9FFF, "fonts-droid-fallback"),
    (0xA640, 0xABFF, "fonts-noto-core"),
    (0xAC00, 0xD7AF, "fonts-droid-fallback"),
    (0xF900, 0xFAFF, "fonts-droid-fallback"),
    (0xFB50, 0xFEFC, "fonts-noto-core"),
    (0xFF00, 0xFFEF, "fonts-droid-fallback"),
];

/// The fonts at hand. Costs a scan to make, nothing to share.
pub struct Fonts {
    store: FontStore,
    families: Vec<String>,
    /// For each weight that the slip uses, the font that each family offers.
    weights: [Vec<usize>; 2],
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fonts").field("families", &self.families).finish_non_exhaustive()
    }
}

impl Fonts {
    /// Only what the program carries: Latin, Cyrillic, Greek, Arabic and Farsi. Touches no disk.
    #[must_use]
    pub fn embedded() -> Self {
        Self::collected(FontStore::new(), Vec::new())
    }

    /// The desk's folder, the system's fonts, the embedded ones. Blocks for up to half a second.
    ///
    /// # Errors
    /// [`Fault::FontFolderUnreadable`] when the folder that the desk names cannot be read.
    pub fn scan(folder: Option<&Path>) -> Result<Self, Fault> {
        let mut store = FontStore::new();
        let mut families = Vec::new();
        if let Some(folder) = folder {
            fs::read_dir(folder)
                .map_err(|source| Fault::FontFolderUnreadable { folder: folder.to_owned(), source })?;
            let found: Vec<_> = scan(folder).collect();
            families.extend(found.iter().map(|(_, info)| info.family.clone()));
            store.extend(found);
        }
        families.sort_by_key(|family| (rank(family), family.clone()));
        let found: Vec<_> = system().filter(|(_, info)| rank(&info.family) < PREFERRED.len()).collect();
        let mut of_system: Vec<_> = found.iter().map(|(_, info)| info.family.clone()).collect();
        of_system.sort_by_key(|family| rank(family));
        store.extend(found);
        families.extend(of_system);
        Ok(Self::collected(store, families))
    }

    fn collected(mut store: FontStore, mut families: Vec<String>) -> Self {
        for data in [dejavu::sans::regular(), dejavu::sans::bold()] {
            store.extend(Font::iter(Bytes::new(data)).map(|font| {
                let info: FontInfo = font.info().clone();
                (font, info)
            }));
        }
        families.push(EMBEDDED.to_owned());
        let mut seen = std::collections::HashSet::new();
        families.retain(|family| seen.insert(family.clone()));
        let weights = [FontWeight::REGULAR, FontWeight::BOLD].map(|weight| {
            let variant = FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL);
            families
                .iter()
                .filter_map(|family| store.book().select(&family.to_lowercase(), variant))
                .collect()
        });
        Self { store, families, weights }
    }

    /// The families, in the order in which a letter is looked for.
    #[must_use]
    pub fn families(&self) -> &[String] {
        &self.families
    }

    /// The letters of a text that no font here has, each once, in their order.
    #[must_use]
    pub fn missing(&self, text: &str) -> String {
        let mut missing = String::new();
        for letter in text.chars() {
            if !missing.contains(letter) && !self.has(letter) {
                missing.push(letter);
            }
        }
        missing
    }

    /// The Debian packages that bring fonts for the letters of a text that are missing here.
    #[must_use]
    pub fn missing_scripts(&self, text: &str) -> Vec<&'static str> {
        let mut packages = Vec::new();
        for letter in self.missing(text).chars() {
            let code = u32::from(letter);
            let found = PACKAGES.iter().find(|(first, last, _)| (*first..=*last).contains(&code));
            if let Some((_, _, package)) = found
                && !packages.contains(package)
            {
                packages.push(*package);
            }
        }
        packages
    }

    /// Whether a letter can be printed in every weight that the slip uses.
    fn has(&self, letter: char) -> bool {
        if letter.is_whitespace() || letter.is_control() || is_default_ignorable(letter) {
            return true;
        }
        let covers = |index: &usize| {
            self.book().info(*index).is_some_and(|info| info.coverage.contains(u32::from(letter)))
        };
        self.weights.iter().all(|fonts| fonts.iter().any(covers))
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.store.font(index)
    }
}

fn rank(family: &str) -> usize {
    PREFERRED.iter().position(|one| *one == family).unwrap_or(PREFERRED.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_fonts_write_the_shipped_languages() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.missing("één brief, İğşçöü, Привіт ґ, السَّلامُ عَلَيْكُمْ \u{2068}گچپژ\u{2069}"), "");
    }

    #[test]
    fn a_missing_script_names_the_package_that_brings_it() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.missing_scripts("ካብ ምምሕዳር"), ["fonts-noto-core"]);
        assert_eq!(fonts.missing_scripts("您收到信了吗"), ["fonts-droid-fallback"]);
        assert_eq!(fonts.missing_scripts("waar"), Vec::<&str>::new());
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_fault() {
        let folder = Path::new("no/such/folder");
        assert!(matches!(Fonts::scan(Some(folder)), Err(Fault::FontFolderUnreadable { .. })));
    }

    #[test]
    fn the_desks_own_folder_comes_before_all_others() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("own.ttf"), dejavu::serif::regular()).unwrap();
        let fonts = Fonts::scan(Some(folder.path())).unwrap();
        assert_eq!(fonts.families().first().map(String::as_str), Some("DejaVu Serif"));
        assert_eq!(fonts.families().last().map(String::as_str), Some(EMBEDDED));
    }
}
