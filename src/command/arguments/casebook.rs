//! The shape of `inloop casebook`. It must never take a secret, nor what a resident told: these come from
//! files or the terminal.

use std::path::PathBuf;

use clap::Args;

/// The register of what can be done with what is kept.
#[derive(Debug, clap::Subcommand)]
pub(in crate::command) enum Casebook {
    See(CasebookSee),
    Correct(CasebookCorrect),
    Erase(CasebookErase),
    Due(CasebookDue),
    Backup(CasebookBackup),
    Restore(CasebookRestore),
    Doctor(CasebookDoctor),
    Register(CasebookRegister),
    LaptopGone(CasebookLaptopGone),
    HandOver(CasebookHandOver),
    Log(CasebookLog),
    Recover(CasebookRecover),
}

/// What `casebook recover` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookRecover {
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long, value_name = "FILE")]
    pub recovery_file: Option<PathBuf>,
    #[arg(long)]
    pub add: bool,
}

/// What `casebook backup` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookBackup {
    #[arg(value_name = "TO")]
    pub to: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long, value_name = "age1…")]
    pub recipient: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub backup_passphrase_file: Option<PathBuf>,
}

/// What `casebook restore` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookRestore {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long)]
    pub apply: bool,
    #[arg(long, value_name = "LIST")]
    pub erased: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub backup_passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "backup_passphrase_file")]
    pub identity: Option<PathBuf>,
}

/// What `casebook doctor` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookDoctor {
    #[arg(long, value_name = "NAME")]
    pub volunteer: Option<String>,
    #[arg(long, value_name = "TO", requires = "volunteer")]
    pub copy: Option<PathBuf>,
}

/// What `casebook register` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookRegister {
    #[arg(value_name = "OUT.pdf")]
    pub out: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long)]
    pub replace: bool,
}

/// What `casebook laptop-gone` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookLaptopGone {
    #[arg(value_name = "OUT.pdf")]
    pub out: PathBuf,
    #[arg(long, value_name = "NAME", conflicts_with = "without")]
    pub volunteer: Option<String>,
    #[arg(long)]
    pub without: bool,
    #[arg(long)]
    pub replace: bool,
}

/// What `casebook hand-over` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookHandOver {
    #[arg(value_name = "CODE")]
    pub code: String,
    #[arg(long, value_name = "OFFER")]
    pub to: String,
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long)]
    pub without_name: bool,
    #[arg(value_name = "OUT.pdf|OUT.json")]
    pub out: PathBuf,
}

/// What `casebook log` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookLog {
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    #[arg(long, value_name = "2026-11-24")]
    pub since: Option<jiff::civil::Date>,
    #[arg(long)]
    pub json: bool,
}

/// What `casebook see` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookSee {
    #[arg(value_name = "CODE")]
    pub code: String,
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
}

/// What `casebook correct` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookCorrect {
    #[arg(value_name = "CODE")]
    pub code: String,
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long, value_name = "LINK")]
    pub question: String,
    #[arg(long, value_name = "FILE")]
    pub answer_file: Option<PathBuf>,
}

/// What `casebook erase` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookErase {
    #[arg(value_name = "CODE")]
    pub code: String,
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, value_name = "OUT.pdf")]
    pub receipt: Option<PathBuf>,
}

/// What `casebook due` takes.
#[derive(Debug, Args)]
pub(in crate::command) struct CasebookDue {
    #[arg(long, value_name = "NAME")]
    pub volunteer: String,
    #[arg(long)]
    pub json: bool,
}
