//! The feeds: Atom and JSON Feed, with the whole text, so that reading there is as good as on the page.
//!
//! Every item ends with whose blog it is and what it is for: it may be read far away from the page.

use super::figure::escape;
use super::speech::page_address;
use super::view::{FeedEntry, SiteView};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde_json::{Map, Value, json};
use std::io;

/// The Atom feed (RFC 4287); `entries` newest first. `blog_from` is the interface's line that names unit and
/// municipality.
pub fn atom(site: &SiteView, address: &str, entries: &[FeedEntry]) -> io::Result<String> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", site.lang.as_str()))
        .write_inner_content(|writer| {
            text(writer, "id", address)?;
            text(writer, "title", &site.title)?;
            text(writer, "subtitle", &sender(site))?;
            text(writer, "rights", &site.colophon.owner)?;
            text(writer, "updated", &newest(entries))?;
            link(writer, "self", &absolute(address, &site.files.atom), None)?;
            link(writer, "alternate", address, None)?;
            text(writer, "icon", &absolute(address, &site.files.favicon))?;
            writer.create_element("author").write_inner_content(|writer| text(writer, "name", &site.colophon.owner))?;
            for entry in entries {
                atom_entry(writer, site, address, entry)?;
            }
            Ok(())
        })?;
    String::from_utf8(writer.into_inner()).map_err(io::Error::other)
}

fn atom_entry(writer: &mut Writer<Vec<u8>>, site: &SiteView, address: &str, entry: &FeedEntry) -> io::Result<()> {
    let page = absolute(address, &entry.href);
    writer.create_element("entry").with_attribute(("xml:lang", entry.lang.as_str())).write_inner_content(|writer| {
        text(writer, "id", &page)?;
        text(writer, "title", &entry.title)?;
        link(writer, "alternate", &page, Some(&entry.lang))?;
        text(writer, "published", &noon(entry.date))?;
        text(writer, "updated", &noon(entry.changed.unwrap_or(entry.date)))?;
        if let Some(byline) = &entry.byline {
            writer.create_element("author").write_inner_content(|writer| text(writer, "name", byline))?;
        }
        for tag in &entry.tags {
            writer.create_element("category").with_attribute(("term", tag.as_str())).write_empty()?;
        }
        text(writer, "summary", &entry.summary)?;
        writer
            .create_element("content")
            .with_attribute(("type", "html"))
            .write_text_content(BytesText::new(&content(site, address, entry)))?;
        Ok(())
    })?;
    Ok(())
}

/// The JSON Feed (version 1.1).
pub fn json(site: &SiteView, address: &str, entries: &[FeedEntry]) -> String {
    let items: Vec<Value> = entries
        .iter()
        .map(|entry| {
            let page = absolute(address, &entry.href);
            let mut item = Map::new();
            item.insert("id".into(), json!(page));
            item.insert("url".into(), json!(page));
            item.insert("title".into(), json!(entry.title));
            item.insert("language".into(), json!(entry.lang));
            item.insert("summary".into(), json!(entry.summary));
            item.insert("content_html".into(), json!(content(site, address, entry)));
            item.insert("date_published".into(), json!(noon(entry.date)));
            if let Some(changed) = entry.changed {
                item.insert("date_modified".into(), json!(noon(changed)));
            }
            if let Some(byline) = &entry.byline {
                item.insert("authors".into(), json!([{ "name": byline }]));
            }
            item.insert("tags".into(), json!(entry.tags));
            Value::Object(item)
        })
        .collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": site.title,
        "description": sender(site),
        "home_page_url": address,
        "feed_url": absolute(address, &site.files.json_feed),
        "icon": absolute(address, &site.files.favicon),
        "language": site.lang,
        "authors": [{ "name": site.colophon.owner }],
        "items": items,
    });
    let mut text = feed.to_string();
    text.push('\n');
    text
}

/// Unit, municipality and purpose in one line.
fn sender(site: &SiteView) -> String {
    format!("{}, {} – {}", site.unit, site.municipality, site.purpose)
}

/// The text of an entry, followed by whose it is.
fn content(site: &SiteView, address: &str, entry: &FeedEntry) -> String {
    let mut html = entry.body.trim_end().to_owned();
    html.push_str("\n<hr>\n<p lang=\"");
    escape(&mut html, &site.lang);
    html.push_str("\"><a href=\"");
    escape(&mut html, address);
    html.push_str("\">");
    escape(&mut html, &site.title);
    html.push_str("</a>: ");
    escape(&mut html, &sender(site));
    html.push_str("</p>\n");
    html
}

fn absolute(address: &str, href: &str) -> String {
    format!("{address}{}", page_address(href))
}

/// A post has a day and no hour. Noon in UTC is the same day everywhere in Europe.
fn noon(date: jiff::civil::Date) -> String {
    format!("{date}T12:00:00Z")
}

/// The feed changed when its newest entry did; an empty one has never changed.
fn newest(entries: &[FeedEntry]) -> String {
    entries
        .iter()
        .map(|entry| entry.changed.unwrap_or(entry.date))
        .max()
        .map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), noon)
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, value: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(value))?;
    Ok(())
}

fn link(writer: &mut Writer<Vec<u8>>, rel: &str, href: &str, lang: Option<&str>) -> io::Result<()> {
    let mut element = writer.create_element("link").with_attribute(("rel", rel)).with_attribute(("href", href));
    if let Some(lang) = lang {
        element = element.with_attribute(("hreflang", lang));
    }
    element.write_empty()?;
    Ok(())
}
