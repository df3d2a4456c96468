//! Who is there on which day.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Editor, Site, holds};
use crate::settings::At;

impl Editor {
    /// Whether the editor has the task on `day`; the last day counts.
    pub fn is_active(&self, day: Date) -> bool {
        self.from.as_ref().is_none_or(|from| from.value <= day)
            && self.until.as_ref().is_none_or(|until| day <= until.value)
    }

    /// Whether the editor has the task on `day` and is not away.
    fn is_present(&self, day: Date) -> bool {
        self.is_active(day) && !self.away.iter().any(|(from, until)| (from.value..=until.value).contains(&day))
    }

    /// Whether the editor may publish and not only write.
    pub fn publishes(&self) -> bool {
        self.role.as_ref().is_none_or(|role| role.value != "writer")
    }
}

impl Site {
    /// How many editors have the task on `day`.
    pub fn editors_on(&self, day: Date) -> usize {
        self.editors.iter().filter(|editor| editor.is_active(day)).count()
    }

    /// The first day from `today` on, within `days`, on which everyone who has the task is away.
    pub fn first_day_unattended(&self, today: Date, days: u32) -> Option<Date> {
        (0..=days)
            .map(|ahead| today.saturating_add(i64::from(ahead).days()))
            .find(|day| self.editors_on(*day) > 0 && !self.editors.iter().any(|editor| editor.is_present(*day)))
    }

    /// Whether the blog is of the lighter, pedagogical kind.
    pub fn is_pedagogical(&self) -> bool {
        self.kind.as_ref().is_some_and(|kind| kind.value == "pedagogical")
    }

    /// What the unit is; an ordinary preschool unless it says otherwise.
    pub fn activity(&self) -> &str {
        self.activity.as_ref().map_or("preschool", |activity| activity.value.as_str())
    }

    /// The editor whose function is written like this.
    pub fn editor_called(&self, function: &str) -> Option<&Editor> {
        self.editors.iter().find(|editor| holds(function, &editor.function.value))
    }

    /// The function that holds a duty, by the schema's word for it.
    pub fn holder(&self, duty: &str) -> Option<&At<String>> {
        let duties = self.duties.as_ref()?;
        match duty {
            "planning" => duties.planning.as_ref(),
            "publishing" => duties.publishing.as_ref(),
            "follow_up" => duties.follow_up.as_ref(),
            "monitoring" => duties.monitoring.as_ref(),
            "moderation" => duties.moderation.as_ref(),
            "keeping_active" => duties.keeping_active.as_ref(),
            "communication" => duties.communication.as_ref(),
            _ => None,
        }
    }
}

/// Whole days from `from` to `to`; negative when `to` lies before.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
