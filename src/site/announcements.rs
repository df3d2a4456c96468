//! What stands in a band above every page: an announcement in a crisis, and the notice that the blog closes.

use jiff::civil::Date;

use crate::settings::{At, Reader};

/// An announcement of the municipality in a crisis (O05): `[crisis]`, which `kapprum banner` writes.
#[derive(Debug, Clone)]
pub struct Crisis {
    /// What has happened and what readers do now.
    pub text: At<String>,
    /// The page that tells more, a complete address.
    pub link: Option<At<String>>,
    /// The link's words.
    pub link_text: Option<At<String>>,
    /// Last day it is shown.
    pub until: Option<At<Date>>,
}

impl Crisis {
    /// Whether it is shown on `today`.
    pub fn stands(&self, today: Date) -> bool {
        self.until.as_ref().is_none_or(|until| today <= until.value)
    }
}

/// That the blog closes, and what readers do then (M37, S13, O93, O94): `[closing]`.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The first day on which only the closing page is left.
    pub date: At<Date>,
    /// Why, in a sentence to readers.
    pub reason: At<String>,
    /// The day readers were told; the band stands from then, or at once.
    pub announced: Option<At<Date>>,
    /// The functions that decided.
    pub decided_by: Vec<At<String>>,
    /// The decision's registration number.
    pub reference: Option<At<String>>,
    /// What was decided on what is to be preserved (O95): a reference or the answer itself.
    pub preserved: Option<At<String>>,
    /// When the closing was reported to the municipality (S10).
    pub reported: Option<At<Date>>,
    /// Where readers turn instead: words and complete address.
    pub instead: Vec<(At<String>, At<String>)>,
}

pub(super) fn crisis(r: Reader<'_>) -> Option<Crisis> {
    let text = super::required(&r, "text");
    let (link, link_text, until) = (r.address("link"), r.text("link_text"), r.date("until"));
    r.finish();
    Some(Crisis { text: text?, link, link_text, until })
}

pub(super) fn closing(r: Reader<'_>) -> Option<Closing> {
    let (date, reason) = (r.date("date"), super::required(&r, "reason"));
    if r.node("date").is_none() {
        r.missing("date");
    }
    let (announced, decided_by, reference) = (r.date("announced"), r.texts("decided_by"), r.text("reference"));
    let (preserved, reported) = (r.text("preserved"), r.date("reported"));
    let instead = r.tables("instead").into_iter().filter_map(|way| {
        let (text, link) = (super::required(&way, "text"), way.address("link"));
        if way.node("link").is_none() {
            way.missing("link");
        }
        way.finish();
        Some((text?, link?))
    });
    let instead = instead.collect();
    r.finish();
    Some(Closing { date: date?, reason: reason?, announced, decided_by, reference, preserved, reported, instead })
}
