//! What the template reads: a page as JSON, with nothing left to decide but the setting.
//!
//! Texts reach the template as strings and are never read as markup.

use serde::Serialize;

use super::isolate;
use super::{Block, Both, Fonts, Freshness, Line, Page, Paper, Qr};
use crate::words::Locale;

#[derive(Serialize)]
struct Data<'a> {
    paper: &'static str,
    /// How much of the usual size.
    scale: f64,
    fonts: &'a [String],
    lang: &'static str,
    rtl: bool,
    pdf_title: &'a str,
    title: Pair,
    intro: Vec<Pair>,
    case_label: Option<Pair>,
    case_code: Option<&'a str>,
    blocks: Vec<BlockData<'a>>,
    follow_up: Option<Pair>,
    kept_heading: Pair,
    kept: Vec<Pair>,
    footer: Vec<Pair>,
    unchecked_note: Option<Pair>,
}

/// One text: the resident's, and the Dutch unless it is the same.
#[derive(Serialize)]
struct Pair {
    text: String,
    lang: &'static str,
    rtl: bool,
    dutch: Option<String>,
    mark: bool,
}

#[derive(Serialize)]
struct BlockData<'a> {
    pictogram: &'static str,
    heading: Pair,
    name: &'a str,
    lines: Vec<LineData>,
    qr: Option<QrData>,
}

#[derive(Serialize)]
struct LineData {
    label: Pair,
    texts: Vec<Pair>,
    freshness: Option<Pair>,
    call_first: bool,
}

#[derive(Serialize)]
struct QrData {
    file: String,
    modules: usize,
    alt: String,
    caption: Pair,
}

/// The page as JSON for the template, at this part of the usual size; `modules` are the sizes of its codes, block by
/// block.
pub(super) fn json(
    page: &Page,
    (paper, scale): (Paper, f64),
    fonts: &Fonts,
    modules: &[Option<usize>],
) -> Vec<u8> {
    let bilingual = page.is_bilingual();
    let one = |text: &Both| pair(text, bilingual);
    let all = |texts: &[Both]| texts.iter().map(one).collect::<Vec<_>>();
    let blocks = page.blocks.iter().enumerate().map(|(index, block)| {
        let modules = modules.get(index).copied().flatten();
        block_data(block, index, modules, bilingual)
    });
    let data = Data {
        paper: if paper == Paper::Sheet { Paper::A4.name() } else { paper.name() },
        scale,
        fonts: fonts.families(),
        lang: page.resident_locale.language(),
        rtl: page.resident_locale.is_rtl(),
        pdf_title: &page.title.dutch,
        title: one(&page.title),
        intro: all(&page.intro),
        case_label: page.case_code.as_ref().map(|case| one(&case.label)),
        case_code: page.case_code.as_ref().map(|case| case.code.as_str()),
        blocks: blocks.collect(),
        follow_up: page.follow_up.as_ref().map(one),
        kept_heading: one(&page.kept_heading),
        kept: all(&page.kept),
        footer: all(&page.footer),
        unchecked_note: page.has_unchecked().then(|| one(&page.unchecked_note)),
    };
    // Strings, numbers and lists only: nothing in it can fail to be written.
    serde_json::to_vec(&data).unwrap_or_default()
}

fn pair(text: &Both, bilingual: bool) -> Pair {
    let dutch = isolate::unbroken(&text.dutch).into_owned();
    if !bilingual || text.is_shared() {
        return Pair { text: dutch, lang: Locale::NL.language(), rtl: false, dutch: None, mark: false };
    }
    let rtl = text.locale.is_rtl();
    let said = if rtl { isolate::numbers(&text.resident) } else { text.resident.as_str().into() };
    Pair {
        text: isolate::unbroken(&said).into_owned(),
        lang: text.locale.language(),
        rtl,
        dutch: Some(dutch),
        mark: text.unchecked,
    }
}

fn block_data(block: &Block, index: usize, modules: Option<usize>, bilingual: bool) -> BlockData<'_> {
    let qr = block.qr.as_ref().zip(modules).map(|(qr, modules)| qr_data(qr, index, modules, bilingual));
    BlockData {
        pictogram: block.pictogram.domain(),
        heading: pair(&block.heading, bilingual),
        name: &block.name,
        lines: block.lines.iter().map(|line| line_data(line, bilingual)).collect(),
        qr,
    }
}

fn line_data(line: &Line, bilingual: bool) -> LineData {
    LineData {
        label: pair(&line.label, bilingual),
        texts: line.texts.iter().map(|text| pair(text, bilingual)).collect(),
        freshness: line.freshness.as_ref().map(|known| pair(known.text(), bilingual)),
        call_first: matches!(line.freshness, Some(Freshness::CallFirst(_))),
    }
}

fn qr_data(qr: &Qr, index: usize, modules: usize, bilingual: bool) -> QrData {
    QrData {
        file: format!("qr/{index}.svg"),
        modules,
        alt: format!("{}: {}", qr.caption.dutch, qr.content.spoken()),
        caption: pair(&qr.caption, bilingual),
    }
}
