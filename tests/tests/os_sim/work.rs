//! The core's work in the background, as a shell sends it back when nothing else is to do.
//!
//! Boundary: sends chunk after chunk, and fails where one comes to anything but the next one.

use super::phone::{Checked, Phone};
use shared::{
    effects::order::Order,
    model::event::{Event, Input, WorkEvent},
    wire::{decode_turn, encode_input},
};

/// More chunks than any log of the simulation has.
const MOST: usize = 100;

impl Phone {
    /// Works until the core asks for no more.
    pub fn work(&mut self, orders: &[Order]) -> Checked {
        let mut next = orders.iter().find_map(resumed);
        for _ in 0..MOST {
            let (Some(event), Some(core)) = (next, &self.core) else { return Ok(()) };
            let input = Input { moment: self.moment(), event: Event::Work(event) };
            let bytes = encode_input(&input).map_err(|error| error.to_string())?;
            let answer = core.update(bytes).map_err(|error| format!("{error}: {event:?}"))?;
            let turn = decode_turn(&answer).map_err(|error| error.to_string())?;
            next = turn.orders.iter().find_map(resumed);
            if turn.orders.len() > usize::from(next.is_some()) {
                return Err(format!("{event:?} came to {:?}", turn.orders));
            }
        }
        Err("the work in the background never ends".to_owned())
    }
}

const fn resumed(order: &Order) -> Option<WorkEvent> {
    match order {
        Order::Resume { job, chunk } => Some(WorkEvent::Resume { job: *job, chunk: *chunk }),
        Order::Confirm
        | Order::Reminder(_)
        | Order::OpenLanguages
        | Order::Dial { .. }
        | Order::File(_) => None,
    }
}
