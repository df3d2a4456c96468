//! The table model of the HTML standard: which cell stands where, and which header cells are assigned to it.

use std::collections::{HashMap, HashSet};

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
#[derive(Debug, Default)]
pub struct Table {
    /// All cells in source order.
    pub cells: Vec<Cell>,
    /// The cell that covers each slot.
    slots: HashMap<(usize, usize), usize>,
    rows: usize,
    /// Rows of each `<thead>`, `<tbody>` and `<tfoot>`, for `rowspan=0` and `scope=rowgroup`.
    groups: Vec<(usize, usize)>,
    /// Header cells of each row and column, in their order.
    headers_of_rows: HashMap<usize, Vec<usize>>,
    headers_of_columns: HashMap<usize, Vec<usize>>,
    /// Headers with `scope=rowgroup`.
    row_group_headers: Vec<usize>,
    /// Rows and columns that hold data.
    rows_with_data: HashSet<usize>,
    columns_with_data: HashSet<usize>,
}

/// A cell may span 1000 columns at most (the standard's own limit); ours also keeps the grid small.
const WIDEST: usize = 1000;
/// Headers looked at before a cell; no reader keeps more in mind.
const MOST_HEADERS: usize = 100;
/// More slots than this are no table a person reads.
const MOST_SLOTS: usize = 100_000;

impl Table {
    /// Forms the table; nested tables are theirs to form.
    pub fn new(document: &Document, table: NodeId) -> Table {
        let mut formed = Table::default();
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
        formed.index();
        formed
    }

    fn index(&mut self) {
        for (number, cell) in self.cells.iter().enumerate() {
            for y in cell.y..cell.y + cell.height {
                if cell.is_header {
                    self.headers_of_rows.entry(y).or_default().push(number);
                } else if !cell.is_empty {
                    self.rows_with_data.insert(y);
                }
            }
            for x in cell.x..cell.x + cell.width {
                if cell.is_header {
                    self.headers_of_columns.entry(x).or_default().push(number);
                } else if !cell.is_empty {
                    self.columns_with_data.insert(x);
                }
            }
        }
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
            let is_empty =
                document.descendants(cell).all(|node| document.text(node).is_some_and(|text| text.trim().is_empty()));
            if scope(document, cell) == "rowgroup" && document.is(cell, "th") {
                self.row_group_headers.push(number);
            }
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
        let headers = |line: Option<&Vec<usize>>| {
            line.into_iter().flatten().map(|&number| &self.cells[number]).collect::<Vec<_>>()
        };
        for y in cell.y..cell.y + cell.height {
            let before = headers(self.headers_of_rows.get(&y)).into_iter().filter(|header| header.x < cell.x);
            self.scan(document, cell, before.collect(), true, &mut found);
        }
        for x in cell.x..cell.x + cell.width {
            let above = headers(self.headers_of_columns.get(&x)).into_iter().filter(|header| header.y < cell.y);
            self.scan(document, cell, above.collect(), false, &mut found);
        }
        self.group_headers(cell, &mut found);
        found.retain(|id| *id != cell.id);
        found
    }

    /// "Internal algorithm for scanning and assigning header cells" of the standard, over the header cells of one row or column that
    /// stand before the cell; where two of them do not touch, data lies between.
    fn scan(&self, document: &Document, cell: &Cell, before: Vec<&Cell>, along_row: bool, found: &mut Vec<NodeId>) {
        let start = |header: &Cell| if along_row { header.x } else { header.y };
        let end = |header: &Cell| if along_row { header.x + header.width } else { header.y + header.height };
        let mut opaque: Vec<(usize, usize)> = Vec::new();
        let mut block: Vec<&Cell> = if cell.is_header { vec![cell] } else { Vec::new() };
        let mut edge = start(cell);
        for header in before.into_iter().rev().take(MOST_HEADERS) {
            if end(header) < edge {
                opaque.extend(block.drain(..).map(|passed| extent(passed, along_row)));
            }
            edge = start(header);
            block.push(header);
            let blocked = opaque.contains(&extent(header, along_row));
            let fits =
                if along_row { self.is_row_header(document, header) } else { self.is_column_header(document, header) };
            if fits && !blocked && !found.contains(&header.id) {
                found.push(header.id);
            }
        }
    }

    fn group_headers(&self, cell: &Cell, found: &mut Vec<NodeId>) {
        let group_of = |y: usize| self.groups.iter().find(|(start, end)| (*start..*end).contains(&y));
        let headers = self.row_group_headers.iter().take(MOST_HEADERS).map(|&number| &self.cells[number]);
        for header in headers.filter(|other| other.x <= cell.x && other.y <= cell.y) {
            let same_rows = group_of(header.y).is_some() && group_of(header.y) == group_of(cell.y);
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
            _ => !(cell.y..cell.y + cell.height).any(|y| self.rows_with_data.contains(&y)),
        }
    }

    fn is_row_header(&self, document: &Document, cell: &Cell) -> bool {
        match &*scope(document, cell.id) {
            "row" => true,
            "col" | "colgroup" | "rowgroup" => false,
            _ => {
                !self.is_column_header(document, cell)
                    && !(cell.x..cell.x + cell.width).any(|x| self.columns_with_data.contains(&x))
            }
        }
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
