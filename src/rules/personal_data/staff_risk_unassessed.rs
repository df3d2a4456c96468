use crate::diagnostic::{Finding, Text};
use crate::policy::StaffRegime;
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};
use crate::rules::shared::settings_faults;

/// A member of staff named without a risk assessment, or without a word on why no other way would do.
pub static RULE: Rule = Rule {
    title: Text::fixed("Riskbedömningen saknas", "The risk assessment is missing"),
    why: Text::fixed(
        "Innan en anställd nämns ska verksamheten ha bedömt risken och sett att det inte går att göra på ett annat sätt.",
        "Before an employee is named, the unit has to assess the risk and see that no other way would do.",
    ),
    help: Text::fixed(
        "Skriv funktionen i stället för namnet. Behövs namnet? Skriv i inläggets huvud risk_assessment = var bedömningen finns, och reasons = varför inget annat går.",
        "Write the function instead of the name. Is the name needed? Write in the post's front matter risk_assessment = where the assessment is, and reasons = why nothing else will do.",
    ),
    basis: &["O28", "O29", "O30"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        (
            "blog.toml",
            ExampleFile::Text(
                "title = \"Förskolan Lönnen\"\npolicy = \"motala\"\n\n[[people]]\nname = \"Testa Testsson\"\nis = \"staff\"\nconsent = \"KS-EXEMPEL-3\"\npurpose = \"bloggen\"\n",
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
                "title = \"Förskolan Lönnen\"\npolicy = \"motala\"\n\n[[people]]\nname = \"Testa Testsson\"\nis = \"staff\"\nconsent = \"KS-EXEMPEL-3\"\npurpose = \"bloggen\"\n",
            ),
        ),
        (
            "content/posts/2026-11-20-soppa.md",
            ExampleFile::Text(
                "+++\ntitle = \"Soppa\"\nrisk_assessment = \"KS-EXEMPEL-4\"\nreasons = \"Inlägget handlar om invigningen av det nya köket.\"\n+++\n\nTesta Testsson kokade soppa med oss.\n",
            ),
        ),
    ]),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let (blog, front) = (subject.blog, &subject.post.front);
    if blog.policy.staff.regime != StaffRegime::RiskAssessment {
        return Vec::new();
    }
    let what = match (&front.risk_assessment, &front.reasons) {
        (Some(_), Some(_)) => return Vec::new(),
        (None, _) => Text::fixed(
            "En anställd nämns, men inlägget har ingen riskbedömning.",
            "An employee is named, but the post has no risk assessment.",
        ),
        (_, None) => Text::fixed(
            "En anställd nämns, men det står inte varför inget annat går.",
            "An employee is named, but it is not told why nothing else will do.",
        ),
    };
    let named = blog.site.people.iter().filter(|p| p.is.value == "staff" && p.may_be_named(blog.policy, blog.today));
    named
        .flat_map(|person| settings_faults::occurrences(&subject.post.source.text, &person.name.value))
        .map(|span| Finding::at(span, what.clone()))
        .collect()
}
