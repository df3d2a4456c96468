//! The laws a preschool's blog follows, and what each means here (K06).

use crate::render::view::{LawView, LawsView, Place};

/// Name and meaning. Addresses change; the names with their numbers do not.
const LAWS: [(&str, &str); 8] = [
    (
        "Tryckfrihetsförordningen (1949:105)",
        "Det som publiceras är allmän handling. Den som vill får läsa det och få en kopia.",
    ),
    (
        "Offentlighets- och sekretesslagen (2009:400)",
        "Uppgifter om barn och deras familjer är hemliga i förskolan. Därför står inga namn här.",
    ),
    (
        "EU:s dataskyddsförordning, GDPR (2016/679)",
        "Personuppgifter publiceras inte. Bloggen har inga kakor och ingen statistik.",
    ),
    (
        "Lagen om tillgänglighet till digital offentlig service (2018:1937)",
        "Alla ska kunna läsa bloggen, hur man än ser, hör och rör sig.",
    ),
    (
        "Arkivlagen (1990:782)",
        "Inlägg tas bort från bloggen efter en bestämd tid. Vad som bevaras beslutar kommunens nämnd.",
    ),
    (
        "Upphovsrättslagen (1960:729)",
        "Bilder, texter och musik visas bara när den som har gjort dem har sagt ja. Det gäller barnens teckningar också.",
    ),
    ("Språklagen (2009:600)", "Texterna ska vara vårdade, enkla och begripliga."),
    ("Skollagen (2010:800)", "Förskolan är en del av skolväsendet. Bloggen berättar om dess uppdrag."),
];

pub(super) fn view(place: Place) -> LawsView {
    let laws = LAWS.iter().map(|(name, meaning)| LawView {
        name: (*name).to_owned(),
        meaning: (*meaning).to_owned(),
        address: None,
    });
    LawsView { place, laws: laws.collect() }
}
