//! What belongs to no session: ratings outside any, and what a person said of themselves.
//!
//! Boundary: rows found by their ids.

use super::{Merge, standing::Spot};
use crate::{
    domain::{
        id::CheckId,
        outside_check::OutsideCheck,
        person::PersonFact,
        transfer::{Kept, Noun, Record, Standing},
    },
    exchange::log_file::fingerprint,
    store::{check_outside, error::StoreError, person_fact},
};

/// Takes a rating outside any session.
pub(super) fn take_outside(
    merge: &mut Merge<'_>,
    line: u64,
    theirs: Standing<OutsideCheck>,
) -> Result<(), StoreError> {
    let Some(key) = check_outside::number(merge.tx, theirs.fact.id.bytes())? else {
        add_outside(merge, &theirs)?;
        merge.so_far.outcome.new.add(Noun::Outside);
        return Ok(());
    };
    let spot = Spot { table: &check_outside::TABLE, key, noun: Noun::Outside };
    let kept = match check_outside::of_number(merge.tx, key)? {
        None => Kept::InTheFile,
        Some(mine) if merge.agree(spot, &mine, &theirs)? => return Ok(()),
        Some(_) => copy_of_outside(merge, theirs)?,
    };
    merge.disagree(line, Noun::Outside, kept);
    Ok(())
}

fn add_outside(merge: &mut Merge<'_>, theirs: &Standing<OutsideCheck>) -> Result<(), StoreError> {
    let key = check_outside::next(merge.tx)?;
    let values = check_outside::values(merge.tx, key, &theirs.fact)?;
    let spot = Spot { table: &check_outside::TABLE, key, noun: Noun::Outside };
    merge.add(spot, values, theirs.removed.as_ref())
}

fn copy_of_outside(
    merge: &mut Merge<'_>,
    Standing { fact, removed }: Standing<OutsideCheck>,
) -> Result<Kept, StoreError> {
    let said = fingerprint(&Record::Outside(Standing { fact: fact.clone(), removed: None }));
    let id = CheckId::derive(fact.id.bytes(), &said);
    if check_outside::number(merge.tx, id.bytes())?.is_some() {
        return Ok(Kept::InTheBinAlready);
    }
    let removed = Some(removed.unwrap_or_else(|| merge.so_far.at.clone()));
    add_outside(merge, &Standing { fact: OutsideCheck { id, ..fact }, removed })?;
    Ok(Kept::InTheBin)
}

/// Takes what a person said of themselves. Brace corrects none of it, and its bin lists none: what differs stays in
/// the file.
pub(super) fn take_said(
    merge: &mut Merge<'_>,
    line: u64,
    theirs: &Standing<PersonFact>,
) -> Result<(), StoreError> {
    let Some(key) = person_fact::number(merge.tx, theirs.fact.id.bytes())? else {
        let key = person_fact::next(merge.tx)?;
        let values = person_fact::values(merge.tx, key, &theirs.fact)?;
        let spot = Spot { table: &person_fact::TABLE, key, noun: Noun::Said };
        merge.add(spot, values, theirs.removed.as_ref())?;
        merge.so_far.outcome.new.add(Noun::Said);
        return Ok(());
    };
    let spot = Spot { table: &person_fact::TABLE, key, noun: Noun::Said };
    match person_fact::of_number(merge.tx, key)? {
        Some(mine) if merge.agree(spot, &mine, theirs)? => {}
        _ => merge.disagree(line, Noun::Said, Kept::InTheFile),
    }
    Ok(())
}
