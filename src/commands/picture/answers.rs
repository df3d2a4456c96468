//! Questions to the person at the terminal.

use crate::cli::Common;
use crate::diagnostic::Text;
use crate::publication::Halt;
use crate::world;

/// An answer from the terminal, the default where a person answers with an empty line. Where there is no person to ask,
/// the answer must stand in the flag: nobody has said what nobody was asked.
pub(super) fn asked(common: &Common, question: &Text, default: &str, flag: &str) -> Result<String, Halt> {
    world::ask(question.in_lang(common.language()), default).ok_or_else(|| {
        let (sv, en) = (&question.sv, &question.en);
        Halt(Text::new(format!("{sv} Svara med flaggan {flag}."), format!("{en} Answer with the flag {flag}.")))
    })
}
