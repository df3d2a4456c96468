//! What a style sheet sets and what it would load, token by token, at any depth and whatever the rule around it.
//!
//! [`super::Stylesheet`] keeps the rules that can apply to a page; here nothing may be skipped, for a browser that is newer than
//! this program understands more rules than it does. cssparser has undone comments and escapes before anything is looked at.

use std::ops::Range;

use cssparser::{Parser, ParserInput, Token};

use crate::markup::url::{self, Target};

/// Something in a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its bytes in the sheet.
    pub span: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// What a [`Part`] is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The name of an at-rule in lower case, without its sign: `font-face`.
    AtRule(String),
    /// The name of a property that is set, in lower case if it is no custom one.
    Property(String),
    /// An address that may be loaded: a `url()`, or a string where one may be taken for an address.
    Address(String),
    /// A block that lies deeper than anything a person writes, unread.
    TooDeep,
}

/// The parts of a sheet in the order they stand.
pub fn of_sheet(text: &str) -> Vec<Part> {
    parts(text, Place { depth: 0, is_body: false, ..Place::default() })
}

/// The parts of a `style` attribute, or of an attribute of SVG that is written as a value of CSS.
pub fn of_attribute(text: &str) -> Vec<Part> {
    parts(text, Place { depth: 0, is_body: true, ..Place::default() })
}

/// The places of what would be loaded from elsewhere, and of what could not be read.
pub fn foreign(parts: Vec<Part>) -> impl Iterator<Item = Range<usize>> {
    let leads_away = |kind: &Kind| match kind {
        Kind::Address(address) => url::target_of(address) != Target::Own,
        Kind::TooDeep => true,
        Kind::AtRule(_) | Kind::Property(_) => false,
    };
    parts.into_iter().filter(move |part| leads_away(&part.kind)).map(|part| part.span)
}

fn parts(text: &str, place: Place) -> Vec<Part> {
    let mut input = ParserInput::new(text);
    let mut found = Vec::new();
    read(&mut Parser::new(&mut input), &place, &mut found);
    found.sort_by_key(|part| part.span.start);
    found
}

/// Deeper nesting than this is no style sheet but an attack on the stack.
const DEEPEST: u8 = 64;

/// Functions whose strings are addresses. `url()` with quotes is one of them, for it reaches the parser as a function.
const LOADING: [&str; 6] = ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"];

/// Where among blocks a run of tokens stands.
#[derive(Clone, Default)]
struct Place {
    depth: u8,
    /// Inside `{}`, where declarations stand.
    is_body: bool,
    /// Inside one of [`LOADING`].
    loads: bool,
    /// Strings here are words: in `[href="…"]`, in `content`, in `@namespace`.
    words: bool,
}

/// What is known of the statement that is being read.
#[derive(Default)]
struct Statement {
    begun: bool,
    /// The first word, until what follows tells whether it is a property.
    name: Option<(String, Range<usize>)>,
    is_declaration: bool,
    /// Its strings are words.
    words: bool,
    /// The name of a namespace is written as an address and never loaded.
    is_namespace: bool,
}

impl Statement {
    fn is_custom(&self) -> bool {
        self.name.as_ref().is_some_and(|(name, _)| name.starts_with("--"))
    }

    /// At its end a declaration tells its property.
    fn end(&mut self, found: &mut Vec<Part>) {
        let ended = std::mem::take(self);
        if let (true, Some((name, span))) = (ended.is_declaration, ended.name) {
            found.push(Part { span, kind: Kind::Property(name) });
        }
    }
}

fn read(parser: &mut Parser<'_, '_>, place: &Place, found: &mut Vec<Part>) {
    let mut statement = Statement::default();
    loop {
        parser.skip_whitespace();
        let start = parser.position().byte_index();
        let Ok(token) = parser.next().cloned() else { break };
        let span = start..parser.position().byte_index();
        let begins = !std::mem::replace(&mut statement.begun, true);
        let mut inner = Place { depth: place.depth + 1, is_body: false, loads: place.loads, ..*place };
        inner.words |= statement.words;
        match token {
            Token::Semicolon | Token::CloseCurlyBracket => statement.end(found),
            Token::Ident(name) if begins && place.is_body => {
                let custom = name.starts_with("--");
                let name = if custom { name.to_string() } else { name.to_ascii_lowercase() };
                statement.name = Some((name, span));
            }
            Token::Colon if statement.name.is_some() && !statement.is_declaration => {
                statement.is_declaration = true;
                statement.words = statement.name.as_ref().is_some_and(|(name, _)| name == "content");
            }
            Token::AtKeyword(name) => {
                let name = name.to_ascii_lowercase();
                statement.is_namespace = name == "namespace";
                found.push(Part { span, kind: Kind::AtRule(name) });
            }
            Token::UnquotedUrl(address) if !statement.is_namespace => {
                found.push(Part { span, kind: Kind::Address(address.to_string()) });
            }
            Token::QuotedString(address)
                if !statement.is_namespace && (place.loads || !(place.words || statement.words)) =>
            {
                found.push(Part { span, kind: Kind::Address(address.to_string()) });
            }
            Token::Function(name) => {
                inner.loads |= LOADING.contains(&&*name.to_ascii_lowercase());
                inner.words |= statement.is_namespace;
                inner.loads &= !statement.is_namespace;
                enter(parser, inner, span, found);
            }
            Token::ParenthesisBlock => enter(parser, inner, span, found),
            Token::SquareBracketBlock => enter(parser, Place { words: true, ..inner }, span, found),
            Token::CurlyBracketBlock => {
                enter(parser, Place { is_body: true, words: false, ..inner }, span, found);
                // What stood before the block was a selector or the head of an at-rule; a custom property may hold a block.
                if !statement.is_custom() {
                    statement = Statement::default();
                }
            }
            // `a` of `a b:hover` is no property.
            _ if !statement.is_declaration => statement.name = None,
            _ => {}
        }
    }
    statement.end(found);
}

