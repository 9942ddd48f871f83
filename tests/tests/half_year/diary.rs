//! What is written down of the half year: what the lifter does in plain lines, what Brace says behind a mark.
//!
//! Boundary: text; nothing here acts.

/// Columns of a line, at most, where it has several words.
const WIDTH: usize = 110;

#[derive(Default)]
pub struct Diary(String);

impl Diary {
    /// Heading of a part of the story.
    pub fn part(&mut self, title: &str) {
        self.0.push_str(&format!("\n# {title}\n"));
    }

    /// Another day.
    pub fn day(&mut self, date: &str) {
        self.0.push_str(&format!("\n{date}\n"));
    }

    /// What the lifter does.
    pub fn did(&mut self, line: &str) {
        self.wrapped("  ", line);
    }

    /// What Brace says to it.
    pub fn said(&mut self, line: &str) {
        self.wrapped("  > ", line);
    }

    pub fn text(self) -> String {
        self.0.trim_start().to_owned()
    }

    fn wrapped(&mut self, mark: &str, line: &str) {
        let line = line.replace('\u{a0}', " ").replace('\n', " ");
        let mut written = mark.len();
        self.0.push_str(mark);
        for (nth, word) in line.split_whitespace().enumerate() {
            let length = word.chars().count();
            if nth > 0 && written + 1 + length > WIDTH {
                self.0.push_str(&format!("\n{}", " ".repeat(mark.len())));
                written = mark.len();
            } else if nth > 0 {
                self.0.push(' ');
                written += 1;
            }
            self.0.push_str(word);
            written += length;
        }
        self.0.push('\n');
    }
}
