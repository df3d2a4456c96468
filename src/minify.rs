//! The bytes that ship: minify-html with settings that keep the meaning.
//!
//! Closing tags, `<html>` and `<head>` are kept so that two builds can be compared by eye; style is minified once for the
//! site and never per page; there are no scripts. What minify-html changes in meaning (`hidden="until-found"`, empty
//! `lang`) the templates do not use, and a test compares the trees before and after.

use minify_html::{Cfg, minify};

/// The page as it ships.
pub fn page(html: &str) -> String {
    let mut settings = Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    text(minify(html.as_bytes(), &settings))
}

/// What was text stays text.
fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// The style sheet as it ships.
pub fn style(css: &str) -> Vec<u8> {
    let mut settings = Cfg::new();
    settings.minify_css = true;
    settings.keep_closing_tags = true;
    let wrapped = text(minify(format!("<style>{css}</style>").as_bytes(), &settings));
    match wrapped.strip_prefix("<style>").and_then(|t| t.strip_suffix("</style>")) {
        Some(inner) => inner.as_bytes().to_vec(),
        None => css.as_bytes().to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::Document;

    /// Every element with its attributes, and every text with its white space as a reader sees it.
    fn meaning(html: &str) -> Vec<String> {
        let document = Document::parse(html);
        let mut found = Vec::new();
        for id in document.descendants(document.root()) {
            if let Some(text) = document.text(id) {
                found.extend(text.split_whitespace().map(str::to_owned));
                continue;
            }
            let mut attributes: Vec<_> = document.attributes(id).collect();
            attributes.sort_unstable();
            found.push(format!("{} {attributes:?}", document.path(id)));
        }
        found
    }

    #[test]
    fn the_meaning_stays() {
        let html = r##"<!doctype html>
<html lang="sv" dir="ltr">
<head>
<meta charset="utf-8">
<title>Löv &amp; kottar – &lt;3</title>
<link rel="canonical" href="https://blogg.example.se/inlagg/lov.html?a=1&amp;b=2">
</head>
<body>
<a class="skip" href="#main">Hoppa till innehållet</a>
<main id="main" tabindex="-1">
<h1>Vi letade  löv</h1>
<p>Vi gick <em>långt</em> <strong>och</strong> länge.<br>Sedan &quot;vilade&quot; vi.</p>
<img src="a.jpg" alt="Ett &quot;löv&quot; som är 3 &gt; 2 dm" width="64" height="48">
<img src="b.jpg" alt="" width="1" height="1">
<ul>
<li><a href="b.html" hreflang="ar">x</a></li>
</ul>
<table><caption>Väder</caption><thead><tr><th scope="col">Dag</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<pre><code>a  &lt;b&gt;
  c</code></pre>
<details><summary>Mer</summary><p>Text</p></details>
<video controls preload="none"><track kind="captions" src="a.vtt" srclang="sv" label="Svenska" default></video>
</main>
</body>
</html>"##;
        assert_eq!(meaning(html), meaning(&page(html)));
    }
}
