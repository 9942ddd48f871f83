//! Whose a set or a check is, one session after the other.
//!
//! Boundary: remembers the last session asked for, since what belongs to one lies side by side.

use crate::{
    domain::id::SessionId,
    store::{erase, error::StoreError, place, session, tx::Tx},
};

/// The last session.
#[derive(Default)]
pub(super) struct Owners(Option<(i64, Option<SessionId>)>);

impl Owners {
    /// The session that a key belongs to; `None` where its row cannot be read, or where it is being erased.
    pub(super) fn of_key(
        &mut self,
        tx: &Tx<'_>,
        key: i64,
    ) -> Result<Option<SessionId>, StoreError> {
        let no = place::session(key);
        if let Some((last, owner)) = self.0
            && last == no
        {
            return Ok(owner);
        }
        let going = erase::is_going(tx, no)?;
        let found = if going { None } else { session::of_number(tx, no)? };
        let owner = found.map(|(session, _)| session.id);
        self.0 = Some((no, owner));
        Ok(owner)
    }
}
