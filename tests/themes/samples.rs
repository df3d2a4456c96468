//! One page of every kind of an invented blog, with everything a page can hold.

use jiff::civil::{Date, date};
use kapprum::addresses::own;
use kapprum::render::figure::{self, Position};
use kapprum::render::view::*;

pub(crate) const ADDRESS: &str = "https://blogg.example.se/bjorken/";

pub(crate) fn today() -> Date {
    date(2026, 11, 20)
}

fn link(href: &str, text: &str) -> LinkView {
    LinkView { href: href.into(), text: text.into() }
}

fn contact(name: &str, value: &str, address: Option<&str>) -> ContactView {
    ContactView { name: name.into(), value: value.into(), address: address.map(Into::into) }
}

pub(crate) fn site() -> SiteView {
    SiteView {
        title: "Förskolan Björkens blogg".into(),
        unit: "Förskolan Björken".into(),
        municipality: "Almviks kommun".into(),
        purpose: "här visar vi familjerna vad barnen gör och lär sig om dagarna".into(),
        address: Some(ADDRESS.into()),
        lang: "sv".into(),
        languages: vec!["en".into(), "ar".into()],
        logotype: LogotypeView { href: "logotyp.svg".into(), alt: "Almviks kommun".into(), width: 220, height: 80 },
        sign: Some("fjaril".into()),
        files: SiteFiles::new("stil.css".into(), "favicon.svg".into(), None),
        menu: vec![link("sidor/vara-avdelningar/index.html", "Våra avdelningar")],
        starts: vec![
            LanguageLink { lang: "sv".into(), href: "index.html".into() },
            LanguageLink { lang: "ar".into(), href: "ar/index.html".into() },
        ],
        colophon: Colophon {
            owner: "Förskolan Björken, Almviks kommun".into(),
            controller: "Utbildningsnämnden i Almviks kommun".into(),
            official_document: None,
            kept_months: Some(12),
            contacts: vec![
                contact("Förskolan", "bjorken@almvik.example.se", Some("mailto:bjorken@almvik.example.se")),
                contact("Kontaktcenter", "031-390 60 00", Some("tel:+46313906000")),
            ],
        },
        bands: Bands::default(),
        closed: false,
    }
}

pub(crate) fn every_band() -> Bands {
    Bands {
        trial: true,
        preview: true,
        crisis: Some(CrisisBand {
            text: "Förskolan är stängd i dag på grund av översvämning. Ring kontaktcenter.".into(),
            more: Some(link("https://almvik.example.se/kris", "Läs mer om översvämningen")),
        }),
        closing: Some(ClosingBand {
            date: date(2026, 12, 18),
            reason: "Vi flyttar till en gemensam blogg för alla förskolor i Almvik.".into(),
        }),
    }
}

pub(crate) fn picture(number: u32, alt: &str, caption: Option<&str>) -> PictureView {
    let variants = |ending: &str| {
        [480, 960].map(|width| Variant { href: format!("bilder/{number}-{width}.{ending}"), width }).to_vec()
    };
    PictureView {
        alt: alt.into(),
        caption: caption.map(Into::into),
        width: 960,
        height: 720,
        webp: variants("webp"),
        fallback: variants("png"),
    }
}

fn bread() -> PictureView {
    picture(
        1,
        "Runda bullar på en plåt, en av dem formad som en snigel.",
        Some("Snigelbullen var sämst på att jäsa men bäst på att försvinna."),
    )
}

pub(crate) fn notes() -> Vec<PostNote> {
    let note = |href: &str, title: &str, day, summary: &str| PostNote {
        href: format!("inlagg/{href}/index.html"),
        title: title.into(),
        lang: "sv".into(),
        date: date(2026, 11, day),
        summary: summary.into(),
        picture: None,
        sign: None,
        standing: None,
    };
    vec![
        PostNote {
            picture: Some(bread()),
            ..note(
                "brod",
                "Vi bakade bröd som jäste över kanten",
                20,
                "I veckan har hela avdelningen Fjärilen bakat. Degen fick stå över natten, och på morgonen hade den \
                 lyft på locket alldeles själv.",
            )
        },
        PostNote {
            sign: Some("snigel".into()),
            ..note(
                "snigel",
                "Småkrypsjakt under stockarna",
                18,
                "Sju gråsuggor, två sniglar och en spindel med randiga ben. Vi ritade dem och släppte dem hem igen.",
            )
        },
        PostNote {
            picture: Some(picture(2, "Röda och gula lönnlöv upphängda på ett snöre.", None)),
            ..note(
                "lov",
                "Höstlövsutställningen i kapprummet öppnar på måndag",
                16,
                "Löven torkade i tidningspapper i en vecka. Nu hänger de på rad efter färg, från grönt till nästan svart.",
            )
        },
        note(
            "ord",
            "Förskolebarnsföräldramötesförberedelsegruppen tackar",
            13,
            "Ett långt ord är inget hinder. Det bryts där det går.",
        ),
    ]
}

