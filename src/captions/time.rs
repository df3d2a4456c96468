//! Times of captions: `00:01:02,500`, `01:02.500`.

use std::ops::Range;

/// The line of times: start and end in milliseconds, and where the settings behind them stand in the line.
pub(super) fn timing(line: &str) -> Option<(u64, u64, Range<usize>)> {
    let (start, rest) = line.split_once("-->")?;
    let lead = line.len() - rest.len();
    let trimmed = rest.trim_start();
    let begin = lead + rest.len() - trimmed.len();
    let length = trimmed.find(char::is_whitespace).unwrap_or(trimmed.len());
    Some((time(start.trim())?, time(&trimmed[..length])?, begin + length..line.len()))
}

/// A time in milliseconds; hours may be left out, a comma or a dot stands before the thousandths.
fn time(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let number = |digits: &str| -> Option<u64> {
        let plain = (1..=6).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten()
    };
    let parts = clock.split(':').map(number).collect::<Option<Vec<u64>>>()?;
    let (hours, minutes, seconds) = match parts[..] {
        [minutes, seconds] => (0, minutes, seconds),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    if minutes > 59 || seconds > 59 || fraction.len() > 3 {
        return None;
    }
    let thousandths = number(fraction)? * 10u64.pow(3 - u32::try_from(fraction.len()).ok()?);
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
}

/// A time as WebVTT writes it, `01:02:03.004`.
pub(super) fn written(milliseconds: u64) -> String {
    let seconds = milliseconds / 1000;
    format!("{:02}:{:02}:{:02}.{:03}", seconds / 3600, seconds / 60 % 60, seconds % 60, milliseconds % 1000)
}
