//! The cue of the moment, and the keys that lead from the session into the library.
//!
//! Boundary: what they open is ready in the view; the way back leads to the session.

use super::super::{
    flow::Flow,
    page::{Hint, Hit, width},
    theme::Theme,
};
use ratatui::{
    crossterm::event::KeyCode,
    text::{Line, Span},
};
use shared::{
    model::event::Event,
    view::session::{CueView, SessionView},
};

/// Says what the cue, or the item in view, is about.
pub const ABOUT: char = 'i';
/// Opens what is worth reading before today's lift.
pub const BEFORE: char = 'k';

/// What to think of, where it comes from, and the key that says more.
pub fn fill(flow: &mut Flow, cue: &CueView) {
    let source = format!("  {}", cue.source);
    let mut spans = vec![
        Span::styled(cue.text.clone(), Theme::strong()),
        Span::styled(source.clone(), flow.theme.quiet()),
    ];
    let at = width(&cue.text) + width(&source) + 3;
    let label = cue.about.as_ref().map(|about| format!(" {}", about.label));
    let label = label.filter(|label| at + 1 + width(label) <= flow.columns);
    let wide = label.as_deref().map(|label| 1 + width(label));
    if let Some(label) = label {
        spans.extend([
            Span::styled(format!("   {ABOUT}"), Theme::strong()),
            Span::styled(label, flow.theme.action()),
        ]);
    }
    flow.line(Line::from(spans));
    if let Some(wide) = wide {
        flow.spot(at, wide, Hit::Key(KeyCode::Char(ABOUT)));
    }
}

/// The keys, for the foot and the help.
pub fn hints(view: &SessionView) -> Vec<Hint> {
    let cue = view.cue.as_ref();
    let about = cue.and_then(|cue| cue.about.as_ref()).filter(|_| view.checklist.is_none());
    let about = about.map(|about| Hint::letter(ABOUT, &about.label));
    let before = cue.map(|cue| Hint::letter(BEFORE, &cue.before.label));
    about.into_iter().chain(before).collect()
}

/// What a key opens.
pub fn opens(view: &SessionView, code: KeyCode) -> Option<Event> {
    let cue = view.cue.as_ref()?;
    match code {
        KeyCode::Char(ABOUT) if view.checklist.is_none() => {
            Some(cue.about.as_ref()?.leads_to.clone())
        }
        KeyCode::Char(BEFORE) => Some(cue.before.leads_to.clone()),
        _ => None,
    }
}
