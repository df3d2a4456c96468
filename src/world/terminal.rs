//! Standard input: a pipe, or a person at a terminal.

use std::io::{IsTerminal as _, Read as _, Write as _, stdin};
use std::path::PathBuf;

use super::WorldError;

/// Everything on standard input.
///
/// # Errors
/// When it cannot be read.
pub fn read_standard_input() -> Result<Vec<u8>, WorldError> {
    let mut bytes = Vec::new();
    let read = stdin().lock().read_to_end(&mut bytes);
    read.map(|_| bytes).map_err(|source| WorldError { path: PathBuf::from("-"), source })
}

/// Whether there is a person to ask.
pub fn can_ask() -> bool {
    stdin().is_terminal()
}

/// What the person at the terminal answers, `default` for an empty line; `None` where there is nobody to ask.
pub fn ask(question: &str, default: &str) -> Option<String> {
    if !can_ask() {
        return None;
    }
    let shown = if default.is_empty() { String::new() } else { format!(" [{default}]") };
    // A terminal that shows no question or gives no answer leaves the default.
    let _ = write!(std::io::stderr(), "{question}{shown} ");
    let mut answer = String::new();
    let _ = stdin().read_line(&mut answer);
    Some(if answer.trim().is_empty() { default } else { answer.trim() }.to_owned())
}
