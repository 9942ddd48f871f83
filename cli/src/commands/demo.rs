//! `brace demo`: a fortnight through the real core and a real, throw-away log.
//!
//! Boundary: plays the core's own story; every line printed is the view's.

use super::Outcome;
use crate::{core::Core, print};
use shared::{
    demo::{Deed, Scene, story},
    domain::moment::Moment,
    ffi::CoreError,
    model::{
        event::{Event, Start, StartReason},
        route::Route,
    },
    typed::Typed,
    view::{AppView, Screen, verdict::WhyLine},
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
    let mut known = Sources::default();
    for scene in &story.scenes {
        last = show(typed, core, scene, &mut known)?.or(last);
    }
    if let Some(moment) = last
        && let Screen::History(history) = core.send(moment, Event::Go(Route::History))?.view.screen
    {
        print::fortnight(&history);
    }
    print::paragraph(&story.outro);
    Ok(())
}

/// The sentences already printed with their sources: the demo explains the rule once, not at every verdict.
#[derive(Default)]
struct Sources(Vec<String>);

impl Sources {
    fn is_new(&mut self, line: &WhyLine) -> bool {
        let said = !line.source.is_empty() && self.0.contains(&line.text);
        if !said {
            self.0.push(line.text.clone());
        }
        !said
    }
}

/// Plays one scene and shows its verdict; returns the moment at which it ended.
fn show(
    typed: &Typed,
    core: &Core,
    scene: &Scene,
    known: &mut Sources,
) -> Result<Option<Moment>, CoreError> {
    print::heading(&scene.caption);
    let mut last: Option<(Moment, AppView)> = None;
    for deed in &scene.deeds {
        let seen = if let Some((_, view)) = last.take() {
            view
        } else {
            let (reason, locale) = (StartReason::Ui, typed.locale());
            let start = Event::Start(Start { unlocked: true, reason, locale });
            core.send(deed.moment.clone(), start)?.view
        };
        let view = core.input(&deed.input(&seen))?.view;
        print_step(typed, &view, deed);
        last = Some((deed.moment.clone(), view));
    }
    let last = last.map(|(moment, _)| moment);
    if let Some(moment) = last.clone() {
        let mut view = core.send(moment, Event::Go(Route::Verdict))?.view;
        if let Screen::Verdict(verdict) = &mut view.screen {
            verdict.why.lines.retain(|line| known.is_new(line));
        }
        print::screen(&view.screen);
    }
    Ok(last)
}

fn print_step(typed: &Typed, view: &AppView, deed: &Deed) {
    let time = typed.clock(&deed.moment);
    match (deed.is_a_look(), &view.notice) {
        // Looking does nothing: what the first screen says by then is the step.
        (true, _) => {
            if let Screen::Today(today) = &view.screen {
                print::timed(&time, &today.card.body);
            }
        }
        (_, Some(notice)) => print::step(&time, view, notice),
        (_, None) => {}
    }
}
