//! One session as a page for a clinician knows it.
//!
//! Boundary: from a page of the history, judged as the history judges it, to a line.

use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        id::{CheckId, SessionId},
        moment::{Instant, Stamp},
        note::Note,
        nrs::Nrs,
        pain_check::{CheckContext, PainCheck},
        rule_of_twos::{
            Assessment, Reason, Verdict, constants::SUSTAIN, evidence::Seen, series::series,
        },
        site::Site,
    },
    effects::store::query::{HistoryPage, WholeSession},
    model::log::{
        Facts,
        judged::{ListedLift, asked_verdict, facts_of, lifts},
    },
};

/// The most lifts of a session that are told apart.
const MOST_LIFTS: usize = 8;

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    /// Its id.
    pub id: SessionId,
    /// When it began.
    pub started: Stamp,
    /// The rule's word; absent where none was asked for, or where a row of it cannot be read as it was written.
    pub verdict: Option<Verdict>,
    /// Why, where the word needs one.
    pub reason: Option<Reason>,
    /// The pain at the site that decides; absent without a rating before lifting.
    pub pain: Option<Course>,
    /// Its lifts, each by its heaviest sets.
    pub lifts: Vec<ListedLift>,
    /// How many lifts there were besides.
    pub others: usize,
    /// How many ratings the person gave.
    pub ratings: usize,
    /// How many of them they entered afterwards.
    pub recalled: usize,
    /// The highest of them, at any place.
    pub worst: Option<Nrs>,
    /// When they rated after taking something against the pain.
    pub relief: Vec<Stamp>,
    /// The ratings before lifting that were given on the spot: the card of symptoms came with each.
    pub baselines: Vec<CheckId>,
    /// What they noted.
    pub notes: Vec<Noted>,
}

/// The pain at one site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// Where.
    pub site: Site,
    /// What the session's own baseline says of it.
    pub before: Nrs,
    /// What the rule compares with: what was said before an earlier session, where that one's pain has not settled.
    pub reference: Nrs,
    /// The highest rating after that, as far as the rule looks; the same where there was none.
    pub highest: Nrs,
    /// The first rating more than two hours after the end.
    pub later: Option<Nrs>,
}

/// A note of the person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// When what it is about happened.
    pub at: Stamp,
    /// What it says.
    pub text: Note,
}

/// The sessions of a page, newest first.
#[must_use]
pub fn lines(page: &HistoryPage, now: Instant) -> Vec<SessionLine> {
    let facts = facts_of(page);
    let assessments = facts.assessments(now);
    let sessions = page.sessions.iter().map(|whole| {
        let at = facts.sessions(now).iter().position(|it| it.id == whole.session.id);
        line(whole, &facts, at.and_then(|at| assessments.get(at)).map(AsRef::as_ref), now)
    });
    sessions.collect()
}

fn line(
    whole: &WholeSession,
    facts: &Facts,
    assessment: Option<&Assessment>,
    now: Instant,
) -> SessionLine {
    let WholeSession { session, sets, checks, .. } = whole;
    let (lifts, others) = lifts(sets, MOST_LIFTS);
    let on_the_spot =
        |check: &&PainCheck| check.context == CheckContext::Baseline && check.about.is_none();
    let of_session = session.note.iter().map(|note| (&session.started, note));
    let of_sets = sets.iter().filter_map(|set| Some((&set.at, set.lift.note.as_ref()?)));
    let of_checks = checks.iter().filter_map(|it| Some((it.stands(), it.note.as_ref()?)));
    let notes = of_session.chain(of_sets).chain(of_checks);
    let relieved = checks.iter().filter(|check| check.pain_relief);
    SessionLine {
        id: session.id,
        started: session.started.clone(),
        verdict: asked_verdict(facts, session, assessment, now),
        reason: assessment.and_then(|it| it.reason),
        pain: assessment.and_then(|it| course(facts, it)),
        lifts,
        others,
        ratings: checks.len(),
        recalled: checks.iter().filter(|check| check.about.is_some()).count(),
        worst: checks.iter().filter_map(|it| it.ratings.worst()).map(|(_, nrs)| nrs).max(),
        relief: relieved.map(|check| check.stands().clone()).collect(),
        baselines: checks.iter().filter(on_the_spot).map(|check| check.id).collect(),
        notes: notes.map(|(at, text)| Noted { at: at.clone(), text: text.clone() }).collect(),
    }
}

/// What was rated at the deciding site, from the session's own baseline on, as far as the rule looks: what came behind
/// the ratings that decide its word was rated all the same.
fn course(facts: &Facts, assessment: &Assessment) -> Option<Course> {
    let finding = assessment.deciding()?;
    let (baseline, end) = (assessment.baseline?, assessment.end?);
    let checks = &facts.window().checks;
    let first = checks.get(baseline)?;
    let own = first.stands_at();
    let within = |at: Instant| own < at && assessment.until.is_none_or(|until| at < until);
    let mut rated: Vec<(Instant, Seen)> = checks
        .iter()
        .enumerate()
        .filter(|(_, check)| within(check.stands_at()))
        .map(|(check, it)| {
            (it.answered.instant(), Seen { check, at: it.stands_at(), ratings: it.ratings })
        })
        .collect();
    rated.order_by_key(|(answered, seen)| (seen.at, *answered));
    let rated: Vec<Seen> = rated.into_iter().map(|(_, seen)| seen).collect();
    let points = series(&rated, end, finding.site, finding.reference);
    let reference = finding.reference.nrs;
    let before = first.ratings.at(finding.site).unwrap_or(reference);
    let later = points.iter().find(|point| point.at > end + SUSTAIN.value);
    Some(Course {
        site: finding.site,
        before,
        reference,
        highest: points.iter().map(|point| point.nrs).max().unwrap_or(before),
        later: later.map(|point| point.nrs),
    })
}
