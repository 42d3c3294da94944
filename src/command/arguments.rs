//! The shape of the command line. The words of its help are messages, put in by `usage`.

mod casebook;

use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};

pub(super) use self::casebook::*;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "inloop", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub desk: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// The program began anew after a lock; not for people.
    #[arg(long, global = true, hide = true)]
    pub after_lock: bool,
    #[command(flatten)]
    pub way: Way,
    #[command(subcommand)]
    pub subcommand: Option<Subcommand>,
}

/// The way to look at a desk.
#[derive(Debug, Default, Args)]
pub(super) struct Way {
    #[arg(long)]
    pub plain: bool,
    #[arg(long, value_name = "TAG", requires = "plain")]
    pub lang: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub palette: Option<String>,
}

/// The register of subcommands.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Subcommand {
    Demo(Way),
    Refer(Refer),
    Check {
        paths: Vec<PathBuf>,
    },
    Setup(Setup),
    #[command(subcommand)]
    Directory(Directory),
    #[command(subcommand)]
    Casebook(Casebook),
    #[command(subcommand)]
    Words(Words),
    Completions {
        shell: clap_complete::Shell,
    },
}

/// What `refer` takes.
#[derive(Debug, Args)]
pub(super) struct Refer {
    #[arg(value_name = "ANSWERS.json")]
    pub answers: PathBuf,
    #[arg(long)]
    pub lang: Option<String>,
    #[arg(long, value_name = "2026-11-24T14:00")]
    pub at: Option<jiff::civil::DateTime>,
    #[arg(long, value_name = "PATH")]
    pub directory: Vec<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub with_desk: Option<String>,
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_name = "OUT.pdf")]
    pub slip: Option<PathBuf>,
    #[arg(long, value_enum, default_value = "a5")]
    pub paper: PaperName,
}

/// The papers by their names on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum PaperName {
    A5,
    A4,
    A4Large,
    Receipt,
}

/// What `setup` takes.
#[derive(Debug, Args)]
pub(super) struct Setup {
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub neighbourhood: String,
    #[arg(long)]
    pub volunteer: String,
}

/// The register of what can be done with the directory.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Directory {
    Import(Import),
    Export(Export),
    Search(Search),
    Places(Places),
    Picture(Picture),
}

/// What `directory places` takes.
#[derive(Debug, Args)]
pub(super) struct Places {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub source: String,
    #[arg(long, value_name = "NAME")]
    pub licence: String,
    #[arg(long, value_name = "2026-01-01")]
    pub date: jiff::civil::Date,
    #[arg(long)]
    pub apply: bool,
}

/// What `directory import` takes.
#[derive(Debug, Args)]
pub(super) struct Import {
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    #[arg(long)]
    pub apply: bool,
    #[arg(long)]
    pub all: bool,
}

/// What `directory export` takes.
#[derive(Debug, Args)]
pub(super) struct Export {
    #[arg(long, value_enum)]
    pub format: FormName,
    #[arg(long, value_name = "ID")]
    pub with: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub with_desk: Option<String>,
    #[arg(long)]
    pub replace: bool,
    #[arg(value_name = "OUT")]
    pub out: PathBuf,
}

/// What `directory picture` takes.
#[derive(Debug, Args)]
pub(super) struct Picture {
    #[arg(long, value_name = "NAME")]
    pub neighbourhood: Option<String>,
    #[arg(long)]
    pub lang: Option<String>,
    #[arg(long)]
    pub replace: bool,
    #[arg(value_name = "OUT.pdf|OUT.svg")]
    pub out: PathBuf,
}

/// The forms of an export by their names on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum FormName {
    Json,
    Ndjson,
    Tabular,
}

/// What `directory search` takes.
#[derive(Debug, Args)]
pub(super) struct Search {
    #[arg(value_name = "WORDS")]
    pub words: Vec<String>,
    #[arg(long, value_name = "NEED")]
    pub need: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub language: Option<String>,
    #[arg(long, value_name = "SETTING")]
    pub setting: Option<String>,
    #[arg(long, value_name = "FORM")]
    pub form: Option<String>,
    #[arg(long, value_name = "REACH")]
    pub reach: Option<String>,
    #[arg(long, value_name = "ACCESS")]
    pub access: Option<String>,
    #[arg(long, value_name = "WHEN")]
    pub open: Option<String>,
    #[arg(long, value_name = "PLACE")]
    pub near: Option<String>,
    #[arg(long, value_name = "MINUTES", requires = "near")]
    pub within: Option<u16>,
    #[arg(long)]
    pub free: bool,
    #[arg(long)]
    pub fresh: bool,
    #[arg(long, value_name = "COUNT", default_value_t = 10)]
    pub most: u16,
    #[arg(long, value_name = "NAME")]
    pub with_desk: Option<String>,
    #[arg(long)]
    pub json: bool,
}

/// The register of what can be done with the texts.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Words {
    Sheet(Sheet),
    Merge(Merge),
    Status(WordsStatus),
    Audio(WordsAudio),
}

/// What `words sheet` takes.
#[derive(Debug, Args)]
pub(super) struct Sheet {
    #[arg(long, value_name = "TAG")]
    pub lang: String,
    #[arg(long)]
    pub replace: bool,
    #[arg(value_name = "OUT.xlsx")]
    pub out: PathBuf,
}

/// What `words merge` takes.
#[derive(Debug, Args)]
pub(super) struct Merge {
    #[arg(value_name = "IN.xlsx")]
    pub path: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "desk")]
    pub source: Option<PathBuf>,
    #[arg(long)]
    pub checked: bool,
    #[arg(long)]
    pub apply: bool,
}

/// What `words status` takes.
#[derive(Debug, Args)]
pub(super) struct WordsStatus {
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    #[arg(long)]
    pub json: bool,
}

/// What `words audio` takes.
#[derive(Debug, Args)]
pub(super) struct WordsAudio {
    #[arg(long, value_name = "TAG")]
    pub lang: String,
}
