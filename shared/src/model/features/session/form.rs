//! The next set as the person fills it in: what Brace filled in, until they type or choose.
//!
//! Boundary: a draft; none of it counts before the person logs it.

use super::{
    SessionState,
    prefill::{FIRST_REPS, Start, basis, lifted, prefilled, unit_of},
};
use crate::{
    content::{exercises, own_gear},
    domain::{
        exercise::ExerciseId,
        load::{Load, LoadUnit},
        moment::Stamp,
        refusal::Refusal,
        set_form::{SetForm, typed_load},
        settings::Settings,
    },
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        features::Context,
        log::Facts,
        route::Route,
    },
};

/// The set form as it stands: what the person typed, else what follows from the last set, else a first
/// deadlift.
#[must_use]
pub fn set_form(state: &SessionState, facts: &Facts, settings: &Settings, now: &Stamp) -> SetForm {
    state.form.clone().unwrap_or_else(|| {
        // The person could not log an exercise that only the log knows again.
        let mut ids = lifted(facts, now).map(|set| &set.lift.exercise);
        let last = ids.find(|id| exercises::is_known(facts.lifts(), id)).cloned();
        let next = last.unwrap_or_else(exercises::first);
        prefilled((facts, settings, &state.coming), &next, now)
    })
}

/// Keeps what the person typed or chose; choosing another exercise fills in how they lifted it last.
pub(super) fn edit(state: &SessionState, context: &Context<'_>, form: &SetForm) -> Plan {
    let current = set_form(state, context.facts, context.settings, &context.at);
    let read = exercises::typed(context.facts.lifts(), &form.exercise).ok();
    let exercise = read.as_ref().map_or(&form.exercise[..], ExerciseId::as_str).to_owned();
    if let Some(other) = read.filter(|_| exercise != current.exercise) {
        return fill_in(&of_another((state, context), &other, &form.note));
    }
    let unit = unit_beside(context, &exercise, &current.load);
    fill_in(&SetForm { load: with_unit(&form.load, unit, ""), exercise, ..form.clone() })
}

/// The form of another exercise. What the person noted is theirs, whatever they lift.
fn of_another(
    (state, context): (&SessionState, &Context<'_>),
    exercise: &ExerciseId,
    note: &str,
) -> SetForm {
    let from = (context.facts, context.settings, &state.coming);
    let next = prefilled(from, exercise, &context.at);
    SetForm { note: note.to_owned(), ..next }
}

/// The unit of a bare number: the one chosen for its lift, else the one that stands there, else the lift's.
fn unit_beside(context: &Context<'_>, exercise: &str, stands: &str) -> Option<LoadUnit> {
    let lift = exercises::stored(context.facts.lifts(), exercise).ok();
    let chosen = lift.as_ref().and_then(|lift| context.settings.lifts.of(lift)?.unit);
    let beside = || Load::parse(stands).ok().map(Load::unit);
    let usual = || Some(unit_of(context.facts, context.settings, lift.as_ref()?, &context.at));
    chosen.or_else(beside).or_else(usual)
}

/// Takes an exercise for the next set, filled in as the person lifted it last; one that is chosen already stays as
/// it is filled in.
pub(super) fn choose(
    state: &SessionState,
    context: &Context<'_>,
    exercise: &str,
) -> Result<Plan, Refusal> {
    let chosen = exercises::typed(context.facts.lifts(), exercise)?;
    let current = set_form(state, context.facts, context.settings, &context.at);
    let same = current.exercise == chosen.as_str();
    let next = if same { current } else { of_another((state, context), &chosen, &current.note) };
    Ok(fill_in(&next).then_go(Route::Session))
}

/// Takes a gentler variation for the next set. It begins with the bar alone, unless the person is at it already.
pub(super) fn vary(
    state: &SessionState,
    context: &Context<'_>,
    exercise: &str,
) -> Result<Plan, Refusal> {
    let chosen = exercises::typed(context.facts.lifts(), exercise)?;
    let (facts, settings, at) = (context.facts, context.settings, &context.at);
    let note = set_form(state, facts, settings, at).note;
    let usual = of_another((state, context), &chosen, &note);
    let next = match basis((facts, settings, &state.coming), &chosen, at).from {
        Start::SetBefore | Start::Nothing => usual,
        Start::LastTime | Start::WarmUp | Start::First => SetForm {
            load: bar_alone(context, &chosen),
            reps: FIRST_REPS.value.to_string(),
            ..usual
        },
    };
    let open = facts.open_session(context.now()).is_some();
    Ok(fill_in(&next).then_go(if open { Route::Session } else { Route::Today }))
}

fn bar_alone(context: &Context<'_>, exercise: &ExerciseId) -> String {
    let unit = unit_of(context.facts, context.settings, exercise, &context.at);
    typed_load(own_gear::first_load(context.settings, exercise, unit), unit)
}

pub(super) fn fill_in(form: &SetForm) -> Plan {
    Plan::drafts(vec![draft(DraftKey::Set, form)])
}

/// A bare number is in the unit chosen for it, else in the one that stood there before, else in kilograms.
#[must_use]
pub fn with_unit(load: &str, chosen: Option<LoadUnit>, before: &str) -> String {
    let before = || Load::parse(before).map_or(LoadUnit::Kg, Load::unit);
    let unit = chosen.unwrap_or_else(before);
    let complete = format!("{}{}", load.trim(), unit.id());
    match (Load::parse(load), Load::parse(&complete)) {
        (Err(_), Ok(_)) => complete,
        _ => load.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            id::{SessionId, SetId},
            reps::Reps,
            set_entry::{Lift, SetEntry, SetKind},
        },
        effects::store::Log,
    };

    fn set(n: u8, exercise: &str) -> SetEntry {
        let lift = Lift {
            exercise: ExerciseId::parse(exercise).unwrap(),
            load: Load::parse("100kg").unwrap(),
            reps: Reps::parse("5").unwrap(),
            rpe: None,
            kind: SetKind::Work,
            checklist: None,
            faults: Vec::new(),
            filmed: false,
            note: None,
        };
        let at = Stamp::at_wall(i64::from(n), 0);
        SetEntry {
            id: SetId::from_bytes([n; 16]),
            session: SessionId::from_bytes([0; 16]),
            at,
            lift,
        }
    }

    #[test]
    fn the_next_set_is_never_of_an_exercise_that_could_not_be_logged() {
        for (lifted, offered) in [
            (&["back-squat", "handstand"][..], ("back-squat", "100.00kg")),
            (&["handstand"], ("deadlift", "20.00kg")),
            (&[], ("deadlift", "20.00kg")),
        ] {
            let sets = (1..).zip(lifted).map(|(n, exercise)| set(n, exercise)).collect();
            let facts = Facts::new(Log { sets, ..Log::default() });
            let choices = Settings::default();
            let form = set_form(&SessionState::default(), &facts, &choices, &Stamp::at_wall(9, 0));
            assert_eq!((&form.exercise[..], &form.load[..]), offered, "{lifted:?}");
        }
    }

    #[test]
    fn a_bare_number_takes_the_unit_that_stood_there() {
        let read = |load, before| with_unit(load, None, before);
        assert_eq!(read("105", "100kg"), "105kg");
        assert_eq!(read("225", "215.00lb"), "225lb");
        assert_eq!(read("60,5", ""), "60,5kg");
        assert_eq!(read("60 lb", "100kg"), "60 lb");
        assert_eq!(read("heavy", "100kg"), "heavy");
        assert_eq!(with_unit("225", Some(LoadUnit::Lb), "100kg"), "225lb", "the one chosen");
    }
}
