use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, Rule, TextKind, TextSubject};
use crate::rules::shared::settings_faults;
use crate::site::Obstacle;

/// A member of staff named after the consent has ended or been withdrawn.
pub static RULE: Rule = Rule {
    title: Text::fixed("Samtycket gäller inte längre", "The consent holds no longer"),
    why: Text::fixed(
        "Ett samtycke kan återkallas när som helst och gäller bara så länge det säger. Därefter ska namnet bort, också ur äldre inlägg.",
        "A consent can be withdrawn at any time and holds only as long as it says. After that the name goes, from older posts too.",
    ),
    help: Text::fixed(
        "Byt namnet mot funktionen, till exempel ”vår kock”, i varje inlägg som nämns.",
        "Replace the name with the function, such as “our cook”, in every post that is told.",
    ),
    basis: &["S49", "S51"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        (
            "blog.toml",
            ExampleFile::Text(
                "title = \"Förskolan Lönnen\"\npolicy = \"sollentuna\"\n\n[[people]]\nname = \"Testa Testsson\"\nis = \"staff\"\nconsent = \"UTBN-EXEMPEL-3\"\npurpose = \"bloggen\"\nwithdrawn = 2026-10-01\n",
            ),
        ),
        (
            "content/posts/2026-11-20-soppa.md",
            ExampleFile::Text("+++\ntitle = \"Soppa\"\n+++\n\nTesta Testsson kokade soppa med oss.\n"),
        ),
    ]),
    accepted: Example::Files(&[
        (
            "blog.toml",
            ExampleFile::Text(
                "title = \"Förskolan Lönnen\"\npolicy = \"sollentuna\"\n\n[[people]]\nname = \"Testa Testsson\"\nis = \"staff\"\nconsent = \"UTBN-EXEMPEL-3\"\npurpose = \"bloggen\"\n",
            ),
        ),
        (
            "content/posts/2026-11-20-soppa.md",
            ExampleFile::Text("+++\ntitle = \"Soppa\"\n+++\n\nTesta Testsson kokade soppa med oss.\n"),
        ),
    ]),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    // The settings name the person, which is what they are for.
    if subject.kind == TextKind::Settings {
        return Vec::new();
    }
    let (policy, today) = (subject.blog.policy, subject.blog.today);
    let mut findings = Vec::new();
    for person in &subject.blog.site.people {
        let what = match person.obstacle(policy, today) {
            Some(Obstacle::Ended) => Text::fixed("Samtycket har gått ut.", "The consent has ended."),
            Some(Obstacle::Withdrawn) => Text::fixed("Samtycket är återkallat.", "The consent is withdrawn."),
            _ => continue,
        };
        let places = settings_faults::occurrences(&subject.source.text, &person.name.value);
        findings.extend(places.map(|span| Finding::at(span, what.clone())));
    }
    findings
}
