//! Help and faults of the command line, in the volunteer's language.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, FromArgMatches};

use super::Output;
use super::arguments::Arguments;
use crate::error::Error;
use crate::words::messages::backup as b;
use crate::words::messages::casebook as k;
use crate::words::messages::command as m;
use crate::words::messages::doctor as n;
use crate::words::messages::door as d;
use crate::words::messages::exchange as x;
use crate::words::messages::handing as g;
use crate::words::messages::papers as h;
use crate::words::messages::picture as p;
use crate::words::messages::record as r;
use crate::words::messages::search as s;
use crate::words::messages::{keeping, plain, points, sheet as w};
use crate::words::{Locale, Message};

/// The volunteer's language: that of the desk, else that of the system, else Dutch.
pub(super) fn locale(arguments: &[OsString]) -> Locale {
    let folder = arguments
        .windows(2)
        .find(|pair| pair[0] == OsStr::new("--desk"))
        .map(|pair| PathBuf::from(&pair[1]))
        .or_else(super::desk::data_folder);
    if let Some(folder) = folder.filter(|folder| folder.join("settings.json").is_file()) {
        return crate::desk::world::settings(&folder).locale;
    }
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Locale::from_tag(value.split(['.', '@']).next().unwrap_or_default()))
        .unwrap_or(Locale::NL)
}

/// Reads the command line; `None` when help or the version was asked for and told.
pub(super) fn parse(arguments: &[OsString], out: &Output) -> Result<Option<Arguments>, Error> {
    let fault = match command(out).try_get_matches_from(arguments) {
        Ok(matches) => match Arguments::from_arg_matches(&matches) {
            Ok(parsed) => return Ok(Some(parsed)),
            Err(fault) => fault,
        },
        Err(fault) => fault,
    };
    match fault.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            out.line(fault.to_string().trim_end());
            Ok(None)
        }
        _ => Err(Error::Usage(explain(&fault))),
    }
}

