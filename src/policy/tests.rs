use jiff::civil::date;

use super::*;
use crate::diagnostic::Lang;

fn load(pack: &str, layers: &[(&str, &str)]) -> Policy {
    let files = layers.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let world = World::memory(files, date(2026, 11, 21));
    let paths: Vec<String> = layers.iter().map(|(path, _)| (*path).to_owned()).collect();
    let names: Vec<String> = paths.into_iter().filter(|path| path != pack).collect();
    Policy::load(&world, pack, &names).expect("a pack")
}

#[test]
fn the_packs_are_without_fault_and_say_where_each_demand_comes_from() {
    for (name, _) in PACKS {
        let policy = Policy::built_in(name).expect("a pack of the binary");
        assert!(policy.faults.is_empty(), "{name}: {:?}", policy.faults);
        assert!(policy.changes.iter().any(|change| change.version == policy.version), "{name}: no note on its version");
        for (key, held) in policy.settings.iter() {
            let own = key.starts_with("basis.") || matches!(key, "name" | "version" | "changes" | "guideline.standing");
            if held.layer == name && !own && !layers::is_open(&held.node.value) {
                let alone = matches!(key, "logotype.alt" | "routes.support" | "routes.handbook");
                assert!(alone || !policy.basis_of(key).is_empty(), "{name}: {key} cites no row");
                for row in policy.basis_of(key) {
                    assert!(crate::basis::row(row).is_some(), "{name}: {key} cites {row}, which does not exist");
                }
            }
        }
    }
}

#[test]
fn every_setting_of_the_schema_has_a_default_and_is_read() {
    let policy = Policy::built_in("malmo").expect("a pack of the binary");
    let mut asked = Vec::new();
    Policy::of(policy.settings.clone(), &mut asked);
    for key in schema::KEYS.iter().filter(|key| !matches!(key.name, "severity" | "basis")) {
        assert!(asked.contains(&key.name), "{} is read by nobody", key.name);
        let defaulted = policy.settings.get(key.name).is_some() || key.tighter == schema::Tighter::Own;
        assert!(defaulted, "{} has no default", key.name);
    }
    for key in asked {
        assert!(schema::key(key).is_some(), "{key} is not in the schema");
    }
}

#[test]
fn the_guidelines_differ_and_so_do_the_packs() {
    let [malmo, sollentuna, stockholm, motala] =
        ["malmo", "sollentuna", "stockholm", "motala"].map(|name| Policy::built_in(name).expect("a pack"));
    assert_eq!((malmo.editors.least, sollentuna.editors.least, motala.editors.least), (2, 2, 1));
    assert_eq!(motala.editors.most, Some(6));
    assert_eq!(malmo.editors.most, None);
    assert_eq!(malmo.retention.mode, RetentionMode::AtBuild);
    assert_eq!(sollentuna.retention.mode, RetentionMode::NoLongerCurrent);
    assert_eq!((motala.retention.mode, motala.retention.campaigns.len()), (RetentionMode::Campaigns, 2));
    assert_eq!(sollentuna.staff.regime, StaffRegime::RegisteredConsent);
    assert_eq!(motala.staff.regime, StaffRegime::RiskAssessment);
    assert_eq!(malmo.staff.regime, StaffRegime::Never);
    assert!(motala.start.activities.contains(&"open-preschool".to_owned()));
    assert!(!motala.start.activities.contains(&"preschool".to_owned()));
    assert!(
        stockholm.start.kinds.contains(&"pedagogical".to_owned())
            && !malmo.start.kinds.contains(&"pedagogical".to_owned())
    );
    assert!(stockholm.profile.locked && stockholm.sender.domains.is_empty());
    assert_eq!(stockholm.reporting.least_days_between, 365);
    assert_eq!(motala.guideline.reference.as_deref(), Some("KS-2025/00179"));
    assert_eq!(malmo.guideline.reference, None);
    assert!(sollentuna.pictures.bureau_people && !malmo.pictures.bureau_people);
}

