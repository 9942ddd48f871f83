//! The verdict of one session: a word, a sentence, what now, and why.
//!
//! Boundary: words for `domain::rule_of_twos` and `domain::caps`, which decide.

mod actions;
mod advice;
mod curve;
mod seen;
mod steps;
mod why;
mod why_article;

use super::{
    article::{ActionView, ArticleView, LinkView, what_is_this},
    flags::{self, AboveView},
    names::mark,
    plot::PlotView,
    wall::on_the_wall,
    words::Words,
};
use crate::{
    content::articles::ArticleId,
    domain::{
        caps::Caps,
        local_day::calendar_day,
        moment::{Instant, Stamp},
        rule_of_twos::{
            Assessment, Reason, Verdict,
            constants::RISE,
            timeline::{CheckIndex, SessionIndex},
        },
        session::{Phase, Session},
        site::Site,
    },
    model::{
        log::{
            flags::no_suggestions,
            next_time::{lift_of, next_time, of_session},
            question,
        },
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

pub use advice::{AdviceView, Offer};
pub use steps::StepsView;
pub use why::{WhyCheck, WhyLine, WhyView};

/// A session's verdict.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct VerdictView {
    /// The rule's word.
    pub verdict: Verdict,
    /// Why, where the word needs one.
    pub reason: Option<Reason>,
    /// The shape that stands for it.
    pub mark: String,
    /// The word as a person reads it.
    pub word: String,
    /// One sentence.
    pub sentence: String,
    /// When to ask (again), where a question is open.
    pub ask: Option<AskView>,
    /// What now.
    pub now: Vec<AdviceView>,
    /// Why, with checks, times and sources.
    pub why: WhyView,
    /// Heading over what now.
    pub now_title: String,
    /// Heading over why.
    pub why_title: String,
    /// "What is this?", beside the word.
    pub what: LinkView,
    /// The deciding site over time, as the rule's chart; absent where there is nothing to draw.
    pub plot: Option<PlotView>,
    /// What now, in sentences.
    pub steps: StepsView,
    /// What now, as buttons.
    pub actions: Vec<ActionView>,
    /// Why, to unfold below.
    pub why_article: ArticleView,
    /// What stands above it while a flag is open.
    pub above: Option<AboveView>,
}

/// An open question.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct AskView {
    /// When Brace asks it, milliseconds since 1970 on the phone's own clock.
    pub utc_ms: i64,
    /// When, as people say it.
    pub time: String,
    /// It is time: an answer now can decide.
    pub due: bool,
}

/// A verdict that was decided on the side.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DecidedView {
    /// The session's id, for `Saw`.
    pub session: String,
    /// Which session it is about.
    pub title: String,
    /// The verdict, with its advice.
    pub verdict: VerdictView,
    /// The label that says "I have read it": `Saw`.
    pub seen: String,
}

/// The verdict decided on the side that the person has yet to read.
#[must_use]
pub fn decided(words: &Words, log: &OpenLog, now: &Stamp) -> Option<DecidedView> {
    let session_index = log.verdicts.to_say(&log.facts, now.instant())?;
    let session = log.facts.sessions(now.instant()).get(session_index)?;
    Some(DecidedView {
        session: session.id.to_string(),
        title: words.decided_title(words.full_time(&session.started, now)),
        verdict: verdict(words, log, session_index, now)?,
        seen: words.decided_seen(),
    })
}

/// Everything that makes up the pieces of a verdict.
struct Case<'a> {
    words: &'a Words,
    log: &'a OpenLog,
    session_index: SessionIndex,
    assessment: &'a Assessment,
    /// What follows for the load: for the main lift of the last session, else what the session says by itself.
    caps: Caps,
    now: &'a Stamp,
    ask: Option<AskView>,
    /// The site the question asks about by name.
    named: Option<Site>,
    /// When the session ended; absent while it is open, and where the person lifted nothing in it.
    ended: Option<Instant>,
    /// What the person can recall, and the start of its session where that is an earlier one.
    recall: Option<(Instant, Option<&'a Stamp>)>,
}

