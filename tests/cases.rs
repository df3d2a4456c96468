//! Cases: a good site with something changed, and everything that is then found in it.
//!
//! A case is a file `tests/cases/<group>/<rule>/<what-is-changed>.toml`. It names the good site it starts from, lists the
//! changes, and the findings they lead to: all of them. A case whose name begins with `near-` is a near miss: its rule
//! says nothing. `KAPPRUM_BLESS=1 cargo test --test cases` writes `expect` anew; read the difference before you commit it.

#![allow(clippy::disallowed_methods, reason = "tests read their own files")]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use kapprum::diagnostic::{Diagnostic, Lang, Severity};
use kapprum::pages::Bodies;
use kapprum::pipeline::{Loaded, Options, examine, in_order};
use kapprum::publication::{Discard, Halt, Sink, publish};
use kapprum::report::{Format, Style, write};
use kapprum::retention::Candidate;
use kapprum::rules;
use kapprum::world::{EntryKind, World};
use rayon::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Folder under `tests/sites`.
    site: String,
    /// What a person did, in Swedish (it is their blog), where the change does not say it itself.
    why: Option<String>,
    /// The day, when it matters.
    date: Option<String>,
    /// Every finding, with its column or without: `error people/editors-too-few blog.toml:41`.
    expect: Vec<String>,
    /// Words that no report may repeat.
    #[serde(default)]
    secrets: Vec<String>,
    /// Files that are taken away.
    #[serde(default)]
    remove: Vec<String>,
    /// Files that the system refuses to read.
    #[serde(default)]
    locked: Vec<String>,
    /// Symbolic links.
    #[serde(default)]
    links: Vec<String>,
    /// Lines of `blog.toml`: those before the first table replace lines of the same key, tables are added.
    over: Option<String>,
    #[serde(default)]
    change: Vec<Change>,
    #[serde(default)]
    add: Vec<Add>,
    #[serde(default)]
    sample: Vec<Sample>,
}

/// One text in a file of the site replaced by another.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    file: String,
    from: String,
    to: String,
}

/// A file that the site has not got, or a whole one in its place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Add {
    file: String,
    text: Option<String>,
    /// Bytes that are no text, each written as the character of the same number.
    bytes: Option<String>,
}

/// A picture or film of `tests/pictures`, laid into the site.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    file: String,
    from: String,
}

/// A case with what its path says.
struct Named {
    name: String,
    rule: String,
    is_near_miss: bool,
    case: Case,
}

impl Named {
    /// The files of the changed site.
    fn files(&self) -> common::Files {
        let (case, name) = (&self.case, &self.name);
        let mut files = common::site(&case.site);
        for path in &case.remove {
            assert!(files.remove(path).is_some(), "{name}: there is no {path} to remove");
        }
        for change in &case.change {
            let old = String::from_utf8(files.get(&change.file).cloned().unwrap_or_default()).expect("text");
            assert_eq!(
                old.matches(&change.from).count(),
                1,
                "{name}: “{}” is not once in {}",
                change.from,
                change.file
            );
            files.insert(change.file.clone(), old.replace(&change.from, &change.to).into_bytes());
        }
        for add in &case.add {
            let bytes = match (&add.text, &add.bytes) {
                (Some(text), None) => text.clone().into_bytes(),
                (None, Some(bytes)) => bytes.chars().map(|c| u8::try_from(u32::from(c)).expect("a byte")).collect(),
                _ => panic!("{name}: {} has either text or bytes", add.file),
            };
            files.insert(add.file.clone(), bytes);
        }
        for sample in &case.sample {
            files.insert(sample.file.clone(), common::sample(&sample.from));
        }
        if let Some(over) = &case.over {
            let base = String::from_utf8(files["blog.toml"].clone()).expect("text");
            files.insert("blog.toml".into(), laid_over(&base, over).into_bytes());
        }
        files
    }

