//! The flags that are open, as the person answered, and what they switch off.
//!
//! Boundary: reads facts; the folds are `domain::red_flags`'.

use super::Facts;
use crate::{
    content::flags::{CardLine, LINES, When},
    domain::{
        flags::{Flag, Level, OpenFlag},
        moment::{Instant, Stamp},
        pain_check::{CheckContext, PainCheck},
        person::Said,
        red_flags::{Flags, is_asked, is_leg_symptom},
        session::Session,
    },
};

/// Everything the person said of symptoms by `now`, folded.
#[must_use]
pub fn folded(facts: &Facts, now: Instant) -> Flags {
    Flags::of(facts.person(now))
}

/// The flags that are open, the most urgent first.
#[must_use]
pub fn open(facts: &Facts, now: Instant) -> Vec<OpenFlag> {
    folded(facts, now).open()
}

/// Whether Brace suggests no lifting while this flag is open: it wants someone today or now, or whoever looked at it
/// said not to lift, or not yet.
#[must_use]
pub fn switches_off(open: &OpenFlag) -> bool {
    open.level >= Level::Today || open.seen.is_some()
}

/// Whether a flag is open with which Brace suggests no lifting.
#[must_use]
pub fn no_suggestions(facts: &Facts, now: Instant) -> bool {
    open(facts, now).iter().any(switches_off)
}

/// The baseline of the open session, while the card is not answered with it.
#[must_use]
pub fn unanswered_baseline(facts: &Facts, now: Instant) -> Option<&PainCheck> {
    let session = facts.open_session(now)?;
    let mut checks = facts.checks_of(session).rev();
    let baseline = checks.find(|check| check.context == CheckContext::Baseline)?;
    let began = session.started.instant();
    let since = facts.person(now).iter().rev().take_while(|fact| fact.at.instant() >= began);
    let answers = |said: &Said| matches!(said, Said::FlagAnswer(it) if it.check.is_some());
    let answered = since.map(|fact| &fact.said).any(answers);
    (!answered).then_some(baseline)
}

/// The lines that the card shows now, by their places, each with what it asks: what is open already is asked above
/// them.
#[must_use]
pub fn asked(flags: &Flags, now: &Stamp) -> Vec<(u8, &'static CardLine, Vec<Flag>)> {
    let open: Vec<Flag> = flags.open().iter().map(|open| open.flag).collect();
    let due = flags.patterns_due(now);
    let is_shown = |line: &CardLine| line.when != When::Patterns || due;
    let asks = |line: &'static CardLine| {
        let asked = |flag: &Flag| is_asked(*flag, flags.background()) && !open.contains(flag);
        line.flags.iter().copied().filter(asked).collect::<Vec<_>>()
    };
    (0..)
        .zip(LINES)
        .filter(|(_, line)| is_shown(line))
        .map(|(place, line)| (place, line, asks(line)))
        .filter(|(_, _, flags)| !flags.is_empty())
        .collect()
}

/// The symptom of the legs, open still, that was new in a session or after it, before the next one: it stands
/// above Clear and Watch.
#[must_use]
pub fn new_leg_symptom(facts: &Facts, session: &Session, now: Instant) -> Option<OpenFlag> {
    let began = session.started.instant();
    let later = facts.sessions(now).iter().map(|other| other.started.instant());
    let next = later.filter(|other| *other > began).min();
    let of_it = |open: &OpenFlag| {
        let since = open.since.instant();
        since >= began && next.is_none_or(|next| since < next)
    };
    open(facts, now).into_iter().find(|open| is_leg_symptom(open.flag) && of_it(open))
}