impl Case<'_> {
    /// An instant as a stamp on the clocks of `now`.
    fn stamp(&self, instant: Instant) -> Stamp {
        on_the_wall(self.log, instant, self.now)
    }

    /// An instant that is not meant to the minute, as a phrase: `about 20:01`.
    fn about(&self, instant: Instant) -> String {
        self.words.about(&self.stamp(instant), self.now)
    }

    /// Whether a check of the log speaks of the date of `now`.
    fn is_of_today(&self, check: CheckIndex) -> bool {
        let check = self.log.facts.window().checks.get(check);
        check.is_some_and(|check| calendar_day(check.stands()) == calendar_day(self.now))
    }
}

/// The verdict of the session at `session_index` in the log.
#[must_use]
pub fn verdict(
    words: &Words,
    log: &OpenLog,
    session_index: SessionIndex,
    now: &Stamp,
) -> Option<VerdictView> {
    let instant = now.instant();
    let session = log.facts.window().sessions.get(session_index)?;
    let assessments = log.facts.assessments(instant);
    let assessment = assessments.get(session_index)?;
    let (worked, phase) = (log.facts.worked(session), log.facts.phase(session, instant));
    let lifted = session.ended.is_some() || log.facts.sets_of(session).next().is_some();
    let recall = question::wanted_recall(&log.facts, instant).and_then(|recall| {
        let earlier = log
            .facts
            .window()
            .sessions
            .get(recall.session_index)
            .filter(|_| recall.session_index < session_index);
        let own = recall.session_index == session_index && assessment.verdict == Verdict::Unknown;
        (own || earlier.is_some()).then_some((recall.mark, earlier.map(|other| &other.started)))
    });
    let case = Case {
        words,
        log,
        session_index,
        assessment,
        caps: caps(log, session_index, assessment, now),
        now,
        ask: assessment.ask.filter(|_| worked).map(|ask| ask_view(words, log, ask, now)),
        named: question::named_site(&log.facts, session_index, instant),
        ended: assessment.end.filter(|_| phase != Phase::Open && lifted),
        recall,
    };
    // Before anything was lifted nothing has risen by it: the rule only waits.
    let waits = !worked && phase == Phase::Open && is_open(assessment);
    let shown = if waits { Verdict::Pending } else { assessment.verdict };
    let (word, sentence) = match worked {
        _ if waits => (words.verdict(shown), words.says_nothing_lifted()),
        false if is_open(assessment) => (words.verdict_not_asked(), words.says_not_asked()),
        _ => (words.verdict(shown), sentence(&case)),
    };
    let seen = seen::seen(&case);
    let is_last = log.facts.sessions(instant).len() == session_index + 1;
    let flagged = (session, assessment.verdict, is_last);
    let above = flags::above(words, log, flagged, now);
    let off = no_suggestions(&log.facts, instant);
    let (now_lines, actions) = if off {
        (advice::of_the_load(&case), actions::ratings(&case))
    } else {
        (advice::what_now(&case, above.as_ref()), actions::actions(&case, above.as_ref()))
    };
    Some(VerdictView {
        verdict: assessment.verdict,
        reason: assessment.reason,
        mark: mark(shown).to_owned(),
        word,
        sentence,
        steps: steps::steps(words, &now_lines, case.ask.as_ref()),
        actions,
        now: now_lines,
        why: why::why(&case),
        plot: seen.as_ref().map(|seen| curve::curve(&case, seen)),
        why_article: why_article::why_article(&case, seen.as_ref()),
        what: what_is_this(words, about(shown)),
        now_title: words.verdict_now_title(),
        why_title: words.verdict_why_title(),
        ask: case.ask,
        above,
    })
}

