//! Questions to the person at the terminal.

use std::io::{IsTerminal as _, Write as _};

use crate::cli::Common;
use crate::diagnostic::Text;
use crate::publication::Halt;

/// Whether there is a person to ask.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal()
}

/// An answer from the terminal, the default where a person answers with an empty line. Where there is no person to ask,
/// the answer must stand in the flag: nobody has said what nobody was asked.
pub(super) fn asked(common: &Common, question: &Text, default: &str, flag: &str) -> Result<String, Halt> {
    if !can_ask() {
        let (sv, en) = (&question.sv, &question.en);
        return Err(Halt(Text::new(
            format!("{sv} Svara med flaggan {flag}."),
            format!("{en} Answer with the flag {flag}."),
        )));
    }
    let shown = if default.is_empty() { String::new() } else { format!(" [{default}]") };
    let _ = write!(std::io::stderr(), "{}{shown} ", question.in_lang(common.language()));
    let mut answer = String::new();
    let _ = std::io::stdin().read_line(&mut answer);
    Ok(if answer.trim().is_empty() { default.to_owned() } else { answer.trim().to_owned() })
}
