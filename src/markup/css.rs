//! Just enough of CSS to know what a page's own styles hide, move and colour.
//!
//! The grammar is cssparser's (the one of Firefox); this module keeps its rules, their media conditions and their declarations as
//! text, because each question asked of them concerns a handful of properties.

pub mod length;
pub mod lookup;
pub mod media;
pub mod outline;
pub mod property;
pub mod selector;
pub mod traits;

use std::sync::{Arc, OnceLock};

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserInput, ParserState, QualifiedRuleParser,
    RuleBodyItemParser, RuleBodyParser, StyleSheetParser, parse_important,
};

use lookup::Lookup;
use property::Properties;
use selector::Selector;

/// `letter-spacing: 0.1em !important`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// In ASCII lower case.
    pub property: String,
    /// As written, without white space around it and without the mark of importance.
    pub value: String,
    /// Whether it is marked `!important`.
    pub important: bool,
}

/// A style rule with all its conditions.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What it applies to; selectors that are not understood are left out.
    pub selectors: Vec<Selector>,
    /// What it says, in its order.
    pub declarations: Vec<Declaration>,
    /// The conditions of the `@media` rules around it, outermost first.
    pub media: Vec<String>,
    /// Whether all those conditions hold for the reader a static check imagines.
    pub holds: bool,
    /// What its declarations name.
    pub properties: Properties,
}

/// What a style sheet says, in its order.
#[derive(Clone, Debug, Default)]
pub struct Stylesheet {
    /// All style rules, those in `@media` and `@supports` included.
    pub rules: Vec<Rule>,
    /// `@keyframes` whose steps change nothing are not told apart: the names of all that exist.
    pub keyframes: Vec<String>,
    /// Whether anything in it, in rules that are not kept too, would be loaded from elsewhere.
    pub loads_from_elsewhere: bool,
    /// Its selectors by what their subject must have; made once, for a linked sheet serves every page of a site.
    pub(super) lookup: Lookup,
    /// The sheet as it holds in the dark; made when first asked for.
    dark: OnceLock<Option<Arc<Stylesheet>>>,
}

impl Stylesheet {
    /// Reads a sheet. What is no CSS is skipped as a browser skips it.
    pub fn parse(text: &str) -> Stylesheet {
        let mut sheet = Stylesheet::default();
        let mut input = ParserInput::new(text);
        let mut parser = Parser::new(&mut input);
        let mut level = Level { sheet: &mut sheet, media: Vec::new(), depth: 0 };
        for _ in StyleSheetParser::new(&mut parser, &mut level) {}
        sheet.lookup = Lookup::of(&sheet.rules);
        sheet.loads_from_elsewhere = outline::foreign(outline::of_sheet(text)).next().is_some();
        sheet
    }

    /// The sheet with the conditions that hold where the reader prefers the dark; `None` where it says nothing of that.
    pub fn in_the_dark(&self) -> Option<Arc<Stylesheet>> {
        let made = self.dark.get_or_init(|| {
            let speaks = |rule: &Rule| rule.media.iter().any(|condition| condition.contains("prefers-color-scheme"));
            if !self.rules.iter().any(speaks) {
                return None;
            }
            let mut rules = self.rules.clone();
            for rule in &mut rules {
                rule.holds = rule.media.iter().all(|condition| media::holds_in(condition, media::Scheme::Dark));
            }
            let lookup = Lookup::of(&rules);
            Some(Arc::new(Stylesheet {
                rules,
                keyframes: self.keyframes.clone(),
                loads_from_elsewhere: self.loads_from_elsewhere,
                lookup,
                dark: OnceLock::new(),
            }))
        });
        made.clone()
    }
}

/// The declarations of a `style` attribute.
pub fn declarations(text: &str) -> Vec<Declaration> {
    let mut input = ParserInput::new(text);
    let mut parser = Parser::new(&mut input);
    body(&mut parser)
}

fn body(parser: &mut Parser<'_, '_>) -> Vec<Declaration> {
    RuleBodyParser::new(parser, &mut Body).filter_map(Result::ok).flatten().collect()
}

struct Body;

type Failure<'i> = ParseError<'i, ()>;

impl<'i> DeclarationParser<'i> for Body {
    type Declaration = Option<Declaration>;
    type Error = ();

    fn parse_value<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
        _: &ParserState,
    ) -> Result<Option<Declaration>, Failure<'i>> {
        let start = input.position();
        let mut important = false;
        while !important && input.next().is_ok() {
            important = input.try_parse(|input| parse_important(input).and_then(|()| input.expect_exhausted())).is_ok();
        }
        let written = input.slice_from(start);
        let value = if important { written.rsplit_once('!').map_or(written, |(value, _)| value) } else { written };
        let value = value.trim().to_string();
        Ok(Some(Declaration { property: name.to_ascii_lowercase(), value, important }))
    }
}

