use std::collections::BTreeSet;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A file name that another computer cannot hold.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Filnamnet går inte att använda på alla datorer",
        "The file name cannot be used on every computer",
    ),
    why: Text::fixed(
        "Kollegan kanske har Windows, där vissa tecken och namn är upptagna. Då kan mappen inte öppnas där.",
        "A colleague may have Windows, where some characters and names are taken. The folder cannot be opened there.",
    ),
    help: Text::fixed(
        "Byt namn på filen: bokstäver, siffror, mellanslag, bindestreck och punkt går alltid bra.",
        "Rename the file: letters, digits, spaces, hyphens and full stops always work.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/posts/2026-11-19-vad?.md",
        ExampleFile::Text("+++\ntitle = \"Vad?\"\n+++\n\nVi undrade.\n"),
    )]),
    accepted: Example::Files(&[(
        "content/posts/2026-11-19-vad-är-det.md",
        ExampleFile::Text("+++\ntitle = \"Vad är det?\"\n+++\n\nVi undrade.\n"),
    )]),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut findings = Vec::new();
    for entry in blog.world.entries() {
        let what = if entry.path.split('/').any(is_unportable) {
            Text::fixed("Namnet kan inte finnas i Windows.", "The name cannot exist in Windows.")
        } else if !taken.insert(entry.path.to_lowercase()) {
            Text::fixed(
                "En annan fil har samma namn, så när som på stora och små bokstäver.",
                "Another file has the same name but for capital and small letters.",
            )
        } else {
            continue;
        };
        findings.push(Finding::new(what).in_file(entry.path.as_str()).with_confidence(Confidence::Doubtful));
    }
    findings
}

/// Names that Windows keeps for devices, with any ending.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

fn is_unportable(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    DEVICES.contains(&stem.as_str())
        || name.ends_with(['.', ' '])
        || name.chars().any(|c| c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\'))
}
