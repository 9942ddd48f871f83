//! The page that sets a plan up, or changes the one that runs.
//!
//! Boundary: what is typed counts once the person saves it; the steps shown follow what is typed as far as it reads.

use crate::{
    content::own_gear,
    domain::{
        exercise::ExerciseId,
        load::{Load, LoadUnit},
        local_day::calendar_day,
        moment::Stamp,
        person::BackPain,
        plan::{PlanState, Step, constants::HIGHEST_LINE, step_load},
    },
    model::{
        event::{Event, PlanEvent},
        features::{
            plan::{REFERENCE, reference},
            session::unit_of,
        },
        log::{
            about::background,
            plan::{self, Current, Estimate},
        },
        open_log::OpenLog,
        route::Route,
    },
    view::{
        rows::{RowButton, RowChoice, RowControl, RowField, RowSection, RowView, RowsView},
        words::Words,
    },
};

/// The page; `None` where no lift is open.
#[must_use]
pub fn set_up(words: &Words, log: &OpenLog, now: &Stamp) -> Option<RowsView> {
    let lift = ExerciseId::parse(log.here.plan.lift.as_deref()?).ok()?;
    let running = plan::of(&log.facts, &log.settings, &lift, now);
    let running = running.filter(|plan| plan.standing.state != PlanState::Done);
    let title = words.return_plan_title(words.exercise(lift.as_str()));
    let page = |intro, back, sections, action| RowsView {
        page: Route::PlanSetUp,
        title,
        intro,
        back,
        search: None,
        sections,
        action: Some(action),
    };
    let exercise = lift.as_str().to_owned();
    Some(if let Some(plan) = running {
        let open = Event::Plan(PlanEvent::Open { exercise: exercise.clone() });
        let back = RowButton { label: words.return_plan_open(), tap: open };
        let refer = PlanEvent::Refer { exercise, reference: String::new() };
        let save = RowButton { label: words.return_plan_save(), tap: Event::Plan(refer) };
        page(String::new(), back, changed(words, log, &plan, now), save)
    } else {
        let back = RowButton { label: words.plan_title(), tap: Event::Go(Route::Plan) };
        let label = words.return_plan_begin();
        let begin = RowButton { label, tap: Event::Plan(PlanEvent::Begin) };
        page(words.return_plan_intro(), back, new(words, log, &lift, now), begin)
    })
}

/// A plan that begins: its maximum, what it takes the place of, and the steps that follow.
fn new(words: &Words, log: &OpenLog, lift: &ExerciseId, now: &Stamp) -> Vec<RowSection> {
    let unit = unit_of(&log.facts, &log.settings, lift, now);
    let estimate = plan::estimated(&log.facts, &log.settings, (lift, unit), now);
    let note = estimate
        .as_ref()
        .map_or_else(|| words.return_plan_no_estimate(), |estimate| words.estimate(estimate, now));
    let typed = reference(log.here.typed.get(REFERENCE).unwrap_or_default(), unit).ok();
    let typed = typed.map(|reference| (reference.hundredths, reference.unit));
    let maximum = typed.or_else(|| estimate.map(|it| (it.hundredths, it.unit)));
    let others = plan::lasting(&log.facts, now).into_iter();
    let replaced = others.filter(|kept| plan::share_a_plan(&log.facts, &kept.lift, lift));
    let replaced = replaced.map(|kept| {
        let text = words.return_plan_replaces(words.exercise(kept.lift.as_str()));
        RowView::new(text, String::new(), RowControl::Plain)
    });
    let field = field(words, log, String::new());
    let first = RowSection {
        title: String::new(),
        note,
        rows: [field].into_iter().chain(replaced).collect(),
    };
    let steps = maximum.map(|maximum| steps(words, log, lift, maximum));
    [first].into_iter().chain(steps).collect()
}

/// A plan that runs: its maximum, its line and its steps.
fn changed(words: &Words, log: &OpenLog, plan: &Current, now: &Stamp) -> Vec<RowSection> {
    let newest = plan.kept.newest_reference();
    let stood = Load::from_hundredths(newest.hundredths, newest.unit);
    let stood = stood.map(|load| words.load(load)).unwrap_or_default();
    let rows = vec![field(words, log, stood)];
    let first = RowSection { title: String::new(), note: String::new(), rows };
    let lasting = background(&log.facts, now.instant()).back_pain() == Some(BackPain::Lasting);
    let own = plan.kept.own_line.points();
    let line = (lasting || own > 0).then(|| {
        let choice = |line: u8| RowChoice {
            label: line.to_string(),
            chosen: own == line,
            tap: Event::Plan(PlanEvent::OwnLine {
                exercise: plan.kept.lift.as_str().to_owned(),
                line,
            }),
        };
        let choices = RowControl::Choices((0..=HIGHEST_LINE.value).map(choice).collect());
        let row = RowView::new(words.return_plan_your_line(), String::new(), choices);
        let note = words.return_plan_your_line_note();
        RowSection { title: String::new(), note, rows: vec![row] }
    });
    let steps = steps(words, log, &plan.kept.lift, (newest.hundredths, newest.unit));
    [first].into_iter().chain(line).chain([steps]).collect()
}

fn field(words: &Words, log: &OpenLog, stood: String) -> RowView {
    let text = log.here.typed.get(REFERENCE).map_or(stood, str::to_owned);
    let hint = words.return_plan_maximum_hint();
    let field = RowField { key: REFERENCE.to_owned(), text, hint, numeric: true };
    RowView::new(words.return_plan_maximum(), String::new(), RowControl::Field(field))
}

/// What each step is lifted with.
fn steps(
    words: &Words,
    log: &OpenLog,
    lift: &ExerciseId,
    (maximum, unit): (u32, LoadUnit),
) -> RowSection {
    let gear = own_gear::of(&log.settings, lift, unit);
    let row = |step: Step| {
        let load = Load::from_hundredths(step_load(step, maximum, &gear), unit);
        let load = load.filter(|load| load.hundredths() > 0);
        let value = load.map_or_else(|| words.bodyweight(), |load| words.load(load));
        RowView::new(words.plan_step(step), value, RowControl::Plain)
    };
    RowSection {
        title: words.return_plan_steps(),
        note: words.return_plan_steps_note(),
        rows: Step::loaded().map(row).collect(),
    }
}

impl Words {
    /// What the maximum is estimated to be, from which set, and how.
    fn estimate(&self, estimate: &Estimate<'_>, now: &Stamp) -> String {
        let load = Load::from_hundredths(estimate.hundredths, estimate.unit);
        let load = load.map(|load| self.load(load)).unwrap_or_default();
        let (set, on) = (&estimate.set.lift, calendar_day(&estimate.set.at));
        let preview = self.load_reps(set.load, set.reps.count());
        let effort = set.rpe.map(|rpe| self.effort(rpe));
        let set = [preview].into_iter().chain(effort).collect::<Vec<_>>();
        let date = self.day_of(on, now);
        self.return_plan_estimate(load, set.join(&self.list_separator()), date)
    }
}
