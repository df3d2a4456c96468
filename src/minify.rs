//! The bytes that ship: minify-html with settings that keep the meaning.
//!
//! Closing tags, `<html>` and `<head>` are kept so that two builds can be compared by eye; style is minified once for the
//! site and never per page; there are no scripts. What minify-html changes in meaning (`hidden="until-found"`, empty
//! `lang`) the templates do not use, and a test compares the trees before and after.

use minify_html::{Cfg, minify};

/// The page as it ships.
pub fn page(html: &str) -> Vec<u8> {
    let mut settings = Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    minify(html.as_bytes(), &settings)
}

/// The style sheet as it ships.
pub fn style(css: &str) -> Vec<u8> {
    let mut settings = Cfg::new();
    settings.minify_css = true;
    settings.keep_closing_tags = true;
    let wrapped = minify(format!("<style>{css}</style>").as_bytes(), &settings);
    let text = String::from_utf8_lossy(&wrapped);
    match text.strip_prefix("<style>").and_then(|t| t.strip_suffix("</style>")) {
        Some(inner) => inner.as_bytes().to_vec(),
        None => css.as_bytes().to_vec(),
    }
}
