//! Pages made to break or stall the audit: it gives an answer to each, soon.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use std::time::{Duration, Instant};

use kapprum::audit::{Audited, audit};
use kapprum::source::SourceFile;

/// Generous, because tests run unoptimised on busy machines; what is quadratic takes minutes.
const LONGEST: Duration = Duration::from_secs(40);

fn judge(name: &str, html: String) {
    let start = Instant::now();
    let found = audit(
        &[Audited { path: name.to_owned(), source: SourceFile::new(name, html.into_bytes()).into() }],
        &|_, _| None,
    );
    let took = start.elapsed();
    assert!(took < LONGEST, "{name} took {took:?}");
    for diagnostic in found {
        assert!(!diagnostic.what.sv.is_empty());
    }
}

#[test]
fn hostile_pages_are_judged_soon() {
    let many = 6_000;
    let ids: String = (0..500).map(|number| format!("i{number} ")).collect();
    let referring: String =
        (0..500).map(|number| format!("<a href=/{number} id=i{number} aria-labelledby='{ids}'>x</a>")).collect();
    let owning: String = (0..2_000)
        .map(|number| format!("<div role=list id=o{number} aria-owns=o{}>x</div>", (number + 1) % 2_000))
        .collect();
    let alike: String = (0..many).map(|number| format!("<p><a href=/{number}>mer</a></p>")).collect();
    let in_table: String = (0..5_000).map(|number| format!("<tr><td><a href=/{number}>mer</a>")).collect();
    for (name, html) in [
        ("deep", "<div>".repeat(many)),
        ("deep buttons", "<div role=button>".repeat(many)),
        ("formatting", "<b><i>".repeat(2_000) + "</b>" + &"x".repeat(10)),
        ("paragraph ends", "</p>".repeat(many)),
        ("pictures", "<img src=a>".repeat(many)),
        ("same ids", "<p id=a>x</p>".repeat(many)),
        ("references", referring),
        ("owners in a circle", owning),
        ("links alike", alike),
        ("links in a table", format!("<table>{in_table}</table>")),
        ("wide cells", "<table><tr>".to_owned() + &"<td colspan=1000 rowspan=65534>x".repeat(2_000)),
        ("open quote", "<a href='".to_owned() + &"<p>".repeat(many)),
        ("open comment", "<!--".to_owned() + &"<p>".repeat(many)),
        ("selectors", format!("<style>{} {{color:red}}</style>{}", "div ".repeat(40), "<div>".repeat(400))),
        (
            "siblings",
            format!("<style>p ~ p ~ b:nth-child(3n) {{color:red}}</style>{}", "<p>x</p><b>y</b>".repeat(many / 4)),
        ),
        ("nested style", format!("<style>{}</style>", "@media all{".repeat(many))),
        ("disabled", "<fieldset disabled>".repeat(300) + &"<input aria-labelledby=a>".repeat(2_000)),
        ("languages", "<p lang=xx>x<b lang=yy>".repeat(5_000)),
        ("headings", "<nav><a href=/>x</a></nav>".to_owned() + &"<h6>x</h6>".repeat(many)),
        ("frames", "<iframe title=x srcdoc='<iframe srcdoc=y>'></iframe>".repeat(1_000)),
        ("odd letters", "<a href=/>\u{0}\u{feff}\u{202e}🍁\u{301}</a>".repeat(1_000)),
        ("shadow trees", "<div><template shadowrootmode=open><slot></slot></template>x</div>".repeat(many / 2)),
        ("shadow trees in one", "<div>".to_owned() + &"<template shadowrootmode=open>x</template>".repeat(many)),
        (
            "slots",
            format!(
                "<div><template shadowrootmode=open>{}</template>{}",
                "<slot name=a></slot>".repeat(many),
                "<b slot=b>x</b>".repeat(many)
            ),
        ),
        (
            "scripted hosts",
            format!(
                "<script>x.attachShadow('{}')</script>{}",
                "'a'".repeat(many),
                (0..many).map(|n| format!("<p id=p{n}>x")).collect::<String>()
            ),
        ),
        ("menus", format!("<div class=menu>{}", "<p>x</p>".repeat(many))),
        ("menus in menus", "<div class=menu>x".repeat(500) + &"<p>y</p>".repeat(many)),
        (
            "a table of roles",
            format!("<div role=table>{}</div>", "<div role=row><b role=columnheader>x</b></div>".repeat(many)),
        ),
        ("nothing", String::new()),
    ] {
        judge(name, html);
    }
}

#[test]
fn no_prefix_of_a_page_breaks_the_audit() {
    let html = "<!doctype html><html lang=sv><title>Ö</title><style>a:not(.b)>c{color:rgb(1 2 3/.5)}</style><table><tr><th scope=col headers='å'>å\
                <svg><title>x</title></svg><button aria-label='ö'>å</button><meta http-equiv=refresh content='5;url=é'><p style='line-height:1!important'>é";
    for end in (0..=html.len()).filter(|&end| html.is_char_boundary(end)) {
        judge("prefix", html[..end].to_owned());
    }
}
