//! Every theme renders every kind of page. The pages are left in cargo's folder for test output, where the browser's
//! checks find them: `…/themes/<theme>/index.html`.

#![expect(clippy::disallowed_methods, reason = "a test writes its own files")]

#[path = "themes/samples.rs"]
mod samples;

use kapprum::addresses::own;
use kapprum::markup::Document;
use kapprum::render::style::Tokens;
use kapprum::render::theme::Theme;
use kapprum::render::view::{Bands, SiteView};
use kapprum::render::{Renderer, style_sheet};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every sample page of a site in one theme: path and text.
fn pages(theme: &Theme, site: &SiteView) -> Vec<(String, String)> {
    let renderer = Renderer::new(theme, site).expect("the theme reads");
    let mut pages = Vec::new();
    let mut page = |href: &str, html: Result<String, kapprum::render::ThemeFault>| {
        pages.push((href.to_owned(), html.expect(href)));
    };
    page(own::START, renderer.start(&samples::start()));
    page("inlagg/brod/index.html", renderer.post(&samples::text_post()));
    page("inlagg/allt/index.html", renderer.post(&samples::full_post()));
    page("inlagg/allt/ar.html", renderer.post(&samples::arabic_post()));
    page("inlagg/allt/vi.html", renderer.post(&samples::vietnamese_post()));
    page("sidor/vara-avdelningar/index.html", renderer.page(&samples::page()));
    page(&own::tag("smakryp", 0), renderer.tag(&samples::tag()));
    page(own::TAGS, renderer.tags(&samples::all_tags()));
    page(own::ABOUT, renderer.about(&samples::about()));
    page(own::CONTACT, renderer.contact(&samples::contact_page()));
    page(own::PRIVACY, renderer.privacy(&samples::privacy()));
    page(own::STATEMENT, renderer.statement(&samples::statement()));
    page(own::LAWS, renderer.laws(&samples::laws()));
    page(own::NOT_FOUND, renderer.not_found(&samples::not_found()));
    pages
}