fn tags() -> Vec<TagCount> {
    [("Bakning", "bakning", 1, None), ("Småkryp", "smakryp", 12, Some("nyckelpiga")), ("Skapande", "skapande", 4, None)]
        .into_iter()
        .map(|(name, slug, count, sign): (&str, &str, usize, Option<&str>)| TagCount {
            name: name.into(),
            href: own::tag(slug, 0),
            count,
            sign: sign.map(Into::into),
        })
        .collect()
}

pub(crate) fn start() -> StartView {
    StartView {
        place: Place::new("index.html", "sv"),
        notes: notes(),
        pages: Pagination { number: 1, total: 3, newer: None, older: Some("sida/2/index.html".into()) },
        tags: tags(),
    }
}

/// A post of nothing but text, as most are: the one whose weight is counted.
pub(crate) fn text_post() -> PostView {
    let paragraph = "<p>I veckan har hela avdelningen Fjärilen bakat. Degen fick stå över natten, och på morgonen \
        hade den lyft på locket alldeles själv. Barnen mätte hur högt den hade stigit med klossar: fyra och en halv. \
        Sedan knådade vi, länge, tills degen kändes som en örsnibb. Många ville veta varför den växer när ingen \
        matar den, och vi letade svar i en bok.</p>\n";
    PostView {
        place: Place::new("inlagg/brod/index.html", "sv"),
        title: "Vi bakade bröd som jäste över kanten".into(),
        has_namesake: false,
        date: today(),
        changed: None,
        summary: "Om degen som lyfte på locket alldeles själv, och varför den växer när ingen matar den.".into(),
        body: format!(
            "{}<h2>Så gjorde vi</h2>\n<ol><li>Vi rörde ut jästen i ljummet vatten.</li><li>Vi knådade tills alla \
             var trötta i armarna.</li></ol>\n{}",
            paragraph.repeat(2),
            paragraph.repeat(2)
        ),
        byline: Some("avdelningen Fjärilen".into()),
        sign: Some("fjaril".into()),
        tags: tags().into_iter().take(2).map(|tag| TagLink { name: tag.name, href: tag.href }).collect(),
        older: Some(link("inlagg/snigel/index.html", "Småkrypsjakt under stockarna")),
        newer: Some(link("inlagg/lov/index.html", "Höstlövsutställningen i kapprummet öppnar på måndag")),
        translations: Vec::new(),
        translated_from: None,
        social: None,
        standing: None,
    }
}

