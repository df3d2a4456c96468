//! The table model of the HTML standard: which cell stands where, and which header cells are assigned to it.

use std::collections::HashMap;

use super::{Document, NodeId};

/// One `<td>` or `<th>` with its place.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// The element.
    pub id: NodeId,
    /// Its first column, from 0.
    pub x: usize,
    /// Its first row, from 0.
    pub y: usize,
    /// Columns it spans.
    pub width: usize,
    /// Rows it spans.
    pub height: usize,
    /// Whether it is a `<th>`.
    pub is_header: bool,
    /// No text and no picture: an empty corner is no data, whatever the standard's letter says, and no reader takes it for any.
    is_empty: bool,
}

/// A `<table>` as a grid.
#[derive(Debug)]
pub struct Table {
    /// All cells in source order.
    pub cells: Vec<Cell>,
    /// The cell that covers each slot.
    slots: HashMap<(usize, usize), usize>,
    columns: usize,
    rows: usize,
    /// Rows of each `<thead>`, `<tbody>` and `<tfoot>`, for `rowspan=0` and `scope=rowgroup`.
    groups: Vec<(usize, usize)>,
}

/// A cell may span 1000 columns at most (the standard's own limit); ours also keeps the grid small.
const WIDEST: usize = 1000;
/// More slots than this are no table a person reads.
const MOST_SLOTS: usize = 100_000;

impl Table {
    /// Forms the table; nested tables are theirs to form.
    pub fn new(document: &Document, table: NodeId) -> Table {
        let mut formed = Table { cells: Vec::new(), slots: HashMap::new(), columns: 0, rows: 0, groups: Vec::new() };
        for child in document.children(table) {
            match document.name(child) {
                "thead" | "tbody" | "tfoot" => {
                    let rows: Vec<NodeId> = document.children(child).filter(|&row| document.is(row, "tr")).collect();
                    let start = formed.rows;
                    let end = start + rows.len();
                    for row in rows {
                        formed.row(document, row, end);
                    }
                    formed.groups.push((start, end));
                }
                "tr" => {
                    let end = formed.rows + 1;
                    formed.row(document, child, end);
                }
                _ => {}
            }
        }
        formed
    }

    fn row(&mut self, document: &Document, row: NodeId, group_end: usize) {
        let y = self.rows;
        self.rows += 1;
        let mut x = 0;
        for cell in document.children(row).filter(|&cell| document.is(cell, "td") || document.is(cell, "th")) {
            while self.slots.contains_key(&(x, y)) {
                x += 1;
            }
            let width = span(document, cell, "colspan").unwrap_or(1).clamp(1, WIDEST);
            let left = group_end.saturating_sub(y).max(1);
            let height = match span(document, cell, "rowspan") {
                Some(0) => left,
                Some(height) => height.min(left),
                None => 1,
            };
            if self.slots.len() + width * height > MOST_SLOTS {
                return;
            }
            let number = self.cells.len();
            for column in x..x + width {
                for line in y..y + height {
                    self.slots.entry((column, line)).or_insert(number);
                }
            }
            self.columns = self.columns.max(x + width);
            let is_empty =
                document.descendants(cell).all(|node| document.text(node).is_some_and(|text| text.trim().is_empty()));
            self.cells.push(Cell { id: cell, x, y, width, height, is_header: document.is(cell, "th"), is_empty });
            x += width;
        }
    }

    /// The header cells of a cell: those its `headers` name, else those the algorithm finds above and before it.
    pub fn headers(&self, document: &Document, cell: &Cell) -> Vec<NodeId> {
        if let Some(list) = document.attribute(cell.id, "headers") {
            let named = list.split_ascii_whitespace().filter_map(|name| document.by_id(name));
            return named.filter(|id| *id != cell.id && self.cells.iter().any(|other| other.id == *id)).collect();
        }
        let mut found = Vec::new();
        for y in cell.y..cell.y + cell.height {
            self.scan(document, cell, (0..cell.x).rev().map(|x| (x, y)), true, &mut found);
        }
        for x in cell.x..cell.x + cell.width {
            self.scan(document, cell, (0..cell.y).rev().map(|y| (x, y)), false, &mut found);
        }
        self.group_headers(document, cell, &mut found);
        found.retain(|id| *id != cell.id);
        found
    }

