use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// A paragraph in bold that stands as a heading.
pub static RULE: Rule = Rule {
    title: Text::fixed("Fet text används som rubrik", "Bold text is used as a heading"),
    why: Text::fixed(
        "Den som lyssnar hittar bara riktiga rubriker. Fet text hörs inte.",
        "Those who listen find real headings only. Bold text is not heard.",
    ),
    help: Text::fixed(
        "Skriv ## framför i stället för stjärnor runt om: ## Det här behöver du.",
        "Write ## in front instead of stars around: ## What you need.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Post("**Det här behöver du**\n\nPapper och lim.\n"),
    accepted: Example::Post("## Det här behöver du\n\nPapper och lim. **Spara stjärnorna** till viktiga ord.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let events = &subject.document.events;
    let mut findings = Vec::new();
    for (at, (event, span)) in events.iter().enumerate() {
        let is_alone = at == 0 || !matches!(events[at - 1].0, Event::Start(Tag::Item | Tag::BlockQuote(_)));
        if matches!(event, Event::Start(Tag::Paragraph)) && is_alone && is_bold_line(&events[at + 1..]) {
            let what = Text::fixed(
                "Ett eget stycke i fetstil ser ut som en rubrik men är ingen.",
                "A paragraph of its own in bold looks like a heading but is none.",
            );
            findings.push(Finding::at(span.clone(), what));
        }
    }
    findings
}

/// The longest bold line, in characters, that is taken for a heading: longer ones are sentences that matter.
const LONGEST: usize = 80;

/// Whether the paragraph that begins here is one bold line that does not end as a sentence does.
fn is_bold_line(events: &[(Event<'_>, Range<usize>)]) -> bool {
    let mut words = String::new();
    let mut depth = 0usize;
    for (event, _) in events {
        match event {
            Event::Start(Tag::Strong) => depth += 1,
            Event::End(TagEnd::Strong) => depth = depth.saturating_sub(1),
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => {}
            Event::Text(text) if depth > 0 => words.push_str(text),
            Event::End(TagEnd::Paragraph) => {
                let line = words.trim();
                return !line.is_empty() && line.chars().count() <= LONGEST && !line.ends_with(['.', '!', '?', '”']);
            }
            _ => return false,
        }
    }
    false
}
