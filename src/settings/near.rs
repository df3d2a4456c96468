//! What was most likely meant by a word that does not exist: proposed only where it is near, for a wrong proposal misleads.

/// The candidate nearest to what was written, if it is near enough to be what was meant.
pub fn nearest(written: &str, candidates: &[&str]) -> Option<String> {
    let near = candidates.iter().filter_map(|candidate| Some((edits(written, candidate)?, *candidate)));
    near.min_by_key(|(edits, _)| *edits).map(|(_, candidate)| candidate.to_owned())
}

/// The file nearest to the name that was written, whatever its ending. One with other digits is another picture of the
/// same camera's, and not meant.
pub fn nearest_file(written: &str, files: &[&str]) -> Option<String> {
    let stem = |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    let digits = |name: &str| stem(name).chars().filter(char::is_ascii_digit).collect::<String>();
    let (wanted, number) = (stem(written), digits(written));
    let alike = files.iter().filter(|file| digits(file) == number);
    let near = alike.filter_map(|file| Some((edits(&wanted, &stem(file))?, *file)));
    near.min_by_key(|(edits, _)| *edits).map(|(_, file)| file.to_owned())
}

/// How many letters were added, dropped, changed or swapped; `None` where it is more than every fourth.
fn edits(written: &str, meant: &str) -> Option<usize> {
    let (written, meant) = (written.to_lowercase(), meant.to_lowercase());
    // Something added behind what was meant: `sv_SE`, `malmo.toml`.
    if written.strip_prefix(&meant).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)) {
        return Some(0);
    }
    let (long, short) =
        (written.chars().count().max(meant.chars().count()), written.chars().count().min(meant.chars().count()));
    let most = long.div_ceil(4);
    // What differs more in length alone is not measured: a line may be as long as its file.
    if long - short > most {
        return None;
    }
    Some(strsim::osa_distance(&written, &meant)).filter(|edits| *edits <= most && *edits < long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near_is_proposed() {
        let keys = ["title", "date", "tags", "lang", "draft", "own", "bureau"];
        for (written, meant) in [
            ("titel", Some("title")),
            ("Tags", Some("tags")),
            ("tag", Some("tags")),
            ("datum", Some("date")),
            ("owm", Some("own")),
            ("lang_sv", Some("lang")),
            ("language", None),
            ("x", None),
            ("", None),
            ("bureaucracy", None),
        ] {
            assert_eq!(nearest(written, &keys).as_deref(), meant, "{written}");
        }
        assert_eq!(nearest(&"x".repeat(100_000), &keys), None);
    }

    #[test]
    fn a_file_is_proposed_by_its_stem_and_number() {
        let files = ["limpa.jpg", "IMG_0002.jpg", "löv.png", "kottar.jpg", "a.jpg"];
        for (written, meant) in [
            ("IMG_0001.jpg", None),
            ("img_0002.JPG", Some("IMG_0002.jpg")),
            ("lov.png", Some("löv.png")),
            ("löv.jpg", Some("löv.png")),
            ("kotar.jpg", Some("kottar.jpg")),
            ("b.jpg", None),
            ("lampa.jpg", Some("limpa.jpg")),
        ] {
            assert_eq!(nearest_file(written, &files).as_deref(), meant, "{written}");
        }
    }
}
