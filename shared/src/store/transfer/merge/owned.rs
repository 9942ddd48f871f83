//! Sets and checks of a file.
//!
//! Boundary: what belongs to a session, which comes before it.

use super::{Merge, OnDiffering, standing::Spot};
use crate::{
    domain::{
        id::{CheckId, SetId},
        moment::Stamp,
        pain_check::PainCheck,
        set_entry::SetEntry,
        transfer::{FileProblem, Kept, Noun, Provenance, Record, Standing},
    },
    exchange::log_file::fingerprint,
    store::{
        error::StoreError,
        pain_check,
        place::Place,
        set_entry,
        transfer::{batch, failed::Failed, provenance},
    },
};

/// Takes a set.
pub(super) fn take_set(
    merge: &mut Merge<'_>,
    line: u64,
    theirs: Standing<SetEntry>,
    origin: Option<&Provenance>,
) -> Result<(), Failed> {
    let no = merge.owner(line, theirs.fact.session)?;
    let id = theirs.fact.id.bytes();
    let key = match merge.so_far.sets.place(merge.tx, &set_entry::TABLE, (no, id))? {
        Place::Free(key) => {
            add_set(merge, key, &theirs.fact, theirs.removed.as_ref())?;
            merge.so_far.outcome.new.add(Noun::Set);
            return origin.map_or(Ok(()), |origin| came_from(merge, line, key, origin));
        }
        Place::Known(key) => key,
    };
    let mine = set_entry::SETS.of_key(merge.tx, key, theirs.fact.session)?;
    let spot = Spot { table: &set_entry::TABLE, key, noun: Noun::Set };
    let kept = match mine {
        None => Kept::InTheFile,
        Some(mine) if merge.agree(spot, &mine, &theirs)? => return Ok(()),
        Some(_) => copy_of_set(merge, no, theirs)?,
    };
    merge.disagree(line, Noun::Set, kept);
    Ok(())
}

fn add_set(
    merge: &mut Merge<'_>,
    key: i64,
    set: &SetEntry,
    removed: Option<&Stamp>,
) -> Result<(), StoreError> {
    let values = set_entry::values(merge.tx, key, set)?;
    merge.add(Spot { table: &set_entry::TABLE, key, noun: Noun::Set }, values, removed)?;
    set_entry::note_lift(merge.tx, key)
}

/// Keeps where a new set came from.
fn came_from(
    merge: &mut Merge<'_>,
    line: u64,
    key: i64,
    origin: &Provenance,
) -> Result<(), Failed> {
    let known = merge.so_far.origin.filter(|(id, _)| *id == origin.batch);
    let own = Some(merge.so_far.own).filter(|(_, id)| *id == origin.batch);
    let no = match (known, own) {
        (Some((_, no)), _) | (_, Some((no, _))) => no,
        _ => batch::number(merge.tx, origin.batch)?
            .ok_or(FileProblem::Value { line, field: "set.origin" })?,
    };
    merge.so_far.origin = Some((origin.batch, no));
    Ok(provenance::put(merge.tx, key, no, origin)?)
}

fn copy_of_set(
    merge: &mut Merge<'_>,
    no: i64,
    Standing { fact, removed }: Standing<SetEntry>,
) -> Result<Kept, StoreError> {
    if merge.so_far.differing == OnDiffering::LeaveIt {
        return Ok(Kept::InTheFile);
    }
    let said = fingerprint(&Record::Set(Standing { fact: fact.clone(), removed: None }, None));
    let id = SetId::derive(fact.id.bytes(), &said);
    match merge.so_far.sets.place(merge.tx, &set_entry::TABLE, (no, id.bytes()))? {
        Place::Known(_) => Ok(Kept::InTheBinAlready),
        Place::Free(key) => {
            let removed = removed.unwrap_or_else(|| merge.so_far.at.clone());
            add_set(merge, key, &SetEntry { id, ..fact }, Some(&removed))?;
            Ok(Kept::InTheBin)
        }
    }
}

/// Takes a check.
pub(super) fn take_check(
    merge: &mut Merge<'_>,
    line: u64,
    theirs: Standing<PainCheck>,
) -> Result<(), Failed> {
    let no = merge.owner(line, theirs.fact.session)?;
    let id = theirs.fact.id.bytes();
    let key = match merge.so_far.checks.place(merge.tx, &pain_check::TABLE, (no, id))? {
        Place::Free(key) => {
            add_check(merge, key, &theirs.fact, theirs.removed.as_ref())?;
            merge.so_far.outcome.new.add(Noun::Check);
            return Ok(());
        }
        Place::Known(key) => key,
    };
    let mine = pain_check::CHECKS.of_key(merge.tx, key, theirs.fact.session)?;
    let spot = Spot { table: &pain_check::TABLE, key, noun: Noun::Check };
    let kept = match mine {
        None => Kept::InTheFile,
        Some(mine) if merge.agree(spot, &mine, &theirs)? => return Ok(()),
        Some(_) => copy_of_check(merge, no, theirs)?,
    };
    merge.disagree(line, Noun::Check, kept);
    Ok(())
}

fn add_check(
    merge: &mut Merge<'_>,
    key: i64,
    check: &PainCheck,
    removed: Option<&Stamp>,
) -> Result<(), StoreError> {
    let values = pain_check::values(merge.tx, key, check)?;
    merge.add(Spot { table: &pain_check::TABLE, key, noun: Noun::Check }, values, removed)
}

fn copy_of_check(
    merge: &mut Merge<'_>,
    no: i64,
    Standing { fact, removed }: Standing<PainCheck>,
) -> Result<Kept, StoreError> {
    let said = fingerprint(&Record::Check(Standing { fact: fact.clone(), removed: None }));
    let id = CheckId::derive(fact.id.bytes(), &said);
    match merge.so_far.checks.place(merge.tx, &pain_check::TABLE, (no, id.bytes()))? {
        Place::Known(_) => Ok(Kept::InTheBinAlready),
        Place::Free(key) => {
            let removed = removed.unwrap_or_else(|| merge.so_far.at.clone());
            add_check(merge, key, &PainCheck { id, ..fact }, Some(&removed))?;
            Ok(Kept::InTheBin)
        }
    }
}
