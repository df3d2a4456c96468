//! How many pages a second the page rules judge, all of them on, parsing included.
//!
//!     cargo bench --bench audit
//!
//! The aim is at least 5,000 pages a second on four cores.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first fault and prints what it measured"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use kapprum::audit::{Audited, audit};
use kapprum::markup::{Document, Page};
use kapprum::source::SourceFile;

/// A page like those the standard theme makes, with as many paragraphs as it takes to reach a size.
fn page(bytes: usize) -> String {
    let mut html = String::from(
        "<!doctype html><html lang=sv><head><meta charset=utf-8><title>Utflykt – Lönnens förskola</title>\
         <meta name=viewport content=\"width=device-width, initial-scale=1\"><style>.skip{position:absolute;inset-block-start:-9rem}\
         .skip:focus{inset-block-start:.4rem}:focus-visible{outline:.25rem solid #000}main{max-width:40rem}</style></head><body>\
         <a class=skip href=#innehall>Till innehållet</a><header><a href=../>Lönnens förskola</a>\
         <nav aria-label=Sidor><ul><li><a href=../>Start</a><li><a href=../arkiv/>Alla inlägg</a><li><a href=../om/>Om bloggen</a></ul></nav></header>\
         <main id=innehall><article><h1>Utflykt till skogen</h1>",
    );
    let mut number = 0;
    while html.len() < bytes {
        number += 1;
        let _ = write!(
            html,
            "<h2>Dag {number}</h2><p>I dag gick vi till skogen och plockade lingon. Vi lagade <strong>sylt</strong> av dem och åt \
             till <a href=../matsedel-{number}/>mellanmålet dag {number}</a>.</p><figure><img src=bild{number}.webp width=960 height=640 \
             alt=\"Lingon i en korg på en stubbe, bild {number}\"><figcaption>Lingon</figcaption></figure><ul><li>Stövlar<li>Regnkläder</ul>"
        );
    }
    html.push_str("</article></main><footer><a href=../tillganglighet/>Om tillgänglighet</a> <a href=../kontakt/>Kontakt</a></footer></body></html>");
    html
}

/// The best of several runs, a call.
fn best(mut run: impl FnMut(), calls: u32) -> Duration {
    let measured = (0..5).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed() / calls
    });
    measured.min().unwrap_or_default()
}

#[allow(clippy::print_stdout, reason = "a bench tells its figures")]
fn main() {
    for size in [4_000, 40_000] {
        let html = page(size);
        let parsed = best(|| (0..200).for_each(|_| drop(black_box(Document::parse(&html)))), 200);
        let prepared = best(|| (0..200).for_each(|_| drop(black_box(Page::parse(&html)))), 200);
        let pages: Vec<Audited> = (0..400)
            .map(|number| Audited {
                path: format!("{number}.html"),
                source: SourceFile::new(
                    format!("{number}.html"),
                    html.replace("Utflykt –", &format!("Utflykt {number} –")).into_bytes(),
                )
                .into(),
            })
            .collect();
        let judged = best(|| drop(black_box(audit(&pages, &|_, _| None))), 400);
        let per_second = 1.0 / judged.as_secs_f64();
        println!(
            "{} bytes: parse {parsed:?}, with styles {prepared:?}, all rules on all cores {judged:?} = {per_second:.0} pages/s",
            html.len()
        );
    }
}
