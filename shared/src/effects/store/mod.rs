//! The store's protocol: what the model asks, and what the store answers.
//!
//! Boundary: values only. `model` writes requests, `store` answers them; neither knows the other.

pub mod change;
pub mod due;
pub mod lane;
pub mod log;
pub mod protocol;
pub mod query;
pub mod request;
pub mod said_kind;
pub mod snapshot;
pub mod transfer;

pub use change::{Change, Draft, DraftKey, Fact, Intention, Transaction, Undoable};
pub use due::DueEntry;
pub use lane::StoreLane;
pub use log::Log;
pub use protocol::{
    Access, Aside, BinStanding, CheckStanding, Closed, Erase, IfMissing, Opened, Quarantine,
    Salvaged, StoreFailure, StoreReply, StoreRequest,
};
pub use query::{Answer, Found, Query};
pub use said_kind::SaidKind;
pub use snapshot::{Restored, Snapshot};
pub use transfer::{Export, Import, Incoming, Outgoing, Replace, Trial};
