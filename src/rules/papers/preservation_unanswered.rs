use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A closing without a word on what is to be preserved.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte vad som ska bevaras", "It is not told what is to be preserved"),
    why: Text::fixed(
        "Det som har publicerats är allmän handling. Innan bloggen stängs tar ni ställning till vad som ska bevaras, och registratorn får det.",
        "What has been published is an official document. Before the blog closes you decide what is to be preserved, and the registrar receives it.",
    ),
    help: Text::fixed(
        "Fråga registratorn och skriv svaret under [closing]: preserved = \"Startsidan bevaras, diarienummer …\" eller \"Inget bevaras, enligt gallringsbeslut …\".",
        "Ask the registrar and write the answer under [closing]: preserved = \"Startsidan bevaras, diarienummer …\" or \"Inget bevaras, enligt gallringsbeslut …\".",
    ),
    basis: &["O95", "M37", "S55"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "[closing]\ndate = 2027-01-15\nreason = \"Avdelningen slås ihop med Linden.\"\ndecided_by = [\"rektor\"]\nannounced = 2026-11-20\n",
    ),
    accepted: Example::Site(
        "[closing]\ndate = 2027-01-15\nreason = \"Avdelningen slås ihop med Linden.\"\ndecided_by = [\"rektor\"]\nannounced = 2026-11-20\npreserved = \"Inget bevaras, enligt EXEMPEL-2025-0418.\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let unanswered = blog.site.closing.as_ref().filter(|closing| closing.preserved.is_none());
    match unanswered {
        Some(closing) if blog.policy.closing.preserve_question => {
            let what = Text::fixed(
                "Frågan om vad som ska bevaras är obesvarad.",
                "The question what is to be preserved is unanswered.",
            );
            vec![Finding::at(closing.date.span.clone(), what)]
        }
        _ => Vec::new(),
    }
}
