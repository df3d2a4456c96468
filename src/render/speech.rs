//! What the templates can say: dates in words, counted texts, names of languages.

use super::view::SiteView;
use crate::texts::{self, Texts};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use std::sync::Arc;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// Registers the filters `date`, `dir`, `native_name`, `page_address` and the functions `text` (in the page's interface
/// language) and `own_text` (in the site's own language).
pub(super) fn register(tera: &mut Tera, texts: &Arc<Texts>, own: &Arc<Texts>) {
    let dates = Arc::clone(texts);
    tera.register_filter("date", move |iso: &str, _: Kwargs, _: &State| words_of_date(&dates, iso));
    tera.register_filter("dir", |tag: &str, _: Kwargs, _: &State| texts::direction(tag).to_owned());
    tera.register_filter("native_name", |tag: &str, _: Kwargs, _: &State| texts::native_name(tag).to_owned());
    tera.register_filter("page_address", |href: &str, _: Kwargs, _: &State| page_address(href).to_owned());
    for (name, texts) in [("text", texts), ("own_text", own)] {
        let texts = Arc::clone(texts);
        tera.register_function(name, move |kwargs: Kwargs, _: &State| say(&texts, &kwargs));
    }
}

/// The address people see: a folder rather than its `index.html`.
pub(super) fn page_address(href: &str) -> &str {
    match href.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => href,
    }
}

/// The values of the site that interface texts may hold.
pub(super) fn site_arguments(site: &SiteView) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, text) in [
        ("title", &site.title),
        ("unit", &site.unit),
        ("municipality", &site.municipality),
        ("owner", &site.colophon.owner),
        ("controller", &site.colophon.controller),
    ] {
        args.set(name, text.clone());
    }
    if let Some(months) = site.colophon.kept_months {
        args.set("months", months);
    }
    args
}

fn words_of_date(texts: &Texts, iso: &str) -> TeraResult<String> {
    let date: Date = iso.parse().map_err(Error::message)?;
    Ok(texts.date(date))
}

/// One text with the values the template gives; a value named `date` becomes words, one named `language` that
/// language's own name.
fn say(texts: &Texts, kwargs: &Kwargs) -> TeraResult<String> {
    let key: String = kwargs.must_get("key")?;
    let mut args = FluentArgs::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "key") else {
            continue;
        };
        args.set(name.to_owned(), fluent_value(texts, name, value)?);
    }
    texts.format(&key, &args).ok_or_else(|| Error::message(format!("no interface text `{key}` for these values")))
}

fn fluent_value(texts: &Texts, name: &str, value: &Value) -> TeraResult<FluentValue<'static>> {
    if let Some(number) = value.as_i64() {
        return Ok(FluentValue::from(number));
    }
    let text = value.as_str().unwrap_or_default();
    Ok(FluentValue::from(match name {
        "date" => words_of_date(texts, text)?,
        "language" => texts::native_name(text).to_owned(),
        _ => text.to_owned(),
    }))
}
