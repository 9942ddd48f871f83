//! A lift as a strip of figures to step through, or to play once.
//!
//! Boundary: every figure that a shell draws, those on the way from phase to phase included; a shell owns time alone.

use super::{ArticleLine, LinkView, leads_to, written::with_source};
use crate::{
    content::{
        articles::{self, Article, ArticleId},
        poses::{Pose, missed, on_the_way},
    },
    model::event::{Event, LibraryEvent},
    view::{
        figure::{FigureInk, FigureView},
        lifter::{body, fault, floor, lifter},
        words::Words,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Figures between two phases: with so many, a straight line between neighbours bends no limb visibly.
const BETWEEN: u8 = 6;

/// A lift, phase by phase.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StripView {
    /// What it is, to read aloud.
    pub label: String,
    /// The phase that is shown, from 0.
    pub at: u8,
    /// The phases in order.
    pub steps: Vec<StripStep>,
    /// The label of one phase back.
    pub back: String,
    /// The label of the next phase.
    pub on: String,
    /// The label of playing all once; never where motion is reduced.
    pub play: String,
    /// The label of laying the faults over the phase.
    pub fault: String,
}

/// One phase.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StripStep {
    /// Its heading.
    pub title: String,
    /// `2 of 7`.
    pub place: String,
    /// What to do, its source small behind it.
    pub text: ArticleLine,
    /// What limits it.
    pub limit: Option<ArticleLine>,
    /// The lifter.
    pub figure: FigureView,
    /// On the way to the next phase: as many lines and points in each as in the figure's body, evenly in time.
    pub moves: Vec<FigureView>,
    /// What goes wrong here, to be laid over the figure.
    pub faults: Vec<StripFault>,
    /// Opens the phase's own article.
    pub opens: LinkView,
    /// Shows this phase.
    pub show: Event,
}

/// A fault, laid over the form that it misses.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StripFault {
    /// The fault alone, without the form under it.
    pub figure: FigureView,
    /// Its name; opens its article.
    pub opens: LinkView,
}

/// The strip of a lift's article.
#[must_use]
pub fn strip(words: &Words, article: ArticleId, phases: &[ArticleId]) -> StripView {
    let all = phases.len().to_string();
    let step = |(at, phase): (usize, &ArticleId)| {
        let pose = articles::of(*phase).figure?;
        let next = phases.get(at + 1).and_then(|next| articles::of(*next).figure);
        let (text, limit) = said(words, *phase);
        Some(StripStep {
            title: leads_to(words, *phase).label,
            place: words.strip_place((at + 1).to_string(), &all),
            text,
            limit,
            figure: lifter(words, pose),
            moves: next.map(|next| moves(pose, next)).unwrap_or_default(),
            faults: faults(words, pose),
            opens: leads_to(words, *phase),
            show: Event::Library(LibraryEvent::Step { article, step: u8::try_from(at).ok()? }),
        })
    };
    StripView {
        label: words.strip_label(words.written(articles::of(article).title), &all),
        at: 0,
        steps: phases.iter().enumerate().filter_map(step).collect(),
        back: words.strip_back(),
        on: words.strip_on(),
        play: words.strip_play(),
        fault: words.strip_fault(),
    }
}

/// What a phase's article says first, and what limits it.
fn said(words: &Words, phase: ArticleId) -> (ArticleLine, Option<ArticleLine>) {
    let mut lines = articles::of(phase).lines().map(|line| with_source(words, &line));
    (lines.next().unwrap_or_else(|| ArticleLine::plain(String::new())), lines.next())
}

fn moves(from: &Pose, to: &Pose) -> Vec<FigureView> {
    let drawn = |pose: &Pose| floor().under(body(pose, FigureInk::Plain)).said(String::new());
    on_the_way(from, to, BETWEEN).iter().map(drawn).collect()
}

/// The faults that miss a form.
fn faults(words: &Words, form: &Pose) -> Vec<StripFault> {
    let missing = |article: &&Article| article.figure.is_some_and(|it| missed(it) == Some(form));
    let faults = articles::shelf(ArticleId::ShelfFaults).filter(missing);
    let laid = |article: &'static Article| {
        let figure = fault(article.figure?).said(words.written(article.figure?.words));
        Some(StripFault { figure, opens: leads_to(words, article.id) })
    };
    faults.filter_map(laid).collect()
}
