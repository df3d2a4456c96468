//! What the program has to say about a blog: findings of rules and, once the policy has weighed them, diagnostics.
//!
//! Invariant: no text in here repeats personal data. A message about a name says "ett namn"; only the terminal frame,
//! which shows the author's own line on the author's own screen, lets the words be seen.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

/// The language a person reads messages in; Swedish unless `--lang en` says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

/// One sentence or more, in Swedish with English beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The Swedish wording, which prevails.
    pub sv: Cow<'static, str>,
    /// The English wording of the same.
    pub en: Cow<'static, str>,
}

impl Text {
    /// A text known when the program is compiled.
    pub const fn fixed(sv: &'static str, en: &'static str) -> Self {
        Self { sv: Cow::Borrowed(sv), en: Cow::Borrowed(en) }
    }

    /// A text put together while checking.
    pub fn new(sv: impl Into<String>, en: impl Into<String>) -> Self {
        Self { sv: Cow::Owned(sv.into()), en: Cow::Owned(en.into()) }
    }

    /// The wording in `lang`.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

/// What a finding does to a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Shown, never refuses.
    Advice,
    /// Refuses the build.
    Error,
}

/// How sure a rule is of what it says. The policy maps it to a [`Severity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A person has to say: the finding asks.
    Doubtful,
    /// More likely than not by a wide margin: the finding refuses.
    Likely,
    /// No reasonable reader would disagree.
    Certain,
}

/// What a rule says of one place, before the policy has given it a severity.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The file it lies in, relative to the site; `None` means the file under inspection.
    pub file: Option<String>,
    /// Bytes in that file's text; `None` where the finding has no place in it.
    pub span: Option<Range<usize>>,
    /// What is the matter, without repeating personal data.
    pub what: Text,
    /// What to do now, where this finding knows better than the rule's general help.
    pub help: Option<Text>,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// ACT rules that this very finding fails; empty means those of the rule.
    pub act: &'static [&'static str],
    /// WCAG success criteria that this very finding fails; empty means those of the rule.
    pub wcag: &'static [&'static str],
}

impl Finding {
    /// A certain finding without a place.
    pub fn new(what: Text) -> Self {
        Self { file: None, span: None, what, help: None, confidence: Confidence::Certain, act: &[], wcag: &[] }
    }

    /// A certain finding at `span` of the file under inspection.
    pub fn at(span: Range<usize>, what: Text) -> Self {
        Self { span: Some(span), ..Self::new(what) }
    }

    /// The same finding in another file of the site.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// The same finding with a help of its own.
    #[must_use]
    pub fn with_help(mut self, help: Text) -> Self {
        self.help = Some(help);
        self
    }

    /// The same finding, held with another confidence.
    #[must_use]
    pub fn with_confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self
    }

    /// The same finding, failing exactly these ACT rules and success criteria.
    #[must_use]
    pub fn failing(mut self, act: &'static [&'static str], wcag: &'static [&'static str]) -> Self {
        self.act = act;
        self.wcag = wcag;
        self
    }
}

/// A place as people count: from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode scalar values, from 1.
    pub column: usize,
}

/// A finding with everything a report needs: the one struct behind every output.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Id of the rule, `group/name`.
    pub rule: &'static str,
    /// What it does to the build.
    pub severity: Severity,
    /// How sure the rule was.
    pub confidence: Confidence,
    /// File relative to the site (for `audit`: the path as given).
    pub file: Option<String>,
    /// Bytes in the file's text.
    pub span: Option<Range<usize>>,
    /// Start and exclusive end of the span.
    pub place: Option<(Position, Position)>,
    /// What is the matter.
    pub what: Text,
    /// Why it may not be so.
    pub why: Text,
    /// What to do now.
    pub help: Text,
    /// Rows of the guidelines it rests on.
    pub basis: &'static [&'static str],
    /// ACT rules failed.
    pub act: &'static [&'static str],
    /// WCAG success criteria failed.
    pub wcag: &'static [&'static str],
}

impl Diagnostic {
    /// Whether this finding is about personal data, whose words no report may repeat.
    pub fn is_personal(&self) -> bool {
        self.rule.starts_with("personal-data/")
    }

    /// The order a person mends things in: what stands in texts before what is asked of the blog as a whole, then by file and place,
    /// errors first.
    pub fn sort_key(&self) -> impl Ord + '_ {
        let file = self.file.as_deref().unwrap_or("");
        let span = self.span.as_ref().map_or((0, 0), |s| (s.start, s.end));
        (!file.starts_with("content/"), file, span, std::cmp::Reverse(self.severity), self.rule)
    }
}
