//! What is written down of the half year: what the lifter does in plain lines, what Brace says behind a mark.
//!
//! Boundary: text; nothing here acts.

/// Columns of a line, at most, where it has several words.
const WIDTH: usize = 110;

#[derive(Default)]
pub struct Diary(Vec<String>);

impl Diary {
    /// Heading of a part of the story.
    pub fn part(&mut self, title: &str) {
        self.0.extend([String::new(), format!("# {title}")]);
    }

    /// Another day.
    pub fn day(&mut self, date: &str) {
        self.0.extend([String::new(), date.to_owned()]);
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
        self.0.join("\n").trim_start().to_owned()
    }

    fn wrapped(&mut self, mark: &str, line: &str) {
        let indent = " ".repeat(mark.len());
        let mut written = mark.to_owned();
        // A number stays beside its unit.
        for word in line.split_ascii_whitespace() {
            let fits = written.chars().count() + word.chars().count() < WIDTH;
            if !fits && written.trim() != mark.trim() {
                self.0.push(written.trim_end().to_owned());
                written.clone_from(&indent);
            }
            written.push_str(&word.replace('\u{a0}', " "));
            written.push(' ');
        }
        self.0.push(written.trim_end().to_owned());
    }
}