fn write(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

fn write_site(root: &Path, theme: &Theme, site: &SiteView) {
    for (href, html) in pages(theme, site) {
        write(root, &href, html.as_bytes());
    }
    let style = style_sheet(theme, &Tokens::default()).expect("a style sheet");
    write(root, &site.files.style, style.as_bytes());
    for (name, bytes) in theme.assets() {
        write(root, name, bytes);
    }
    for number in 1..=3_u8 {
        for width in [480, 960] {
            let picture = image::RgbImage::from_fn(width, width * 3 / 4, |x, y| {
                let shade = ((x * 120 / width) ^ (y * 120 / width)) as u8;
                image::Rgb([190 - shade / number, 140 + shade / 2, 70 * number - shade / 3])
            });
            for ending in ["png", "webp"] {
                let path = root.join(format!("bilder/{number}-{width}.{ending}"));
                fs::create_dir_all(root.join("bilder")).expect("a folder");
                picture.save(path).expect("a picture");
            }
        }
    }
    let logotype = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 220 80\" width=\"220\" height=\"80\">\
        <path d=\"M10 8h48v32q0 24-24 32Q10 64 10 40z\" fill=\"#145c4c\"/>\
        <path d=\"M34 18v40M22 30l12 8 12-8\" stroke=\"#fff\" stroke-width=\"4\" fill=\"none\"/>\
        <text x=\"72\" y=\"38\" font-family=\"Georgia,serif\" font-size=\"26\" fill=\"#145c4c\">Almviks</text>\
        <text x=\"72\" y=\"64\" font-family=\"Georgia,serif\" font-size=\"26\" fill=\"#145c4c\">kommun</text></svg>";
    write(root, "logotyp.svg", logotype.as_bytes());
    write(root, "favicon.svg", logotype.as_bytes());
}

fn theme(name: &str) -> Theme {
    Theme::new(name, BTreeMap::new()).expect("a theme of the binary")
}

#[test]
fn every_theme_renders_every_kind_of_page() {
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("themes");
    for name in Theme::names() {
        let theme = theme(name);
        write_site(&out.join(name), &theme, &samples::site());
        let alarmed = SiteView { bands: samples::every_band(), ..samples::site() };
        write_site(&out.join(format!("{name}-alarmed")), &theme, &alarmed);
        let closed = SiteView { closed: true, bands: Bands::default(), ..samples::site() };
        let renderer = Renderer::new(&theme, &closed).expect("the theme reads");
        let html = renderer.closed(&samples::closed()).expect("a page");
        write_site(&out.join(format!("{name}-closed")), &theme, &closed);
        write(&out.join(format!("{name}-closed")), "index.html", html.as_bytes());
    }
}

/// The pages as they ship: bytes of HTML, style sheet and the one face a Swedish text needs.
#[test]
fn a_text_post_weighs_less_than_thirty_kilobytes() {
    for name in Theme::names() {
        let theme = theme(name);
        let site = samples::site();
        let html =
            Renderer::new(&theme, &site).and_then(|renderer| renderer.post(&samples::text_post())).expect("a page");
        let style = style_sheet(&theme, &Tokens::default()).expect("a style sheet");
        let (_, face) =
            theme.assets().find(|(name, _)| site.files.font.ends_with(name)).expect("the face that is preloaded");
        let weight = html.len() + style.len() + face.len();
        assert!(weight < 30_000, "{name}: {weight} bytes");
    }
}

/// What the theme contract demands of every page, whatever theme renders it.
#[test]
fn every_page_says_whose_it_is() {
    let site = samples::site();
    for name in Theme::names() {
        for (href, html) in pages(&theme(name), &site) {
            for demanded in [
                "<!doctype html>",
                "<title>",
                "href=#main",
                "id=main",
                "alt=\"Almviks kommun\"",
                "En blogg från Förskolan Björken, Almviks kommun",
                "här visar vi familjerna",
                "Förskolan Björken, Almviks kommun äger bloggen.",
                "Utbildningsnämnden i Almviks kommun ansvarar",
                "allmän handling",
                "ligger kvar i 12 månader",
                own::CONTACT,
                own::PRIVACY,
                own::STATEMENT,
            ] {
                assert!(html.contains(demanded), "{name} {href}: {demanded}");
            }
            assert_eq!(html.matches("<h1").count(), 1, "{name} {href}");
            for banned in [
                "<script",
                " style=",
                " onclick",
                "http://",
                "lang=\"\"",
                "title=\"\"",
                "id=\"\"",
                "dir=\"\"",
                " lang ",
                " dir ",
            ] {
                assert!(!html.contains(banned), "{name} {href}: {banned}");
            }
        }
    }
}

#[test]
fn a_trial_is_marked_and_hidden_on_every_page() {
    let trial = SiteView { bands: Bands { trial: true, ..Bands::default() }, ..samples::site() };
    for name in Theme::names() {
        for (href, html) in pages(&theme(name), &trial) {
            assert!(html.contains("ÖVNING"), "{name} {href}");
            assert!(html.contains("noindex"), "{name} {href}");
            assert!(!html.contains("rel=canonical"), "{name} {href}");
        }
    }
}

#[test]
fn text_from_authors_is_escaped() {
    let mut post = samples::text_post();
    let wicked = "\"><script>alert('x')</script>&amp;";
    post.title = wicked.into();
    post.summary = wicked.into();
    post.byline = Some(wicked.into());
    post.tags[0].name = wicked.into();
    if let Some(older) = &mut post.older {
        older.text = wicked.into();
    }
    let site = SiteView { title: wicked.into(), purpose: wicked.into(), ..samples::site() };
    for name in Theme::names() {
        let html = Renderer::new(&theme(name), &site).and_then(|renderer| renderer.post(&post)).expect("a page");
        let page = Document::parse(&html);
        assert_eq!(page.all(&["script"]).count(), 0, "{name}");
        let heading = page.all(&["h1"]).next().expect("a heading");
        assert_eq!(page.text_content(heading), wicked, "{name}");
    }
}

#[test]
fn parts_say_which_language_they_are_in() {
    let renderer = Renderer::new(&theme("standard"), &samples::site()).expect("the theme reads");
    let arabic = renderer.post(&samples::arabic_post()).expect("a page");
    assert!(arabic.contains("<html dir=rtl lang=ar>"));
    assert!(arabic.contains("<p class=purpose dir=ltr lang=sv>"));
    assert!(arabic.contains("الجمعة"), "the frame speaks Arabic");
    assert!(arabic.contains("لم يراجع أحد"), "and says that nobody has read it");
    assert!(arabic.contains("hreflang=sv"));

    let vietnamese = renderer.post(&samples::vietnamese_post()).expect("a page");
    assert!(vietnamese.contains("<html dir=ltr lang=vi>"));
    assert!(vietnamese.contains("class=menu dir=ltr lang=sv>"));
    assert!(vietnamese.contains("fredag 20 november 2026"));

    let swedish = renderer.post(&samples::full_post()).expect("a page");
    assert!(swedish.contains("href=https://blogg.example.se/bjorken/inlagg/allt/ar.html hreflang=ar"));
    assert_eq!(swedish.matches("dir=ltr lang=sv").count(), 1, "only the page itself says it");
}

#[test]
fn a_fault_in_a_theme_names_template_and_line() {
    let fault = |file: &str, text: &str| {
        let files = BTreeMap::from([(file.to_owned(), text.as_bytes().to_vec())]);
        let theme = Theme::new("standard", files).expect("a theme");
        match Renderer::new(&theme, &samples::site()) {
            Err(fault) => fault,
            Ok(renderer) => renderer.page(&samples::page()).expect_err("a fault"),
        }
    };
    let cases = [
        ("{% extends \"base.html\" %}\n{% block main %}\n{{ title | upcase }}{% endblock main %}", 3, "upcase"),
        ("<p>\n{% if title %}\n", 3, ""),
        ("<p>\n\n{{ titel }}", 3, "titel"),
    ];
    for (text, line, word) in cases {
        let found = fault("templates/page.html", text);
        assert_eq!(found.template, "templates/page.html", "{found:?}");
        assert_eq!(found.line, Some(line), "{found:?}");
        assert!(found.message.contains(word), "{found:?}");
    }
    assert!(Theme::new("finns-inte", BTreeMap::new()).is_err());
}
