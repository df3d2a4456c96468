//! Functions as people write them, compared with functions as a guideline names them.

/// Words before a function that do not change whose it is.
const ACTING: [&str; 5] = ["tf", "t.f.", "tillförordnad", "vikarierande", "ansvarig"];

/// Whether `written` names the function `demanded`, whose alternatives are separated by `|`.
///
/// "Rektorn för Lönnen" and "förskolans rektor" are "rektor"; "biträdande rektor" and "rektorns sekreterare" are not.
pub fn holds(written: &str, demanded: &str) -> bool {
    let written = written.trim().to_lowercase();
    demanded.split('|').any(|function| {
        let function = function.trim().to_lowercase();
        let mut rest = written.as_str();
        loop {
            if starts_with_function(rest, &function) {
                return true;
            }
            // "kommunens kommunikationschef", "tf rektor": whose, or for how long, stands before.
            match rest.split_once(' ') {
                Some((word, after)) if word.ends_with('s') || ACTING.contains(&word) => rest = after.trim_start(),
                _ => return false,
            }
        }
    })
}

/// Whether `text` begins with the function, in its definite form too, and ends there or goes on with another word.
fn starts_with_function(text: &str, function: &str) -> bool {
    let Some(rest) = text.strip_prefix(function) else { return false };
    ["", "en", "n", "et", "t"].iter().any(|ending| {
        rest.strip_prefix(ending).is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    })
}

/// A function as a sentence has it: "rektor eller förskolechef".
pub fn told(demanded: &str, or: &str) -> String {
    demanded.split('|').map(str::trim).collect::<Vec<_>>().join(&format!(" {or} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_known_in_its_usual_forms() {
        for written in
            ["Rektor", "rektorn", "rektor, Förskolan Lönnen", "förskolans rektor", "tf rektor", "Rektor (Lönnen)"]
        {
            assert!(holds(written, "förskolechef|rektor"), "{written}");
        }
        for written in ["biträdande rektor", "rektorns sekreterare", "rektorsassistent", "prorektor", "", "s s s"] {
            assert!(!holds(written, "förskolechef|rektor"), "{written}");
        }
        assert!(holds("Kommunikationsenheten på förskoleförvaltningen", "kommunikationsenhet"));
        assert!(holds("förvaltningens kommunikationsenhet", "kommunikationsenhet"));
        assert!(!holds("rektor, efter besked från utbildningskontoret", "utbildningskontor"));
    }
}
