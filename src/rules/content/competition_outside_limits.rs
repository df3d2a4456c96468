use std::ops::Range;

use crate::content::CompetitionTerms;
use crate::diagnostic::{Finding, Text};
use crate::policy::Competitions;
use crate::rule::{Check, Example, PostSubject, Rule};

/// A competition for the young, with a stake, with money as its prize, or with too dear a prize.
pub static RULE: Rule = Rule {
    title: Text::fixed("Tävlingen går utanför det tillåtna", "The competition goes beyond what is allowed"),
    why: Text::fixed(
        "En tävling får inte rikta sig till den som är för ung. Den får inte kosta något och inte ge pengar eller ett dyrt pris.",
        "A competition may not address those who are too young. It may not cost anything, nor give money or a dear prize.",
    ),
    help: Text::fixed(
        "Ändra villkoren under [competition], eller låt bli tävlingen. Fråga kommunikationsenheten om du är osäker.",
        "Change the terms under [competition], or leave the competition out. Ask the communication unit if unsure.",
    ),
    basis: &["O81", "O82", "O83"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Namnge skåpbilen\"\ndate = 2026-11-20\n\n[competition]\nterms = \"Ett förslag var.\"\norganiser = \"Förskolan Lönnen\"\nends = 2026-12-04\nleast_age = 3\n+++\n\nLämna förslag på ett namn.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Namnge skåpbilen\"\ndate = 2026-11-20\n\n[competition]\nterms = \"Ett förslag var.\"\norganiser = \"Förskolan Lönnen\"\nends = 2026-12-04\nleast_age = 18\nprize = 200\n+++\n\nFöräldrar kan lämna förslag på ett namn.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let Some(competition) = &subject.post.front.competition else { return Vec::new() };
    let faults = faults(competition, &subject.blog.policy.competitions);
    faults.into_iter().map(|(span, what)| Finding::at(span, what)).collect()
}

fn faults(competition: &CompetitionTerms, limits: &Competitions) -> Vec<(Range<usize>, Text)> {
    let whole = || competition.span.clone();
    let mut faults = Vec::new();
    let least = limits.least_age;
    match &competition.least_age {
        None if least > 0 => faults.push((
            whole(),
            Text::new(
                format!("Det står inte hur gammal man ska vara. Skriv least_age = {least}."),
                format!("It is not told how old one must be. Write least_age = {least}."),
            ),
        )),
        Some(age) if age.value < i64::from(least) => faults.push((
            age.span.clone(),
            Text::new(
                format!("Tävlingen får inte rikta sig till någon under {least} år."),
                format!("The competition may not address anybody under {least}."),
            ),
        )),
        _ => {}
    }
    if let Some(stake) = competition.stake.as_ref().filter(|stake| stake.value != 0 && !limits.stake) {
        faults.push((
            stake.span.clone(),
            Text::fixed("Det får inte kosta något att vara med.", "It may not cost anything to take part."),
        ));
    }
    if let Some(cash) = competition.cash.as_ref().filter(|cash| cash.value && !limits.cash) {
        let what = Text::fixed("Pengar får inte vara pris.", "Money may not be the prize.");
        faults.push((cash.span.clone(), what));
    }
    let highest = i64::from(limits.price_base_amount) * i64::from(limits.prize_percent) / 100;
    if let Some(prize) = competition.prize.as_ref().filter(|prize| highest > 0 && prize.value > highest) {
        let (percent, year) = (limits.prize_percent, limits.price_base_year);
        faults.push((
            prize.span.clone(),
            Text::new(
                format!("Priset får vara värt högst {highest} kronor: {percent} procent av prisbasbeloppet {year}."),
                format!("The prize may be worth at most {highest} kronor: {percent} per cent of the price base amount of {year}."),
            ),
        ));
    }
    faults
}
