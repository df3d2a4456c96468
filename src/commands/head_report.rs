//! Gathers what the report for the head is made of.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::civil::Date;

use crate::cli::Common;
use crate::diagnostic::{Diagnostic, Lang};
use crate::media::Media;
use crate::pictures::decode::decode;
use crate::pictures::thumbnail;
use crate::pipeline::{Examination, Loaded};
use crate::policy::Policy;
use crate::report::html::{HeadReport, page};
use crate::retention::Standing;

/// The report as a web page.
pub(super) fn for_the_head(
    common: &Common,
    loaded: &Loaded,
    examination: &Examination,
    diagnostics: &[Diagnostic],
) -> String {
    let lang = common.language();
    page(&HeadReport {
        title: loaded.site.title.as_ref().map_or("", |t| t.value.as_str()),
        date: loaded.world.today(),
        diagnostics,
        waivers: &waivers(loaded, lang),
        due: &due(loaded, examination, lang),
        ways: &ways(&loaded.policy, lang),
        thumbnails: &thumbnails(loaded),
        lang,
    })
}

fn waivers(loaded: &Loaded, lang: Lang) -> Vec<[String; 5]> {
    let text = |at: &Option<crate::settings::At<String>>| at.as_ref().map_or_else(String::new, |a| a.value.clone());
    let waived = loaded.posts.iter().flat_map(|post| {
        post.front.waivers.iter().map(|w| {
            let until = w.until.as_ref().map_or_else(String::new, |d| d.value.to_string());
            [post.source.path.clone(), text(&w.rule), text(&w.reason), text(&w.approved_by), until]
        })
    });
    waived.chain(confirmed(loaded, lang)).collect()
}

/// Faces that a second role has said are none, so that the head sees each of them.
fn confirmed(loaded: &Loaded, lang: Lang) -> Vec<[String; 5]> {
    let word = if lang == Lang::Sv { "Inget ansikte" } else { "No face" };
    let mut rows = Vec::new();
    for post in &loaded.posts {
        for picture in post.front.pictures.iter().filter(|picture| !picture.confirmed_boxes.is_empty()) {
            let boxes: Vec<&str> = picture.confirmed_boxes.iter().map(|one| one.value.as_str()).collect();
            let who = picture.confirmed_by.as_ref().map_or_else(String::new, |by| by.value.clone());
            rows.push([
                format!("{} · {}", post.source.path, picture.file.value),
                "pictures/face-visible".to_owned(),
                format!("{word}: {}", boxes.join("; ")),
                who,
                String::new(),
            ]);
        }
    }
    rows
}

/// Posts that leave or come within the policy's notice, and the blog's own dates.
fn due(loaded: &Loaded, examination: &Examination, lang: Lang) -> Vec<(Date, String)> {
    let mut due: Vec<(Date, String)> = Vec::new();
    for (post, leaf) in loaded.posts.iter().zip(&examination.leaves) {
        let path = &post.source.path;
        match (leaf.standing, lang) {
            (Standing::Live { until: Some(day), leaving_soon: true }, Lang::Sv) => {
                due.push((day, format!("{path} tas bort")));
            }
            (Standing::Live { until: Some(day), leaving_soon: true }, Lang::En) => {
                due.push((day, format!("{path} leaves")));
            }
            (Standing::Scheduled(day), Lang::Sv) => due.push((day, format!("{path} publiceras"))),
            (Standing::Scheduled(day), Lang::En) => due.push((day, format!("{path} is published"))),
            _ => {}
        }
    }
    let site = &loaded.site;
    for (date, sv, en) in
        [(&site.review, "Bloggen ses över", "The blog is reviewed"), (&site.ends, "Bloggen avslutas", "The blog ends")]
    {
        if let Some(at) = date {
            due.push((at.value, if lang == Lang::Sv { sv } else { en }.to_owned()));
        }
    }
    due.sort();
    due
}

/// Whom the head turns to: for help, with an incident (O85, O86), with what is to be registered (O92).
fn ways(policy: &Policy, lang: Lang) -> Vec<(&'static str, String)> {
    let sender = &policy.sender;
    let ways = [
        (&policy.routes.support, "Hjälp med bloggen", "Help with the blog"),
        (&sender.communication_unit, "Kommunikation", "Communication"),
        (
            &sender.security_coordinator,
            "Något som inte skulle ha publicerats, intrång eller avbrott: anmäl samma dag",
            "Something that should not have been published, intrusion or outage: report the same day",
        ),
        (&sender.data_protection_officer, "Frågor om personuppgifter", "Questions on personal data"),
        (&sender.registrar, "Det som ska diarieföras", "What is to be registered"),
    ];
    let told = ways.into_iter().filter_map(|(whom, sv, en)| Some((whom.clone()?, sv, en)));
    told.map(|(whom, sv, en)| (if lang == Lang::Sv { sv } else { en }, whom)).collect()
}

fn thumbnails(loaded: &Loaded) -> Vec<(String, String)> {
    loaded
        .media
        .iter()
        .filter_map(|(path, media)| match media {
            Media::Picture(picture) if !picture.faces.is_empty() => Some((path, picture)),
            _ => None,
        })
        .filter_map(|(path, picture)| {
            let decoded = decode(&loaded.world.read(path).ok()?).ok()?;
            let regions: Vec<_> = picture.faces.iter().map(|face| face.region).collect();
            Some((path.to_owned(), BASE64.encode(thumbnail::marked(&decoded, &regions).ok()?)))
        })
        .collect()
}
