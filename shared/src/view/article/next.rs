//! The page of what the next session of one lift begins with: its sets to change, and every reason.
//!
//! Boundary: words for `model::log::next_time`; a change is `model::features::next`'s.

use super::{
    super::{
        caps::{evaluate, in_one_line, reasons},
        return_plan,
        rows::RowButton,
        session::bar,
        words::Words,
    },
    ActionStyle, ActionView, ArticleBlock, ArticleLine, ArticleView, Does, LinkView, SourcesView,
    StepperView, leads_to, plan,
};
use crate::{
    content::articles::ArticleId,
    domain::{
        back_down::{LoadReps, work},
        caps::{Cap, Reason},
        exercise::ExerciseId,
        load::Load,
        moment::Stamp,
        source::Origin,
    },
    model::{
        event::{Event, NextEvent, NextStep, PlanEvent},
        log::next_time::{NextTime, next_lift, next_time},
        open_log::OpenLog,
        route::Route,
    },
};

/// The most sets that the page shows: more are logged in the session.
pub(super) const MOST_SETS: usize = 12;

/// What the page speaks of.
struct Page<'a> {
    words: &'a Words,
    log: &'a OpenLog,
    lift: &'a ExerciseId,
    next: NextTime,
    /// The sets, as the person changed them.
    sets: Vec<LoadReps>,
    now: &'a Stamp,
}

/// The page of the lift that is open, else of the one that comes next; before the first set the plan's.
#[must_use]
pub fn next_page(words: &Words, log: &OpenLog, now: &Stamp) -> ArticleView {
    let coming = &log.here.session.coming;
    let lift = coming.open.as_ref().or_else(|| next_lift(&log.facts, now.instant()));
    let Some(lift) = lift else { return plan(words, log, now) };
    let next = next_time(&log.facts, &log.settings, lift, now);
    let sets = coming.sets(lift, &next);
    let page = Page { words, log, lift, next, sets, now };
    ArticleView {
        title: words.next_page_title(words.exercise(lift.as_str())),
        blocks: page.blocks(),
    }
}

