//! What stands above every page: a crisis, and the closing of the blog.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::path::Path;

use assert_cmd::Command;

fn kapprum(arguments: &[&str]) -> assert_cmd::assert::Assert {
    Command::cargo_bin("kapprum").expect("the program").args(arguments).assert()
}

fn blog() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in common::good_blog() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        std::fs::write(path, bytes).expect("a file");
    }
    folder
}

fn build(blog: &Path, date: &str) {
    kapprum(&["build", &blog.to_string_lossy(), "--date", date, "--quiet"]).success();
}

fn page(blog: &Path, address: &str) -> String {
    std::fs::read_to_string(blog.join("public").join(address)).unwrap_or_default()
}

#[test]
fn a_banner_goes_up_on_every_page_and_comes_down_again() {
    let blog = blog();
    let (path, text) = (blog.path().to_string_lossy().into_owned(), "Förskolan är stängd i dag på grund av stormen.");
    let settings = std::fs::read_to_string(blog.path().join("blog.toml")).expect("settings");
    let link = ["--link", "https://www.krisinformation.se/", "--link-text", "Läs på krisinformation.se"];
    kapprum(&[&["banner", &path, text, "--until", "2026-11-23"][..], &link].concat()).success();
    build(blog.path(), "2026-11-21");
    for address in ["index.html", "404.html", "tillganglighet.html", "inlagg/2026-11-20-lov.html"] {
        let html = page(blog.path(), address);
        assert!(html.contains(text) && html.contains("https://www.krisinformation.se/"), "{address}");
    }
    // The last day has passed.
    build(blog.path(), "2026-11-24");
    assert!(!page(blog.path(), "index.html").contains(text));
    kapprum(&["banner", &path, "--remove"]).success();
    let after = std::fs::read_to_string(blog.path().join("blog.toml")).expect("settings");
    assert_eq!(after.trim_end(), settings.trim_end());
}

#[test]
fn a_banner_names_no_child() {
    let blog = blog();
    let path = blog.path().to_string_lossy().into_owned();
    kapprum(&["banner", &path, "Elsa Andersson saknas sedan i morse."]).success();
    let checked = kapprum(&["check", &path, "--date", "2026-11-21"]).code(1);
    assert!(String::from_utf8_lossy(&checked.get_output().stdout).contains("personal-data/name"));
}

#[test]
fn a_closed_blog_is_one_page_and_what_the_law_demands() {
    let blog = blog();
    let settings = blog.path().join("blog.toml");
    let open = std::fs::read_to_string(&settings).expect("settings");
    let closing = "\n[closing]\ndate = 2026-12-18\nannounced = 2026-11-20\nreason = \"Avdelningen slås ihop med Linden.\"\ndecided_by = [\"rektor\"]\npreserved = \"Inget bevaras, enligt EXEMPEL-2025-0418.\"\n\n[[closing.instead]]\ntext = \"Lindens blogg\"\nlink = \"https://www.example.se/linden/\"\n";
    std::fs::write(&settings, format!("{open}{closing}")).expect("settings");
    build(blog.path(), "2026-11-21");
    let before = page(blog.path(), "index.html");
    assert!(before.contains("BLOGGEN STÄNGER") && before.contains("Avdelningen slås ihop"), "{before}");
    assert!(!page(blog.path(), "inlagg/2026-11-20-lov.html").is_empty());
    // Nobody looks after a closed blog any longer, and its last day may have passed: the page stands all the same.
    let text = std::fs::read_to_string(&settings).expect("settings");
    let (before_tables, tables) = text.split_once("\n[").expect("tables");
    std::fs::write(&settings, format!("{before_tables}\nends = 2026-12-17\n\n[{tables}")).expect("settings");
    build(blog.path(), "2029-12-18");
    let after = page(blog.path(), "index.html");
    assert!(after.contains("https://www.example.se/linden/") && !after.contains("BLOGGEN STÄNGER"), "{after}");
    for gone in ["inlagg/2026-11-20-lov.html", "atom.xml", "feed.json", "amnen/index.html"] {
        assert!(!blog.path().join("public").join(gone).exists(), "{gone}");
    }
    for kept in ["404.html", "tillganglighet.html", "personuppgifter.html", "lagar.html", "om-bloggen.html"] {
        let html = page(blog.path(), kept);
        assert!(!html.is_empty() && !html.contains("inlagg/") && !html.contains("atom.xml"), "{kept}");
    }
}

#[test]
fn the_statement_claims_no_more_than_somebody_has_judged() {
    let blog = blog();
    let settings = blog.path().join("blog.toml");
    let assessed = std::fs::read_to_string(&settings).expect("settings");
    build(blog.path(), "2026-11-21");
    let full = page(blog.path(), "tillganglighet.html");
    assert!(full.contains("helt förenlig") && full.contains("17 augusti 2026") && full.contains("egen bedömning"));
    let own = "accessibility = { assessed = 2026-08-17, assessed_by = \"own\", answer_days = 3 }\n";
    let without = assessed.replace(own, "");
    std::fs::write(&settings, &without).expect("settings");
    build(blog.path(), "2026-11-21");
    let partial = page(blog.path(), "tillganglighet.html");
    assert!(partial.contains("delvis förenlig") && partial.contains("ingen har ännu bedömt"), "{partial}");
    let gaps = "\n[accessibility]\nconformance = \"none\"\n\n[[accessibility.gaps]]\nwhat = \"Filmen om båten saknar syntolkning.\"\nwhy = \"Vi har inte hunnit.\"\nsituation = \"without-vision\"\nuntil = 2026-12-20\n";
    std::fs::write(&settings, format!("{without}{gaps}")).expect("settings");
    build(blog.path(), "2026-11-21");
    let none = page(blog.path(), "tillganglighet.html");
    assert!(
        none.contains("inte förenlig") && none.contains("saknar syntolkning") && none.contains("utan syn"),
        "{none}"
    );
}
