//! The image in memory is the database that `SQLite` makes of the two files.
//!
//! Boundary: bytes; compares with a real checkpoint.

use super::{
    super::{
        Which,
        applied::{ApplyError, applied},
    },
    *,
};

/// As a checkpoint leaves it, except for the two version bytes.
fn as_rollback(mut image: Vec<u8>) -> Vec<u8> {
    assert_eq!(image[18..20], [2, 2]);
    image[18..20].fill(1);
    image
}

fn count(image: &[u8]) -> usize {
    let dir = TempDir::new().unwrap();
    fs::write(main(&dir), image).unwrap();
    let connection = open(&dir);
    connection.query_row("SELECT count(DISTINCT n) FROM a", [], first).unwrap()
}

#[test]
fn the_accepted_frames_make_what_a_checkpoint_makes() {
    for page_size in [512, 4096, 65_536] {
        let killed = three_generations(page_size);
        let image = applied(&killed.database, &killed.wal, Which::Accepted).unwrap();
        let recovered = recovered(&killed.database, &killed.wal).image;
        assert!(image == as_rollback(recovered), "{page_size}");
        assert_eq!(count(&image), 27);
        assert!(image == applied(&killed.database, &killed.wal, Which::All).unwrap());
    }
}

#[test]
fn an_image_shrinks_with_its_database() {
    let killed = killed(512, |connection| {
        create(connection);
        (0..20).for_each(|n| log_one(connection, n, 3));
        restart(connection);
        connection.execute_batch("DELETE FROM a WHERE n > 1; VACUUM").unwrap();
    });
    let image = applied(&killed.database, &killed.wal, Which::Accepted).unwrap();
    assert!(image.len() < killed.database.len());
    assert!(image == as_rollback(recovered(&killed.database, &killed.wal).image));
}

#[test]
fn a_break_ends_the_accepted_frames_but_not_all_frames() {
    let mut killed = three_generations(512);
    let whole = recovered(&killed.database, &killed.wal).image;
    // Where the salts are damaged, the pages behind are all still good.
    let third = 32 + 2 * (24 + 512);
    killed.wal[third + 8] ^= 0x40;
    let accepted = applied(&killed.database, &killed.wal, Which::Accepted).unwrap();
    assert!(accepted == as_rollback(recovered(&killed.database, &killed.wal).image));
    assert!(count(&accepted) < 27);
    assert!(applied(&killed.database, &killed.wal, Which::All).unwrap() == as_rollback(whole));
}

#[test]
fn all_frames_count_where_the_header_is_damaged() {
    let mut killed = three_generations(4096);
    let whole = recovered(&killed.database, &killed.wal).image;
    for at in 0..32 {
        killed.wal[at] ^= 0x10;
        let accepted = applied(&killed.database, &killed.wal, Which::Accepted).unwrap();
        assert!(accepted == as_rollback(killed.database.clone()), "byte {at}");
        let all = applied(&killed.database, &killed.wal, Which::All).unwrap();
        assert!(all == as_rollback(whole.clone()), "byte {at}");
        killed.wal[at] ^= 0x10;
    }
}

#[test]
fn a_transaction_that_never_ended_is_not_applied() {
    let killed = killed(512, |connection| {
        create(connection);
        log_one(connection, 0, 3);
        never_ended(connection, 1);
    });
    for which in [Which::Accepted, Which::All] {
        assert_eq!(count(&applied(&killed.database, &killed.wal, which).unwrap()), 1, "{which:?}");
    }
}

#[test]
fn behind_a_break_too_a_transaction_that_never_ended_is_not_applied() {
    let mut killed = killed(512, |connection| {
        create(connection);
        (0..5).for_each(|n| log_one(connection, n, 3));
        never_ended(connection, 5);
    });
    let whole = recovered(&killed.database, &killed.wal).image;
    killed.wal[32 + 8] ^= 0x40;
    assert_eq!(examine(&killed.wal).missing, 6, "the creation and five transactions");
    assert!(applied(&killed.database, &killed.wal, Which::All).unwrap() == as_rollback(whole));
}

#[test]
fn a_frame_of_an_older_generation_amid_the_others_is_not_applied() {
    let killed = three_generations(512);
    let frame = |at: usize| 32 + at * (24 + 512)..32 + (at + 1) * (24 + 512);
    let ours = frames_of_generation(&killed);
    let numbers: Vec<u32> = frames(&killed.wal, 512).map(|frame| frame.page_number()).collect();
    // A page that no later frame holds.
    let amid = (0..ours - 1).find(|at| !numbers[at + 1..ours].contains(&numbers[*at])).unwrap();
    let mut with_older = killed.wal.clone();
    let older = &mut with_older[frame(amid)];
    older[8..16].iter_mut().for_each(|salt| *salt ^= 0xff);
    older[24..].fill(0xee);
    let mut without = killed.wal.clone();
    without[frame(amid)].fill(0);
    let all = |wal: &[u8]| applied(&killed.database, wal, Which::All).unwrap();
    assert!(all(&with_older) == all(&without));
    assert!(all(&without) != all(&killed.wal));
}

#[test]
fn a_damaged_page_number_makes_no_huge_image() {
    let mut killed = three_generations(512);
    killed.wal[32] = 0x7f;
    let all = applied(&killed.database, &killed.wal, Which::All).unwrap();
    assert!(all.len() <= killed.database.len() + killed.wal.len());
}

#[test]
fn a_database_that_is_not_the_log_s_is_refused() {
    let killed = three_generations(512);
    let cut = &killed.database[..512];
    assert_eq!(applied(cut, &killed.wal, Which::Accepted), Err(ApplyError::PagesMissing));
    applied(cut, &killed.wal, Which::All).unwrap();
    // A log without the first page, beside a database of larger pages.
    let other = self::killed(512, |connection| {
        create(connection);
        restart(connection);
        log_one(connection, 0, 1);
    });
    let larger = three_generations(1024).database;
    let refused = applied(&larger, &other.wal, Which::Accepted);
    assert_eq!(refused, Err(ApplyError::OtherPageSize));
}

#[test]
fn without_a_log_the_image_is_the_database() {
    let killed = three_generations(512);
    for wal in [&[] as &[u8], &killed.wal[..32]] {
        let image = applied(&killed.database, wal, Which::Accepted).unwrap();
        assert!(image == as_rollback(killed.database.clone()));
    }
    assert_eq!(applied(&[], &[], Which::Accepted), Ok(Vec::new()));
}