impl Page<'_> {
    fn blocks(&self) -> Vec<ArticleBlock> {
        let mut blocks = Vec::new();
        let line = in_one_line(self.words, self.log, &self.next, self.now);
        blocks.extend(line.map(paragraph));
        if self.is_new() {
            blocks.push(paragraph(self.words.next_nothing()));
        }
        blocks.extend(self.suggested());
        blocks.extend(self.why());
        blocks.push(ArticleBlock::Actions(self.actions()));
        blocks.push(ArticleBlock::Links(self.links()));
        blocks.push(self.sources());
        blocks
    }

    /// Whether nothing is known of the lift, and nothing speaks against beginning with it.
    fn is_new(&self) -> bool {
        let facts = &self.log.facts;
        let open = facts.open_session(self.now.instant());
        let lifted = |session| facts.sets_of(session).any(|set| set.lift.exercise == *self.lift);
        self.next.last.is_none()
            && self.sets.is_empty()
            && self.next.caps.cap != Cap::Off
            && !open.is_some_and(lifted)
    }

    /// The sets, each with its plates and steppers, and what they come to.
    fn suggested(&self) -> Vec<ArticleBlock> {
        let words = self.words;
        if self.sets.is_empty() {
            let later =
                (!self.next.caps.sets.is_empty()).then(|| self.listed(&self.next.caps.sets));
            return later.map(|sets| paragraph(words.next_later(sets))).into_iter().collect();
        }
        let sets = (0_u8..).zip(self.sets.iter().take(MOST_SETS));
        let mut blocks: Vec<ArticleBlock> = sets.flat_map(|(at, set)| self.set(at, *set)).collect();
        let more = i64::try_from(self.sets.len().saturating_sub(MOST_SETS)).unwrap_or(i64::MAX);
        blocks.extend((more > 0).then(|| paragraph(words.plan_more(more))));
        blocks.extend(self.total());
        let edited = self.log.here.session.coming.is_edited(self.lift, &self.next);
        blocks.extend(edited.then(|| paragraph(words.next_edited())));
        let step_up = self.next.step_up().map(|load| words.next_step_up(words.load(load)));
        blocks.extend(step_up.map(paragraph));
        let resume = self.next.caps.resume.filter(|_| self.next.caps.cap == Cap::Free);
        let resume = resume.and_then(|load| Load::from_hundredths(load, self.next.unit));
        let resume = resume.filter(|load| load.hundredths() > 0);
        blocks.extend(resume.map(|load| paragraph(words.next_resume(words.load(load)))));
        blocks
    }

    fn set(&self, at: u8, set: LoadReps) -> Vec<ArticleBlock> {
        let words = self.words;
        let number = words.next_set((u32::from(at) + 1).to_string());
        let load = Load::from_hundredths(set.load, self.next.unit);
        let bar = load.and_then(|load| bar(words, &self.next.gear, load, None));
        let load = load.filter(|load| load.hundredths() > 0);
        let load = load.map_or_else(|| words.bodyweight(), |load| words.load(load));
        let step = |title: String, value: String, (less, more)| {
            let button = |label, step| RowButton {
                label,
                tap: Event::Next(NextEvent::Step { set: at, step }),
            };
            let of_set = words.next_of_set(&number, &title);
            ArticleBlock::Stepper(StepperView {
                label: [of_set.clone(), value.clone()].join(&words.list_separator()),
                less: button(words.settings_less(&of_set), less),
                more: button(words.settings_more(&of_set), more),
                title,
                value,
            })
        };
        let loads = (NextStep::LessLoad, NextStep::MoreLoad);
        let reps = (NextStep::FewerReps, NextStep::MoreReps);
        let steppers = [
            step(words.next_load(), load, loads),
            step(words.next_reps(), set.reps.to_string(), reps),
        ];
        let heading = ArticleBlock::Heading(number.clone());
        let bar = bar.map(ArticleBlock::Bar);
        [heading].into_iter().chain(bar).chain(steppers).collect()
    }

    /// The total work of these sets and of last time's; that it is more, where it is.
    fn total(&self) -> Vec<ArticleBlock> {
        let words = self.words;
        let last = self.next.last.as_ref().map(|last| &last.sets[..]).unwrap_or_default();
        let (before, after) = (work(last), work(&self.sets));
        let load = |hundredths: u64| words.total_load(hundredths, self.next.unit);
        let reps = |sets: &[LoadReps]| -> i64 { sets.iter().map(|set| i64::from(set.reps)).sum() };
        let (text, more) = if before == 0 && after == 0 && !last.is_empty() {
            let (after, before) = (reps(&self.sets), reps(last));
            (words.next_reps_both(after.to_string(), before.to_string()), after > before)
        } else if last.is_empty() {
            (words.next_total(load(after)), false)
        } else {
            (words.next_total_both(load(after), load(before)), after > before)
        };
        // Only what the person made of it is more than Brace suggested.
        let edited = self.log.here.session.coming.is_edited(self.lift, &self.next);
        let more = (more && edited).then(|| words.next_more_work());
        [text].into_iter().chain(more).map(paragraph).collect()
    }

    /// Every reason, and whether to see someone.
    fn why(&self) -> Vec<ArticleBlock> {
        let words = self.words;
        let said = reasons(words, self.log, &self.next.caps, self.now);
        if said.is_empty() {
            return Vec::new();
        }
        let ours = |origin| (origin == Origin::Ours).then(|| words.chip_ours());
        let lines =
            said.into_iter().map(|(_, text, origin)| ArticleLine { text, chip: ours(origin) });
        // After too much it is the article's advice.
        let article = self.next.caps.says(|reason| matches!(reason, Reason::TooMuch { .. }));
        let chip = (!article).then(|| words.chip_ours());
        let see = |text| ArticleLine { text, chip: chip.clone() };
        let evaluate = evaluate(words, self.next.caps.evaluate).map(see);
        let evaluate = evaluate.map(ArticleBlock::Paragraph);
        let heading = ArticleBlock::Heading(words.next_why());
        let list = ArticleBlock::Items(lines.collect());
        [heading, list].into_iter().chain(evaluate).collect()
    }

    fn actions(&self) -> Vec<ActionView> {
        let words = self.words;
        let action = |label, style, event| ActionView { label, style, does: Does::Send(event) };
        let start = self.log.facts.open_session(self.now.instant()).is_none();
        let go_on = if start {
            (words.today_start(), Route::Baseline)
        } else {
            (words.today_go_on(), Route::Session)
        };
        let mut all = vec![action(go_on.0, ActionStyle::Filled, Event::Go(go_on.1))];
        if self.log.here.session.coming.is_edited(self.lift, &self.next) {
            all.push(action(
                words.next_reset(),
                ActionStyle::Outlined,
                Event::Next(NextEvent::Reset),
            ));
        }
        if self.next.plan.is_some() {
            let event = PlanEvent::Open { exercise: self.lift.as_str().to_owned() };
            all.push(action(words.next_see_plan(), ActionStyle::Outlined, Event::Plan(event)));
        } else if self.next.caps.offers_plan() {
            let offer = return_plan::offer(words, self.log, self.lift, self.now);
            let offer = offer.map(|it| action(it.label, ActionStyle::Outlined, it.leads_to));
            all.extend(offer);
        }
        if self.next.caps.says(|reason| matches!(reason, Reason::TooMuch { .. })) {
            let to = Event::Go(Route::Variations);
            all.push(action(words.next_variation(), ActionStyle::Outlined, to));
        }
        all
    }

    fn links(&self) -> Vec<LinkView> {
        let days = self.next.caps.says(|reason| reason == Reason::DeadliftDay);
        let frequency = days.then_some(ArticleId::Frequency);
        let articles = [ArticleId::RuleOfTwos, ArticleId::SeeSomeone].into_iter().chain(frequency);
        articles.map(|article| leads_to(self.words, article)).collect()
    }

    fn sources(&self) -> ArticleBlock {
        let words = self.words;
        let said = reasons(words, self.log, &self.next.caps, self.now);
        let mut names: Vec<String> = Vec::new();
        // How much lighter, and one step at a time, are ours whatever else is said.
        let origins = said.into_iter().map(|(_, _, origin)| origin).chain([Origin::Ours]);
        for name in origins.map(|origin| words.origin(origin)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        ArticleBlock::Sources(SourcesView { title: words.article_sources(), names })
    }

    /// `80 kg × 6, 80 kg × 6`.
    fn listed(&self, sets: &[LoadReps]) -> String {
        let one = |set: &LoadReps| {
            let load = Load::from_hundredths(set.load, self.next.unit)?;
            Some(self.words.load_reps(load, set.reps))
        };
        let all: Vec<String> = sets.iter().take(MOST_SETS).filter_map(one).collect();
        all.join(&self.words.list_separator())
    }
}

fn paragraph(text: String) -> ArticleBlock {
    ArticleBlock::Paragraph(ArticleLine::plain(text))
}
