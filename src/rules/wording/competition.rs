use crate::content;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// A competition, a draw or a prize.
pub static RULE: Rule = Rule {
    title: Text::fixed("Tävlingar och utlottningar hör inte hemma här", "Competitions and draws have no place here"),
    why: Text::fixed(
        "En tävling får inte rikta sig till någon under 18 år, inte kräva insats och inte ge pengar som pris, och villkoren ska vara tydliga. En förskolas blogg riktar sig till barn och deras familjer.",
        "A competition may not address anybody under 18, demand a stake or give money as a prize, and its terms must be clear. A preschool’s blog addresses children and their families.",
    ),
    help: Text::fixed(
        "Ta bort tävlingen. Vill ni låta barnen delta i något: gör det på förskolan och berätta om det efteråt. En tävling för vuxna har sina villkor i huvudet, under [competition].",
        "Leave the competition out. To let children take part in something, do it at the preschool and tell about it afterwards. A competition for adults has its terms in the front matter, under [competition].",
    ),
    basis: &["O80", "O81", "O82", "O83"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Tävling för alla barn! Rita en groda.\n"),
    accepted: Example::Post("Vi tävlade om vem som kunde stå längst på ett ben.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let limits = &subject.blog.policy.competitions;
    let has_terms = has_terms(subject);
    worded::words(
        subject,
        |text| {
            let mut hits = lists::competitions(text);
            hits.retain(|hit| match hit.category {
                "tag-a-friend" => false,
                "cash" => !limits.cash,
                "stake" => !limits.stake,
                // A competition with terms of its own is judged by them, unless it calls out to children.
                _ => !has_terms || calls_children(text.source),
            });
            hits
        },
        |hit| {
            let what = match hit.category {
                "cash" => Text::fixed(
                    "Här utlovas pengar eller pengars värde som pris.",
                    "Money or its worth is promised as a prize.",
                ),
                "stake" => Text::fixed("Här krävs en insats.", "A stake is asked for."),
                _ => {
                    Text::fixed("Här utlyses en tävling eller en utlottning.", "A competition or a draw is announced.")
                }
            };
            (what, hit.instead.as_ref().map(worded::sentence))
        },
    )
}

/// Whether the post that the text is has stated the terms of a competition.
fn has_terms(subject: &TextSubject<'_>) -> bool {
    let own = content::position(subject.blog.posts, &subject.source.path);
    own.is_some_and(|index| subject.blog.posts[index].front.competition.is_some())
}

/// Whether children are called to take part: "för alla barn".
fn calls_children(passage: &str) -> bool {
    let passage = passage.to_lowercase();
    ["barn", "elever", "children", "kids"].iter().any(|word| passage.contains(word))
}
