//! Pages that a deed appends to the write-ahead log, counted in the file.
//!
//! Boundary: reads `SQLite`'s file format (section 4 of its description); asks no connection.

use crate::{
    sessions::{Deed, history, live, phone},
    table::{row, spread},
};
use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

/// Sessions that are counted.
const SESSIONS: usize = 30;
/// Bytes of the file's header.
const HEADER: usize = 32;
/// Bytes of a frame's header, which stands before each page.
const FRAME: usize = 24;

/// The frames that count and the salt that says which do: a log that begins anew has another.
fn frames(wal: &Path) -> (u64, [u8; 8]) {
    let nothing = (0, [0; 8]);
    let Ok(mut file) = File::open(wal) else { return nothing };
    let mut header = [0; HEADER];
    if file.read_exact(&mut header).is_err() {
        return nothing;
    }
    let page: u64 = u32::from_be_bytes(header[8..12].try_into().unwrap()).into();
    let salt: [u8; 8] = header[16..24].try_into().unwrap();
    let mut count = 0;
    let mut frame = [0; FRAME];
    loop {
        file.seek(SeekFrom::Start(HEADER as u64 + count * (FRAME as u64 + page))).unwrap();
        if file.read_exact(&mut frame).is_err() || frame[8..16] != salt {
            return (count, salt);
        }
        count += 1;
    }
}

/// Prints the pages of each deed.
pub fn pages() {
    let dir = tempfile::tempdir().unwrap();
    history(dir.path());
    let mut phone = phone(dir.path());
    let wal = dir.path().join("brace.sqlite-wal");
    let mut counted = Vec::new();
    live(&mut phone, SESSIONS, |deed, act, phone| {
        let (before, old) = frames(&wal);
        phone.keep(act);
        let (after, new) = frames(&wal);
        counted.push((deed, if old == new { after - before } else { after }));
    });
    for (deed, name) in Deed::ALL {
        let of_it = counted.iter().filter(|(of, _)| *of == deed).map(|(_, pages)| *pages);
        let (middle, most, highest) = spread(of_it.collect());
        row(
            &format!("pages written for {name}: typical, 90 %, highest"),
            &format!("{middle}, {most}, {highest}"),
        );
    }
}
