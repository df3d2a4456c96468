//! The handbook: every rule in Swedish, as Markdown that a blog can have as a page, and as a web page of its own.
//!
//! It shows no refused examples of personal data, so that it passes its own checks.

use std::fmt::Write as _;

use pulldown_cmark::{Options, Parser, html};

use crate::basis;
use crate::diagnostic::Lang;
use crate::rules;

/// The groups in words.
fn group_title(group: &str) -> &'static str {
    match group {
        "accessibility" => "Tillgänglighet",
        "content" => "Inläggens filer",
        "ownership" => "Vems bloggen är",
        "papers" => "Beslut och papper",
        "people" => "Vem som ansvarar",
        "personal-data" => "Personuppgifter",
        "pictures" => "Bilder och filmer",
        "policy" => "Kommunens policy",
        "retention" => "Hur länge inlägg ligger kvar",
        "site" => "Bloggens mapp",
        "waivers" => "Undantag",
        "wording" => "Ord och språk",
        _ => "Övrigt",
    }
}

/// What the engine behind the personal-data rules cannot see, said plainly.
const LIMITS: &str = "## Vad programmet inte ser

Reglerna om personuppgifter läser text. De känner igen namn på hur de står i meningen och med hjälp av ordlistor. I nyskrivna prov som reglerna inte var gjorda efter hittades 95 till 99 av 100 namn. Proven var fulla av djur, figurer och sorter med människonamn, och där stoppades ungefär vart femte oskyldiga inlägg i onödan.

Det här kan gå igenom, så läs extra noga efter det:

- namn som också är vanliga ord, när meningen inte avslöjar dem: ”Fjord en till”, ”Sten också”
- smeknamn och ovanliga namn som ingen lista känner, särskilt med liten bokstav
- namn som också är orter, figurer eller märken, när inget mer sägs om personen
- ensamma initialer mitt i en text
- omskrivningar som bara den invigde förstår, och uppgifter om hälsa eller familj som sägs om ”hen” utan att det framgår vem
- samma barn i flera inlägg, där varje inlägg för sig är oskyldigt
- vad en bild visar, utöver ansikten som syns tydligt

Det här stoppas ibland fast det är oskyldigt. Skriv då till ett ord som säger vad det är, eller lägg ordet bland bloggens ord:

- djur, dockor och saker med människonamn, när texten inte säger vad de är: skriv ”dockan Siri” någon gång i inlägget
- figurer och titlar ur böcker, filmer och spel som listorna inte känner: kursivera hela titeln
- stormar, båtar, sorter, företag och musikgrupper med människonamn
- maträtter och recept med människonamn
- forskare, idrottare och andra offentliga personer som listorna inte känner

Programmet vet inte vem som går på förskolan, och ska inte veta det. Därför läser en människa alltid texten en gång till innan den publiceras.

";

/// The handbook as Markdown, with front matter.
pub(super) fn markdown() -> String {
    // Readers of a blog have no use for the names of rules, and one of them reads like a child's.
    written(|_| String::new())
}

/// The handbook as a web page, with the names of the rules as findings give them.
pub(super) fn web_page() -> String {
    page(&written(|id| format!("Regel: `{id}`. ")))
}

fn written(name: impl Fn(&str) -> String) -> String {
    let mut out = String::from(
        "+++\ntitle = \"Handbok: vad som kontrolleras\"\n+++\n\nHär står vad som kontrolleras, varför, och vad du gör i stället. Du har inte gjort något fel om något stoppas. Det är lätt hänt.\n\n",
    );
    out.push_str(LIMITS);
    let mut group = "";
    for registered in rules::all() {
        if registered.group() != group {
            group = registered.group();
            let _ = writeln!(out, "## {}\n", group_title(group));
        }
        let rule = registered.rule;
        let _ = writeln!(
            out,
            "### {}\n\n{}\n\n{}\n",
            plain(rule.title.in_lang(Lang::Sv)),
            plain(rule.why.in_lang(Lang::Sv)),
            plain(rule.help.in_lang(Lang::Sv))
        );
        let sources: Vec<String> = rule.basis.iter().filter_map(|id| basis::row(id)).map(source).collect();
        let _ = writeln!(out, "{}{}\n", name(registered.id), sources.join(" "));
    }
    out
}

/// A text as Markdown that reads as it stands: its brackets and signs are words about HTML and TOML, not markup.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '"') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

fn source(row: &basis::Row) -> String {
    let document = basis::document(&row.document).map_or("", |d| d.title.as_str());
    format!("Grund: {} i {document}.", row.id)
}

/// A document of the handbook as a web page that needs nothing else; its title is that of its front matter or heading.
pub(super) fn page(markdown: &str) -> String {
    let (title, body) = match (markdown.rsplit_once("+++\n"), markdown.split_once("\n\n")) {
        (Some((front, body)), _) => (front.split('"').nth(1), body),
        (None, Some((heading, body))) => (heading.strip_prefix("# "), body),
        (None, None) => (None, markdown),
    };
    let title = title.unwrap_or("Handbok");
    let mut inner = String::new();
    html::push_html(&mut inner, Parser::new_ext(body, Options::ENABLE_TABLES));
    let inner = inner.replace("<th>", "<th scope=\"col\">");
    format!(
        "<!doctype html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – Kapprum</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{inner}</main>\n</body>\n</html>\n"
    )
}

const STYLE: &str = "body{font:18px/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#221e1b;background:#fffdf7}h2{margin-top:3rem}table{border-collapse:collapse}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8a8378;overflow-wrap:anywhere}";
