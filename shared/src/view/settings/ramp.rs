//! The page of the warm-up sets.
//!
//! Boundary: shares and reps; which loads they come to stands with the next set.

use crate::{
    domain::{
        reps::Reps,
        settings::{
            RampStep,
            ramp::{HEAVIEST_SHARE, RAMP, SHARE_STEP, one_more},
        },
    },
    model::{
        event::{Event, SettingsEvent},
        open_log::OpenLog,
        route::Route,
    },
    view::{
        rows::{RowButton, RowControl, RowSection, RowView, RowsView},
        words::Words,
    },
};

/// The page.
#[must_use]
pub fn ramp(words: &Words, open: &OpenLog) -> RowsView {
    let steps = open.settings.preferences.ramp_steps();
    let sets = (0..).zip(steps).map(|(at, step)| set(words, steps, (at, *step)));
    let tap = |title, steps| RowView::new(title, String::new(), RowControl::Tap(put(steps)));
    let add = one_more(steps).map(|more| tap(words.settings_ramp_add(), Some(more)));
    let back = (steps != RAMP.value).then(|| tap(words.settings_own_back(), None));
    let rest = RowSection {
        title: String::new(),
        note: words.settings_own_default(in_one_line(words, &RAMP.value)),
        rows: add.into_iter().chain(back).collect(),
    };
    RowsView {
        page: Route::Ramp,
        title: words.settings_ramp(),
        intro: words.settings_ramp_intro(),
        back: RowButton { label: words.settings_title(), tap: Event::Go(Route::Settings) },
        search: None,
        sections: sets.chain([rest]).collect(),
        action: None,
    }
}

/// All of them: `empty bar × 8, 40 % × 5`.
pub(super) fn in_one_line(words: &Words, steps: &[RampStep]) -> String {
    if steps.is_empty() {
        return words.settings_ramp_none();
    }
    let step = |step: &RampStep| words.set_preview(share(words, *step), step.reps.to_string());
    steps.iter().map(step).collect::<Vec<_>>().join(&words.list_separator())
}

fn share(words: &Words, step: RampStep) -> String {
    match step.percent {
        0 => words.settings_ramp_bar(),
        percent => words.settings_ramp_share(percent.to_string()),
    }
}

fn put(steps: Option<Vec<RampStep>>) -> Event {
    Event::Settings(SettingsEvent::Ramp(steps))
}

/// One set: its share, its reps, and the way to do without it. A share stays between those beside it, so that no
/// set changes its place under a thumb.
fn set(words: &Words, steps: &[RampStep], (at, step): (usize, RampStep)) -> RowSection {
    let with = |step: RampStep| {
        let mut steps = steps.to_vec();
        steps.splice(at..=at, [step]);
        put(Some(steps))
    };
    let lightest = at.checked_sub(1).and_then(|below| steps.get(below)).map_or(0, |it| it.percent);
    let heaviest = steps.get(at + 1).map_or(HEAVIEST_SHARE.value, |it| it.percent);
    let to = |percent: u8| with(RampStep { percent: percent.clamp(lightest, heaviest), ..step });
    let by = SHARE_STEP.value;
    let shares = (to(step.percent.saturating_sub(by)), to(step.percent.saturating_add(by)));
    let reps =
        |reps: u16| with(RampStep { reps: Reps::new(reps).map_or(step.reps, Reps::count), ..step });
    let counts = (reps(step.reps.saturating_sub(1)), reps(step.reps.saturating_add(1)));
    let mut without = steps.to_vec();
    without.remove(at);
    RowSection {
        title: words.settings_ramp_set((at + 1).to_string()),
        note: String::new(),
        rows: vec![
            stepper(words, words.settings_ramp_percent(), share(words, step), shares),
            stepper(words, words.settings_ramp_reps(), step.reps.to_string(), counts),
            RowView::new(
                words.settings_ramp_remove(),
                String::new(),
                RowControl::Tap(put(Some(without))),
            ),
        ],
    }
}

fn stepper(words: &Words, title: String, value: String, (less, more): (Event, Event)) -> RowView {
    let control = RowControl::Stepper {
        less: RowButton { label: words.settings_less(&title), tap: less },
        more: RowButton { label: words.settings_more(&title), tap: more },
    };
    RowView::new(title, value, control)
}
