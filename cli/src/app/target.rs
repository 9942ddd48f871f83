//! What can be pressed on a screen, and what pressing it does.
//!
//! Boundary: where it lands on the page is `page`'s; that it is done, `keys`'.

use shared::model::{event::Event, route::Route};

/// What pressing something does.
#[derive(Clone, Debug)]
pub enum Act {
    Go(Route),
    Send(Box<Event>),
    /// Opens the demonstration.
    Demonstrate,
    /// Sends the one for a step less, the other for a step more.
    Step(Box<Event>, Box<Event>),
    /// What the screen itself makes of the number.
    Own(usize),
}

impl Act {
    pub fn send(event: Event) -> Self {
        Self::Send(Box::new(event))
    }

    pub fn steps(less: Event, more: Event) -> Self {
        Self::Step(Box::new(less), Box::new(more))
    }
}

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Filled,
    Outlined,
    Quiet,
}

/// Something to press.
#[derive(Clone, Debug)]
pub struct Target {
    pub act: Act,
    pub row: usize,
    pub column: u16,
    pub wide: u16,
    /// Part of a row, and so marked in itself, not at the margin.
    pub inline: bool,
}
