//! The facts of an identity number: date, control digit, kind. Skatteverket SKV 704 (personnummer) and SKV 707
//! (samordningsnummer).

use crate::swedish::digits::INTERIM_LETTERS;

/// What the ten last symbols of a number say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    pub coordination: bool,
    pub interim: bool,
    pub checksum_ok: bool,
}

/// Reads year, month and day (digits, the year with two or four) and the last four symbols.
/// `None` where there is no such day.
pub fn read(year: &str, month: &str, day: &str, last_four: &str) -> Option<Facts> {
    let (coordination, short_year) = date(year, month, day)?;
    let first = last_four.chars().next()?;
    let rest = last_four.get(first.len_utf8()..)?;
    if last_four.len() != 4 || !rest.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let interim = INTERIM_LETTERS.contains(first);
    if !interim && !first.is_ascii_digit() {
        return None;
    }
    Some(Facts {
        coordination,
        interim,
        checksum_ok: interim || control_digit_agrees(&format!("{short_year}{month}{day}{last_four}")),
    })
}

/// Whether the day is raised by 60, and the year's last two digits. `None` where there is no such day.
pub fn date<'y>(year: &'y str, month: &str, day: &str) -> Option<(bool, &'y str)> {
    let short_year = year.get(year.len().checked_sub(2)?..)?;
    let (year_number, month, day): (u32, u32, u32) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let full = year.len() == 4;
    if full && !YEARS.contains(&year_number) {
        return None;
    }
    let coordination = day > 60;
    let day = if coordination { day - 60 } else { day };
    // A short year may lie in any century, and 2000 was a leap year.
    let leap =
        year_number.is_multiple_of(4) && (!full || !year_number.is_multiple_of(100) || year_number.is_multiple_of(400));
    let longest = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=longest).contains(&day).then_some((coordination, short_year))
}

/// The oldest people with a personnummer were born before 1850; those to come are written ahead of birth by nobody.
const YEARS: std::ops::RangeInclusive<u32> = 1840..=2039;

/// The control digit of ten digits, by the Luhn method (modulus 10).
fn control_digit_agrees(ten: &str) -> bool {
    let sum: u32 = ten
        .bytes()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte.wrapping_sub(b'0'));
            let product = if index % 2 == 0 { digit * 2 } else { digit };
            product / 10 + product % 10
        })
        .sum();
    ten.len() == 10 && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_test_numbers_agree() {
        for (year, month, day, last) in [
            ("2019", "04", "17", "2390"),
            ("1998", "07", "20", "2396"),
            ("1892", "07", "21", "9800"),
            ("21", "11", "30", "9809"),
            ("20", "02", "29", "2395"),
        ] {
            let facts = read(year, month, day, last).unwrap();
            assert!(facts.checksum_ok && !facts.coordination && !facts.interim);
        }
    }

    #[test]
    fn coordination_and_interim_numbers_are_told() {
        assert!(read("2018", "06", "69", "2388").unwrap().coordination);
        assert!(read("2000", "01", "01", "T220").unwrap().interim);
        assert!(!read("2019", "04", "17", "2391").unwrap().checksum_ok);
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        assert!(read("2019", "02", "29", "2384").is_none());
        assert!(read("2019", "13", "01", "2384").is_none());
        assert!(read("2019", "01", "60", "2384").is_none());
        assert!(read("2119", "01", "01", "2384").is_none());
        assert!(read("2019", "01", "01", "A384").is_none());
        assert!(read("2019", "01", "01", "åäö").is_none());
    }
}