/// A post with everything a text can hold.
pub(crate) fn full_post() -> PostView {
    let plain = text_post();
    let root = &plain.place.root;
    let mut body = String::from(
        "<p>Det här inlägget har <strong>allt</strong> som ett inlägg <em>kan</em> innehålla, med \
         <a href=\"https://example.org/jast\">en länk ut</a> och en fotnot<sup class=\"footnote-reference\">\
         <a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>.</p>\n",
    );
    figure::figure(&mut body, root, &bread(), Position::First);
    body.push_str("<h2 id=\"receptet\">Receptet</h2>\n");
    figure::table_start(&mut body, "Receptet");
    body.push_str(
        "<table><thead><tr><th>Ingrediens</th><th>Mängd</th><th>Vem hämtade den</th><th>Hur det luktade</th></tr>\
         </thead><tbody><tr><td>Vetemjöl</td><td>12 deciliter</td><td>Blåbärsgruppen</td><td>Ingenting alls</td></tr>\
         <tr><td>Jäst</td><td>50 gram</td><td>Smultrongruppen</td><td>Konstigt</td></tr></tbody></table>\n",
    );
    figure::table_end(&mut body);
    body.push_str("<blockquote><p>Den andas ju!</p></blockquote>\n");
    figure::gallery(
        &mut body,
        root,
        "Bilder",
        &[
            picture(2, "Röda och gula lönnlöv på ett snöre.", Some("Måndag")),
            picture(3, "En hög med mjöl där någon har ritat en sol.", None),
            picture(1, "Bullarna färdiga på gallret.", Some("Fredag")),
        ],
        false,
    );
    figure::video(
        &mut body,
        root,
        &VideoView {
            href: "film/deg.mp4".into(),
            media_type: "video/mp4".into(),
            description: "Degen lyfter på locket, filmad över en natt".into(),
            caption: Some("En natt på tio sekunder. Filmen har inget ljud.".into()),
            size: Some((960, 540)),
            poster: Some("bilder/3-960.png".into()),
            tracks: vec![TrackView { href: "film/deg.vtt".into(), lang: "sv".into(), label: "Svenska".into() }],
        },
    );
    body.push_str(
        "<ul><li>mjöl<ul><li>vete</li><li>råg</li></ul></li><li>vatten</li></ul>\n<hr>\n\
         <pre><code>deg = mjöl + vatten + jäst + salt + tid + många händer som knådar och knådar och knådar</code></pre>\n\
         <p lang=\"en\">The dough rose during the night.</p>\n\
         <section class=\"footnotes\" aria-label=\"Fotnoter\"><ol><li id=\"fn-1\"><p>Jäst är en svamp. \
         <a href=\"#fnref-1\">Tillbaka till texten</a></p></li></ol></section>\n",
    );
    PostView {
        place: Place::new("inlagg/allt/index.html", "sv"),
        changed: Some(date(2026, 11, 21)),
        body,
        translations: vec![TranslationLink {
            lang: "ar".into(),
            href: "inlagg/allt/ar.html".into(),
            title: "خبزنا الخبز".into(),
        }],
        social: Some("bilder/1-960.png".into()),
        ..plain
    }
}

pub(crate) fn arabic_post() -> PostView {
    PostView {
        place: Place::new("inlagg/allt/ar.html", "ar"),
        title: "خبزنا الخبز فارتفع فوق الحافة".into(),
        summary: "عن العجين الذي رفع الغطاء وحده.".into(),
        body: "<p>خبز جميع أطفال القسم هذا الأسبوع. بقي العجين طوال الليل، وفي الصباح كان قد رفع الغطاء وحده. قاس \
               الأطفال ارتفاعه بالمكعبات: أربعة ونصف.</p>\n<h2>كيف فعلنا ذلك</h2>\n<ul><li>أذبنا الخميرة في الماء \
               الدافئ.</li><li>عجنا طويلاً.</li></ul>\n"
            .into(),
        byline: None,
        older: None,
        newer: None,
        translations: vec![TranslationLink {
            lang: "sv".into(),
            href: "inlagg/allt/index.html".into(),
            title: "Vi bakade bröd som jäste över kanten".into(),
        }],
        translated_from: Some(TranslationNote {
            original: TranslationLink {
                lang: "sv".into(),
                href: "inlagg/allt/index.html".into(),
                title: "Vi bakade bröd som jäste över kanten".into(),
            },
            outdated: true,
            machine: true,
        }),
        ..text_post()
    }
}

/// A post in a language the interface does not speak.
pub(crate) fn vietnamese_post() -> PostView {
    PostView {
        place: Place::new("inlagg/allt/vi.html", "vi"),
        title: "Chúng tôi đã nướng bánh mì".into(),
        summary: "Về khối bột tự nâng nắp lên.".into(),
        body: "<p>Tuần này cả lớp đã nướng bánh. Bột được để qua đêm, và sáng hôm sau nó đã tự nâng nắp lên.</p>\n"
            .into(),
        byline: None,
        older: None,
        newer: None,
        ..text_post()
    }
}

pub(crate) fn page() -> PageView {
    PageView {
        place: Place::new("sidor/vara-avdelningar/index.html", "sv"),
        title: "Våra avdelningar".into(),
        summary: "Fjärilen, Snigeln och Blåbäret.".into(),
        body: "<p>Vi har tre avdelningar. På <strong>Fjärilen</strong> går de yngsta barnen.</p>\n".into(),
        changed: Some(date(2026, 9, 1)),
        translations: Vec::new(),
        translated_from: None,
    }
}

