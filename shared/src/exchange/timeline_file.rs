//! Evaluates timelines written as JSON, one a line; the format is in `tests/cases/README.md`.
//!
//! Boundary: a line in, a line out; reading the file and numbering its lines is the shell's.

use super::timeline_line::{CheckLine, ContextWord, CoverageWord, Line, SessionLine};
use crate::domain::{
    day::{parse_iso, utc_seconds},
    moment::{Instant, Stamp},
    nrs::Nrs,
    pain_check::CheckContext,
    ratings::Ratings,
    refusal::Refusal,
    rule_of_twos::{Assessment, Reason, SessionTimes, TimedCheck, Timeline, assess_all},
    site::Site,
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::error::Category;
use thiserror::Error;

/// Why a line could not be evaluated.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TimelineError {
    /// Not JSON of the right shape.
    #[error("read the line: {detail}, column {column}")]
    Shape {
        /// What is wrong with it.
        misfit: Misfit,
        /// Where the parser stopped.
        column: usize,
        /// What the parser says, in its own words: for logs and developers.
        detail: String,
    },
    /// A value that means nothing.
    #[error("read {path}: {refusal}")]
    Value {
        /// Which field, as a path: `checks[2].at`.
        path: String,
        /// What is wrong with it.
        refusal: Refusal,
    },
    /// Two sessions of one name.
    #[error("read the sessions: give each its own id")]
    SessionTwice {
        /// The id.
        id: String,
    },
    /// A check other than a baseline names a session that is not in the line.
    #[error("read {path}: name one of the line's sessions")]
    UnknownSession {
        /// Which field.
        path: String,
        /// The id.
        id: String,
    },
    /// A kind of case that this version does not evaluate.
    #[error("read the kind: use one of those that the format names")]
    UnknownKind {
        /// As written.
        kind: String,
    },
    /// Neither of the two units.
    #[error("read the unit: use kg or lb")]
    UnknownUnit {
        /// As written.
        unit: String,
    },
    /// A weight that is no number.
    #[error("read {path}: use a number with at most two decimals, without its unit")]
    NotANumber {
        /// Which field.
        path: String,
        /// As written.
        text: String,
    },
    /// A word that is no verdict.
    #[error("read {path}: use one of the six verdicts, such as too_much")]
    UnknownVerdict {
        /// Which field.
        path: String,
        /// As written.
        text: String,
    },
    /// A line that nobody can choose.
    #[error("read own_line: use 0, 1 or 2")]
    OwnLine {
        /// As written.
        text: String,
    },
    /// A flag that ended before it began.
    #[error("read {path}: a flag ends after it began")]
    EndsBefore {
        /// Which field.
        path: String,
    },
    /// A session without sets has nothing to follow from.
    #[error("read the sets: give one at least")]
    NoSets,
    /// More different plates than [`MOST_PLATES`](super::evaluate_file::MOST_PLATES).
    #[error("read the pairs: name fewer plates")]
    TooManyPlates,
    /// A recalled check that speaks of a time after it was answered.
    #[error("read {path}: a check speaks of a time before it was answered")]
    AboutLater {
        /// Which field.
        path: String,
    },
}

/// How a line is not of the right shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Not JSON.
    NotJson,
    /// It ends before it is complete.
    CutShort,
    /// JSON, but not as the format has it; with the word that does not fit, where there is one.
    WrongFormat(Option<String>),
}

/// Evaluates one line; the answer is one line of JSON without its newline.
///
/// # Errors
/// [`TimelineError`] names the field that cannot be read.
pub fn evaluate_line(line: &str) -> Result<String, TimelineError> {
    let line: Line = serde_json::from_str(line).map_err(|error| shape(&error))?;
    let now = instant("now".to_owned(), &line.now)?;
    let sessions = read_sessions(&line.sessions)?;
    let mut checks = Vec::new();
    for (at, check) in line.checks.iter().enumerate() {
        let check = read_check(at, check, &line.sessions)?;
        if check.answered_at <= now {
            checks.push(check);
        }
    }
    let assessments = assess_all(&Timeline::new(sessions, checks), now);
    let ids = line.sessions.iter().map(|session| session.id.as_str());
    let answer =
        AnswerLine { name: &line.name, sessions: InOrder(ids.zip(&assessments).collect()) };
    serde_json::to_string(&answer).map_err(|error| shape(&error))
}

/// The parser counts lines of what it was given, which is one: only the column helps.
pub(super) fn shape(error: &serde_json::Error) -> TimelineError {
    let text = error.to_string();
    let detail = text.split(" at line ").next().unwrap_or_default().to_owned();
    let misfit = match error.classify() {
        Category::Eof => Misfit::CutShort,
        Category::Data => Misfit::WrongFormat(detail.split('`').nth(1).map(str::to_owned)),
        Category::Syntax | Category::Io => Misfit::NotJson,
    };
    TimelineError::Shape { misfit, column: error.column(), detail }
}

fn read_sessions(lines: &[SessionLine]) -> Result<Vec<SessionTimes>, TimelineError> {
    let mut sessions = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if lines.iter().take(at).any(|other| other.id == line.id) {
            return Err(TimelineError::SessionTwice { id: line.id.clone() });
        }
        let time = |field: &str, text: &Option<String>| {
            let path = format!("sessions[{at}].{field}");
            text.as_ref().map(|text| instant(path, text)).transpose()
        };
        sessions.push(SessionTimes {
            first_work_set: time("first_work_set", &line.first_work_set)?,
            last_set: time("last_set", &line.last_set)?,
            ended: time("ended", &line.ended)?,
        });
    }
    Ok(sessions)
}

