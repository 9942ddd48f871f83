//! Another app's export before it comes in: what it holds, what is asked, what stays out.
//!
//! Boundary: words for `exchange::imports`; several lines, one thing a line.

mod lines;
mod reasons;

use super::{
    notice::NoticeKind,
    refusals::typed,
    words::{AskedBy, Words},
};
use crate::{
    domain::day::WallTime,
    exchange::imports::{
        error::ImportError,
        plan::{Becomes, ImportReport, NameUse},
        ready::Unanswered,
        text::Encoding,
        times::When,
        unit_question::UnitQuestion,
    },
    model::{foreign::ForeignRefusal, notice::ForeignDone},
};
use chrono::Datelike;
use lines::Lines;

/// Passed as this year, it shows each date with its own.
const NO_YEAR: i32 = i32::MIN;
/// The most stretches of lines that a notice lists of one kind.
const MOST_LINES: usize = 200;

impl Words {
    /// All that a person should see before they say yes.
    #[must_use]
    pub fn import_report_lines(&self, report: &ImportReport) -> String {
        let mut lines = self.import_file_lines(report);
        lines.extend(self.names(report));
        lines.extend(report.unit_question.as_ref().map(|question| self.unit_asked(question)));
        let parts = self.left_out(report, MOST_LINES).into_iter();
        for (title, part) in
            parts.chain([(self.foreign_cautions(), self.to_know(report, MOST_LINES))])
        {
            if !part.is_empty() {
                lines.push(title);
                lines.extend(part.iter().map(|line| indented(line)));
            }
        }
        lines.join("\n")
    }

    /// Whose it is, and what it holds.
    pub(super) fn import_file_lines(&self, report: &ImportReport) -> Vec<String> {
        let rows = self.foreign_rows(count(report.rows));
        vec![self.foreign_file(report.app.title(), rows), self.holds(report)]
    }

    /// What became of a file, behind what there is to say about it.
    pub(super) fn foreign_notice(
        &self,
        report: &ImportReport,
        done: &ForeignDone,
    ) -> (NoticeKind, String) {
        let (kind, last) = match done {
            ForeignDone::Asked(unanswered) => (NoticeKind::Saved, self.looked_at(*unanswered)),
            ForeignDone::Refused(unanswered) => {
                (NoticeKind::Refused, self.file_nothing_done(self.unanswered(*unanswered)))
            }
            ForeignDone::Would(would) => (NoticeKind::Saved, self.previewed_lines(would)),
            ForeignDone::Did(did) => (NoticeKind::Saved, self.imported_lines(did)),
        };
        (kind, [self.import_report_lines(report), last].join("\n"))
    }

    /// What a file would bring into a log that is empty.
    #[must_use]
    pub fn surveyed(&self, report: &ImportReport) -> String {
        let last = match report.unanswered() {
            Some(unanswered) => self.looked_at(unanswered),
            None => self.foreign_nothing_yet(),
        };
        [self.import_report_lines(report), last].join("\n")
    }

    fn looked_at(&self, unanswered: Unanswered) -> String {
        [self.foreign_nothing_yet(), self.unanswered(unanswered)].join(" ")
    }

    /// Why a file brings nothing, and that it did not.
    #[must_use]
    pub fn foreign_refused_whole(&self, refusal: &ForeignRefusal) -> String {
        self.file_nothing_done(self.foreign_refusal(refusal))
    }

    pub(super) fn unanswered(&self, unanswered: Unanswered) -> String {
        match unanswered {
            Unanswered::Unit if self.asked_by() == AskedBy::Command => self.foreign_unit_first(),
            Unanswered::Names if self.asked_by() == AskedBy::Command => self.foreign_names_first(),
            Unanswered::Unit => self.foreign_unit_choose(),
            Unanswered::Names => self.foreign_names_choose(),
        }
    }

    fn holds(&self, report: &ImportReport) -> String {
        let counts = [
            self.count_sessions(count(report.adds.sessions)),
            self.count_sets(count(report.adds.sets)),
        ];
        let counts = counts.join(&self.list_separator());
        match report.adds.dates {
            Some((first, last)) => {
                self.foreign_holds_dates(counts, self.foreign_day(first), self.foreign_day(last))
            }
            None => self.foreign_holds(counts),
        }
    }

    /// The day of a time on the clock that showed it; of an instant, that of UTC.
    fn foreign_day(&self, when: When) -> String {
        self.short_day(WallTime::of_day(when.wall(0).num_days_from_ce()), NO_YEAR)
    }

    fn names(&self, report: &ImportReport) -> Vec<String> {
        let (mut known, mut own, mut asked) = (Vec::new(), Vec::new(), Vec::new());
        for name in &report.names {
            let sets = self.count_sets(count(name.sets));
            let shown = typed(&name.name);
            let (list, line) = match &name.becomes {
                Becomes::Known(id) => {
                    let exercise = self.exercise(id.as_str());
                    (&mut known, self.foreign_known_name(shown, exercise, sets))
                }
                Becomes::Own(_) => (&mut own, self.foreign_own_name(shown, sets)),
                Becomes::Asked(near) if near.is_empty() => {
                    (&mut asked, self.foreign_asked_long(shown, sets))
                }
                Becomes::Asked(near) => {
                    (&mut asked, self.foreign_asked_near(shown, sets, self.exercises(near)))
                }
            };
            list.push(indented(&self.with_side(name, line)));
        }
        let under = |title: String, list: Vec<String>| {
            (!list.is_empty()).then(|| [vec![title], list].concat())
        };
        let all = [
            under(self.foreign_known(), known),
            under(self.foreign_own(), own),
            under(self.foreign_asked(), asked),
        ];
        all.into_iter().flatten().flatten().collect()
    }

