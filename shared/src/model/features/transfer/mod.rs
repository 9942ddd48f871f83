//! The log out to a file, and a file into the log.
//!
//! Boundary: what is asked of the store; asking it, and saying what came of it, is `model::transfer`'s.

mod event;
#[cfg(test)]
mod tests;

pub use event::{Over, TransferEvent};

use crate::{
    domain::{
        clock::BootAnchor,
        id::{BatchId, Randomness, UndoToken},
        moment::Stamp,
        transfer::{FileEnding, FileProblem},
    },
    effects::store::{Export, Import, Incoming, Intention, StoreRequest, Trial, Undoable},
};

/// What the store is asked.
///
/// # Errors
/// [`FileProblem::UnknownEnding`] where the name says nothing that Brace writes.
pub fn request(
    event: &TransferEvent,
    at: &Stamp,
    (anchors, randomness): (Vec<BootAnchor>, &dyn Randomness),
) -> Result<StoreRequest, FileProblem> {
    let import = |path: &String, trial| {
        let what = Incoming::File { path: path.clone() };
        import(what, trial, (at.clone(), anchors.clone(), randomness))
    };
    Ok(match event {
        TransferEvent::Export { path, over } => StoreRequest::Export(Export {
            path: path.clone(),
            ending: FileEnding::of(path).ok_or(FileProblem::UnknownEnding)?,
            replace: (*over).into(),
            at: at.clone(),
        }),
        TransferEvent::Preview { path, .. } => import(path, Trial::Preview),
        TransferEvent::BringIn { path, .. } => import(path, Trial::Kept),
    })
}

/// What the store is asked to bring in, named so that undo can take it back.
#[must_use]
pub fn import(
    what: Incoming,
    trial: Trial,
    (at, anchors, randomness): (Stamp, Vec<BootAnchor>, &dyn Randomness),
) -> StoreRequest {
    StoreRequest::Import(Box::new(Import {
        what,
        trial,
        id: BatchId::mint(at.utc_ms, randomness),
        done: Undoable {
            intention: Intention::Import,
            token: UndoToken::mint(at.utc_ms, randomness),
        },
        at,
        anchors,
    }))
}
