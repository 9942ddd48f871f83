//! The page of one plan, and what of it stands first on the plan's page.
//!
//! Boundary: puts sentences in order; each says where it comes from.

use super::{said::Telling, stairs::staircase};
use crate::{
    content::{articles::ArticleId, cues},
    domain::{
        caps::Cap,
        exercise::{ExerciseId, Pattern},
        load::Load,
        moment::Stamp,
        plan::{Paused, PlanState},
        source::Origin,
    },
    model::{
        event::{Event, PlanEvent},
        features::plan::may_begin,
        log::{
            next_time::next_time,
            plan::{self, Current},
        },
        open_log::OpenLog,
        route::Route,
    },
    view::{
        article::{
            ActionStyle, ActionView, ArticleBlock, ArticleLine, ArticleView, Does, LinkView,
            SourcesView, leads_to,
        },
        caps::in_one_line,
        session::bar,
        words::Words,
    },
};

/// The page of the plan that is open, or of the one that began first; `None` where the lift has none.
#[must_use]
pub fn page(words: &Words, log: &OpenLog, now: &Stamp) -> Option<ArticleView> {
    let plan = match &log.here.plan.lift {
        Some(lift) => plan::of(&log.facts, &log.settings, &ExerciseId::parse(lift).ok()?, now)?,
        None => plan::all(&log.facts, &log.settings, now).into_iter().next()?,
    };
    let lift = &plan.kept.lift;
    let telling = Telling { words, plan: &plan, now };
    let off = off(words, log, lift, now);
    let actions = actions(words, log, (&plan, off.is_some()), now);
    let mut blocks = next(&telling, log, off);
    blocks.push(ArticleBlock::Actions(actions));
    blocks.extend(rests_on(&telling, log));
    Some(ArticleView { title: words.return_plan_title(words.exercise(lift.as_str())), blocks })
}

/// The plans that last, for the top of the plan's page: where each stands and what it asks for next.
#[must_use]
pub fn begun(words: &Words, log: &OpenLog, now: &Stamp) -> Vec<ArticleBlock> {
    let plans = plan::all(&log.facts, &log.settings, now);
    let one = |plan: &Current| {
        let lift = plan.kept.lift.as_str();
        let telling = Telling { words, plan, now };
        let lines = telling.evaluate().into_iter().chain(telling.needs());
        let open = PlanEvent::Open { exercise: lift.to_owned() };
        let link = LinkView { label: words.return_plan_open(), leads_to: Event::Plan(open) };
        let heading = words.return_plan_title(words.exercise(lift));
        let blocks =
            [ArticleBlock::Heading(heading), ArticleBlock::Staircase(staircase(words, plan))];
        let blocks = blocks.into_iter().chain(lines.map(plain));
        blocks.chain([ArticleBlock::Links(vec![link])]).collect::<Vec<_>>()
    };
    plans.iter().flat_map(one).collect()
}

/// The plan that began first, in a title and a sentence: what it asks for next, or why it waits.
#[must_use]
pub fn in_short(words: &Words, log: &OpenLog, now: &Stamp) -> Option<(String, String)> {
    let plan = plan::all(&log.facts, &log.settings, now).into_iter().next()?;
    let telling = Telling { words, plan: &plan, now };
    let running = plan.standing.state == PlanState::Running;
    let body = match off(words, log, &plan.kept.lift, now) {
        Some(off) => Some(words.caps_sentence(off)),
        None if running => Some(telling.sets()),
        None => telling.needs().into_iter().next(),
    };
    Some((words.return_plan_title(words.exercise(plan.kept.lift.as_str())), body?))
}

/// Why Brace suggests no lifting, and with it no session of a plan; `None` where it does.
fn off(words: &Words, log: &OpenLog, lift: &ExerciseId, now: &Stamp) -> Option<String> {
    let next = next_time(&log.facts, &log.settings, lift, now);
    (next.caps.cap == Cap::Off).then(|| in_one_line(words, log, &next, now)).flatten()
}

/// The way to set up a plan for a lift; `None` where it has one, loads the back in no way that a plan is for, or no
/// plan could begin.
#[must_use]
pub fn offer(words: &Words, log: &OpenLog, lift: &ExerciseId, now: &Stamp) -> Option<LinkView> {
    let has_one = plan::lasting(&log.facts, now).iter().any(|kept| kept.lift == *lift);
    let label = words.return_plan_offer(words.exercise(lift.as_str()));
    let event = PlanEvent::SetUp { exercise: lift.as_str().to_owned() };
    let fits = !has_one
        && log.facts.pattern(lift) != Pattern::Other
        && may_begin(&log.facts, now.instant()).is_ok();
    fits.then_some(LinkView { label, leads_to: Event::Plan(event) })
}

const fn plain(text: String) -> ArticleBlock {
    ArticleBlock::Paragraph(ArticleLine::plain(text))
}

fn chipped(words: &Words, text: String, origin: Origin) -> ArticleBlock {
    ArticleBlock::Paragraph(ArticleLine { text, chip: Some(words.chip(origin)) })
}

