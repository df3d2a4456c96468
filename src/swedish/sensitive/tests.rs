use super::*;
use crate::swedish::passage::{Passage, Place};

fn seen(text: &str) -> Vec<(Category, Confidence)> {
    let passage = Passage::verbatim(Place::Paragraph, text, 0);
    let clean = Clean::new(0, &passage);
    let mut sightings = Vec::new();
    find(&clean, &[], &mut sightings);
    sightings
        .into_iter()
        .map(|s| match s.kind {
            Kind::Sensitive(category) => (category, s.confidence),
            other => panic!("{other:?}"),
        })
        .collect()
}

fn refused(text: &str, category: Category) {
    let seen = seen(text);
    assert_eq!(seen.len(), 1, "{text}: {seen:?}");
    assert_eq!(seen[0].0, category, "{text}");
    assert!(seen[0].1 >= Confidence::Likely, "{text}: {seen:?}");
}

#[test]
fn statements_about_one_person_are_refused() {
    use Category::*;
    for (text, category) in [
        ("En flicka har fått epilepsi och tar medicin varje dag.", Health),
        ("Barnet är allergiskt mot ägg.", Health),
        ("Vår kollega är sjukskriven till maj.", Health),
        ("En av pojkarna ska opereras för sitt hjärtfel.", Health),
        ("Mamman har fått en depression.", Health),
        ("Ett barn på avdelningen har autism.", Disability),
        ("Pojken har hörapparat sedan i våras.", Disability),
        ("Två av barnen går hos logoped och ett har fått diagnosen grav språkstörning.", Disability),
        ("En flicka sitter i rullstol.", Disability),
        ("Familjen är muslimer och äter inte fläsk.", Religion),
        ("Pappan är pingstvän.", Religion),
        ("Barnets farfar är kurd.", Ethnicity),
        ("Familjen är asylsökande.", Ethnicity),
        ("En av mammorna är medlem i vänsterpartiet.", Politics),
        ("Vår kollega är fackligt aktiv.", Union),
        ("Pedagogen är homosexuell.", Sexuality),
        ("Pappan sitter i fängelse.", Crime),
        ("Flickans föräldrar ligger i en vårdnadstvist om flickan, och mamman har vårdnaden.", Custody),
        ("En av familjerna har skyddad identitet.", ProtectedIdentity),
        ("Ett syskonpar på Räven lever med skyddade uppgifter.", ProtectedIdentity),
        ("En av våra familjer fick avslag på sin asylansökan.", Ethnicity),
        ("En pojke är placerad i familjehem.", SocialServices),
        ("Vi har gjort en orosanmälan om ett av barnen, pojken är omhändertagen enligt LVU.", SocialServices),
    ] {
        refused(text, category);
    }
}

#[test]
fn a_named_person_is_enough_for_an_everyday_ailment() {
    let text = "Loke har feber.";
    let passage = Passage::verbatim(Place::Paragraph, text, 0);
    let clean = Clean::new(0, &passage);
    let name = clean.sight(Kind::PersonName, Confidence::Certain, Clue::Lexicon, 0..4);
    let mut sightings = Vec::new();
    find(&clean, &[name], &mut sightings);
    assert_eq!(sightings[0].kind, Kind::Sensitive(Category::Health));
    assert_eq!(sightings[0].confidence, Confidence::Likely);
    assert_eq!(&text[sightings[0].span.clone()], "Loke har feber");
}

#[test]
fn group_facts_rules_and_tales_are_clean() {
    for text in [
        "Vi har magsjuka på två avdelningar.",
        "Just nu går vattkoppor på Hajen.",
        "Flera barn har feber och hosta.",
        "Vi firade eid och jul med alla familjer.",
        "Vi är en nötfri förskola eftersom det finns allergier.",
        "Köket lagar glutenfri, laktosfri och halalslaktad mat.",
        "Om ditt barn har feber ska det vara hemma.",
        "När ett barn är allergiskt behöver vi ett intyg.",
        "Ett barn som har diabetes kan få hjälp av kommunen.",
        "Barnet ska vara symtomfritt i 48 timmar efter magsjuka.",
        "Vi lekte doktor och nallen fick en spruta.",
        "Vi besökte kyrkan, moskén och synagogan.",
        "Ett barn frågade varför himlen är blå.",
        "På torsdag kommer logopeden och berättar om språklekar.",
        "Vårdnadshavare anmäler allergi i e-tjänsten.",
        "En pojke byggde ett sjukhus av klossar.",
        "Vi har tecken som stöd på alla avdelningar.",
        "Alla människor har lika värde oavsett religion eller ursprung.",
        "Barnen röstade om namnet på snigeln.",
    ] {
        assert_eq!(seen(text), [], "{text}");
    }
}
