//! Sessions of a file.
//!
//! Boundary: the session's own row; what belongs to it comes behind it.

use super::{
    Merge, OnDiffering,
    standing::{Mine, Spot},
};
use crate::{
    domain::{
        id::SessionId,
        session::Session,
        transfer::{Kept, Noun, Record, Standing},
    },
    exchange::log_file::fingerprint,
    store::{
        error::StoreError,
        journal::{Noting, Writer},
        session,
    },
};

/// Takes one.
pub(super) fn take(
    merge: &mut Merge<'_>,
    line: u64,
    theirs: Standing<Session>,
) -> Result<(), StoreError> {
    if theirs.removed.is_none() {
        merge.so_far.outcome.reaches(&theirs.fact.started);
    }
    let Some(no) = session::number(merge.tx, theirs.fact.id)? else {
        let no = add(merge, &theirs)?;
        merge.so_far.session = Some((theirs.fact.id, no));
        merge.so_far.outcome.new.add(Noun::Session);
        return Ok(());
    };
    merge.so_far.session = Some((theirs.fact.id, no));
    let Some(mine) = session::of_number(merge.tx, no)? else {
        // Its row is not as it was written: it stays, and nothing is written over it.
        merge.disagree(line, Noun::Session, Kept::InTheFile);
        return Ok(());
    };
    let spot = Spot { table: &session::TABLE, key: no, noun: Noun::Session };
    if merge.agree(spot, &mine, &theirs)? || ends(merge, &mine, &theirs)? {
        return Ok(());
    }
    let kept = keep_copy(merge, theirs)?;
    merge.disagree(line, Noun::Session, kept);
    Ok(())
}

fn add(merge: &mut Merge<'_>, theirs: &Standing<Session>) -> Result<i64, StoreError> {
    let no = session::next(merge.tx)?;
    let values = session::values(merge.tx, no, &theirs.fact)?;
    let spot = Spot { table: &session::TABLE, key: no, noun: Noun::Session };
    merge.add(spot, values, theirs.removed.as_ref())?;
    Ok(no)
}

/// One of the two knows the session only as begun, and they agree otherwise: then it ended.
fn ends(
    merge: &mut Merge<'_>,
    (mine, in_bin): &Mine<Session>,
    theirs: &Standing<Session>,
) -> Result<bool, StoreError> {
    let begun = |session: &Session| Session { ended: None, ..session.clone() };
    let one_ended = mine.ended.is_none() != theirs.fact.ended.is_none();
    if !one_ended
        || in_bin.is_some() != theirs.removed.is_some()
        || begun(mine) != begun(&theirs.fact)
    {
        return Ok(false);
    }
    if mine.ended.is_some() || in_bin.is_some() {
        merge.so_far.outcome.there.add(Noun::Session);
        return Ok(true);
    }
    let mut writer = Writer::new(merge.tx, Noting::Images);
    session::put(&mut writer, &theirs.fact)?;
    merge.so_far.body.images.extend(writer.into_images());
    merge.so_far.outcome.ended += 1;
    Ok(true)
}

/// Lays what the file says into the bin, under an id that follows from what it says.
fn keep_copy(merge: &mut Merge<'_>, theirs: Standing<Session>) -> Result<Kept, StoreError> {
    if merge.so_far.differing == OnDiffering::LeaveIt {
        return Ok(Kept::InTheFile);
    }
    let Standing { fact, removed } = theirs;
    let said = fingerprint(&Record::Session(Standing { fact: fact.clone(), removed: None }));
    let id = SessionId::derive(fact.id.bytes(), &said);
    if session::number(merge.tx, id)?.is_some() {
        return Ok(Kept::InTheBinAlready);
    }
    let removed = Some(removed.unwrap_or_else(|| merge.so_far.at.clone()));
    add(merge, &Standing { fact: Session { id, ..fact }, removed })?;
    Ok(Kept::InTheBin)
}