    /// "Internal algorithm for scanning and assigning header cells" of the standard.
    fn scan(
        &self,
        document: &Document,
        cell: &Cell,
        slots: impl Iterator<Item = (usize, usize)>,
        along_row: bool,
        found: &mut Vec<NodeId>,
    ) {
        let mut opaque: Vec<(usize, usize)> = Vec::new();
        let mut in_header_block = cell.is_header;
        let mut block: Vec<&Cell> = if cell.is_header { vec![cell] } else { Vec::new() };
        for slot in slots {
            let Some(current) = self.slots.get(&slot).map(|&number| &self.cells[number]) else { continue };
            if !current.is_header {
                if in_header_block {
                    in_header_block = false;
                    opaque.extend(block.drain(..).map(|header| extent(header, along_row)));
                }
                continue;
            }
            in_header_block = true;
            block.push(current);
            let blocked = opaque.contains(&extent(current, along_row));
            let fits = if along_row {
                self.is_row_header(document, current)
            } else {
                self.is_column_header(document, current)
            };
            if fits && !blocked && !found.contains(&current.id) {
                found.push(current.id);
            }
        }
    }

    fn group_headers(&self, document: &Document, cell: &Cell, found: &mut Vec<NodeId>) {
        let group_of = |y: usize| self.groups.iter().find(|(start, end)| (*start..*end).contains(&y));
        for header in self.cells.iter().filter(|other| other.is_header && other.x <= cell.x && other.y <= cell.y) {
            let same_rows = scope(document, header.id) == "rowgroup"
                && group_of(header.y).is_some()
                && group_of(header.y) == group_of(cell.y);
            if same_rows && !found.contains(&header.id) {
                found.push(header.id);
            }
        }
    }

    fn is_column_header(&self, document: &Document, cell: &Cell) -> bool {
        match &*scope(document, cell.id) {
            "col" => true,
            // A column group is taken as the columns the header spans.
            "colgroup" => true,
            "row" | "rowgroup" => false,
            _ => !self.has_data(cell.y, cell.y + cell.height, 0, self.columns),
        }
    }

    fn is_row_header(&self, document: &Document, cell: &Cell) -> bool {
        match &*scope(document, cell.id) {
            "row" => true,
            "col" | "colgroup" | "rowgroup" => false,
            _ => !self.is_column_header(document, cell) && !self.has_data(0, self.rows, cell.x, cell.x + cell.width),
        }
    }

    fn has_data(&self, top: usize, bottom: usize, left: usize, right: usize) -> bool {
        let data = |number: &usize| !self.cells[*number].is_header && !self.cells[*number].is_empty;
        (top..bottom).any(|y| (left..right).any(|x| self.slots.get(&(x, y)).is_some_and(data)))
    }
}

/// What makes two headers cover each other: the same rows (along a row) or the same columns.
fn extent(cell: &Cell, along_row: bool) -> (usize, usize) {
    if along_row { (cell.y, cell.height) } else { (cell.x, cell.width) }
}

fn scope(document: &Document, id: NodeId) -> String {
    document.attribute(id, "scope").unwrap_or("").trim().to_ascii_lowercase()
}

fn span(document: &Document, id: NodeId, attribute: &str) -> Option<usize> {
    let text = document.attribute(id, attribute)?.trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers_of(html: &str, id: &str) -> Vec<String> {
        let document = Document::parse(html);
        let table = Table::new(&document, document.all(&["table"]).next().unwrap());
        let cell = *table.cells.iter().find(|cell| document.attribute(cell.id, "id") == Some(id)).unwrap();
        table.headers(&document, &cell).into_iter().map(|id| document.text_content(id)).collect()
    }

    #[test]
    fn headers_are_found_above_and_before() {
        let html = "<table><tr><td><th>Mån<th>Tis<tr><th>Lunch<td>Soppa<td id=x>Fisk</table>";
        assert_eq!(headers_of(html, "x"), ["Lunch", "Tis"]);
        let html = "<table><tr><td>Vecka 3<th>Mån<th>Tis<tr><th>Lunch<td>Soppa<td id=x>Fisk</table>";
        assert!(headers_of(html, "x").is_empty(), "a row or column with data heads nothing unless it has a scope");
        let html = "<table><tr><th>Tid<th>Mån<th>Tis<tr><th>Lunch<td>Soppa<td id=x>Fisk</table>";
        assert_eq!(headers_of(html, "x"), ["Lunch", "Tis"]);
        let html = "<table><tr><th colspan=2 id=a>Namn<tr><td>1<td id=x>2</table>";
        assert_eq!(headers_of(html, "x"), ["Namn"]);
        let html = "<table><tr><th id=a>A<th id=b>B<tr><td>1<td id=x headers='a'>2</table>";
        assert_eq!(headers_of(html, "x"), ["A"]);
    }
}
