//! The cue of the moment: one at a time, the first that fits.
//!
//! Boundary: chooses and says; which cues a lift has is `content::cues`'.

use super::CueView;
use crate::{
    content::{
        articles::what_is_this,
        checklist::wording,
        cues::{self, Cue},
    },
    domain::{
        checklist::ChecklistAnswer, exercise::ExerciseId, moment::Stamp, plan::PlanState,
        set_entry::SetEntry, source::Origin,
    },
    model::{
        event::Event,
        log::{checklist::worded, plan::running},
        open_log::OpenLog,
        route::Route,
    },
    view::{
        article::{LinkView, what_is_this as opens},
        words::Words,
    },
};

/// What fits the last set's fault, the plan's three in turn, an item that was left open, else the lift's own in turn;
/// absent where Brace has none for the lift. `sets` are the session's, the last one last.
pub(super) fn cue(
    words: &Words,
    log: &OpenLog,
    exercise: &ExerciseId,
    sets: &[&SetEntry],
    now: &Stamp,
) -> Option<CueView> {
    let own = || sets.iter().filter(|set| set.lift.exercise == *exercise);
    let family = words.family(exercise);
    let said = |(cue, origin): (Cue, Origin)| CueView {
        text: words.cue(cue),
        source: words.origin(origin),
        about: Some(opens(words, cues::article(cue, family))),
        before: before(words),
    };
    let in_turn = || cues::after_sets(exercise, log.facts.lifts(), own().count()).map(said);
    let last = own().next_back();
    let fault = last.and_then(|set| set.lift.faults.first());
    let plan = running(&log.facts, &log.settings, exercise, now);
    let planned = plan.is_some_and(|plan| plan.state == PlanState::Running);
    fault
        .map(|fault| said(cues::against(*fault, family)))
        .or_else(|| planned.then(in_turn).flatten())
        .or_else(|| left_open((words, log), exercise, last?.lift.checklist.as_ref()?, now))
        .or_else(in_turn)
}

/// The first item that the last set left open.
fn left_open(
    (words, log): (&Words, &OpenLog),
    exercise: &ExerciseId,
    answer: &ChecklistAnswer,
    now: &Stamp,
) -> Option<CueView> {
    let item = *answer.open().first()?;
    let how = worded(&log.facts, &log.settings, exercise, now.instant())?;
    let wording = wording(item, how);
    Some(CueView {
        text: words.written(wording.cue),
        source: words.origins(wording.origins),
        about: Some(opens(words, what_is_this::item(item, how))),
        before: before(words),
    })
}

/// What is worth reading before the lift, one tap away.
fn before(words: &Words) -> LinkView {
    LinkView { label: words.library_before(), leads_to: Event::Go(Route::Library) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::{
            articles::{self, ArticleId},
            exercises,
            sources::SORE_BACK_PART,
        },
        domain::{fault::Fault, settings::Lifts},
        model::{
            event::{LocaleChoice, SessionEvent, StartReason},
            tests::Told,
        },
    };

    fn shown(told: &Told) -> String {
        let words = Words::new(&LocaleChoice::default());
        super::super::session(&words, told.log(), &told.now()).cue.unwrap().text
    }

    fn tagged(told: &mut Told, faults: Vec<Fault>) {
        let set = told.last_set().unwrap().id.to_string();
        told.tell(Event::Session(SessionEvent::Tag { set, faults, filmed: false }));
    }

    #[test]
    fn what_the_last_set_showed_comes_before_the_cues_in_turn_and_goes_with_the_next_set() {
        let mut told = Told::started(StartReason::Ui);
        told.start(&[]).later(5).log_set("100kg");
        assert_eq!(shown(&told), "Push the floor away");
        tagged(&mut told, vec![Fault::BarDrift]);
        assert_eq!(shown(&told), "Drag the bar up your legs");
        tagged(&mut told, vec![Fault::TooHeavy]);
        assert_eq!(shown(&told), "Less load until each rep looks alike");
        told.later(5).log_set("100kg");
        assert_eq!(shown(&told), "Drag the bar up your legs", "the third in turn");
    }

    #[test]
    fn no_cue_leads_to_an_article_that_rests_on_a_hint_alone() {
        let hinted = |id: ArticleId| articles::of(id).all_sources() == [SORE_BACK_PART];
        for exercise in exercises::all() {
            let id = ExerciseId::known(exercise.id);
            for (cue, _) in cues::of(&id, &Lifts::default()) {
                assert!(!hinted(cues::article(*cue, exercise.family)), "{cue:?}");
            }
        }
        for fault in Fault::ALL {
            assert!(!hinted(cues::article(cues::against(fault, None).0, None)), "{fault:?}");
        }
    }
}
