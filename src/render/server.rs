//! Files for search engines and web servers: `sitemap.xml`, `robots.txt` and the security headers.
//!
//! The headers forbid whatever the pages do not use: no script, nothing from elsewhere, no frames, no forms.

use super::speech::page_address;
use jiff::civil::Date;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::fmt::Write as _;
use std::io;

/// A page for search engines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SitemapEntry {
    /// Path from the site's root.
    pub href: String,
    /// The day its text last changed.
    pub changed: Option<Date>,
    /// The same text in all its languages, this one included: tag and path.
    pub alternates: Vec<(String, String)>,
}

/// `sitemap.xml` with absolute addresses.
pub fn sitemap(address: &str, entries: &[SitemapEntry]) -> io::Result<String> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("urlset")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
        .write_inner_content(|writer| {
            for entry in entries {
                sitemap_entry(writer, address, entry)?;
            }
            Ok(())
        })?;
    String::from_utf8(writer.into_inner()).map_err(io::Error::other)
}

fn sitemap_entry(writer: &mut Writer<Vec<u8>>, address: &str, entry: &SitemapEntry) -> io::Result<()> {
    let absolute = |href: &str| format!("{address}{}", page_address(href));
    writer.create_element("url").write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(&absolute(&entry.href)))?;
        if let Some(changed) = entry.changed {
            writer.create_element("lastmod").write_text_content(BytesText::new(&changed.to_string()))?;
        }
        for (lang, href) in &entry.alternates {
            writer
                .create_element("xhtml:link")
                .with_attribute(("rel", "alternate"))
                .with_attribute(("hreflang", lang.as_str()))
                .with_attribute(("href", absolute(href).as_str()))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

/// `robots.txt`: a trial asks all robots to stay away.
pub fn robots(address: Option<&str>, hidden: bool) -> String {
    match (hidden, address) {
        (true, _) => "User-agent: *\nDisallow: /\n".to_owned(),
        (false, None) => "User-agent: *\nAllow: /\n".to_owned(),
        (false, Some(address)) => {
            format!("User-agent: *\nAllow: /\n\nSitemap: {address}sitemap.xml\n")
        }
    }
}

/// What a browser is told about every page, in a fixed order.
const HEADERS: [(&str, &str); 6] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
    ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
];

/// Asks robots to stay away from a trial even where nobody reads `robots.txt`.
const NO_ROBOTS: (&str, &str) = ("X-Robots-Tag", "noindex, nofollow");

fn headers(hidden: bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    HEADERS.into_iter().chain(hidden.then_some(NO_ROBOTS))
}

/// Lines to include in an nginx `server` or `location` block. `not_found` is the path of the 404 page on the server.
pub fn nginx(hidden: bool, not_found: &str) -> String {
    let mut out = "# Inkludera i nginx: include /sökväg/till/den/här/filen;\n".to_owned();
    for (name, value) in headers(hidden) {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "add_header {name} \"{value}\" always;");
    }
    let _ = writeln!(out, "charset utf-8;\nerror_page 404 {not_found};");
    out
}

/// `.htaccess` for Apache.
pub fn apache(hidden: bool, not_found: &str) -> String {
    let mut out = "<IfModule mod_headers.c>\n".to_owned();
    for (name, value) in headers(hidden) {
        let _ = writeln!(out, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(
        out,
        "</IfModule>\nAddDefaultCharset utf-8\nAddType text/vtt .vtt\nAddType image/webp .webp\nAddType font/woff2 .woff2\nErrorDocument 404 {not_found}\nOptions -Indexes"
    );
    out
}

/// `_headers` for hosts of static sites that read it.
pub fn headers_file(hidden: bool) -> String {
    let mut out = "/*\n".to_owned();
    for (name, value) in headers(hidden) {
        let _ = writeln!(out, "  {name}: {value}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_trial_keeps_robots_away_everywhere() {
        assert_eq!(robots(Some("https://example.se/"), true), "User-agent: *\nDisallow: /\n");
        for file in [nginx(true, "/404.html"), apache(true, "/404.html"), headers_file(true)] {
            assert!(file.contains("X-Robots-Tag"));
        }
        assert!(robots(Some("https://example.se/b/"), false).ends_with("Sitemap: https://example.se/b/sitemap.xml\n"));
        assert!(!headers_file(false).contains("X-Robots-Tag"));
    }

    #[test]
    fn the_policy_lets_nothing_in_from_elsewhere() {
        for file in [nginx(false, "/404.html"), apache(false, "/404.html"), headers_file(false)] {
            assert!(file.contains("default-src 'none'"));
            assert!(!file.contains("unsafe"));
            assert!(!file.contains("script-src"));
            assert!(!file.contains("http"));
        }
    }

    #[test]
    fn the_sitemap_is_absolute_and_escaped() -> io::Result<()> {
        let xml = sitemap(
            "https://example.se/b/",
            &[SitemapEntry {
                href: "inlagg/a&b/index.html".into(),
                changed: Some(date(2026, 11, 20)),
                alternates: vec![
                    ("sv".into(), "inlagg/a&b/index.html".into()),
                    ("ar".into(), "inlagg/a&b/ar.html".into()),
                ],
            }],
        )?;
        assert!(xml.contains("<loc>https://example.se/b/inlagg/a&amp;b/</loc><lastmod>2026-11-20</lastmod>"));
        assert!(xml.contains("hreflang=\"ar\" href=\"https://example.se/b/inlagg/a&amp;b/ar.html\"/>"));
        Ok(())
    }
}
