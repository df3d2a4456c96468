//! Which language a text is in.
/// x
pub fn contradicts(_text: &str, _declared: &str) -> Option<String> {
    None
}
