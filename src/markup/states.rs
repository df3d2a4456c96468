//! What style sheets do in states that only a reader brings about: the focus, a screen turned on its side.

use super::css::{Declaration, Rule};
use super::{NodeId, Page};

impl Page {
    /// Elements in the tab order whose focus changes nothing one can see: the outline is taken away and nothing is given instead.
    pub fn without_focus_style(&self) -> Vec<NodeId> {
        let rules = || self.styles.sheets().iter().flat_map(|sheet| &sheet.rules).filter(|rule| rule.holds);
        let taking: Vec<&Rule> = rules().filter(|rule| takes_outline(rule)).collect();
        let reached = self.tab_order().iter().copied().filter(|&id| {
            removes_outline(self.styles.inline(id)) || taking.iter().any(|rule| self.applies_focused(rule, id))
        });
        let given = |id| rules().any(|rule| self.is_asked_focused(rule, id) && rule.declarations.iter().any(is_seen));
        reached.filter(|&id| !given(id)).collect()
    }

    /// Whether a rule holds for an element that has the focus.
    fn applies_focused(&self, rule: &Rule, id: NodeId) -> bool {
        rule.selectors.iter().any(|selector| selector.matches(&self.document, id)) || self.is_asked_focused(rule, id)
    }

    /// Whether a rule asks for the focus and holds for an element that has it.
    fn is_asked_focused(&self, rule: &Rule, id: NodeId) -> bool {
        let states = ["focus", "focus-visible", "focus-within"];
        rule.selectors.iter().any(|selector| {
            selector.asks_for_state()
                && selector.pseudo_element.is_none()
                && selector.subject_matches(&self.document, id, &states)
        })
    }

    /// Elements that a style turns by a quarter when the screen is held one way.
    pub fn turned_with_the_screen(&self) -> Vec<NodeId> {
        let rules = self.styles.sheets().iter().flat_map(|sheet| &sheet.rules);
        let turning: Vec<&Rule> = rules.filter(|rule| turns_with_screen(rule)).collect();
        if turning.is_empty() {
            return Vec::new();
        }
        let elements = self.document.elements().iter().copied();
        elements
            .filter(|&id| {
                let matching =
                    |rule: &&Rule| rule.selectors.iter().any(|selector| selector.matches(&self.document, id));
                turning.iter().any(matching)
                    && self.presence(id).is_visible()
                    && !self.visible_text(id).trim().is_empty()
            })
            .collect()
    }
}

fn takes_outline(rule: &Rule) -> bool {
    let spoken_of = ["outline", "outline-style", "outline-width"].iter().any(|name| rule.properties.may_name(name));
    spoken_of && removes_outline(&rule.declarations)
}

fn removes_outline(declarations: &[Declaration]) -> bool {
    let mut removed = false;
    for found in declarations {
        let value = || found.value.to_ascii_lowercase();
        match &*found.property {
            "outline" => {
                let gone = |part: &str| matches!(part, "none" | "transparent");
                removed = matches!(&*value(), "0" | "0px") || value().split_whitespace().any(gone);
            }
            "outline-style" => removed = value() == "none",
            "outline-width" => removed = matches!(&*value(), "0" | "0px"),
            _ => {}
        }
    }
    removed
}

/// Something a focused element gets that can be seen.
fn is_seen(found: &Declaration) -> bool {
    let property = &*found.property;
    let none = matches!(&*found.value.to_ascii_lowercase(), "none" | "0" | "0px" | "inherit" | "transparent" | "unset");
    let drawn = [
        "outline",
        "border",
        "background",
        "box-shadow",
        "color",
        "text-decoration",
        "transform",
        "filter",
        "font",
        "text-shadow",
    ];
    !none
        && (drawn.iter().any(|start| property.starts_with(start))
            || matches!(property, "fill" | "stroke" | "opacity" | "scale"))
}

fn turns_with_screen(rule: &Rule) -> bool {
    let oriented = rule.media.iter().any(|condition| condition.contains("orientation"));
    oriented
        && rule.declarations.iter().any(|found| match &*found.property {
            "transform" => is_quarter_turn(&found.value),
            "rotate" => angle(&found.value).is_some_and(is_quarter),
            _ => false,
        })
}

fn is_quarter_turn(transform: &str) -> bool {
    let lower = transform.to_ascii_lowercase();
    let mut degrees = 0.0;
    for part in lower.split(')') {
        let Some((name, arguments)) = part.split_once('(') else { continue };
        match name.trim() {
            "rotate" | "rotatez" => degrees += angle(arguments).unwrap_or(0.0),
            "rotate3d" => {
                let parts: Vec<&str> = arguments.split(',').map(str::trim).collect();
                if let ["0", "0", _, turn] = parts[..] {
                    degrees += angle(turn).unwrap_or(0.0);
                }
            }
            "matrix" | "matrix3d" => {
                let numbers: Vec<f64> = arguments.split(',').filter_map(|number| number.trim().parse().ok()).collect();
                if let [first, second, ..] = numbers[..] {
                    degrees += second.atan2(first).to_degrees();
                }
            }
            _ => {}
        }
    }
    is_quarter(degrees)
}

/// Within ten degrees of lying on its side.
fn is_quarter(degrees: f64) -> bool {
    let turned = degrees.rem_euclid(180.0);
    (80.0..=100.0).contains(&turned)
}

fn angle(text: &str) -> Option<f64> {
    let text = text.trim().to_ascii_lowercase();
    for (unit, factor) in [("grad", 0.9), ("deg", 1.0), ("turn", 360.0), ("rad", 180.0 / std::f64::consts::PI)] {
        if let Some(number) = text.strip_suffix(unit) {
            return Some(number.trim().parse::<f64>().ok()? * factor);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarter_turns_are_told() {
        for turn in [
            "rotate(90deg)",
            "rotate(-90deg)",
            "rotate(0.25turn)",
            "rotateZ(100grad)",
            "rotate(1.5708rad)",
            "matrix(0, 1, -1, 0, 0, 0)",
            "rotate3d(0, 0, 1, 90deg)",
        ] {
            assert!(is_quarter_turn(turn), "{turn}");
        }
        for turn in ["rotate(0deg)", "rotate(180deg)", "scale(2)", "rotate(45deg)", "matrix(1, 0, 0, 1, 0, 0)"] {
            assert!(!is_quarter_turn(turn), "{turn}");
        }
    }
}