#[test]
fn a_layer_fills_in_and_tightens_and_never_weakens() {
    let layer =
        "[retention]\nmonths = 24\ndecision = \"X\"\n[editors]\nleast = 3\n[sender]\nmunicipality = \"Annan\"\n";
    let policy = load("malmo", &[("enhet.toml", layer)]);
    assert_eq!(policy.editors.least, 3);
    assert_eq!(policy.weeding.decision.as_deref(), Some("X"));
    assert_eq!(policy.retention.months, 12);
    let mut weaker: Vec<_> = policy.weakenings.iter().map(|w| (w.key.as_str(), w.demanded_by.as_str())).collect();
    weaker.sort_unstable();
    assert_eq!(weaker, [("retention.months", "base"), ("sender.municipality", "malmo")]);
    assert_eq!(&layer[policy.weakenings[0].span.clone()], "24");
}

#[test]
fn the_second_layer_answers_to_the_first() {
    let policy = load("malmo", &[("namnd.toml", "[editors]\nleast = 4\n"), ("enhet.toml", "[editors]\nleast = 3\n")]);
    assert_eq!(policy.editors.least, 4);
    let demanded = policy.weakenings[0].demanded_at.as_ref().expect("a place in the first layer");
    assert_eq!((demanded.0.as_str(), demanded.1.clone()), ("namnd.toml", 18..19));
}

#[test]
fn another_pack_on_the_command_line_only_tightens() {
    let policy = Policy::load(&World::memory([], date(2026, 11, 21)), "malmo", &["motala".to_owned()]).expect("packs");
    assert_eq!(policy.sender.municipality.as_deref(), Some("Malmö stad"));
    assert!(policy.editors.trained && policy.editors.assigned);
    assert_eq!(policy.editors.least, 2);
    assert!(policy.weakenings.is_empty(), "{:?}", policy.weakenings);
}

#[test]
fn what_does_not_fit_the_schema_is_told_with_its_place() {
    let layer = "[retention]\nmonth = 6\nmonths = \"sex\"\n[sender]\nemail = \"\"\n[duties]\nheld = [\"planing\"]\n";
    let policy = load("malmo", &[("enhet.toml", layer)]);
    let kinds: Vec<_> = policy.faults.iter().map(|(path, fault)| (path.as_str(), &fault.kind)).collect();
    assert!(
        matches!(kinds[0], ("enhet.toml", FaultKind::UnknownKey { nearest: Some(near), .. }) if near == "retention.months")
    );
    assert!(matches!(kinds[1].1, FaultKind::WrongKind { .. }), "{kinds:?}");
    assert!(matches!(kinds[2].1, FaultKind::Missing { .. }), "{kinds:?}");
    assert!(matches!(kinds[3].1, FaultKind::NotAllowed { nearest: Some(near), .. } if near == "planning"), "{kinds:?}");
}

#[test]
fn no_policy_makes_what_protects_children_an_advice() {
    let pack = format!("{}\n[severity]\n\"personal-data/name\" = \"advice\"\n\"words/lix\" = \"advice\"\n", PACKS[0].1);
    let policy = load("policy/egen.toml", &[("policy/egen.toml", &pack)]);
    assert_eq!(policy.severity("personal-data/name", Confidence::Certain), Severity::Error);
    assert_eq!(policy.severity("words/lix", Confidence::Certain), Severity::Advice);
    assert_eq!(policy.severity("words/other", Confidence::Doubtful), Severity::Advice);
    assert!(!policy.may_waive("personal-data/name") && policy.may_waive("words/lix"));
    let flaws = policy.flaws(&["personal-data/name", "words/lix"]);
    assert!(flaws.iter().any(|flaw| matches!(&flaw.kind, FlawKind::BelowFloor(rule) if rule == "personal-data/name")));
}

