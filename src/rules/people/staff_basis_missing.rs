use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::Obstacle;

/// A member of staff listed as one who may be named, without what that takes.
pub static RULE: Rule = Rule {
    title: Text::fixed("Den anställda får inte nämnas", "The employee may not be named"),
    why: Text::fixed(
        "För att nämna en anställd krävs det som kommunens riktlinje säger. Utan det får namnet inte stå på bloggen.",
        "To name an employee takes what the municipality's guideline says. Without it the name may not stand on the blog.",
    ),
    help: Text::fixed(
        "Skriv funktionen i stället för namnet, till exempel ”vår kock”. Eller fyll i det som saknas: consent = diarienumret, purpose = \"bloggen\", legal_basis, reasons.",
        "Write the function instead of the name, such as “our cook”. Or fill in what is missing: consent = the registration number, purpose = \"bloggen\", legal_basis, reasons.",
    ),
    basis: &["S42", "S47", "S48", "S50", "O14", "M21"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"sollentuna\"\n\n[[people]]\nname = \"Testa Testsson\"\nis = \"staff\"\nlegal_basis = \"consent\"\n",
    ),
    accepted: Example::Site(
        "policy = \"sollentuna\"\n\n[[people]]\nname = \"Testa Testsson\"\nis = \"staff\"\nconsent = \"UTBN-EXEMPEL-3\"\npurpose = \"bloggen\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let people = blog.site.people.iter();
    people
        .filter_map(|person| {
            let what = match person.obstacle(blog.policy, blog.today)? {
                Obstacle::Never => Text::fixed(
                    "Kommunens riktlinje låter inte anställda nämnas på bloggen.",
                    "The municipality's guideline does not let staff be named on the blog.",
                ),
                Obstacle::ConsentMissing => Text::fixed(
                    "Samtycket saknar diarienummer. Det ska vara skriftligt och diariefört.",
                    "The consent has no registration number. It has to be written and registered.",
                ),
                Obstacle::ForSomethingElse => Text::fixed(
                    "Samtycket gäller inte bloggen. Det gäller bara det som står i det.",
                    "The consent is not for the blog. It holds only for what it says.",
                ),
                Obstacle::BasisMissing => Text::fixed("Rättslig grund saknas.", "The legal basis is missing."),
                Obstacle::ReasonsMissing => Text::fixed(
                    "Allmänt intresse behöver en motivering (reasons).",
                    "Public interest needs reasons (reasons).",
                ),
                Obstacle::PublicInterestNotAccepted => {
                    Text::fixed("Allmänt intresse räcker inte här.", "Public interest is not enough here.")
                }
                // An entry that once held is judged where the name stands.
                Obstacle::Ended | Obstacle::Withdrawn => return None,
            };
            Some(Finding::at(person.is.span.clone(), what))
        })
        .collect()
}
