//! Rows of a delimited file with the line that each begins on.
//!
//! Boundary: RFC 4180, with newlines inside quotes; what a column means is the dialect's.

use super::error::{ImportError, MOST_COLUMNS, MOST_ROWS};
use csv::{Reader, ReaderBuilder, StringRecord};
use std::{io::Cursor, sync::Arc};

/// A file's text, shared by who reads it.
#[derive(Clone)]
struct Text(Arc<String>);

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// A table that is read row by row, as often as it takes.
pub struct Table {
    text: Text,
    delimiter: u8,
    header: StringRecord,
}

/// One row.
pub struct Row {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its fields, the white space around them left as it is.
    pub fields: StringRecord,
}

impl Table {
    /// Reads the header; it alone says which character stands between two fields.
    ///
    /// # Errors
    /// [`ImportError::TooManyColumns`], [`ImportError::Empty`] where there is no line.
    pub fn open(text: String) -> Result<Self, ImportError> {
        let first = text.lines().find(|line| !line.trim().is_empty()).ok_or(ImportError::Empty)?;
        let count = |mark: char| outside_quotes(first).filter(|it| *it == mark).count();
        let delimiter = if count(';') > count(',') { b';' } else { b',' };
        let text = Text(Arc::new(text));
        let mut table = Self { text, delimiter, header: StringRecord::new() };
        let mut header = StringRecord::new();
        table.reader().read_record(&mut header).map_err(|_| ImportError::Empty)?;
        if header.len() > MOST_COLUMNS {
            return Err(ImportError::TooManyColumns);
        }
        table.header = header;
        Ok(table)
    }

    /// The columns as written.
    pub fn header(&self) -> &StringRecord {
        &self.header
    }

    /// Whether numbers of the file may have a decimal comma: it could not tell fields apart by one.
    pub fn has_decimal_comma(&self) -> bool {
        self.delimiter == b';'
    }

    /// The rows, from the header on.
    pub fn rows(&self) -> Rows {
        Rows {
            reader: self.reader(),
            lines: Lines { text: self.text.clone(), at: 0, line: 1 },
            row: Row { line: 0, fields: StringRecord::new() },
            read: 0,
        }
    }

    fn reader(&self) -> Reader<Cursor<Text>> {
        let mut builder = ReaderBuilder::new();
        builder.delimiter(self.delimiter).has_headers(false).flexible(true);
        builder.from_reader(Cursor::new(self.text.clone()))
    }
}

/// A way through a table, which may pause behind any row.
pub struct Rows {
    reader: Reader<Cursor<Text>>,
    lines: Lines,
    row: Row,
    read: usize,
}

impl Rows {
    /// The next row behind the header; `None` at the end.
    ///
    /// # Errors
    /// [`ImportError::TooManyRows`].
    pub fn next(&mut self) -> Result<Option<&Row>, ImportError> {
        loop {
            let start = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
            // The text is text already, and lengths may differ: nothing is left to go wrong.
            if !self.reader.read_record(&mut self.row.fields).unwrap_or(false) {
                return Ok(None);
            }
            self.row.line = self.lines.of(start);
            self.read += 1;
            match self.read {
                1 => {}
                read if read > MOST_ROWS + 1 => return Err(ImportError::TooManyRows),
                _ => return Ok(Some(&self.row)),
            }
        }
    }

    /// How much of the text is read, parts of a hundred.
    pub fn parts(&self) -> u8 {
        let whole = u64::try_from(self.lines.text.0.len()).unwrap_or(u64::MAX).max(1);
        u8::try_from(self.reader.position().byte() * 100 / whole).unwrap_or(100)
    }
}

fn outside_quotes(line: &str) -> impl Iterator<Item = char> {
    line.split('"').step_by(2).flat_map(str::chars)
}

/// Counts lines on the way through the text.
struct Lines {
    text: Text,
    at: usize,
    line: u64,
}

impl Lines {
    /// The line of the first character behind the empty lines at `start`, which never goes back.
    fn of(&mut self, start: usize) -> u64 {
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let text = self.text.as_ref();
        let rest = text.get(start..).unwrap_or_default();
        let begins = start + rest.iter().take_while(|byte| is_end(byte)).count();
        let passed = text.get(self.at..begins).unwrap_or_default();
        let ends = passed.split(|byte| *byte == b'\n').count() - 1;
        self.line += u64::try_from(ends).unwrap_or_default();
        self.at = begins;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, Vec<String>)> {
        let mut rows = Vec::new();
        let mut table = Table::open(text.to_owned()).unwrap().rows();
        while let Some(row) = table.next().unwrap() {
            rows.push((row.line, row.fields.iter().map(str::to_owned).collect()));
        }
        rows
    }

    /// How many rows there are.
    fn end_of(text: String) -> Result<usize, ImportError> {
        let mut rows = Table::open(text)?.rows();
        let mut count = 0;
        while rows.next()?.is_some() {
            count += 1;
        }
        Ok(count)
    }

    fn row(line: u64, fields: &[&str]) -> (u64, Vec<String>) {
        (line, fields.iter().map(|field| (*field).to_owned()).collect())
    }

    #[test]
    fn a_row_knows_its_line_whatever_ends_the_lines_before() {
        for end in ["\n", "\r\n"] {
            let text = ["", "a,b", "1,\"x\ny\"", "", "2,\"say \"\"z\"\"\"", "3", "4,5,6"].join(end);
            let expected = [
                row(3, &["1", "x\ny"]),
                row(6, &["2", "say \"z\""]),
                row(7, &["3"]),
                row(8, &["4", "5", "6"]),
            ];
            assert_eq!(rows(&text), expected, "{end:?}");
        }
    }

    #[test]
    fn the_header_alone_says_what_stands_between_two_fields() {
        assert_eq!(rows("a;b\n1,5;2\n"), [row(2, &["1,5", "2"])]);
        assert_eq!(rows("\"a;;;b\",c\n1;2;3,4\n"), [row(2, &["1;2;3", "4"])]);
    }

    #[test]
    fn a_quote_that_never_ends_takes_what_is_left_and_nothing_panics() {
        assert_eq!(rows("a,b\n1,\"2\n3,4\n"), [row(2, &["1", "2\n3,4\n"])]);
    }

    #[test]
    fn too_many_columns_and_too_many_rows_are_refused() {
        let wide = vec!["x"; MOST_COLUMNS + 1].join(",");
        assert_eq!(Table::open(wide).err(), Some(ImportError::TooManyColumns));
        let long = "x\n".repeat(MOST_ROWS + 1);
        assert_eq!(end_of(long), Ok(MOST_ROWS));
        let longer = "x\n".repeat(MOST_ROWS + 2);
        assert_eq!(end_of(longer), Err(ImportError::TooManyRows));
    }
}
