//! What the command line says of itself, in the words of those who use it: clap knows English only.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};

use crate::diagnostic::{Lang, Text};

/// The command and all below it with Swedish headings, and Swedish words for what clap adds itself.
pub(super) fn in_swedish(mut command: Command) -> Command {
    // The arguments that clap adds can be spoken of once they are there.
    command.build();
    command
        .mut_args(named)
        .mut_subcommands(speaking)
        .help_template(template(true, false))
        .override_usage("kapprum KOMMANDO [VAL]")
}

fn speaking(mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace("[OPTIONS]", "[VAL]").replace("<COMMAND>", "KOMMANDO");
    let template = template(command.has_subcommands(), command.get_positionals().next().is_some());
    command.mut_args(named).mut_subcommands(speaking).help_template(template).override_usage(usage)
}

/// What clap says of an argument: values and defaults stand in its own Swedish words instead.
fn named(argument: Arg) -> Arg {
    let argument = argument.hide_possible_values(true).hide_default_value(true);
    match argument.get_id().as_str() {
        "help" => argument.help("Visa den här hjälpen").long_help("Visa den här hjälpen"),
        "version" => argument.help("Visa versionen"),
        _ => argument,
    }
}

fn template(commands: bool, positionals: bool) -> String {
    let commands = if commands { "Kommandon:\n{subcommands}\n\n" } else { "" };
    let positionals = if positionals { "Vad det gäller:\n{positionals}\n\n" } else { "" };
    format!("{{about}}\n\nSå här: {{usage}}\n\n{commands}{positionals}Val:\n{{options}}\n")
}

/// The language asked for, where the arguments could not be read.
pub(super) fn asked_language(arguments: impl Iterator<Item = String>) -> Lang {
    let all: Vec<String> = arguments.collect();
    let english = all.iter().any(|a| a == "--lang=en") || all.windows(2).any(|pair| pair == ["--lang", "en"]);
    if english { Lang::En } else { Lang::Sv }
}

/// What is the matter with the arguments, and what to write instead.
pub(super) fn refusal(error: &Error) -> Text {
    let english = error.render().to_string();
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(all)) => Some(all.join(", ")),
        _ => None,
    };
    let wrong = text(ContextKind::InvalidArg).unwrap_or_default();
    let value = text(ContextKind::InvalidValue).unwrap_or_default();
    let what = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            format!("Det finns inget kommando ”{}”.", text(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::UnknownArgument => format!("{wrong} går inte att skriva här."),
        ErrorKind::MissingRequiredArgument => format!("Det fattas {wrong}."),
        ErrorKind::InvalidValue if value.is_empty() => format!("Efter {wrong} fattas ett värde."),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("”{value}” går inte som {wrong}."),
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            Some(prior) if prior != wrong => format!("{wrong} går inte ihop med {prior}."),
            _ => format!("{wrong} kan bara anges en gång."),
        },
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Det fattas ett kommando.".to_owned()
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            format!("{wrong} har fel antal värden.")
        }
        ErrorKind::InvalidUtf8 => "Något av det som står går inte att läsa som text.".to_owned(),
        _ => return Text::new(english.clone(), english),
    };
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let near = near.into_iter().find_map(text).map_or_else(String::new, |near| format!(" Menade du {near}?"));
    let values = text(ContextKind::ValidValue).filter(|all| !all.is_empty());
    let values = values.map_or_else(String::new, |all| format!(" Det som går: {all}."));
    Text::new(format!("{what}{near}{values}\nVisa vad som går att skriva: kapprum --help\n"), english)
}
