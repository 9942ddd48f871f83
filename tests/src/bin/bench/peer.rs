//! From an event's bytes to the durable turn, beside plain SQL that writes the same rows.
//!
//! Boundary: both in one process, in turns, with the same settings; what differs is Brace.

use crate::{SETS, millis, row, spread};
use rusqlite::{Connection, TransactionBehavior, params};
use shared::domain::{
    id::Randomness,
    moment::{Boot, Moment},
};
use std::{
    path::Path,
    time::{Duration, Instant},
};
use tests::{
    clocks::Seeded,
    events::{begin, low, set},
    phone::Phone,
};

/// The rows of a set as Brace writes them: the set, the screen in the drafts, the undo step.
struct Plain {
    connection: Connection,
    session: Vec<u8>,
    randomness: Seeded,
}

impl Plain {
    /// On a log that Brace made, so that tables and indexes are the same.
    fn over(folder: &Path) -> Self {
        let phone = Phone::started(folder, 3);
        phone.keep(&begin(phone.now(), low(1)));
        drop(phone);
        let connection = Connection::open(folder.join("brace.sqlite")).unwrap();
        for (pragma, value) in [
            ("journal_mode", "WAL"),
            ("synchronous", "FULL"),
            ("cell_size_check", "ON"),
            ("trusted_schema", "OFF"),
            ("foreign_keys", "ON"),
            ("secure_delete", "FAST"),
            ("temp_store", "MEMORY"),
        ] {
            connection.pragma_update_and_check(None, pragma, value, |_| Ok(())).ok();
        }
        let session = connection.query_row("SELECT id FROM session", [], |row| row.get(0)).unwrap();
        Self { connection, session, randomness: Seeded::new(4) }
    }

    fn log(&mut self, moment: &Moment) {
        let mut id = moment.utc_ms.to_be_bytes()[2..].to_vec();
        id.extend(self.randomness.ten_bytes());
        let inverse = format!(
            "[{{\"set\":{{\"id\":\"{:032x}\",\"deleted\":null}}}},{{\"draft\":\"route\"}}]",
            u128::from_be_bytes(id.clone().try_into().unwrap())
        );
        let sql =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
        let boot = match &moment.boot {
            Boot::Named(boot) => Some(boot),
            Boot::Unnamed | Boot::Given => None,
        };
        sql.prepare_cached(
            "INSERT INTO set_entry (id, session, at_instant_ms, at_utc_ms, at_offset_min, \
             at_uptime_ms, at_boot, exercise, load_g, load_unit, reps, kind, checklist) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'deadlift', 100000, 'kg', 5, 'work', 'all')",
        )
        .unwrap()
        .execute(params![
            id,
            self.session,
            moment.utc_ms,
            moment.utc_ms,
            moment.offset_min,
            moment.uptime_ms,
            boot,
        ])
        .unwrap();
        sql.prepare_cached("INSERT OR REPLACE INTO draft (key, body) VALUES ('route', '\"Rate\"')")
            .unwrap()
            .execute([])
            .unwrap();
        sql.prepare_cached(
            "INSERT OR REPLACE INTO undo_step (id, intention, inverse) VALUES (1, 'log_set', ?1)",
        )
        .unwrap()
        .execute([inverse])
        .unwrap();
        sql.commit().unwrap();
    }
}

/// Times of both on this folder, in turns.
fn measure(folder: &Path) -> (Vec<Duration>, Vec<Duration>) {
    let (ours, theirs) = (folder.join("ours"), folder.join("theirs"));
    std::fs::create_dir_all(&ours).unwrap();
    std::fs::create_dir_all(&theirs).unwrap();
    let mut phone = Phone::started(&ours, 3);
    phone.keep(&begin(phone.now(), low(1)));
    let mut plain = Plain::over(&theirs);
    let (mut of_brace, mut of_sql) = (Vec::new(), Vec::new());
    for at in 0..SETS {
        phone.clocks.pass_seconds(60);
        let moment = phone.now();
        let bytes = phone.bytes(&set(moment.clone(), "100kg"));
        // A session has a score of sets, not hundreds: another one begins.
        if at % 20 == 19 {
            phone.keep(&tests::events::end(phone.now(), low(1)));
            phone.clocks.pass(125);
            phone.keep(&tests::events::answer(phone.now(), 1));
            phone.clocks.pass(24 * 60);
            phone.keep(&begin(phone.now(), low(1)));
            continue;
        }
        let ours_first = at % 2 == 0;
        let mut sql = || {
            let began = Instant::now();
            plain.log(&moment);
            of_sql.push(began.elapsed());
        };
        if !ours_first {
            sql();
        }
        let began = Instant::now();
        phone.raw(bytes).unwrap();
        of_brace.push(began.elapsed());
        if ours_first {
            sql();
        }
    }
    (of_brace, of_sql)
}

pub fn ratio() {
    let disk = tempfile::tempdir_in(".").unwrap();
    let memory = Path::new("/dev/shm");
    let (brace, sql) = measure(disk.path());
    let ((ours, our_most, _), (theirs, their_most, _)) = (spread(brace), spread(sql));
    row("event to durable: typical, 90 %", &format!("{}, {}", millis(ours), millis(our_most)));
    row(
        "the same rows by plain SQL: typical, 90 %",
        &format!("{}, {}", millis(theirs), millis(their_most)),
    );
    row("ratio, typical", &format!("{:.2}", ours.as_secs_f64() / theirs.as_secs_f64()));
    if memory.is_dir() {
        let folder = tempfile::tempdir_in(memory).unwrap();
        let (brace, sql) = measure(folder.path());
        let ((ours, ..), (theirs, ..)) = (spread(brace), spread(sql));
        row(
            "on a disk that costs nothing: Brace, plain SQL, typical",
            &format!("{}, {}", millis(ours), millis(theirs)),
        );
    }
}
