//! Numbers of lines in few characters: `3–7, 12`.
//!
//! Boundary: numbers that grow; what stands on the lines is the caller's.

/// Lines of a file, those behind each other in one.
pub struct Lines(Vec<(u64, u64)>);

impl Lines {
    /// One line.
    pub fn of(line: u64) -> Self {
        Self(vec![(line, line)])
    }

    /// Adds a line, none before the last; the sets of one wide row share theirs.
    pub fn add(&mut self, line: u64) {
        match self.0.last_mut() {
            Some((_, last)) if *last + 1 >= line => *last = line.max(*last),
            _ => self.0.push((line, line)),
        }
    }

    /// The first stretches.
    pub fn shown(&self, most: usize) -> Vec<String> {
        let stretch = |(first, last): &(u64, u64)| match last - first {
            0 => first.to_string(),
            _ => format!("{first}–{last}"),
        };
        self.0.iter().take(most).map(stretch).collect()
    }

    /// How many stretches there are besides.
    pub fn more(&self, most: usize) -> usize {
        self.0.len().saturating_sub(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_behind_each_other_are_one_stretch() {
        let mut lines = Lines::of(2);
        for line in [2, 3, 4, 7, 9, 10] {
            lines.add(line);
        }
        assert_eq!(lines.shown(9), ["2–4", "7", "9–10"]);
        assert_eq!(lines.more(9), 0);
    }

    #[test]
    fn many_stretches_are_counted() {
        let mut lines = Lines::of(1);
        (1..=24).for_each(|nth| lines.add(1 + nth * 2));
        assert_eq!((lines.shown(20).len(), lines.more(20)), (20, 5));
    }
}
