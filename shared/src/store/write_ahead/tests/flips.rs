//! One bit of a log gone bad, wherever it lies: no transaction is lost in silence.
//!
//! Boundary: compares with what `SQLite` itself recovers.

use super::*;

fn flip(wal: &[u8], bit: usize) -> Vec<u8> {
    let mut wal = wal.to_vec();
    wal[bit / 8] ^= 1 << (bit % 8);
    wal
}

/// The byte of its frame that a bit lies in; `None` in the log's header.
fn place_in_frame(bit: usize, page_size: usize) -> Option<usize> {
    (bit / 8).checked_sub(32).map(|at| at % (24 + page_size))
}

/// Every bit of the log's header, some of each frame's header, and some of the pages.
fn bits(killed: &Killed, page_size: usize, step: usize) -> Vec<usize> {
    let header = |bit: &usize| place_in_frame(*bit, page_size).is_none_or(|at| at < 24);
    let all = 0..killed.wal.len() * 8;
    let of_headers = all.clone().filter(header).enumerate();
    let of_headers = of_headers.filter(|(at, _)| *at < 256 || at % 41 == 0).map(|(_, bit)| bit);
    of_headers.chain(all.step_by(step)).collect()
}

fn every_flip_is_noticed(page_size: usize, step: usize) {
    let killed = three_generations(page_size);
    let end = 32 + frames_of_generation(&killed) * (24 + page_size);
    let bits = bits(&killed, page_size, step);
    assert!(bits.len() > 1_000, "{}", bits.len());
    let mut losses = 0;
    for bit in bits {
        let wal = flip(&killed.wal, bit);
        let missing = examine(&wal).missing;
        // Before the newest log began, the database held the first 20.
        let lost = 27 - recovered(&killed.database, &wal).transactions.unwrap();
        let place = place_in_frame(bit, page_size);
        if lost > 0 {
            losses += 1;
            // The bit may have made a frame a commit that was none, or the other way round.
            let slack = usize::from(place.is_some_and(|at| (4..8).contains(&at)));
            assert!(missing > 0 && missing.abs_diff(lost) <= slack, "bit {bit}: {missing}, {lost}");
        } else if !place.is_some_and(|at| (8..12).contains(&at)) {
            assert_eq!(missing, 0, "bit {bit}: nothing is lost");
        }
        assert_eq!(lost > 0, bit / 8 < end, "bit {bit}: only what counts is lost");
    }
    assert!(losses > 300, "{losses}");
}

#[test]
fn no_flipped_bit_loses_a_transaction_in_silence() {
    every_flip_is_noticed(4096, 1_999);
}

#[test]
fn no_flipped_bit_loses_a_transaction_of_small_pages_in_silence() {
    every_flip_is_noticed(512, 1_499);
}

#[test]
fn a_commit_that_lost_its_mark_is_noticed() {
    let killed = killed(512, |connection| {
        create(connection);
        log_one(connection, 0, 1);
    });
    let last = killed.wal.len() - 512 - 24;
    let mut wal = killed.wal.clone();
    wal[last + 4..last + 8].fill(0);
    assert_eq!(examine(&wal).missing, 1);
    assert_eq!(recovered(&killed.database, &wal).transactions, Some(0));
}

#[test]
fn a_log_whose_first_block_is_gone_still_counts_its_commits() {
    let killed = killed(512, |connection| {
        create(connection);
        (0..12).for_each(|n| log_one(connection, n, 1));
    });
    let mut wal = killed.wal.clone();
    // The header, the first frame and a part of the second: the creation and a transaction.
    wal[..600].fill(0);
    let found = examine(&wal);
    assert_eq!((found.frames, found.page_size), (0, Some(512)));
    let intact = frames(&wal, 512).skip(2).filter(Frame::commits).count();
    assert!(intact >= 11 && found.missing >= intact, "{}", found.missing);
}

#[test]
fn damage_within_a_transaction_that_never_ended_counts_as_one() {
    let killed = killed(512, |connection| {
        create(connection);
        log_one(connection, 0, 3);
        never_ended(connection, 1);
    });
    let behind = 32 + (24 + 512) * (examine(&killed.wal).frames + 1) + 100;
    let found = examine(&flip(&killed.wal, behind * 8));
    assert_eq!((found.frames, found.missing), (examine(&killed.wal).frames, 1));
}

#[test]
fn the_rest_of_a_transaction_cut_short_counts_as_one() {
    let killed = killed(512, |connection| {
        create(connection);
        log_one(connection, 0, 3);
        never_ended(connection, 1);
        connection.execute_batch("ROLLBACK").unwrap();
        log_one(connection, 2, 1);
    });
    assert_eq!(recovered(&killed.database, &killed.wal).transactions, Some(2));
    assert_eq!(examine(&killed.wal).missing, 1, "nothing is, but the bytes cannot tell");
}
