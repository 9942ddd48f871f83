//! What became of a file, and what is wrong with one.
//!
//! Boundary: words for `domain::transfer`; several lines where there is more to say than one holds.

use super::words::Words;
use crate::domain::{
    day::WallTime,
    moment::Stamp,
    transfer::{
        Counts, Differing, Exported, FileEnding, FileProblem, FileTrouble, Imported, Kept, Noun,
    },
};

/// Passed as this year, it shows each date with its own.
const NO_YEAR: i32 = i32::MIN;

impl Words {
    /// What an export wrote.
    #[must_use]
    pub fn exported_lines(&self, done: &Exported) -> String {
        let left_out = (done.left_out > 0).then(|| self.exported_left_out(number(done.left_out)));
        lines([Some(self.exported(self.counted(&done.counts))), left_out])
    }

    /// What importing a file would do.
    #[must_use]
    pub fn previewed_lines(&self, would: &Imported) -> String {
        self.previewed_rows(would).join("\n")
    }

    /// The same, a line each.
    pub(super) fn previewed_rows(&self, would: &Imported) -> Vec<String> {
        let first = match (would.changes_nothing(), would.new.facts()) {
            (true, _) => self.previewed_nothing(),
            (false, 0) => self.previewed_no_new(),
            (false, _) => self.previewed(self.counted(&would.new)),
        };
        [vec![first], self.import_details(would)].concat()
    }

    /// What importing a file did.
    #[must_use]
    pub fn imported_lines(&self, done: &Imported) -> String {
        self.imported_rows(done).join("\n")
    }

    /// The same, a line each.
    pub(super) fn imported_rows(&self, done: &Imported) -> Vec<String> {
        [vec![self.imported_first(done)], self.import_details(done)].concat()
    }

    /// The same without its details.
    #[must_use]
    pub(super) fn imported_first(&self, done: &Imported) -> String {
        match (done.changes_nothing(), done.new.facts()) {
            (true, _) => self.imported_nothing(),
            (false, 0) => self.imported_no_new(),
            (false, _) => self.imported(self.counted(&done.new)),
        }
    }

    /// What there is to say besides, a line each.
    fn import_details(&self, of: &Imported) -> Vec<String> {
        let some =
            |count: u64, text: &dyn Fn(i64) -> String| (count > 0).then(|| text(number(count)));
        let dates = of.first.as_ref().zip(of.last.as_ref());
        let dates =
            dates.map(|(first, last)| self.import_dates(self.dated(first), self.dated(last)));
        let details = [
            dates,
            some(of.there.facts(), &|count| self.import_there(count)),
            some(of.ended, &|count| self.import_ended(count)),
            some(of.back, &|count| self.import_back(count)),
            some(of.in_bin, &|count| self.import_in_bin(count)),
            some(of.removed, &|count| self.import_removed(count)),
            some(of.differ, &|count| self.import_differ(count)),
        ];
        let differing = of.differing.iter().map(|it| Some(self.differing_line(it)));
        let listed = u64::try_from(of.differing.len()).unwrap_or_default();
        let more = some(of.differ.saturating_sub(listed), &|count| self.import_differ_more(count));
        details.into_iter().chain(differing).chain([more]).flatten().collect()
    }

    fn differing_line(&self, Differing { line, noun, kept }: &Differing) -> String {
        let what = match noun {
            Noun::Boot => self.import_noun_boot(),
            Noun::Import => self.import_noun_import(),
            Noun::Session => self.import_noun_session(),
            Noun::Set => self.import_noun_set(),
            Noun::Check => self.import_noun_check(),
            Noun::Outside => self.import_noun_outside(),
            Noun::Said => self.import_noun_said(),
            Noun::Choice => self.import_noun_choice(),
        };
        let kept = match kept {
            Kept::InTheBin => self.import_kept_bin(),
            Kept::InTheBinAlready => self.import_kept_bin_already(),
            Kept::InTheFile => self.import_kept_file(),
        };
        self.import_differing(line.to_string(), what, kept)
    }

    /// `3 sessions, 12 sets, 8 ratings`, and what else there is.
    fn counted(&self, counts: &Counts) -> String {
        let ratings = counts.of(Noun::Check) + counts.of(Noun::Outside);
        let always = [
            self.count_sessions(number(counts.of(Noun::Session))),
            self.count_sets(number(counts.of(Noun::Set))),
            self.count_ratings(number(ratings)),
        ];
        let (said, choices) = (counts.of(Noun::Said), counts.of(Noun::Choice));
        let said = (said > 0).then(|| self.count_said(number(said)));
        let choices = (choices > 0).then(|| self.count_choices(number(choices)));
        let all: Vec<_> = always.into_iter().chain(said).chain(choices).collect();
        all.join(&self.list_separator())
    }

    fn dated(&self, at: &Stamp) -> String {
        self.short_day(WallTime::at(at.utc_ms, at.offset_min), NO_YEAR)
    }

    /// What is wrong with a file, where, and what to do.
    #[must_use]
    pub fn file_problem(&self, problem: &FileProblem) -> String {
        let text = match problem {
            FileProblem::System(FileTrouble::Missing) => self.file_missing(),
            FileProblem::System(FileTrouble::NotPermitted) => self.file_not_permitted(),
            FileProblem::System(FileTrouble::Folder) => self.file_folder(),
            FileProblem::System(FileTrouble::NotPlain) => self.file_not_plain(),
            FileProblem::System(FileTrouble::Full) => self.file_full(),
            FileProblem::System(FileTrouble::Other(code)) => self.file_system(code.to_string()),
            FileProblem::Exists => self.file_exists(),
            FileProblem::UnknownEnding => {
                let endings = FileEnding::ALL.iter().map(|it| it.id()).chain(FileEnding::PAGES);
                self.file_unknown_ending(endings.collect::<Vec<_>>().join(", "))
            }
            FileProblem::Empty => self.file_empty(),
            FileProblem::NotOurs => self.file_not_ours(),
            FileProblem::Newer { found, known } => {
                self.file_newer(found.to_string(), known.to_string())
            }
            FileProblem::CutOff { .. } => self.file_cut_off(),
            FileProblem::Damaged { .. } => self.file_damaged(),
            FileProblem::Value { field, .. } => self.file_value(*field),
            FileProblem::NoSession { .. } => self.file_no_session(),
            FileProblem::NotWhole { .. } => self.file_not_whole(),
            FileProblem::TooMuch => self.file_too_much(),
        };
        let placed = match problem.line() {
            Some(line) => self.file_line(line.to_string(), text),
            None => text,
        };
        self.file_nothing_done(placed)
    }
}

fn lines<const N: usize>(lines: [Option<String>; N]) -> String {
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// As the texts count.
fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
