//! Pages made to break or stall the audit: it gives an answer to each, and twice the page takes twice the time.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use std::time::{Duration, Instant};

use kapprum::audit::{Audited, audit};
use kapprum::source::SourceFile;

type Made = fn(usize) -> String;

/// Repeats `piece` with the number of each.
fn numbered(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

/// Pages that grow with a number.
const HOSTILE: [(&str, Made); 29] = [
    ("deep", |n| "<div>".repeat(n)),
    ("deep buttons", |n| "<div role=button>".repeat(n)),
    ("formatting", |n| "<b><i>".repeat(n / 3) + "</b>" + &"x".repeat(10)),
    ("paragraph ends", |n| "</p>".repeat(n)),
    ("pictures", |n| "<img src=a>".repeat(n)),
    ("same ids", |n| "<p id=a>x</p>".repeat(n)),
    ("references", |n| {
        let ids = numbered(n / 12, |number| format!("i{number} "));
        numbered(n / 12, |number| format!("<a href=/{number} id=i{number} aria-labelledby='{ids}'>x</a>"))
    }),
    ("owners in a circle", |n| {
        numbered(n / 3, |number| format!("<div role=list id=o{number} aria-owns=o{}>x</div>", (number + 1) % (n / 3)))
    }),
    ("links alike", |n| numbered(n, |number| format!("<p><a href=/{number}>mer</a></p>"))),
    ("links in a table", |n| {
        format!("<table>{}</table>", numbered(n, |number| format!("<tr><td><a href=/{number}>mer</a>")))
    }),
    ("wide cells", |n| "<table><tr>".to_owned() + &"<td colspan=1000 rowspan=65534>x".repeat(n / 3)),
    ("open quote", |n| "<a href='".to_owned() + &"<p>".repeat(n)),
    ("open comment", |n| "<!--".to_owned() + &"<p>".repeat(n)),
    ("selectors", |n| format!("<style>{} {{color:red}}</style>{}", "div ".repeat(40), "<div>".repeat(n / 15))),
    ("siblings", |n| {
        format!("<style>p ~ p ~ b:nth-child(3n) {{color:red}}</style>{}", "<p>x</p><b>y</b>".repeat(n / 4))
    }),
    ("nested style", |n| format!("<style>{}</style>", "@media all{".repeat(n))),
    ("disabled", |n| "<fieldset disabled>".repeat(300) + &"<input aria-labelledby=a>".repeat(n / 3)),
    ("languages", |n| "<p lang=xx>x<b lang=yy>".repeat(n)),
    ("headings", |n| "<nav><a href=/>x</a></nav>".to_owned() + &"<h6>x</h6>".repeat(n)),
    ("frames", |n| "<iframe title=x srcdoc='<iframe srcdoc=y>'></iframe>".repeat(n / 6)),
    ("odd letters", |n| "<a href=/>\u{0}\u{feff}\u{202e}🍁\u{301}</a>".repeat(n / 6)),
    ("shadow trees", |n| "<div><template shadowrootmode=open><slot></slot></template>x</div>".repeat(n / 2)),
    ("shadow trees in one", |n| "<div>".to_owned() + &"<template shadowrootmode=open>x</template>".repeat(n)),
    ("slots", |n| {
        format!(
            "<div><template shadowrootmode=open>{}</template>{}",
            "<slot name=a></slot>".repeat(n),
            "<b slot=b>x</b>".repeat(n)
        )
    }),
    ("scripted hosts", |n| {
        format!(
            "<script>x.attachShadow('{}')</script>{}",
            "'a'".repeat(n),
            numbered(n, |number| format!("<p id=p{number}>x"))
        )
    }),
    ("menus", |n| format!("<div class=menu>{}", "<p>x</p>".repeat(n))),
    ("menus in menus", |n| "<div class=menu>x".repeat(n / 12) + &"<p>y</p>".repeat(n)),
    ("a table of roles", |n| {
        format!("<div role=table>{}</div>", "<div role=row><b role=columnheader>x</b></div>".repeat(n))
    }),
    ("nothing", |_| String::new()),
];

/// The quicker of two judgements: the machine may be busy.
fn time_of(name: &str, html: &str) -> Duration {
    let judgement = || {
        let source = SourceFile::new(name, html.as_bytes().to_vec()).into();
        let start = Instant::now();
        std::hint::black_box(audit(&[Audited { path: name.to_owned(), source }], &|_, _| None));
        start.elapsed()
    };
    judgement().min(judgement())
}

/// A page of so many times the bytes takes about so many times the time.
#[test]
fn hostile_pages_are_judged_in_linear_time() {
    const MANY: usize = 6_000;
    // What busy machines and the ends of tables and caches make of a straight line.
    const SLACK: u32 = 4;
    let mut slow = Vec::new();
    for (name, made) in HOSTILE {
        let (short, long) = (made(MANY / 4), made(MANY));
        let (quick, took) = (time_of(name, &short), time_of(name, &long));
        let times = u32::try_from(long.len().div_ceil(short.len().max(1))).expect("a page of few megabytes");
        if took > quick * times * SLACK + Duration::from_millis(400) {
            slow.push(format!("{name}: {quick:?}, then {took:?} for {times} times the bytes"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

#[test]
fn no_prefix_of_a_page_breaks_the_audit() {
    let html = "<!doctype html><html lang=sv><title>Ö</title><style>a:not(.b)>c{color:rgb(1 2 3/.5)}</style><table><tr><th scope=col headers='å'>å\
                <svg><title>x</title></svg><button aria-label='ö'>å</button><meta http-equiv=refresh content='5;url=é'><p style='line-height:1!important'>é";
    for end in 0..=html.len() {
        let source = SourceFile::new("prefix", html.as_bytes()[..end].to_vec()).into();
        audit(&[Audited { path: "prefix".to_owned(), source }], &|_, _| None);
    }
}
