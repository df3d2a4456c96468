//! The page rules on HTML from anywhere, with or without a blog around it. Rules that need a blog are off.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Confidence, Diagnostic, Finding, Severity};
use crate::markup::Page;
use crate::markup::css::Stylesheet;
use crate::pipeline::diagnostic;
use crate::publication::facts;
use crate::rule::{PageFacts, PageSubject, PagesSubject, Registered};
use crate::rules;
use crate::source::SourceFile;

/// One web page to audit.
pub struct Audited {
    /// The path as given.
    pub path: String,
    /// Its text, for places.
    pub source: Arc<SourceFile>,
}

/// Finds the style sheet that a page (its path as given) links to by an address, if it can be had.
pub type Linked<'a> = dyn Fn(&str, &str) -> Option<Arc<Stylesheet>> + Sync + 'a;

/// Findings on `pages`, in order; what only all of them together show included when they are several.
pub fn audit(pages: &[Audited], linked: &Linked<'_>) -> Vec<Diagnostic> {
    let judged: Vec<(Vec<Diagnostic>, PageFacts)> = pages.par_iter().map(|page| audit_one(page, linked)).collect();
    let (found, facts): (Vec<_>, Vec<_>) = judged.into_iter().unzip();
    let mut diagnostics: Vec<Diagnostic> = found.into_iter().flatten().collect();
    if pages.len() > 1 {
        let subject = PagesSubject { blog: None, pages: &facts };
        diagnostics.extend(rules::judge(&subject).map(|(registered, finding)| {
            let file = finding.file.clone().unwrap_or_default();
            weigh(registered, finding, &file, None)
        }));
    }
    crate::pipeline::in_order(diagnostics)
}

fn audit_one(audited: &Audited, linked: &Linked<'_>) -> (Vec<Diagnostic>, PageFacts) {
    let page = Page::with_styles_from(&audited.source.text, |address| linked(&audited.path, address));
    let subject = PageSubject { blog: None, address: &audited.path, page: &page };
    let found = rules::judge(&subject);
    let diagnostics = found.map(|(rule, finding)| weigh(rule, finding, &audited.path, Some(&audited.source)));
    (diagnostics.collect(), facts(&audited.path, &page))
}

/// Without a policy, what is certain or likely refuses and what is doubtful asks.
fn weigh(registered: &Registered, finding: Finding, path: &str, source: Option<&SourceFile>) -> Diagnostic {
    let severity = match finding.confidence {
        Confidence::Doubtful => Severity::Advice,
        Confidence::Likely | Confidence::Certain => Severity::Error,
    };
    let place = finding.span.as_ref().and_then(|span| Some(source?.place(span)));
    diagnostic(registered, finding, severity, Some(path.to_owned()), place)
}