impl<'i> AtRuleParser<'i> for Body {
    type Prelude = ();
    type AtRule = Option<Declaration>;
    type Error = ();
}

impl<'i> QualifiedRuleParser<'i> for Body {
    type Prelude = ();
    type QualifiedRule = Option<Declaration>;
    type Error = ();
}

impl<'i> RuleBodyItemParser<'i, Option<Declaration>, ()> for Body {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}

/// The top of a sheet or the inside of a grouping rule.
struct Level<'s> {
    sheet: &'s mut Stylesheet,
    media: Vec<String>,
    depth: usize,
}

/// Deeper nesting than this is no style sheet but an attack on the stack.
const DEEPEST: usize = 16;

enum AtRule {
    Media(String),
    /// `@supports` and `@layer` hold rules like any others.
    Transparent,
    Keyframes(String),
}

fn rest(input: &mut Parser<'_, '_>) -> String {
    let start = input.position();
    while input.next().is_ok() {}
    input.slice_from(start).trim().to_string()
}

impl<'i> QualifiedRuleParser<'i> for Level<'_> {
    type Prelude = Vec<Selector>;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude<'t>(&mut self, input: &mut Parser<'i, 't>) -> Result<Vec<Selector>, Failure<'i>> {
        Ok(selector::list(&rest(input)))
    }

    fn parse_block<'t>(
        &mut self,
        selectors: Vec<Selector>,
        _: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<(), Failure<'i>> {
        let declarations = body(input);
        if !selectors.is_empty() {
            let media = self.media.clone();
            let holds = media.iter().all(|condition| media::holds(condition));
            let properties = Properties::of(&declarations);
            self.sheet.rules.push(Rule { selectors, declarations, media, holds, properties });
        }
        Ok(())
    }
}

impl<'i> AtRuleParser<'i> for Level<'_> {
    type Prelude = AtRule;
    type AtRule = ();
    type Error = ();

    fn parse_prelude<'t>(&mut self, name: CowRcStr<'i>, input: &mut Parser<'i, 't>) -> Result<AtRule, Failure<'i>> {
        let prelude = rest(input);
        match &*name.to_ascii_lowercase() {
            "media" => Ok(AtRule::Media(prelude.to_ascii_lowercase())),
            "supports" | "layer" => Ok(AtRule::Transparent),
            "keyframes" | "-webkit-keyframes" => Ok(AtRule::Keyframes(prelude)),
            _ => Err(input.new_custom_error(())),
        }
    }

    fn parse_block<'t>(
        &mut self,
        rule: AtRule,
        _: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Result<(), Failure<'i>> {
        let mut media = self.media.clone();
        match rule {
            AtRule::Keyframes(name) => {
                self.sheet.keyframes.push(name);
                return Ok(());
            }
            AtRule::Media(condition) => media.push(condition),
            AtRule::Transparent => {}
        }
        if self.depth < DEEPEST {
            let mut inner = Level { sheet: self.sheet, media, depth: self.depth + 1 };
            for _ in StyleSheetParser::new(input, &mut inner) {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_attribute_is_read_with_its_importance() {
        let found = declarations("color: red; Letter-Spacing: 0.1em ! important; content: ';'");
        assert_eq!(found.len(), 3);
        assert_eq!(found[1], Declaration { property: "letter-spacing".into(), value: "0.1em".into(), important: true });
        assert_eq!(found[2].value, "';'");
    }

    #[test]
    fn a_rule_knows_the_media_around_it() {
        let sheet =
            Stylesheet::parse("p{color:red} @media (orientation: portrait) { html { transform: rotate(90deg) } } b{}");
        assert_eq!(sheet.rules.len(), 3);
        assert_eq!(sheet.rules[1].media, ["(orientation: portrait)"]);
        assert_eq!(sheet.rules[1].declarations[0].value, "rotate(90deg)");
        assert!(sheet.rules[2].media.is_empty());
    }

    #[test]
    fn what_a_sheet_loads_is_known_even_of_rules_that_are_not_kept() {
        assert!(Stylesheet::parse("@font-face { src: url(https://example.org/a.woff2) }").loads_from_elsewhere);
        assert!(!Stylesheet::parse("@font-face { src: url(fonts/a.woff2) }").loads_from_elsewhere);
    }

    #[test]
    fn rubbish_ends_neither_the_sheet_nor_the_program() {
        let sheet = Stylesheet::parse("}}} @x { ; } p { color: ; : red; margin: 1px }");
        assert!(
            sheet.rules.iter().any(|rule| rule.declarations.iter().any(|found| found.property == "margin"))
                || sheet.rules.is_empty()
        );
        let deep = "@media all{".repeat(5000);
        Stylesheet::parse(&deep);
    }
}
