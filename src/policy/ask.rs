//! From merged settings to the demands that rules and pages read, each setting asked for once.

use std::cell::RefCell;
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::demands::{
    Ages, ChangeNote, Closing, Colours, Competitions, Duties, Editors, Frequency, Guideline, Head, Hosts, Language,
    Law, Links, Logotype, Papers, Pictures, Profile, Reporting, Retention, RetentionMode, Routes, Sender, Staff,
    StaffRegime, Start, Strength, Texts, Weeding,
};
use super::layers::{Merged, is_open};
use crate::settings::{Node, Table, Value};

/// Reads the merged settings and remembers what was asked for, so that a test can compare it with the schema.
pub(super) struct Ask<'a> {
    settings: &'a Merged,
    pub(super) asked: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Ask<'a> {
    pub(super) fn new(settings: &'a Merged) -> Self {
        Self { settings, asked: RefCell::default() }
    }

    fn node(&self, key: &'static str) -> Option<&'a Value> {
        self.asked.borrow_mut().insert(key);
        self.settings.get(key).map(|held| &held.node.value).filter(|value| !is_open(value))
    }

    pub(super) fn text(&self, key: &'static str) -> Option<String> {
        self.node(key).and_then(text_of)
    }

    pub(super) fn texts(&self, key: &'static str) -> Vec<String> {
        match self.node(key) {
            Some(Value::List(items)) => items.iter().filter_map(|item| text_of(&item.value)).collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn number(&self, key: &'static str) -> u32 {
        match self.node(key) {
            Some(Value::Integer(number)) => u32::try_from(*number).unwrap_or(0),
            _ => 0,
        }
    }

    fn flag(&self, key: &'static str) -> bool {
        matches!(self.node(key), Some(Value::Flag(true)))
    }

    fn strength(&self, key: &'static str) -> Strength {
        match self.text(key).as_deref() {
            Some("wish") => Strength::Wish,
            Some("must") => Strength::Must,
            _ => Strength::None,
        }
    }

    fn tables(&self, key: &'static str) -> Vec<&'a Table> {
        match self.node(key) {
            Some(Value::List(items)) => items.iter().filter_map(as_table).collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn guideline(&self) -> Guideline {
        Guideline {
            title: self.text("guideline.title"),
            reference: self.text("guideline.reference"),
            decided: self.text("guideline.decided"),
            decided_by: self.text("guideline.decided_by"),
            link: self.text("guideline.link"),
            valid: self.text("guideline.valid"),
            replaces: self.text("guideline.replaces"),
            answers_for: self.text("guideline.answers_for"),
            classification: self.text("guideline.classification"),
            standing: self.text("guideline.standing"),
            signed_by: self.texts("guideline.signed_by"),
        }
    }

    pub(super) fn sender(&self) -> Sender {
        Sender {
            municipality: self.text("sender.municipality"),
            committee: self.text("sender.committee"),
            domains: self.texts("sender.domains"),
            site: self.text("sender.site"),
            email: self.text("sender.email"),
            phone: self.text("sender.phone"),
            data_protection_officer: self.text("sender.data_protection_officer"),
            privacy_link: self.text("sender.privacy_link"),
            rules_link: self.text("sender.rules_link"),
            answer_time: self.text("sender.answer_time"),
            watched: self.text("sender.watched"),
            communication_unit: self.text("sender.communication_unit"),
            registrar: self.text("sender.registrar"),
            security_coordinator: self.text("sender.security_coordinator"),
        }
    }

    pub(super) fn looks(&self) -> (Logotype, Profile, Colours) {
        let logotype = Logotype {
            sha256: self.texts("logotype.sha256").iter().map(|sum| sum.to_lowercase()).collect(),
            alt: self.text("logotype.alt"),
            min_width: self.number("logotype.min_width"),
        };
        let profile = Profile { locked: self.flag("profile.locked") };
        let colours = Colours {
            brand: self.text("colours.brand"),
            on_brand: self.text("colours.on_brand"),
            paper: self.text("colours.paper"),
            ink: self.text("colours.ink"),
            line: self.text("colours.line"),
            focus: self.text("colours.focus"),
        };
        (logotype, profile, colours)
    }

    pub(super) fn start(&self) -> Start {
        Start {
            decided_by: self.texts("start.decided_by"),
            consulted: self.texts("start.consulted"),
            reported_to: self.texts("start.reported_to"),
            created_by: self.text("start.created_by"),
            register_id: self.flag("start.register_id"),
            broad: self.flag("start.broad"),
            document: self.flag("start.document"),
            commitment: self.flag("start.commitment"),
            activities: self.texts("start.activities"),
            kinds: self.texts("start.kinds"),
        }
    }

    pub(super) fn people(&self) -> (Head, Editors, Duties) {
        let head = Head {
            required: self.flag("head.required"),
            deputy: self.flag("head.deputy"),
            confirmed_months: self.number("head.confirmed_months"),
        };
        let most = self.number("editors.most");
        let editors = Editors {
            least: self.number("editors.least"),
            most: self.flag("editors.limited").then_some(most),
            assigned: self.flag("editors.assigned"),
            trained: self.flag("editors.trained"),
            read: self.texts("editors.read"),
            service_address: self.flag("editors.service_address"),
            leaving_days: self.number("editors.leaving_days"),
            absence: self.flag("editors.absence"),
            authors: self.flag("editors.authors"),
        };
        let duties = Duties {
            held: self.texts("duties.held"),
            hours: self.flag("duties.hours"),
            follow_up_apart: self.flag("duties.follow_up_apart"),
            four_eyes: self.flag("approval.four_eyes"),
        };
        (head, editors, duties)
    }

    pub(super) fn papers(&self) -> Papers {
        Papers {
            purpose_shortest: self.number("purpose.shortest"),
            purpose_longest: self.number("purpose.longest"),
            plan: self.flag("purpose.plan"),
            target_groups: self.flag("papers.target_groups"),
            goals: self.strength("papers.goals"),
            editorial_plan: self.flag("papers.editorial_plan"),
            guardians_informed: self.flag("papers.guardians_informed"),
            informed_days: self.number("papers.informed_days"),
            classification: self.flag("papers.classification"),
            review_days: self.number("papers.review_days"),
        }
    }

    pub(super) fn frequency(&self) -> (Frequency, Reporting) {
        let frequency = Frequency {
            posts_per_week: self.number("frequency.posts_per_week"),
            strength: self.strength("frequency.strength"),
            inactive_days: self.number("frequency.inactive_days"),
        };
        let reporting = Reporting {
            on: self.texts("report.on"),
            least_days_between: self.number("report.least_days_between"),
            public_list: self.flag("report.public_list"),
        };
        (frequency, reporting)
    }

    pub(super) fn staff(&self) -> (Staff, Vec<Ages>) {
        let regime = match self.text("staff.regime").as_deref() {
            Some("registered-consent") => StaffRegime::RegisteredConsent,
            Some("risk-assessment") => StaffRegime::RiskAssessment,
            _ => StaffRegime::Never,
        };
        let ages = self.tables("ages").into_iter().map(|table| Ages {
            from: whole(table, "from"),
            to: whole(table, "to"),
            identifiable: column(table, "identifiable").unwrap_or_default(),
        });
        (Staff { regime, public_interest: self.flag("staff.public_interest") }, ages.collect())
    }

    pub(super) fn pictures(&self, staff: Staff) -> Pictures {
        Pictures {
            people_required: self.flag("pictures.people_required"),
            motif_required: self.flag("pictures.motif_required"),
            origin_required: self.flag("pictures.origin_required"),
            motifs: self.texts("pictures.motifs"),
            bureau_people: self.flag("pictures.bureau_people"),
            staff_with_consent: staff.regime != StaffRegime::Never,
            confirmable_faces: self.number("pictures.confirmable_faces"),
        }
    }

    pub(super) fn content(&self) -> (Links, Competitions, Language) {
        let links = Links { listed_only: self.flag("links.listed_only"), allowed: self.texts("links.allowed") };
        let competitions = Competitions {
            least_age: self.number("competitions.least_age"),
            terms: self.flag("competitions.terms"),
            stake: self.flag("competitions.stake"),
            cash: self.flag("competitions.cash"),
            prize_percent: self.number("competitions.prize_percent"),
            price_base_amount: self.number("competitions.price_base_amount"),
            price_base_year: self.number("competitions.price_base_year"),
        };
        let language = Language {
            lix: self.number("language.lix"),
            sentence_words: self.number("language.sentence_words"),
            emoji: self.number("language.emoji"),
            hashtags: self.number("language.hashtags"),
        };
        (links, competitions, language)
    }

    pub(super) fn retention(&self) -> (Retention, Weeding) {
        let mut campaigns: Vec<_> = self.texts("retention.campaigns").iter().filter_map(|day| month_day(day)).collect();
        campaigns.sort_unstable();
        let retention = Retention {
            mode: match self.text("retention.mode").as_deref() {
                Some("campaigns") => RetentionMode::Campaigns,
                Some("no-longer-current") => RetentionMode::NoLongerCurrent,
                _ => RetentionMode::AtBuild,
            },
            months: self.number("retention.months"),
            notice_days: self.number("retention.notice_days"),
            campaigns,
        };
        let weeding = Weeding {
            per_year: self.number("retention.per_year"),
            review_months: self.number("retention.review_months"),
            decision: self.text("retention.decision"),
            handbook: self.text("retention.handbook"),
        };
        (retention, weeding)
    }

    pub(super) fn closing(&self) -> (Closing, Hosts) {
        let closing = Closing {
            decided_by: self.texts("closing.decided_by"),
            together: self.flag("closing.together"),
            notice_days: self.number("closing.notice_days"),
            preserve_question: self.flag("closing.preserve_question"),
        };
        (closing, Hosts { allowed: self.texts("hosts.allowed"), region: self.text("hosts.region") })
    }

    pub(super) fn routes(&self) -> Routes {
        Routes {
            learning_platform: self.text("routes.learning_platform"),
            learning_platform_link: self.text("routes.learning_platform_link"),
            support: self.text("routes.support"),
            handbook: self.text("routes.handbook"),
            secrecy: self.text("routes.secrecy"),
            picture_instructions: self.text("routes.picture_instructions"),
        }
    }

    pub(super) fn texts_of_pages(&self) -> (Texts, Vec<Law>) {
        let texts = Texts {
            ownership: self.text("texts.ownership"),
            official_document: self.text("texts.official_document"),
            house_rules: self.text("texts.house_rules"),
            questions: self.text("texts.questions"),
            legal_basis: self.text("texts.legal_basis"),
        };
        let laws = self.tables("laws").into_iter().filter_map(|table| {
            Some(Law {
                name: column(table, "name")?,
                number: column(table, "number")?,
                what: column(table, "what")?,
                what_en: column(table, "what_en"),
            })
        });
        (texts, laws.collect())
    }

    pub(super) fn header(&self) -> (String, String, Vec<ChangeNote>) {
        // A layer's level decides how it is laid over the others; nothing else follows from it.
        self.asked.borrow_mut().insert("level");
        let changes = self.tables("changes").into_iter().filter_map(|table| {
            Some(ChangeNote {
                version: column(table, "version")?,
                date: column(table, "date").and_then(|day| day.parse().ok()),
                what: column(table, "what")?,
            })
        });
        let header = (self.text("name"), self.text("version"), changes.collect());
        (header.0.unwrap_or_default(), header.1.unwrap_or_default(), header.2)
    }

    pub(super) fn exempt_from_act(&self) -> bool {
        self.text("accessibility.act").as_deref() == Some("exempt-9")
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.trim().to_owned()),
        Value::Date(date) => Some(date.to_string()),
        _ => None,
    }
}

fn as_table(node: &Node) -> Option<&Table> {
    match &node.value {
        Value::Table(table) => Some(table),
        _ => None,
    }
}

fn column(table: &Table, name: &str) -> Option<String> {
    table.get(name).and_then(|node| text_of(&node.value))
}

fn whole(table: &Table, name: &str) -> u32 {
    match table.get(name).map(|node| &node.value) {
        Some(Value::Integer(number)) => u32::try_from(*number).unwrap_or(0),
        _ => 0,
    }
}

/// Month and day out of `MM-DD`; a leap day is none, since it is not in every year.
pub(super) fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    let date = Date::new(2025, month.parse().ok()?, day.parse().ok()?).ok()?;
    Some((date.month(), date.day()))
}