/// The command line with its help in words.
#[allow(clippy::too_many_lines)] // One row for each command: the table is the point.
pub(super) fn command(out: &Output) -> Command {
    let say = |message: Message| out.say(&message);
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", say(m::help_usage()));
    let usage = |name: &str, rest: &str| {
        let options = say(m::help_options()).to_lowercase();
        ["inloop", name, &format!("[{options}]"), rest]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let dress = |command: Command, about: Message, name: &str, rest: &str| {
        command
            .override_usage(usage(name, rest))
            .about(say(about))
            .help_template(template.clone())
            .subcommand_help_heading(say(m::help_commands()))
            .disable_help_flag(true)
            .arg(
                clap::Arg::new("help")
                    .long("help")
                    .short('h')
                    .action(clap::ArgAction::Help)
                    .help(say(m::help_help()))
                    .help_heading(say(m::help_options())),
            )
    };
    let options = say(m::help_options());
    let described = move |command: Command, texts: &[(&'static str, Message)]| {
        texts.iter().fold(command, |command, (name, text)| {
            let (help, heading) = (out.say(text), options.clone());
            command.mut_arg(*name, |arg| {
                let arg = arg.help(help).help_heading(heading);
                let takes_value = !matches!(arg.get_action(), clap::ArgAction::SetTrue);
                // The words of the help name the values, in the reader's language.
                if takes_value { arg.hide_default_value(true).hide_possible_values(true) } else { arg }
            })
        })
    };
    let base = Arguments::command().disable_version_flag(true).arg(
        clap::Arg::new("version")
            .long("version")
            .short('V')
            .action(clap::ArgAction::Version)
            .help(say(m::help_version()))
            .help_heading(say(m::help_options())),
    );
    let commands = format!("[{}]", say(m::help_commands()).to_lowercase());
    let base = dress(base, m::help_about(), "", &commands);
    let base = described(base, &[("desk", m::help_desk()), ("passphrase_file", m::help_passphrase_file())]);
    let base = described(base, &way());
    base.mut_subcommand("demo", |one| described(dress(one, m::help_demo(), "demo", ""), &way()))
        .mut_subcommand("refer", |one| {
            described(
                dress(one, m::help_refer(), "refer", "ANSWERS.json"),
                &[
                    ("answers", m::help_refer_answers()),
                    ("lang", m::help_refer_lang()),
                    ("at", m::help_refer_at()),
                    ("directory", m::help_refer_directory()),
                    ("with_desk", keeping::help_with_desk()),
                    ("json", m::help_refer_json()),
                    ("slip", m::help_refer_slip()),
                    ("paper", m::help_refer_paper()),
                ],
            )
        })
        .mut_subcommand("check", |one| {
            described(dress(one, m::help_check(), "check", "[PATH…]"), &[("paths", m::help_check_paths())])
        })
        .mut_subcommand("setup", |one| {
            described(
                dress(one, m::help_setup(), "setup", ""),
                &[
                    ("name", m::help_setup_name()),
                    ("neighbourhood", m::help_setup_neighbourhood()),
                    ("volunteer", m::help_setup_volunteer()),
                ],
            )
        })
        .mut_subcommand("directory", |one| {
            let one = dress(one, x::help_directory(), "directory", &commands);
            one.disable_help_subcommand(true)
                .mut_subcommand("import", |one| {
                    described(
                        dress(one, x::help_import(), "directory import", "PATH"),
                        &[
                            ("path", x::help_import_path()),
                            ("source", x::help_import_source()),
                            ("apply", x::help_import_apply()),
                            ("all", x::help_import_all()),
                        ],
                    )
                })
                .mut_subcommand("export", |one| {
                    described(
                        dress(one, x::help_export(), "directory export", "OUT"),
                        &[
                            ("out", x::help_export_out()),
                            ("format", x::help_export_format()),
                            ("with", x::help_export_with()),
                            ("with_desk", keeping::help_with_desk()),
                            ("replace", x::help_export_replace()),
                        ],
                    )
                })
                .mut_subcommand("search", |one| {
                    described(dress(one, s::help_search(), "directory search", "WORDS"), &searching())
                })
                .mut_subcommand("places", |one| {
                    described(
                        dress(one, points::help(), "directory places", "FILE"),
                        &[
                            ("file", points::help_file()),
                            ("source", points::help_source()),
                            ("licence", points::help_licence()),
                            ("date", points::help_date()),
                            ("apply", points::help_apply()),
                        ],
                    )
                })
                .mut_subcommand("picture", |one| {
                    described(
                        dress(one, p::help_picture(), "directory picture", "OUT.pdf|OUT.svg"),
                        &[
                            ("out", p::help_out()),
                            ("neighbourhood", p::help_neighbourhood()),
                            ("lang", p::help_lang()),
                            ("replace", p::help_replace()),
                        ],
                    )
                })
        })
        .mut_subcommand("casebook", |one| {
            let one = dress(one, k::help(), "casebook", &commands);
            let volunteer = || ("volunteer", k::help_volunteer());
            one.disable_help_subcommand(true)
                .mut_subcommand("see", |one| {
                    let texts = [
                        ("code", r::help_code()),
                        volunteer(),
                        ("json", r::help_json()),
                        ("out", r::help_out()),
                        ("lang", r::help_lang()),
                    ];
                    described(dress(one, r::help_see(), "casebook see", "CODE"), &texts)
                })
                .mut_subcommand("correct", |one| {
                    let texts = [
                        ("code", r::help_code()),
                        volunteer(),
                        ("question", r::help_question()),
                        ("answer_file", r::help_answer()),
                    ];
                    described(dress(one, r::help_correct(), "casebook correct", "CODE"), &texts)
                })
                .mut_subcommand("erase", |one| {
                    let texts = [
                        ("code", r::help_code()),
                        volunteer(),
                        ("yes", r::help_yes()),
                        ("receipt", r::help_receipt()),
                    ];
                    described(dress(one, r::help_erase(), "casebook erase", "CODE"), &texts)
                })
                .mut_subcommand("due", |one| {
                    let texts = [volunteer(), ("json", r::help_json())];
                    described(dress(one, r::help_due(), "casebook due", ""), &texts)
                })
                .mut_subcommand("log", |one| {
                    let texts = [
                        volunteer(),
                        ("code", r::help_log_code()),
                        ("since", r::help_since()),
                        ("json", r::help_json()),
                    ];
                    described(dress(one, k::help_log(), "casebook log", ""), &texts)
                })
                .mut_subcommand("backup", |one| {
                    described(
                        dress(one, b::help(), "casebook backup", "TO"),
                        &[
                            ("to", b::help_to()),
                            volunteer(),
                            ("recipient", b::help_recipient()),
                            ("backup_passphrase_file", b::help_passphrase_file()),
                        ],
                    )
                })
                .mut_subcommand("doctor", |one| {
                    described(
                        dress(one, n::help(), "casebook doctor", ""),
                        &[("volunteer", n::help_volunteer()), ("copy", n::help_copy())],
                    )
                })
                .mut_subcommand("register", |one| {
                    described(
                        dress(one, h::register_help(), "casebook register", "OUT.pdf"),
                        &[("out", h::help_out()), volunteer(), ("replace", h::help_replace())],
                    )
                })
                .mut_subcommand("laptop-gone", |one| {
                    described(
                        dress(one, h::gone_help(), "casebook laptop-gone", "OUT.pdf"),
                        &[
                            ("out", h::help_out()),
                            volunteer(),
                            ("without", h::gone_help_without()),
                            ("replace", h::help_replace()),
                        ],
                    )
                })
                .mut_subcommand("restore", |one| {
                    described(
                        dress(one, b::restore_help(), "casebook restore", "FILE"),
                        &[
                            ("file", b::restore_help_file()),
                            ("apply", b::restore_help_apply()),
                            ("erased", b::restore_help_erased()),
                            ("backup_passphrase_file", b::help_passphrase_file()),
                            ("identity", b::restore_help_identity()),
                        ],
                    )
                })
                .mut_subcommand("hand-over", |one| {
                    described(
                        dress(one, g::help(), "casebook hand-over", "CODE OUT.pdf|OUT.json"),
                        &[
                            ("code", g::help_code()),
                            ("to", g::help_to()),
                            volunteer(),
                            ("without_name", g::help_without_name()),
                            ("out", g::help_out()),
                        ],
                    )
                })
                .mut_subcommand("recover", |one| {
                    described(
                        dress(one, d::help_recover(), "casebook recover", ""),
                        &[
                            ("volunteer", d::help_recover_volunteer()),
                            ("recovery_file", d::help_recover_file()),
                            ("add", d::help_recover_add()),
                        ],
                    )
                })
        })
        .mut_subcommand("words", |one| {
            dress(one, w::help_words(), "words", &commands)
                .disable_help_subcommand(true)
                .mut_subcommand("sheet", |one| {
                    described(
                        dress(one, w::help_sheet(), "words sheet", "OUT.xlsx"),
                        &[
                            ("out", w::help_sheet_out()),
                            ("lang", w::help_sheet_lang()),
                            ("replace", w::help_sheet_replace()),
                        ],
                    )
                })
                .mut_subcommand("merge", |one| {
                    described(
                        dress(one, w::help_merge(), "words merge", "IN.xlsx"),
                        &[
                            ("path", w::help_merge_path()),
                            ("by", w::help_merge_by()),
                            ("source", w::help_merge_source()),
                            ("checked", w::help_merge_checked()),
                            ("apply", w::help_merge_apply()),
                        ],
                    )
                })
                .mut_subcommand("audio", |one| {
                    described(
                        dress(one, w::help_audio(), "words audio", ""),
                        &[("lang", w::help_audio_lang())],
                    )
                })
                .mut_subcommand("status", |one| {
                    described(
                        dress(one, w::help_status(), "words status", ""),
                        &[("lang", w::help_status_lang()), ("json", w::help_status_json())],
                    )
                })
        })
        .mut_subcommand("completions", |one| {
            described(
                dress(one, m::help_completions(), "completions", "SHELL"),
                &[("shell", m::help_completions_shell())],
            )
        })
}

/// The ways to look at a desk, each with its help.
fn way() -> [(&'static str, Message); 3] {
    [("plain", plain::help()), ("lang", plain::help_lang()), ("palette", plain::help_palette())]
}

/// The options of the search, each with its help.
fn searching() -> [(&'static str, Message); 15] {
    [
        ("words", s::help_words()),
        ("need", s::help_need()),
        ("language", s::help_language()),
        ("setting", s::help_setting()),
        ("form", s::help_form()),
        ("reach", s::help_reach()),
        ("access", s::help_access()),
        ("open", s::help_open()),
        ("near", s::help_near()),
        ("within", s::help_within()),
        ("free", s::help_free()),
        ("fresh", s::help_fresh()),
        ("most", s::help_most()),
        ("with_desk", keeping::help_with_desk()),
        ("json", s::help_json()),
    ]
}

/// What was wrong with the command line, in one sentence.
fn explain(fault: &clap::Error) -> Message {
    let text = |kind: ContextKind| match fault.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    match fault.kind() {
        ErrorKind::UnknownArgument => m::usage_unknown(text(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => m::usage_unknown(text(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => m::usage_missing(text(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
            if value.is_empty() { m::usage_missing(argument) } else { m::usage_value(argument, value) }
        }
        _ => m::usage_other(),
    }
}