#[test]
fn a_pack_is_checked_by_itself() {
    let pack = "name = \"x\"\nversion = \"1\"\n[guideline]\ntitle = \"unknown\"\nreference = \"unknown\"\ndecided = \"i fjol\"\nlink = \"unknown\"\nsigned_by = [\"legal\"]\n[editors]\nleast = 9\nlimited = true\n[severity]\n\"words/nope\" = \"error\"\n[[ages]]\nfrom = 0\nto = 12\nidentifiable = \"never\"\n[[ages]]\nfrom = 16\nto = 120\nidentifiable = \"legal-basis\"\n";
    let policy = load("x.toml", &[("x.toml", pack)]);
    let kinds: Vec<_> = policy.flaws(&[
        "personal-data/name",
        "people/a",
        "papers/a",
        "policy/a",
        "ownership/a",
        "site/a",
        "pictures/face-visible",
    ]);
    let has = |wanted: fn(&FlawKind) -> bool| kinds.iter().any(|flaw| wanted(&flaw.kind));
    assert!(has(|k| matches!(k, FlawKind::GuidelineMissing)));
    assert!(has(|k| matches!(k, FlawKind::Contradiction(_))));
    assert!(has(|k| matches!(k, FlawKind::Malformed(_))));
    assert!(has(|k| matches!(k, FlawKind::UnknownRule(rule) if rule == "words/nope")));
    assert!(has(|k| matches!(k, FlawKind::AgesUnregulated(13, 15))));
    assert!(has(|k| matches!(k, FlawKind::SignerMissing("it"))));
    assert!(!has(|k| matches!(k, FlawKind::UnknownRule(rule) if rule == "people")));
}

#[test]
fn a_template_reads_as_a_pack_of_ones_own() {
    for (name, _) in PACKS {
        let text = template_from(name).expect("a pack of the binary");
        let policy = load("policy/minkommun.toml", &[("policy/minkommun.toml", &text)]);
        assert!(policy.faults.is_empty(), "{name}: {:?}", policy.faults);
        let neighbour = Policy::built_in(name).expect("a pack of the binary");
        assert_eq!(policy.editors.least, neighbour.editors.least);
        assert_eq!(policy.laws, neighbour.laws);
        assert_eq!(policy.sender.municipality, None);
        assert_eq!(policy.name, "minkommun");
    }
    assert!(template_from("lund").is_none());
}

#[test]
fn a_file_without_a_header_is_no_pack() {
    let policy = load("x.toml", &[("x.toml", "name = \"x\"\n[editors]\nleast = 2\n")]);
    let missing: Vec<_> = policy
        .faults
        .iter()
        .filter_map(|(_, fault)| match &fault.kind {
            FaultKind::Missing { key } => Some(key.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(missing, ["version", "guideline.title", "guideline.reference", "guideline.decided", "guideline.link"]);
    assert!(Policy::load(&World::memory([], date(2026, 11, 21)), "lund", &[]).is_err());
}

#[test]
fn an_active_blog_needs_what_nobody_has_told() {
    let missing: Vec<_> = load("motala", &[]).missing_for_active().iter().map(|key| key.name).collect();
    assert!(missing.contains(&"logotype.sha256") && missing.contains(&"sender.committee"), "{missing:?}");
    assert!(!missing.contains(&"guideline.reference"), "{missing:?}");
    let malmo: Vec<_> = load("malmo", &[]).missing_for_active().iter().map(|key| key.name).collect();
    assert!(malmo.contains(&"guideline.reference") && !malmo.contains(&"start.decided_by"), "{malmo:?}");
    let dodge = load("malmo", &[("l.toml", "[sender]\ncommittee = \"unregulated\"\n")]);
    assert!(dodge.missing_for_active().iter().any(|key| key.name == "sender.committee"));
}

#[test]
fn a_newer_version_tells_what_changed() {
    let policy = load("malmo", &[]);
    assert_eq!(policy.changes_since(&policy.version).len(), 0);
    assert_eq!(policy.changes_since("2026.1").len(), 1);
}

#[test]
fn a_policy_can_be_read_by_people() {
    for key in schema::KEYS {
        if let schema::Kind::Choice(words) | schema::Kind::Choices(words) = key.kind {
            // The level of a layer is its own header, which is not told.
            for word in words.iter().filter(|_| key.name != "level") {
                assert!(explain::has_words_for(word), "{word} has no Swedish");
            }
        }
    }
    let text = Policy::built_in("motala").expect("a pack").explain(Lang::Sv);
    for wanted in [
        "Gallring",
        "Månader ett inlägg ligger kvar: 12",
        "O34: ”gallra information som är över 12 månader gammal",
        "KS-2025/00179",
        "okänt, kommunen fyller i",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    let sollentuna = Policy::built_in("sollentuna").expect("a pack").explain(Lang::Sv);
    assert!(sollentuna.contains("riktlinjen säger inget om åldrarna 13–15 år"));
    assert!(!text.contains("severity\n") && text.contains("Kapprums eget val"));
}