    fn with_side(&self, name: &NameUse, line: String) -> String {
        if name.each_side { self.foreign_each_side(line) } else { line }
    }

    /// The question of its unit.
    pub(super) fn unit_asked(&self, question: &UnitQuestion) -> String {
        let number = |hundredths: u32| self.hundredths(hundredths.into());
        self.foreign_unit(
            self.count_sets(count(question.sets)),
            typed(&question.lift),
            number(question.lightest),
            number(question.median),
            number(question.heaviest),
        )
    }

    /// What stays out, each under its title, with the stretches of lines that are to be named.
    pub(super) fn left_out(
        &self,
        report: &ImportReport,
        most: usize,
    ) -> [(String, Vec<String>); 2] {
        let refused = self.by_kind((&report.refused, most), Self::foreign_reason);
        let pseudo = self.by_kind((&report.pseudo, most), Self::foreign_pseudo_kind);
        [
            (self.foreign_refused(count(report.refused.len())), refused),
            (self.foreign_pseudo(count(report.pseudo.len())), pseudo),
        ]
    }

    /// What to know about what comes in, and about notes that speak of pain.
    pub(super) fn to_know(&self, report: &ImportReport, most: usize) -> Vec<String> {
        let mut lines = self.by_kind((&report.cautions, most), Self::foreign_caution);
        let mut say = |there: bool, text: String| {
            if there {
                lines.push(text);
            }
        };
        say(report.encoding == Encoding::Windows1252, self.foreign_windows());
        say(report.adds.without_clock, self.foreign_no_clock());
        say(report.lost.supersets > 0, self.foreign_supersets(count(report.lost.supersets)));
        say(report.lost.rests > 0, self.foreign_rests());
        say(report.lost.beside_reps > 0, self.foreign_beside());
        say(!report.pain_words.is_empty(), self.pain_notes(&report.pain_words, most));
        lines
    }

    fn pain_notes(&self, found: &[(u64, String)], most: usize) -> String {
        let mut by_line: Vec<(u64, Vec<&str>)> = Vec::new();
        for (line, word) in found {
            match by_line.last_mut() {
                Some((last, words)) if last == line => words.push(word),
                _ => by_line.push((*line, vec![word])),
            }
        }
        let separator = self.list_separator();
        let more = by_line.len().saturating_sub(most);
        let line = |(line, words): (u64, Vec<&str>)| {
            self.foreign_pain_line(line.to_string(), words.join(&separator))
        };
        let lines: Vec<String> = by_line.into_iter().take(most).map(line).collect();
        self.foreign_pain(self.and_more(lines.join(&separator), more))
    }

    /// One line a kind, with the lines of the file that it was met on.
    fn by_kind<K: Copy + PartialEq>(
        &self,
        (found, most): (&[(u64, K)], usize),
        text: impl Fn(&Self, K) -> String,
    ) -> Vec<String> {
        let mut kinds: Vec<(K, Lines)> = Vec::new();
        for (line, kind) in found {
            match kinds.iter_mut().find(|(known, _)| known == kind) {
                Some((_, lines)) => lines.add(*line),
                None => kinds.push((*kind, Lines::of(*line))),
            }
        }
        let separator = self.list_separator();
        let line = |(kind, lines): &(K, Lines)| {
            let shown = self.and_more(lines.shown(most).join(&separator), lines.more(most));
            self.foreign_lines(text(self, *kind), shown)
        };
        kinds.iter().map(line).collect()
    }

    /// What is listed, and how much is not.
    pub(super) fn and_more(&self, shown: String, more: usize) -> String {
        if more == 0 { shown } else { [shown, self.foreign_more(count(more))].join(" ") }
    }

    /// Why a file brings nothing.
    fn foreign_refusal(&self, refusal: &ForeignRefusal) -> String {
        match refusal {
            ForeignRefusal::File(error) => self.foreign_problem(error),
            ForeignRefusal::Answer(refusal) => self.refusal(refusal),
            ForeignRefusal::UnknownName { name } => self.foreign_unknown_name(typed(name)),
        }
    }

    /// What is wrong with a file as a whole.
    fn foreign_problem(&self, error: &ImportError) -> String {
        match error {
            ImportError::Empty => self.foreign_empty(),
            ImportError::TooLarge => self.foreign_too_large(),
            ImportError::TooManyRows => self.foreign_too_many_rows(),
            ImportError::TooManyColumns => self.foreign_too_many_columns(),
            ImportError::UnknownHeader { header } => self.foreign_unknown_header(typed(header)),
            ImportError::Unread { .. } => self.foreign_unread(),
            ImportError::NotALog => self.foreign_not_a_log(),
        }
    }
}

fn indented(line: &str) -> String {
    format!("  {line}")
}

/// As the texts count.
pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