fn read_check(
    at: usize,
    line: &CheckLine,
    sessions: &[SessionLine],
) -> Result<TimedCheck, TimelineError> {
    let path = |field: &str| format!("checks[{at}].{field}");
    let answered_at = instant(path("at"), &line.at)?;
    let about = line.about.as_ref().map(|text| instant(path("about"), text)).transpose()?;
    if about.is_some_and(|about| about > answered_at) {
        return Err(TimelineError::AboutLater { path: path("about") });
    }
    let value = |refusal| TimelineError::Value { path: path("ratings"), refusal };
    let mut pairs = Vec::new();
    for (site, points) in &line.ratings {
        pairs.push((Site::parse(site).map_err(value)?, Nrs::new(*points).map_err(value)?));
    }
    let ratings = match line.coverage {
        CoverageWord::Full => Ratings::full(&pairs),
        CoverageWord::Sites => Ratings::named(&pairs),
    };
    let session = sessions.iter().position(|session| Some(&session.id) == line.session.as_ref());
    // A baseline may stand alone: of a session that came to no set there is nothing else to say.
    let alone = matches!(line.context, ContextWord::Baseline);
    if let Some(id) = line.session.as_ref().filter(|_| session.is_none() && !alone) {
        return Err(TimelineError::UnknownSession { path: path("session"), id: id.clone() });
    }
    Ok(TimedCheck {
        stands_at: about.unwrap_or(answered_at),
        answered_at,
        context: match line.context {
            ContextWord::Baseline => CheckContext::Baseline,
            ContextWord::During => CheckContext::During,
            ContextWord::End => CheckContext::End,
            ContextWord::ReRating => CheckContext::ReRating,
        },
        session,
        ratings: ratings.map_err(value)?,
    })
}

fn instant(path: String, text: &str) -> Result<Instant, TimelineError> {
    Ok(time(path, text)?.instant())
}

/// Reads a time with its zone.
pub(super) fn time(path: String, text: &str) -> Result<Stamp, TimelineError> {
    let refusal = || Refusal::NotATime { text: text.to_owned() };
    parse_iso(text)
        .map(|(utc_ms, offset_min)| Stamp::at_wall(utc_ms, offset_min))
        .ok_or_else(|| TimelineError::Value { path, refusal: refusal() })
}

#[derive(Serialize)]
struct AnswerLine<'a> {
    name: &'a str,
    sessions: InOrder<'a>,
}

struct InOrder<'a>(Vec<(&'a str, &'a Assessment)>);

#[derive(Serialize)]
struct AnswerSession {
    verdict: &'static str,
    reason: Option<&'static str>,
    ask_at: Option<String>,
}

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, assessment) in &self.0 {
            let answer = AnswerSession {
                verdict: assessment.verdict.id(),
                reason: assessment.reason.map(Reason::id),
                ask_at: assessment.ask.map(|ask| utc_seconds(ask.0)),
            };
            map.serialize_entry(id, &answer)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    const CASES: &str = include_str!("../../../tests/cases/verdicts.jsonl");

    #[test]
    fn every_worked_timeline_comes_out_as_written() {
        let mut evaluated = 0;
        for line in CASES.lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let answer: Value = serde_json::from_str(&evaluate_line(line).unwrap()).unwrap();
            assert_eq!(answer["name"], case["name"]);
            for (session, expected) in case["expect"].as_object().unwrap() {
                for (field, value) in expected.as_object().unwrap() {
                    let got = &answer["sessions"][session][field];
                    assert_eq!(got, value, "{}: {session}.{field}", case["name"]);
                }
                evaluated += 1;
            }
        }
        assert_eq!(evaluated, 58);
    }

    fn refused(from: &str, to: &str) -> String {
        let line = CASES.lines().nth(1).unwrap();
        assert!(line.contains(from));
        evaluate_line(&line.replace(from, to)).unwrap_err().to_string()
    }

    #[test]
    fn a_bad_line_is_an_error_that_names_the_field() {
        insta::assert_snapshot!([
            evaluate_line("{").unwrap_err().to_string(),
            refused("\"lower-centre\": 3", "\"lower-center\": 3"),
            refused("\"lower-centre\": 3", "\"lower-centre\": 11"),
            refused("\"lower-centre\": 3", "\"lower-centre\": 3, \"lower-centre\": 4"),
            refused("\"lower-centre\": 3", "\"lower-centre\": -1"),
            refused("2026-03-02T20:02:00+01:00", "2026-03-02T20:02:00"),
            refused("first_work_set", "first_workset"),
            refused("\"rerating\"", "\"later\""),
            refused(
                "\"rerating\", \"session\": \"a\"",
                "\"rerating\", \"session\": \"b\"",
            ),
        ].join("\n"), @r"
        read the line: EOF while parsing an object, column 1
        read checks[0].ratings: read a site: use one of the nine ids, such as lower-centre
        read checks[0].ratings: read a rating: use a whole number from 0 to 10
        read checks[0].ratings: read the ratings: rate each site once
        read the line: invalid value: integer `-1`, expected u8, column 295
        read checks[2].at: read the time: use ISO 8601 with an offset, such as 2026-03-02T17:00:00+01:00
        read the line: unknown field `first_workset`, expected one of `id`, `first_work_set`, `last_set`, `ended`, column 87
        read the line: unknown variant `later`, expected one of `baseline`, `during`, `end`, `rerating`, column 475
        read checks[2].session: name one of the line's sessions
        ");
    }
}
