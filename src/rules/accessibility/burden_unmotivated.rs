use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// Words below which a motivation weighs nothing against anything.
const LEAST_WORDS: usize = 15;

/// Content exempted as a disproportionate burden without a motivation (12 § of the act, part 10 of Digg's eleven).
pub static RULE: Rule = Rule {
    title: Text::fixed("Undantaget är inte motiverat", "The exemption is not motivated"),
    why: Text::fixed(
        "Den som undantar något som oskäligt betungande måste visa vad det skulle kosta och vem det drabbar. Utan det gäller inte undantaget.",
        "Whoever exempts something as a disproportionate burden must show what it would cost and whom it hits. Without that the exemption does not hold.",
    ),
    help: Text::fixed(
        "Skriv i why vad det skulle kosta att rätta till, vilka som drabbas och hur de får innehållet på annat sätt.",
        "Write in why what it would cost to mend, whom it hits, and how they get the content another way.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "[accessibility]\nassessed = 2026-08-17\n\n[[accessibility.disproportionate]]\nwhat = \"Filmerna från våren saknar syntolkning.\"\nwhy = \"Det är för dyrt.\"\n",
    ),
    accepted: Example::Site(
        "[accessibility]\nassessed = 2026-08-17\n\n[[accessibility.disproportionate]]\nwhat = \"Filmerna från våren saknar syntolkning.\"\nwhy = \"Att syntolka fyra korta filmer skulle kosta mer än bloggen kostar på ett år. Allt viktigt som syns i dem står i inläggens text, och den som frågar får innehållet berättat.\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let exempted = blog.site.accessibility.disproportionate.iter();
    let unmotivated = exempted.filter(|one| one.why.value.split_whitespace().count() < LEAST_WORDS);
    let what = Text::fixed(
        "Motiveringen är för kort för att visa att det vore oskäligt betungande.",
        "The motivation is too short to show that it would be a disproportionate burden.",
    );
    unmotivated.map(|one| Finding::at(one.why.span.clone(), what.clone())).collect()
}
