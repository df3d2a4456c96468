//! From TOML as a person wrote it to a table with places: a broken line is told and leaves the others readable.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Fault, FaultKind, Node, SyntaxHint, Table, Value};

/// The most broken lines of one table that are told; whoever has more mends these first.
const MOST_BROKEN: usize = 40;

/// Parses `text`, whose first byte stands at `offset` of the author's file. Faults in one line leave the others readable:
/// each broken line is told, blanked and the rest read again.
pub fn parse(text: &str, offset: usize) -> (Table, Vec<Fault>) {
    let mut readable = text.to_owned();
    let mut faults = Vec::new();
    loop {
        let (table, errors) = DeTable::parse_recoverable(&readable);
        let broken = errors.first().map(|error| (error.span().unwrap_or(0..0), error.message().to_owned()));
        let Some((span, message)) = broken.filter(|_| faults.len() < MOST_BROKEN) else {
            // The parser tells a date that does not exist last; a person reads from the top.
            faults.sort_by_key(|fault: &Fault| fault.span.start);
            return (own_table(table.get_ref(), offset), faults);
        };
        let line = line_around(&readable, span.start);
        let hint = hint(&readable[line.clone()], &message);
        let shown = if span.is_empty() || span.end > line.end { line.clone() } else { span };
        faults.push(Fault { span: shown.start + offset..shown.end + offset, kind: FaultKind::Syntax(hint) });
        if readable[line.clone()].trim().is_empty() {
            // Something that is never closed: no single line is to blame, and what was read is what there is.
            return (own_table(table.get_ref(), offset), faults);
        }
        let blank = " ".repeat(line.len());
        drop(table);
        readable.replace_range(line, &blank);
    }
}

fn line_around(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    start..text[start..end].trim_end().len() + start
}

fn hint(line: &str, message: &str) -> SyntaxHint {
    let value = line.split_once('=').map(|(_, value)| value.trim());
    match value {
        _ if message.contains("duplicate") => SyntaxHint::KeyTwice,
        _ if line.contains(['”', '“', '„']) => SyntaxHint::QuotesCurly,
        None if !line.trim_start().starts_with('[') => SyntaxHint::EqualsMissing,
        Some(value) if is_like_date(value) => SyntaxHint::NoSuchDate,
        Some(value) if value.matches('"').count() % 2 == 1 => SyntaxHint::QuoteOpen,
        Some(value) if value.starts_with(char::is_alphabetic) => SyntaxHint::QuotesMissing,
        _ => SyntaxHint::Other,
    }
}

/// Whether a value without quotation marks was meant as a date: `2026-11-31`, `2026-1-3`.
fn is_like_date(value: &str) -> bool {
    let day = value.split([' ', 'T', '#']).next().unwrap_or(value);
    let parts: Vec<&str> = day.split('-').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

fn own_table(table: &DeTable<'_>, offset: usize) -> Table {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| {
            let span = key.span();
            let name = key.get_ref().to_string();
            (name, span.start + offset..span.end + offset, own_node(value, offset))
        })
        .collect();
    entries.sort_by_key(|(_, span, _)| span.start);
    Table { entries }
}

fn own_node(node: &Spanned<DeValue<'_>>, offset: usize) -> Node {
    let span = node.span();
    let value = match node.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(&number.as_str().replace('_', ""), number.radix())
            .map_or_else(|_| Value::Text(number.as_str().to_owned()), Value::Integer),
        DeValue::Float(number) => {
            number.as_str().parse().map_or_else(|_| Value::Text(number.as_str().to_owned()), Value::Float)
        }
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(moment) => moment
            .date
            .and_then(|d| {
                let year = i16::try_from(d.year).ok()?;
                Date::new(year, i8::try_from(d.month).ok()?, i8::try_from(d.day).ok()?).ok()
            })
            .map_or_else(|| Value::Text(moment.to_string()), Value::Date),
        DeValue::Array(items) => Value::List(items.iter().map(|item| own_node(item, offset)).collect()),
        DeValue::Table(table) => Value::Table(own_table(table, offset)),
    };
    Node { value, span: span.start + offset..span.end + offset }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_line_leaves_the_others_readable() {
        let (table, faults) = parse("title = Löv\ndate = 2026-11-20\n", 0);
        assert!(matches!(faults[0].kind, FaultKind::Syntax(SyntaxHint::QuotesMissing)), "{faults:?}");
        assert!(matches!(table.get("date").map(|n| &n.value), Some(Value::Date(_))), "{table:?}");
        let (table, faults) = parse("date = 2026-11-31\nlang \"sv\"\ntitle = \"Löv\"\nx = [\n", 0);
        assert!(matches!(faults[0].kind, FaultKind::Syntax(SyntaxHint::NoSuchDate)), "{faults:?}");
        assert!(matches!(faults[1].kind, FaultKind::Syntax(SyntaxHint::EqualsMissing)), "{faults:?}");
        assert!(table.get("title").is_some(), "{table:?}");
        let (_, faults) = parse("title = ”Löv”\n", 0);
        assert!(matches!(faults[0].kind, FaultKind::Syntax(SyntaxHint::QuotesCurly)), "{faults:?}");
        let (_, faults) = parse("title \"Löv\"\n", 0);
        assert!(matches!(faults[0].kind, FaultKind::Syntax(SyntaxHint::EqualsMissing)), "{faults:?}");
    }
}
