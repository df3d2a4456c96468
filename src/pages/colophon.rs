//! What every page says of the blog: whose it is, what it is for, what becomes of it.

use super::{Entry, Pages, policy_texts};
use crate::pipeline::Loaded;
use crate::render::view::{
    AboutView, AuthorityView, Bands, ClosedView, ClosingBand, Colophon, ContactPageView, ContactView, CrisisBand,
    LanguageLink, LinkView, LogotypeView, NotFoundView, Place, PrivacyView, RoleView, SiteFiles, SiteView,
};
use crate::retention::Audience;
use crate::site::{Status, TARGET_GROUPS};

fn value(at: Option<&crate::settings::At<String>>) -> String {
    at.map_or_else(String::new, |a| a.value.clone())
}

pub(super) fn site<A: Audience>(
    loaded: &Loaded,
    pages: &[Entry<'_, A>],
    files: SiteFiles,
    logotype: LogotypeView,
    preview: bool,
) -> SiteView {
    let (site, policy) = (&loaded.site, &loaded.policy);
    let unit = site.unit.as_ref().or(site.title.as_ref());
    let municipality = policy.sender.municipality.clone().unwrap_or_else(|| "kommunen".into());
    let unit = value(unit);
    let menu = pages
        .iter()
        .filter(|entry| !entry.post().is_translation())
        .map(|entry| LinkView { href: entry.address.to_owned(), text: entry.post().title().to_owned() });
    SiteView {
        title: value(site.title.as_ref().or(site.unit.as_ref())),
        purpose: value(site.purpose.as_ref()),
        address: address(loaded),
        lang: site.language().to_owned(),
        languages: site.languages.iter().map(|l| l.value.clone()).collect(),
        logotype,
        sign: None,
        menu: menu.collect(),
        starts: vec![LanguageLink { lang: site.language().to_owned(), href: files.start.clone() }],
        colophon: Colophon {
            owner: if unit.is_empty() { municipality.clone() } else { format!("{unit}, {municipality}") },
            controller: policy
                .sender
                .committee
                .clone()
                .unwrap_or_else(|| format!("Den nämnd i {municipality} som driver förskolan")),
            official_document: policy_texts::official_document(loaded),
            kept_months: kept_months(loaded),
            contacts: contacts_of(loaded),
        },
        bands: bands(loaded, preview),
        closed: site.closed_since(loaded.world.today()).is_some(),
        unit,
        municipality,
        files,
    }
}

/// The bands above every page: what is said in a crisis, that the blog closes, and what kind of pages these are.
fn bands(loaded: &Loaded, preview: bool) -> Bands {
    let (site, today) = (&loaded.site, loaded.world.today());
    let crisis = site.crisis.as_ref().filter(|crisis| crisis.stands(today)).map(|crisis| CrisisBand {
        text: crisis.text.value.clone(),
        more: crisis.link.as_ref().map(|link| LinkView {
            href: link.value.clone(),
            text: crisis.link_text.as_ref().map_or_else(|| link.value.clone(), |text| text.value.clone()),
        }),
    });
    let closing = site.closing.as_ref().filter(|closing| {
        closing.date.value > today && closing.announced.as_ref().is_none_or(|announced| announced.value <= today)
    });
    let closing = closing.map(|closing| ClosingBand { date: closing.date.value, reason: closing.reason.value.clone() });
    Bands { trial: site.status == Status::Trial, preview, crisis, closing }
}

fn kept_months(loaded: &Loaded) -> Option<u16> {
    use crate::policy::RetentionMode;
    let retention = &loaded.policy.retention;
    (retention.mode != RetentionMode::NoLongerCurrent).then(|| u16::try_from(retention.months).unwrap_or(u16::MAX))
}

/// The blog's address with a slash at its end.
fn address(loaded: &Loaded) -> Option<String> {
    let address = loaded.site.address.as_ref()?.value.trim();
    Some(if address.ends_with('/') { address.to_owned() } else { format!("{address}/") })
}

/// Official ways to reach the preschool and the municipality.
pub(super) fn contacts_of(loaded: &Loaded) -> Vec<ContactView> {
    let name = value(loaded.site.unit.as_ref().or(loaded.site.title.as_ref()));
    let of_the_unit =
        loaded.site.contacts.iter().map(|contact| contact_view(&name, &contact.kind.value, &contact.value.value));
    let sender = &loaded.policy.sender;
    let municipality = sender.municipality.clone().unwrap_or_default();
    let of_the_municipality = [("phone", &sender.phone), ("email", &sender.email)]
        .into_iter()
        .filter_map(|(kind, value)| Some(contact_view(&municipality, kind, value.as_deref()?)));
    of_the_unit.chain(of_the_municipality).collect()
}

fn contact_view(name: &str, kind: &str, value: &str) -> ContactView {
    let address = match kind {
        "phone" => Some(format!("tel:{}", dialled(value))),
        "email" => Some(format!("mailto:{value}")),
        _ => None,
    };
    ContactView { name: name.to_owned(), value: value.to_owned(), address }
}

/// A Swedish number as telephones dial it.
fn dialled(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    match digits.strip_prefix('0') {
        Some(rest) => format!("+46{rest}"),
        None => digits,
    }
}

impl<A: Audience> Pages<'_, A> {
    pub(super) fn about_view(&self, place: Place) -> AboutView {
        let site = &self.loaded.site;
        let duties = site.duties.as_ref();
        let role = |duty: &str, holder: Option<&crate::settings::At<String>>| {
            holder.map(|h| RoleView { duty: duty.to_owned(), holder: h.value.clone() })
        };
        let roles = [
            role("head", site.head.as_ref()),
            role("deputy", site.deputy.as_ref()),
            role("planning", duties.and_then(|d| d.planning.as_ref())),
            role("publishing", duties.and_then(|d| d.publishing.as_ref())),
            role("follow_up", duties.and_then(|d| d.follow_up.as_ref())),
            role("monitoring", duties.and_then(|d| d.monitoring.as_ref())),
            role("keeping_active", duties.and_then(|d| d.keeping_active.as_ref())),
        ];
        let decision = site.decision.as_ref().map(|d| {
            let parts = [
                d.by.as_ref().map(|b| b.value.clone()),
                d.date.as_ref().map(|day| day.value.to_string()),
                d.reference.as_ref().map(|r| r.value.clone()),
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        });
        let known = |group: &&crate::settings::At<String>| TARGET_GROUPS.contains(&group.value.as_str());
        let audience = site.target_groups.iter().filter(known);
        AboutView {
            place,
            audience: audience.map(|group| group.value.clone()).collect(),
            roles: roles.into_iter().flatten().collect(),
            decision: decision.filter(|d| !d.is_empty()),
            until: site.ends.as_ref().map(|d| d.value),
        }
    }

    pub(super) fn contact_view(&self, place: Place) -> ContactPageView {
        let (routes, sender) = (&self.loaded.policy.routes, &self.loaded.policy.sender);
        ContactPageView {
            place,
            house_rules: policy_texts::house_rules(self.loaded),
            watched: sender.watched.as_ref().or(sender.answer_time.as_ref()).cloned(),
            learning_platform: routes.learning_platform_link.as_ref().map(|href| LinkView {
                href: href.clone(),
                text: routes.learning_platform.clone().unwrap_or_else(|| "Lärplattformen".into()),
            }),
        }
    }

    pub(super) fn privacy_view(&self, place: Place) -> PrivacyView {
        let sender = &self.loaded.policy.sender;
        let officer = sender
            .data_protection_officer
            .as_ref()
            .map(|value| contact_view("Dataskyddsombud", if value.contains('@') { "email" } else { "other" }, value));
        PrivacyView {
            place,
            controller_contact: self.site.colophon.contacts.iter().cloned().chain(self.more_on_privacy()).collect(),
            officer: officer.into_iter().collect(),
            legal_basis: policy_texts::legal_basis(self.loaded),
            recipients: Vec::new(),
            authority: AuthorityView {
                name: "Integritetsskyddsmyndigheten".into(),
                address: "https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/".into(),
            },
        }
    }

    /// Where the municipality tells how it handles personal data (O58).
    fn more_on_privacy(&self) -> Option<ContactView> {
        let sender = &self.loaded.policy.sender;
        let municipality = sender.municipality.clone().unwrap_or_else(|| "Kommunen".into());
        let value = "Så behandlar kommunen personuppgifter".into();
        Some(ContactView { name: municipality, value, address: Some(sender.privacy_link.clone()?) })
    }

    /// What is left of a closed blog; `None` while it is open.
    pub(super) fn closed_view(&self, place: Place) -> Option<ClosedView> {
        let closing = self.loaded.site.closing.as_ref()?;
        let ways = closing.instead.iter();
        let ways = ways.map(|(text, link)| LinkView { href: link.value.clone(), text: text.value.clone() });
        Some(ClosedView {
            place,
            date: closing.date.value,
            reason: closing.reason.value.clone(),
            instead: ways.collect(),
        })
    }

    pub(super) fn not_found_view(&self, place: Place) -> NotFoundView {
        // A server shows this page at any depth, so its links begin at the path of the blog's address.
        let root = self.site.address.as_ref().map_or_else(
            || "/".to_owned(),
            |address| {
                let path = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
                path.find('/').map_or_else(|| "/".to_owned(), |at| path[at..].to_owned())
            },
        );
        NotFoundView { place: Place { root, ..place } }
    }
}