/// The staircase, the next session and what the step needs; or why lifting is `off`.
fn next(telling: &Telling<'_>, log: &OpenLog, off: Option<String>) -> Vec<ArticleBlock> {
    let Telling { words, plan, .. } = *telling;
    let mut blocks = vec![ArticleBlock::Staircase(staircase(words, plan))];
    blocks.extend(telling.evaluate().map(|text| chipped(words, text, Origin::Ours)));
    let running = plan.standing.state == PlanState::Running;
    if let Some(off) = off.filter(|_| running) {
        blocks.push(plain(words.caps_sentence(off)));
    } else if running {
        blocks.push(ArticleBlock::Heading(words.return_plan_next()));
        blocks.push(chipped(words, telling.sets(), Origin::Ours));
        let load = Load::from_hundredths(plan.load, plan.kept.reference.unit);
        let drawn = load.and_then(|load| bar(words, &plan.gear, load, None));
        blocks.extend(drawn.map(ArticleBlock::Bar));
        if plan.load == 0 {
            blocks.push(chipped(words, words.return_plan_body_variation(), Origin::Ours));
        }
        blocks.push(plain(telling.because()));
    }
    blocks.extend(telling.needs().into_iter().map(plain));
    let last = plan.after.last().and_then(|(index, _)| log.facts.window().sessions.get(*index));
    let not_counted = last.and_then(|session| telling.not_counted(&session.started));
    blocks.extend(not_counted.map(plain));
    blocks
}

/// The cues, the story that the plan follows, which numbers are whose, and the maximum.
fn rests_on(telling: &Telling<'_>, log: &OpenLog) -> Vec<ArticleBlock> {
    let Telling { words, plan, .. } = *telling;
    let cues = cues::of(&plan.kept.lift, log.facts.lifts());
    let cue = |(cue, origin): &(cues::Cue, Origin)| ArticleLine {
        text: words.cue(*cue),
        chip: Some(words.chip(*origin)),
    };
    let mut blocks = Vec::new();
    if !cues.is_empty() {
        blocks.push(ArticleBlock::Heading(words.return_plan_cues()));
        blocks.push(ArticleBlock::Items(cues.iter().map(cue).collect()));
    }
    blocks.push(ArticleBlock::Heading(words.return_plan_about()));
    blocks.push(chipped(words, words.return_plan_story(), Origin::FormGuide));
    blocks.push(chipped(words, words.return_plan_ours(), Origin::Ours));
    blocks.extend(telling.maximum().into_iter().map(plain));
    blocks.push(plain(words.return_plan_line(telling.line())));
    let articles = [
        ArticleId::PlanHow,
        ArticleId::StoryReturn,
        ArticleId::RuleOfTwos,
        ArticleId::SeeSomeone,
        ArticleId::Variations,
    ];
    let links = articles.map(|article| leads_to(words, article)).into_iter().collect();
    blocks.push(ArticleBlock::Links(links));
    let names = vec![words.origin(Origin::FormGuide), words.origin(Origin::Ours)];
    let title = words.article_sources();
    blocks.push(ArticleBlock::Sources(SourcesView { title, names }));
    blocks
}

/// What can be done with the plan, the most likely first.
fn actions(
    words: &Words,
    log: &OpenLog,
    (plan, off): (&Current, bool),
    now: &Stamp,
) -> Vec<ActionView> {
    let exercise = || plan.kept.lift.as_str().to_owned();
    let action = |label, style, event| ActionView { label, style, does: Does::Send(event) };
    let of_plan = |label, event| action(label, ActionStyle::Outlined, Event::Plan(event));
    let end = |label| {
        action(label, ActionStyle::Quiet, Event::Plan(PlanEvent::End { exercise: exercise() }))
    };
    if plan.standing.state == PlanState::Done {
        return vec![end(words.return_plan_put_away())];
    }
    let resume = PlanEvent::Resume { exercise: exercise() };
    let wait = match plan.standing.paused {
        Some(_) if plan.kept.is_paused() => Some(of_plan(words.return_plan_resume(), resume)),
        Some(Paused::Evaluate) => Some(of_plan(words.return_plan_seen(), resume)),
        Some(Paused::Person) => Some(of_plan(words.return_plan_resume(), resume)),
        Some(Paused::Flag | Paused::Baseline) => None,
        None => {
            let pause = PlanEvent::Pause { exercise: exercise() };
            Some(of_plan(words.return_plan_pause(), pause))
        }
    };
    let idle = log.facts.open_session(now.instant()).is_none();
    let begins = idle && plan.standing.state == PlanState::Running && !off;
    let start = begins
        .then(|| action(words.today_start(), ActionStyle::Filled, Event::Go(Route::Baseline)));
    let change = of_plan(words.return_plan_change(), PlanEvent::SetUp { exercise: exercise() });
    let last = [change, end(words.return_plan_end())];
    start.into_iter().chain(wait).chain(last).collect()
}