pub(crate) fn tag() -> TagView {
    TagView {
        place: Place::new(own::tag("smakryp", 0), "sv"),
        name: "Småkryp".into(),
        count: 12,
        notes: notes(),
        pages: Pagination { number: 2, total: 2, newer: Some(own::tag("smakryp", 0)), older: None },
        sign: Some("nyckelpiga".into()),
    }
}

pub(crate) fn all_tags() -> TagsView {
    TagsView { place: Place::new(own::TAGS, "sv"), tags: tags() }
}

pub(crate) fn about() -> AboutView {
    AboutView {
        place: Place::new(own::ABOUT, "sv"),
        audience: vec!["guardians".into(), "neighbours".into()],
        roles: vec![
            RoleView { duty: "head".into(), holder: "förskolans rektor".into() },
            RoleView { duty: "publishing".into(), holder: "biträdande rektor".into() },
        ],
        decision: Some("Utbildningskontoret beslutade om bloggen den 14 augusti 2026.".into()),
        until: Some(date(2027, 8, 14)),
    }
}

pub(crate) fn contact_page() -> ContactPageView {
    ContactPageView {
        place: Place::new(own::CONTACT, "sv"),
        house_rules: None,
        watched: Some("Måndag till fredag klockan 8–16.".into()),
        learning_platform: Some(link("https://larplattform.example.se/", "Till lärplattformen")),
    }
}

pub(crate) fn privacy() -> PrivacyView {
    PrivacyView {
        place: Place::new(own::PRIVACY, "sv"),
        controller_contact: vec![contact(
            "Utbildningsnämnden",
            "utbildningsnamnden@almvik.example.se",
            Some("mailto:utbildningsnamnden@almvik.example.se"),
        )],
        officer: vec![contact(
            "Dataskyddsombud",
            "dataskydd@almvik.example.se",
            Some("mailto:dataskydd@almvik.example.se"),
        )],
        legal_basis: None,
        recipients: vec!["Kommunens egen it-drift".into()],
        authority: AuthorityView { name: "Integritetsskyddsmyndigheten".into(), address: "https://www.imy.se/".into() },
    }
}

pub(crate) fn statement() -> StatementView {
    StatementView {
        place: Place::new(own::STATEMENT, "sv"),
        conformance: Conformance::Partial,
        standard: "WCAG 2.1 AA".into(),
        gaps: vec![GapGroup {
            situation: Situation::WithoutHearing,
            gaps: vec![Gap {
                kind: None,
                lang: None,
                what: "En film i inlägget om luciatåget saknar undertexter.".into(),
                why: "Vi har inte hunnit texta den.".into(),
                until: Some(date(2026, 12, 20)),
            }],
        }],
        disproportionate: Vec::new(),
        exempt: true,
        not_covered: vec![Gap {
            kind: None,
            lang: None,
            what: "Kartan på kontaktsidan.".into(),
            why: "Den är inte till för att hitta hit; adressen står i text.".into(),
            until: None,
        }],
        assessed: Some(date(2026, 11, 1)),
        updated: date(2026, 11, 20),
        method: Method::Own,
        version: "0.1.0".into(),
        contacts: vec![contact("Förskolan", "bjorken@almvik.example.se", Some("mailto:bjorken@almvik.example.se"))],
        answer_days: Some(2),
        authority: AuthorityView {
            name: "Myndigheten för digital förvaltning".into(),
            address: "https://www.digg.se/tdosanmalan".into(),
        },
    }
}

pub(crate) fn laws() -> LawsView {
    LawsView {
        place: Place::new(own::LAWS, "sv"),
        laws: vec![LawView {
            name: "Offentlighets- och sekretesslagen (2009:400)".into(),
            meaning: "Vi visar aldrig vilka barn som går på förskolan.".into(),
            address: Some("https://www.riksdagen.se/".into()),
        }],
    }
}

pub(crate) fn not_found() -> NotFoundView {
    NotFoundView { place: Place::new(own::NOT_FOUND, "sv") }
}

pub(crate) fn closed() -> ClosedView {
    ClosedView {
        place: Place::new("index.html", "sv"),
        date: date(2026, 12, 18),
        reason: "Förskolorna i Almvik har fått en gemensam blogg.".into(),
        instead: vec![link("https://almvik.example.se/", "Almviks kommun")],
    }
}
