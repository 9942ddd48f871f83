//! Opens a form of what is there, or an empty one.
//!
//! Boundary: a draft; none of it counts before the person saves it.

use super::{CheckFix, FixEntry, FixForm, FixRef, OpenForm, SetFix, TimesFix, subject};
use crate::{
    domain::{
        moment::Stamp,
        note::Note,
        pain_check::{CheckContext, PainCheck},
        refusal::Refusal,
        rule_of_twos::constants::ASK_AFTER,
        session::Session,
        set_form::SetForm,
        time_form::TimeForm,
    },
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        event::Rating,
        features::{
            Context, history,
            session::{SessionState, set_form},
        },
        route::Route,
    },
};

pub(super) fn plan(
    context: &Context<'_>,
    session: &str,
    entry: &FixEntry,
) -> Result<Plan, Refusal> {
    if *entry == FixEntry::NewSession {
        let now = TimeForm::of(&context.read);
        let times = TimesFix { starts: now, ends: TimeForm::default(), note: String::new() };
        let form = FixForm::Times(times);
        return Ok(opened(context, None, entry, form).then_go(Route::EditSession));
    }
    let session = subject::session(context, session)?;
    let facts = context.facts;
    let (form, to) = match entry {
        FixEntry::Outside(_) => return Err(Refusal::UnknownEntry),
        FixEntry::NewSession | FixEntry::Session => {
            (FixForm::Times(times_of(session)), Route::EditSession)
        }
        FixEntry::Set(id) => {
            let set = subject::set(facts, session, id)?;
            let fix = SetFix { set: SetForm::of(&set.lift), when: TimeForm::of(&set.at) };
            (FixForm::Set(fix), Route::EditSet)
        }
        FixEntry::Check(id) => {
            (FixForm::Check(of_check(subject::check(facts, session, id)?)), Route::EditCheck)
        }
        FixEntry::NewSet => (FixForm::Set(new_set(context, session)), Route::EditSet),
        FixEntry::NewCheck => (FixForm::Check(new_check(context, session)), Route::EditCheck),
    };
    Ok(opened(context, Some(session), entry, form).then_go(to))
}

fn opened(
    context: &Context<'_>,
    session: Option<&Session>,
    entry: &FixEntry,
    form: FixForm,
) -> Plan {
    let subject = FixRef {
        session: session.map(|session| session.id.to_string()).unwrap_or_default(),
        seen: subject::looks(context.facts, session, entry),
        entry: entry.clone(),
    };
    let form = OpenForm { subject, before: form.clone(), form };
    let mut changes = vec![draft(DraftKey::Fix, &form)];
    // The form leads back to the session's page, unless that is the open session's.
    changes.extend(session.map(history::opens));
    Plan::drafts(changes)
}

fn times_of(session: &Session) -> TimesFix {
    let ends = session.ended.as_ref().map(TimeForm::of).unwrap_or_default();
    TimesFix { starts: TimeForm::of(&session.started), ends, note: text(session.note.as_ref()) }
}

fn of_check(check: &PainCheck) -> CheckFix {
    let rating = |(site, nrs): (_, crate::domain::nrs::Nrs)| Rating { site, nrs: nrs.points() };
    CheckFix {
        context: check.context,
        ratings: check.ratings.marked().map(rating).collect(),
        when: TimeForm::of(check.stands()),
        note: text(check.note.as_ref()),
        pain_relief: check.pain_relief,
    }
}

/// A note as its field reads.
fn text(note: Option<&Note>) -> String {
    note.map(|note| note.as_str().to_owned()).unwrap_or_default()
}

/// The set after the session's last one, at its time; the first one as the exercise was lifted last.
fn new_set(context: &Context<'_>, session: &Session) -> SetFix {
    let facts = context.facts;
    let last = facts.sets_of(session).next_back();
    let at = last.map_or(&session.started, |set| &set.at);
    let set = last.map_or_else(
        || set_form(&SessionState::default(), facts, context.settings, &session.started),
        |set| SetForm {
            rpe: String::new(),
            faults: Vec::new(),
            filmed: false,
            note: String::new(),
            ..SetForm::of(&set.lift)
        },
    );
    SetFix { set: SetForm { checklist: None, ..set }, when: TimeForm::of(at) }
}

/// The rating that the session lacks, in the order in which a session asks; nothing in it is marked.
fn new_check(context: &Context<'_>, session: &Session) -> CheckFix {
    let rated = |wanted| {
        let mut checks = context.facts.checks_of(session);
        checks.any(|check: &PainCheck| check.context == wanted)
    };
    let end = session.ended.as_ref().unwrap_or(&session.started);
    let (context_of, at): (_, Stamp) = if !rated(CheckContext::Baseline) {
        (CheckContext::Baseline, session.started.clone())
    } else if !rated(CheckContext::End) && session.ended.is_some() {
        (CheckContext::End, end.clone())
    } else {
        let asked = end.moved_to(end.instant() + ASK_AFTER.value);
        let past = asked.instant() <= context.now();
        (CheckContext::ReRating, if past { asked } else { context.read.clone() })
    };
    CheckFix {
        context: context_of,
        ratings: Vec::new(),
        when: TimeForm::of(&at),
        note: String::new(),
        pain_relief: false,
    }
}