fn enter(parser: &mut Parser<'_, '_>, place: Place, span: Range<usize>, found: &mut Vec<Part>) {
    if place.depth > DEEPEST {
        found.push(Part { span, kind: Kind::TooDeep });
        return;
    }
    let read = parser.parse_nested_block(|parser| {
        read(parser, &place, found);
        Ok::<(), cssparser::ParseError<'_, ()>>(())
    });
    // Reading takes a block to its end, so that nothing is left to fail on.
    debug_assert!(read.is_ok());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loaded(sheet: &str) -> Vec<&str> {
        foreign(of_sheet(sheet)).map(|span| &sheet[span]).collect()
    }

    fn set(sheet: &str) -> Vec<String> {
        let parts = of_sheet(sheet).into_iter();
        parts.filter_map(|part| if let Kind::Property(name) = part.kind { Some(name) } else { None }).collect()
    }

    #[test]
    fn whatever_loads_from_elsewhere_is_seen() {
        for sheet in [
            "@import \"https://example.org/a.css\";",
            "@import url( \"https://example.org/a.css\" ) screen;",
            "@im\\70ort '//example.org/a.css';",
            "@import \"data:text/css,p{}\";",
            "p { background: url(https://example.org/a.png) }",
            "p { background: u\\72l(https://example.org/a.png) }",
            "p { background: \\55 RL( '\\68ttps://example.org/a.png' ) }",
            "p { background: url(//example.org/a.png) }",
            "p { background: url(\\\\\\\\example.org/a.png) }",
            "p { background: image-set(\"https://example.org/a.png\" 1x, \"b.png\" 2x) }",
            "p { background: -webkit-image-set(url(\"https://example.org/a.png\") 1x) }",
            "p { content: image-set(\"https://example.org/a.png\" 1x) }",
            ":root { --a: \"https://example.org/a.png\" } p { background: image-set(var(--a) 1x) }",
            "@font-face { src: local('x'), url('https://example.org/a.woff2') }",
            "@property --a { syntax: '*'; inherits: true; initial-value: \"https://example.org/a.png\" }",
            "@container (width > 1px) { p { & b { cursor: url(https://example.org/a.cur), auto } } }",
            "p { content: \"/*\" } b { background: url(https://example.org/a.png) } /* */",
            "p { --a: { b: url(https://example.org/a.png) } }",
        ] {
            assert_eq!(loaded(sheet).len(), 1, "{sheet}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_not() {
        for sheet in [
            "@namespace svg url(http://www.w3.org/2000/svg); @namespace url(\"http://www.w3.org/1999/xhtml\");",
            "a[href^=\"https://\"]::after { content: \" ↗ https://\" }",
            "a:not([href*='//example.org']) { color: red }",
            "/* url(https://example.org/a.png) */ p { color: red }",
            "@font-face { src: url(\"fonts/text.woff2\") format(\"woff2\") }",
            "p { background: url(data:image/png;base64,AAAA), url(../a.png), url(#a), url(\"\") }",
            ":root { --label: \"Obs: viktigt\" }",
        ] {
            assert!(loaded(sheet).is_empty(), "{sheet}: {:?}", loaded(sheet));
        }
    }

    #[test]
    fn what_is_set_is_told_and_what_is_used_is_not() {
        assert_eq!(set(":root { --br\\61nd: red; F\\6fnt-Family : x }"), ["--brand", "font-family"]);
        assert_eq!(
            set("a:hover, b { color: var(--brand) } p { & font:hover { top: 0 } left: 0 }"),
            ["color", "top", "left"]
        );
        assert_eq!(set("p { content:\"/*\"; --ink: red } /* */"), ["content", "--ink"]);
        assert_eq!(set("p { --a: { x: y }; --b: 1 }"), ["--a", "x", "--b"]);
        assert_eq!(set("/* --brand: red */ font: 1"), Vec::<String>::new());
    }

    #[test]
    fn depth_is_bounded_and_what_is_unread_is_told() {
        let deep = format!("p{}url(https://example.org/a.png)", "{".repeat(100_000));
        assert_eq!(loaded(&deep).len(), 1);
    }
}