/// What follows for the load. Of the last session it is what comes next of its main lift; of one that is open, or that
/// others came after, what it says by itself.
fn caps(log: &OpenLog, session_index: SessionIndex, assessment: &Assessment, now: &Stamp) -> Caps {
    let sessions = log.facts.sessions(now.instant());
    let last = sessions.last().filter(|_| session_index + 1 == sessions.len());
    let over = last.filter(|last| log.facts.phase(last, now.instant()) != Phase::Open);
    match over.and_then(|session| lift_of(&log.facts, session)) {
        Some(lift) => next_time(&log.facts, &log.settings, lift, now).caps,
        None => of_session(&log.facts, session_index, assessment, now),
    }
}

/// The article about a word.
const fn about(verdict: Verdict) -> ArticleId {
    match verdict {
        Verdict::Clear => ArticleId::Clear,
        Verdict::Watch => ArticleId::Watch,
        Verdict::Unknown => ArticleId::Unknown,
        Verdict::Pending => ArticleId::Waiting,
        Verdict::Rising => ArticleId::Rising,
        Verdict::TooMuch => ArticleId::TooMuch,
    }
}

/// Whether the verdict waits for an answer, or waited in vain.
pub(super) fn is_open(assessment: &Assessment) -> bool {
    assessment.is_open()
}

/// An open question as it stands at `now`.
pub(super) fn ask_view(words: &Words, log: &OpenLog, ask: Instant, now: &Stamp) -> AskView {
    let at = on_the_wall(log, ask, now);
    AskView { utc_ms: at.utc_ms, time: words.when(&at, now), due: now.instant() >= ask }
}

fn sentence(case: &Case<'_>) -> String {
    let words = case.words;
    let finding = case.assessment.deciding();
    let rise = finding.map_or(i64::from(RISE.value), |finding| i64::from(finding.rise.0));
    let asked = case.assessment.ask.map(|ask| case.stamp(ask));
    let since = asked.as_ref().map(|asked| words.when(asked, case.now)).unwrap_or_default();
    let time = asked.as_ref().map(|asked| words.at(asked, case.now)).unwrap_or_default();
    let due = case.ask.as_ref().is_some_and(|ask| ask.due);
    let site = finding.map(|finding| words.site(finding.site)).unwrap_or_default();
    if let Some(left) = case.named {
        return words.says_site_left(words.site(left));
    }
    match (case.assessment.verdict, case.assessment.reason) {
        (Verdict::Clear, _) => words.says_clear(),
        (Verdict::Watch, _) => words.says_watch(rise),
        (Verdict::TooMuch, _) => words.says_too_much(rise, site),
        (Verdict::Rising, _) if due => words.says_rising_due(since),
        (Verdict::Rising, _) => words.says_rising(time),
        (Verdict::Pending, Some(Reason::Elevated)) if due => words.says_elevated_due(rise, since),
        (Verdict::Pending, Some(Reason::Elevated)) => words.says_elevated(rise, time),
        (Verdict::Pending, _) if due => words.says_waiting_due(since),
        (Verdict::Pending, _) => words.says_waiting(time),
        (Verdict::Unknown, Some(Reason::SettledUnseen)) => words.says_settled_unseen(),
        (Verdict::Unknown, Some(Reason::Ceiling)) => words.says_ceiling(),
        (Verdict::Unknown, Some(Reason::NoBaseline)) => words.says_no_baseline(),
        (Verdict::Unknown, _) => words.says_no_answer(),
    }
}

/// The verdict's word; a session that ended without a work set waits for none.
pub(in crate::view) fn word(
    words: &Words,
    log: &OpenLog,
    (session, assessment): (&Session, &Assessment),
    now: &Stamp,
) -> String {
    let open = matches!(log.facts.phase(session, now.instant()), Phase::Open);
    if is_open(assessment) && !open && !log.facts.worked(session) {
        words.verdict_not_asked()
    } else {
        words.verdict(assessment.verdict)
    }
}
