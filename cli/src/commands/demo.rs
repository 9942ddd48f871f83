//! `brace demo`: a fortnight through the real core and a real log that is thrown away.
//!
//! Boundary: plays the core's own story; every line printed is the view's.

use super::Outcome;
use crate::{core::Core, print};
use shared::{
    demo::{Scene, story},
    ffi::CoreError,
    model::{
        event::{Event, Start, StartReason},
        route::Route,
    },
    typed::Typed,
    view::{AppView, Screen},
};

pub fn demo(typed: &Typed) -> Outcome {
    let folder = match tempfile::tempdir() {
        Ok(folder) => folder,
        Err(error) => return Outcome::Failed(error.to_string()),
    };
    let core = Core::over(folder.path());
    play(typed, &core)
        .map_or_else(|error| Outcome::Failed(typed.core_error(error)), |()| Outcome::Done)
}

fn play(typed: &Typed, core: &Core) -> Result<(), CoreError> {
    let story = story(&typed.locale());
    print::paragraph(&story.intro);
    let mut last = None;
    for scene in &story.scenes {
        last = show(typed, core, scene)?.or(last);
    }
    if let Some(moment) = last {
        let view = core.send(&Event::Go { moment, to: Route::Recent })?.view;
        print::screen(&view.screen);
    }
    print::paragraph(&story.outro);
    Ok(())
}

/// Plays one scene and shows its verdict; the moment it ended at.
fn show(
    typed: &Typed,
    core: &Core,
    scene: &Scene,
) -> Result<Option<shared::domain::moment::Moment>, CoreError> {
    print::heading(&scene.caption);
    let mut last = None;
    for event in &scene.events {
        let moment = event.moment().clone();
        if last.is_none() {
            let (reason, locale) = (StartReason::Ui, typed.locale());
            core.send(&Event::Start(Start {
                moment: moment.clone(),
                unlocked: true,
                reason,
                locale,
            }))?;
        }
        let view = core.send(event)?.view;
        print_step(&view, event);
        last = Some(moment);
    }
    if let Some(moment) = last.clone() {
        let view = core.send(&Event::Go { moment, to: Route::Verdict })?.view;
        print::screen(&view.screen);
    }
    Ok(last)
}

fn print_step(view: &AppView, event: &Event) {
    match (&view.notice, event) {
        (Some(notice), _) => print::step(&typed_time(event), notice),
        (None, Event::Look { .. }) => {
            if let Screen::Today(today) = &view.screen {
                print::timed(&typed_time(event), &today.card.body);
            }
        }
        (None, _) => {}
    }
}

/// The event's own wall clock. Digits only: how a time is written otherwise is the core's.
fn typed_time(event: &Event) -> String {
    let moment = event.moment();
    let wall = shared::domain::day::WallTime::at(moment.utc_ms, moment.offset_min);
    format!("{:02}:{:02}", wall.hour, wall.minute)
}
