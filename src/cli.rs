//! The command line: what can be said, and the way to the command that does it.

mod speech;

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::commands;
use crate::diagnostic::{Lang, Text};
use crate::publication::Halt;
use crate::report::{Format, Style};
use crate::world;

/// The exit codes of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// No finding refuses.
    Clean = 0,
    /// At least one does.
    Refused = 1,
    /// No trustworthy list could be made.
    Failed = 2,
}

/// Kapprum: bloggar för förskolor, byggda så att inget kommer ut som inte får.
#[derive(Debug, Parser)]
#[command(name = "kapprum", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What every command understands.
#[derive(Debug, Clone, clap::Args)]
pub struct Common {
    /// Dagens datum, ÅÅÅÅ-MM-DD, i stället för klockans.
    #[arg(long, global = true, value_name = "DATUM")]
    pub date: Option<Date>,
    /// Kommunens regelpaket. Utanför init får det bara skärpa.
    #[arg(long, global = true, value_name = "NAMN")]
    pub policy: Option<String>,
    /// Meddelandenas språk: sv eller en.
    #[arg(long, global = true, value_enum, default_value = "sv", value_name = "SPRÅK")]
    pub lang: LangArgument,
    /// Rapportens form: human, json, sarif, github eller gitlab.
    #[arg(long, global = true, value_enum, default_value = "human", value_name = "FORM")]
    pub format: Format,
    /// Bara fel, ingen sammanfattning.
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Färg i terminalen: auto, always eller never.
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "NÄR")]
    pub color: When,
}

/// `--lang`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LangArgument {
    /// Svenska.
    Sv,
    /// English.
    En,
}

/// `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// På en terminal.
    Auto,
    /// Alltid.
    Always,
    /// Aldrig.
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Skapa en ny blogg som går att bygga.
    Init(commands::init::Arguments),
    /// Skapa ett nytt inlägg.
    New(commands::new::Arguments),
    /// Kontrollera allt. Skriver ingenting.
    Check(commands::check::Arguments),
    /// Kontrollera och bygg bloggen.
    Build(commands::build::Arguments),
    /// Förhandsvisa bloggen med anmärkningar, på den egna datorn.
    #[cfg(feature = "serve")]
    Serve(commands::serve::Arguments),
    /// Kontrollera färdiga webbsidor, varifrån de än kommer.
    Audit(commands::audit::Arguments),
    /// Lägg ett meddelande överst på varje sida vid en kris, eller ta ner det.
    Banner(commands::banner::Arguments),
    /// Bilder: lägg till, visa vad som saknar svar, dölj ansikten.
    Picture(commands::picture::Arguments),
    /// Spara dagens råd, så att bara nya visas.
    Adopt(commands::adopt::Arguments),
    /// Handboken: vad reglerna är, varför, och vad man gör i stället.
    Explain(commands::explain::Arguments),
}

impl Common {
    /// Today: the one given, or Sweden's.
    pub fn today(&self) -> Date {
        self.date.unwrap_or_else(world::today_in_sweden)
    }

    /// The language of messages.
    pub fn language(&self) -> Lang {
        match self.lang {
            LangArgument::Sv => Lang::Sv,
            LangArgument::En => Lang::En,
        }
    }

    /// How reports are written to standard output.
    pub fn style(&self) -> Style {
        let terminal = std::io::stdout().is_terminal();
        let colour = match self.color {
            When::Auto => terminal && world::environment("NO_COLOR").is_none(),
            When::Always => true,
            When::Never => false,
        };
        Style { format: self.format, lang: self.language(), colour, private: terminal, quiet: self.quiet }
    }

    /// Says something that is not a report, on standard error.
    pub fn say(&self, text: &Text) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr(), "{}", text.in_lang(self.language()));
        }
    }
}

/// Runs the program with the process's own arguments.
pub fn run() -> Exit {
    let arguments = match speech::in_swedish(Arguments::command())
        .try_get_matches()
        .and_then(|matches| Arguments::from_arg_matches(&matches))
    {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => {
            let lang = speech::asked_language(std::env::args());
            let _ = write!(std::io::stderr(), "{}", speech::refusal(&error).in_lang(lang));
            return Exit::Failed;
        }
        Err(error) => {
            let _ = error.print();
            return Exit::Clean;
        }
    };
    let common = arguments.common;
    let done = match arguments.command {
        Command::Init(own) => commands::init::run(&common, &own),
        Command::New(own) => commands::new::run(&common, &own),
        Command::Check(own) => commands::check::run(&common, &own),
        Command::Build(own) => commands::build::run(&common, &own),
        #[cfg(feature = "serve")]
        Command::Serve(own) => commands::serve::run(&common, &own),
        Command::Audit(own) => commands::audit::run(&common, &own),
        Command::Banner(own) => commands::banner::run(&common, &own),
        Command::Picture(own) => commands::picture::run(&common, &own),
        Command::Adopt(own) => commands::adopt::run(&common, &own),
        Command::Explain(own) => commands::explain::run(&common, &own),
    };
    match done {
        Ok(exit) => exit,
        Err(Halt(text)) => {
            let _ = writeln!(std::io::stderr(), "{}", text.in_lang(common.language()));
            Exit::Failed
        }
    }
}

/// A folder with a site, as an argument.
pub type SitePath = PathBuf;
