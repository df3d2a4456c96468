//! Every theme renders every kind of page. The pages are left in cargo's folder for test output, where the browser's
//! checks find them: `…/themes/<theme>/index.html`.

#[path = "themes/samples.rs"]
mod samples;

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
    page("index.html", renderer.start(&samples::start()));
    page(
        "inlagg/brod/index.html",
        renderer.post(&samples::text_post()),
    );
    page(
        "inlagg/allt/index.html",
        renderer.post(&samples::full_post()),
    );
    page(
        "inlagg/allt/ar.html",
        renderer.post(&samples::arabic_post()),
    );
    page(
        "inlagg/allt/vi.html",
        renderer.post(&samples::vietnamese_post()),
    );
    page(
        "sidor/vara-avdelningar/index.html",
        renderer.page(&samples::page()),
    );
    page("amnen/smakryp/index.html", renderer.tag(&samples::tag()));
    page("amnen/index.html", renderer.tags(&samples::all_tags()));
    page("om/index.html", renderer.about(&samples::about()));
    page(
        "kontakt/index.html",
        renderer.contact(&samples::contact_page()),
    );
    page(
        "personuppgifter/index.html",
        renderer.privacy(&samples::privacy()),
    );
    page(
        "tillganglighet/index.html",
        renderer.statement(&samples::statement()),
    );
    page("lagar/index.html", renderer.laws(&samples::laws()));
    page("404.html", renderer.not_found(&samples::not_found()));
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
    for (name, bytes) in theme.assets().expect("assets") {
        write(&root.join("theme"), name, bytes);
    }
    for number in 1..=3_u8 {
        for width in [480, 960] {
            let picture = image::RgbImage::from_fn(width, width * 3 / 4, |x, y| {
                let shade = ((x * 120 / width) ^ (y * 120 / width)) as u8;
                image::Rgb([
                    190 - shade / number,
                    140 + shade / 2,
                    70 * number - shade / 3,
                ])
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
        let alarmed = SiteView {
            bands: samples::every_band(),
            ..samples::site()
        };
        write_site(&out.join(format!("{name}-alarmed")), &theme, &alarmed);
        let closed = SiteView {
            closed: true,
            bands: Bands::default(),
            ..samples::site()
        };
        let renderer = Renderer::new(&theme, &closed).expect("the theme reads");
        let html = renderer.closed(&samples::closed()).expect("a page");
        write_site(&out.join(format!("{name}-closed")), &theme, &closed);
        write(
            &out.join(format!("{name}-closed")),
            "index.html",
            html.as_bytes(),
        );
    }
}