    /// The changed site, with what the system does not give out.
    fn world(&self) -> World {
        let locked = self.case.locked.iter().map(|path| (path, EntryKind::File));
        let unreadable = locked.chain(self.case.links.iter().map(|path| (path, EntryKind::Link)));
        let world = World::memory(self.files(), self.today());
        unreadable.fold(world, |world, (path, kind)| world.with_unreadable(path, kind))
    }

    fn today(&self) -> Date {
        self.case.date.as_ref().map_or(common::TODAY, |day| day.parse().expect("a date"))
    }
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// Every case, in order.
fn cases() -> Vec<Named> {
    let files = common::walk(&root()).into_iter().filter(|path| path.extension().is_some_and(|e| e == "toml"));
    files
        .map(|file| {
            let name = file.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
            let (rule, what) = name.rsplit_once('/').expect("a rule's folder");
            let text = std::fs::read_to_string(&file).expect("a readable case");
            let case = toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
            Named { rule: rule.to_owned(), is_near_miss: what.starts_with("near-"), case, name }
        })
        .collect()
}

/// `base` with the lines of `over` in place of its own.
fn laid_over(base: &str, over: &str) -> String {
    let tables = over.lines().position(|line| line.starts_with('[')).unwrap_or(over.lines().count());
    let key_of = |line: &str| line.split('=').next().unwrap_or(line).trim().to_owned();
    let mut lines: Vec<&str> = base.lines().collect();
    let mut new = Vec::new();
    for line in over.lines().take(tables).filter(|line| !line.trim().is_empty()) {
        let top = lines.iter().position(|line| line.starts_with('[')).unwrap_or(lines.len());
        match lines[..top].iter().position(|old| key_of(old) == key_of(line)) {
            Some(at) => lines[at] = line,
            None => new.push(line),
        }
    }
    let rest: Vec<&str> = over.lines().skip(tables).collect();
    [new.join("\n"), lines.join("\n"), rest.join("\n")].join("\n").trim_start().to_owned() + "\n"
}

#[test]
fn the_good_sites_have_nothing_to_remark() {
    let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let names = std::fs::read_dir(sites).expect("tests/sites").flatten();
    let mut count = 0;
    for name in names.filter_map(|folder| folder.file_name().into_string().ok()) {
        let found = lines(&common::check(common::site(&name), common::TODAY));
        assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
        count += 1;
    }
    assert!(count >= 5, "there is a good site for each pack");
}

#[test]
fn each_change_gives_what_it_should() {
    let bless = std::env::var_os("KAPPRUM_BLESS").is_some();
    let cases = cases();
    assert!(!cases.is_empty(), "there are cases");
    let wrong: Vec<String> = cases.par_iter().filter_map(|case| judge(case, bless)).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// What is wrong with a case, if anything.
fn judge(named: &Named, bless: bool) -> Option<String> {
    let name = &named.name;
    let group = named.rule.split('/').next().unwrap_or("");
    let is_rule = rules::get(&named.rule).is_some();
    if !is_rule && rules::all().iter().any(|registered| registered.group() == group) {
        return Some(format!("{name}: there is no rule {}", named.rule));
    }
    let found = lines(&common::check_world(named.world()));
    if !agree(&named.case.expect, &found) {
        if !bless {
            let why = named.case.why.as_deref().unwrap_or("");
            return Some(format!("{name} ({why})\n  expected {:#?}\n  found {found:#?}", named.case.expect));
        }
        expect(&root().join(name), &found);
    }
    let speaks = found.iter().any(|line| line.split(' ').nth(1) == Some(named.rule.as_str()));
    let verb = if speaks { "speaks" } else { "is silent" };
    // A folder that is no rule's tells what whole policies do.
    (is_rule && speaks == named.is_near_miss).then(|| format!("{name}: {} {verb}; found {found:#?}", named.rule))
}

/// Whether each finding is expected and each expectation found; an expectation without a column leaves it open.
fn agree(expected: &[String], found: &[String]) -> bool {
    let mut left = found.to_vec();
    let all_found = expected.iter().all(|wanted| {
        let in_line = format!("{wanted}:");
        let at = left.iter().position(|one| one == wanted || (one.starts_with(&in_line) && wanted.contains(':')));
        at.map(|at| left.remove(at)).is_some()
    });
    all_found && left.is_empty()
}

/// Writes what was found into a case's file.
fn expect(file: &Path, found: &[String]) {
    let text = std::fs::read_to_string(file).expect("a readable case");
    let start = text.find("expect = [").expect("a list of what is expected");
    let end = start + text[start..].find(']').expect("an end of the list") + 1;
    let list = match found {
        [] => String::new(),
        [one] => format!("\"{one}\""),
        several => several.iter().map(|one| format!("\n  \"{one}\",")).collect::<String>() + "\n",
    };
    std::fs::write(file, format!("{}expect = [{list}]{}", &text[..start], &text[end..])).expect("a case to write");
}

fn lines(found: &[Diagnostic]) -> Vec<String> {
    let mut lines: Vec<String> = found
        .iter()
        .map(|d| {
            let severity = if d.severity == Severity::Error { "error" } else { "advice" };
            let place = d.place.map_or_else(String::new, |(start, _)| format!(":{}:{}", start.line, start.column));
            format!("{severity} {} {}{place}", d.rule, d.file.as_deref().unwrap_or("-"))
        })
        .collect();
    lines.sort();
    lines
}

/// The groups that the municipalities' guidelines are about, and this much each rule of theirs is tried: a plain fault, one a
/// clever reviewer would think of, and something near that is none.
const TRIED: [&str; 9] =
    ["content", "ownership", "papers", "people", "policy", "retention", "site", "waivers", "wording"];

#[test]
fn each_rule_is_tried_from_both_sides() {
    let cases = cases();
    assert!(cases.len() >= 250, "{} cases", cases.len());
    let mut thin = Vec::new();
    for registered in rules::all().iter().filter(|registered| TRIED.contains(&registered.group())) {
        let (near, refused): (Vec<_>, Vec<_>) =
            cases.iter().filter(|case| case.rule == registered.id).partition(|case| case.is_near_miss);
        if refused.len() < 2 || near.is_empty() {
            thin.push(format!("{}: {} refused, {} near misses", registered.id, refused.len(), near.len()));
        }
    }
    assert!(thin.is_empty(), "{}", thin.join("\n"));
}

/// The rows of the table of differences between the guidelines (the pack keys they set stand in `explain --policy`): the
/// folder under `tests/cases/differences` that shows each in behaviour. That no blog has comments, whatever a guideline
/// says of them, is shown by what the page on contact tells.
const DIFFERENCES: [&str; 14] = [
    "how-long-posts-stay",
    "how-often-it-is-weeded",
    "people-in-pictures",
    "who-may-be-named",
    "what-proves-a-consent",
    "who-decides",
    "how-often-it-is-reported",
    "how-often-posts-appear",
    "how-many-look-after-it",
    "whose-logotype",
    "whose-colours",
    "who-closes",
    "emoji-and-hashtags",
    "official-and-pedagogical",
];

#[test]
fn each_difference_between_the_guidelines_shows_in_behaviour() {
    let cases = cases();
    for topic in DIFFERENCES {
        let of_topic: Vec<&Named> = cases.iter().filter(|case| case.rule == format!("differences/{topic}")).collect();
        let packs: BTreeSet<&str> = of_topic.iter().map(|case| case.case.site.as_str()).collect();
        assert!(packs.len() >= 3, "{topic} shows only {packs:?}");
        let outcomes: BTreeSet<Vec<&str>> = of_topic
            .iter()
            .map(|case| {
                case.case.expect.iter().map(|line| line.rsplit_once(' ').map_or("", |(what, _)| what)).collect()
            })
            .collect();
        // The approved logotype alone is demanded by everyone alike, each with a logotype of its own.
        assert!(outcomes.len() >= 2 || topic == "whose-logotype", "{topic}: all packs do the same, {outcomes:?}");
    }
    let told: BTreeSet<&str> = cases.iter().filter_map(|case| case.rule.strip_prefix("differences/")).collect();
    assert_eq!(told, BTreeSet::from(DIFFERENCES));
}

#[test]
fn what_a_guideline_says_of_comments_stands_on_the_page_on_contact() {
    let spoken = |name: &str| {
        let world = World::memory(common::site(name), common::TODAY);
        let loaded = Loaded::read(world, &Options::default(), &|_| {});
        let default = loaded.site.language();
        let bodies = Bodies::new(loaded.posts.iter().map(|post| post.lang(default)), false);
        let examination = examine(&loaded, &bodies);
        let pages = Kept::default();
        publish::<Candidate>(&loaded, &examination, &pages).expect("the theme works");
        let page = pages.0.into_inner().expect("no panic").remove("spelregler-och-kontakt.html").expect("the page");
        String::from_utf8(page).expect("text")
    };
    let [malmo, sollentuna, stockholm, motala] = ["malmo", "sollentuna", "stockholm", "motala"].map(spoken);
    assert!(sollentuna.contains("hets mot folkgrupp") && sollentuna.contains("Kritik är välkommen"));
    assert!(
        motala.contains("dagligen under normal kontorstid") && motala.contains("https://www.motala.se/socialamedier")
    );
    for page in [&malmo, &stockholm] {
        assert!(page.contains("Den tar inte emot kommentarer") && !page.contains("hets mot folkgrupp"));
    }
}

/// The files of a site, kept instead of written.
#[derive(Default)]
struct Kept(std::sync::Mutex<common::Files>);

impl Sink<Candidate> for Kept {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Halt> {
        let before = self.0.lock().expect("no panic").insert(path.to_owned(), bytes.to_vec());
        assert!(before.is_none(), "{path} is written twice");
        Ok(())
    }
}

#[test]
fn secrets_stay_secret() {
    let cases = cases();
    let silent: Vec<&str> = cases
        .iter()
        .filter(|named| named.rule.starts_with("personal-data/") && !named.is_near_miss)
        .filter(|named| named.case.secrets.is_empty())
        .map(|named| named.name.as_str())
        .collect();
    assert!(silent.is_empty(), "a case of personal data says what its secret is: {silent:#?}");
    let leaks: Vec<String> =
        cases.par_iter().filter(|named| !named.case.secrets.is_empty()).flat_map_iter(leaks).collect();
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

/// Where a case's secrets turn up: in a report that leaves the screen, or in what is kept beside the site.
fn leaks(named: &Named) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in named.files() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    let world = World::disk(folder.path(), named.today()).expect("a readable folder");
    let loaded = Loaded::read(world, &Options::default(), &|_| {});
    let default = loaded.site.language();
    let bodies = Bodies::new(loaded.posts.iter().map(|post| post.lang(default)), false);
    let examination = examine(&loaded, &bodies);
    let published = publish::<Candidate>(&loaded, &examination, &Discard).expect("the theme works");
    let found = in_order(examination.diagnostics.into_iter().chain(published.diagnostics).collect());
    let mut leaks = Vec::new();
    let mut search = |place: String, bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for secret in &named.case.secrets {
            if text.contains(&secret.to_lowercase()) {
                leaks.push(format!("{}: {place} repeats “{secret}”", named.name));
            }
        }
    };
    for format in [Format::Human, Format::Json, Format::Sarif, Format::Github, Format::Gitlab] {
        for lang in [Lang::Sv, Lang::En] {
            let style = Style { format, lang, colour: false, private: false, quiet: false };
            let mut report = Vec::new();
            write(&mut report, style, &found, &|path| loaded.source(path), None).expect("a report");
            search(format!("{format:?} in {lang:?}"), &report);
        }
    }
    for path in common::walk(&folder.path().join(".kapprum")) {
        search(path.display().to_string(), &std::fs::read(&path).expect("a readable file"));
    }
    leaks
}
