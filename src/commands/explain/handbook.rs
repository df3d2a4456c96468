//! The handbook: every rule in Swedish, as Markdown that a blog can have as a page, and as a web page of its own.
//!
//! It shows no refused examples of personal data, so that it passes its own checks.

use std::fmt::Write as _;

use pulldown_cmark::{Parser, html};

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

Reglerna om personuppgifter läser text. De känner igen namn på hur de står i meningen och med hjälp av ordlistor. I nyskrivna prov som reglerna inte var gjorda efter hittades ungefär 95 av 100 namn. Resten missades, och ibland stoppades ett ord som inte var något namn.

Det här kan gå igenom, så läs extra noga efter det:

- namn som också är vanliga ord, när meningen inte avslöjar dem: ”Fjord en till”, ”Sten också”
- smeknamn och ovanliga namn som ingen lista känner, särskilt med liten bokstav
- namn som också är orter, figurer eller märken: Texas, Alfons, Merida
- ensamma initialer mitt i en text
- omskrivningar som bara den invigde förstår, och uppgifter om hälsa eller familj som sägs om ”hen” utan att det framgår vem
- samma barn i flera inlägg, där varje inlägg för sig är oskyldigt
- vad en bild visar, utöver ansikten som syns tydligt

Det här stoppas ibland fast det är oskyldigt. Skriv då till ett ord som säger vad det är, eller lägg ordet bland bloggens ord:

- djur, dockor och saker med människonamn, när texten inte säger vad de är: skriv ”dockan Siri” första gången
- figurer och titlar ur böcker, filmer och spel som listorna inte känner: kursivera hela titeln
- stormar, båtar, sorter, företag och musikgrupper med människonamn
- forskare, idrottare och andra offentliga personer som listorna inte känner

Programmet vet inte vem som går på förskolan, och ska inte veta det. Därför läser en människa alltid texten en gång till innan den publiceras.

";

/// The handbook as Markdown, with front matter.
pub(super) fn markdown() -> String {
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
            rule.title.in_lang(Lang::Sv),
            rule.why.in_lang(Lang::Sv),
            rule.help.in_lang(Lang::Sv)
        );
        let sources: Vec<String> = rule.basis.iter().filter_map(|id| basis::row(id)).map(source).collect();
        let _ = writeln!(out, "Regel: `{}`. {}\n", registered.id, sources.join(" "));
    }
    out
}

fn source(row: &basis::Row) -> String {
    let document = basis::document(&row.document).map_or("", |d| d.title.as_str());
    format!("Grund: {document} ({}).", row.id)
}

/// The handbook as a web page that needs nothing else.
pub(super) fn page() -> String {
    let markdown = markdown();
    let body = markdown.rsplit_once("+++\n").map_or(markdown.as_str(), |(_, body)| body);
    let mut inner = String::new();
    html::push_html(&mut inner, Parser::new(body));
    format!(
        "<!doctype html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Handbok: vad Kapprum kontrollerar</title>\n<style>body{{font:18px/1.6 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color:#221e1b;background:#fffdf7}}h2{{margin-top:3rem}}a{{color:#145c4c}}</style>\n</head>\n<body>\n<main>\n<h1>Handbok: vad som kontrolleras</h1>\n{inner}</main>\n</body>\n</html>\n"
    )
}
