//! Reads the files of a log that lies aside, page by page.
//!
//! Boundary: bytes in, rows out; what `SQLite` would make of the files does not matter.

use super::found::Found;
use crate::store::{
    carve,
    data_dir::{COMPANIONS, beside},
    error::StoreError,
    write_ahead::{self, Which},
};
use std::{fs, io, path::Path};

/// How many pages one piece reads: some 10,000 rows, about 10 ms on this project's machine.
const PAGES: usize = 256;
const DATABASE: &str = "brace.sqlite";

/// A log that is being read.
pub(super) struct Gathering {
    /// Images of the database, the newest first: with all that its write-ahead log holds, with what `SQLite`
    /// takes of that, and without. Damage in one of them spares the others.
    images: Vec<Vec<u8>>,
    image: usize,
    page: usize,
    found: Option<Found>,
}

impl Gathering {
    pub(super) fn of(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(DATABASE);
        let read = |path: &Path| match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            bytes => bytes,
        };
        let database = read(&path)?;
        let log = read(&beside(&path, COMPANIONS[0]))?;
        let mut images = Vec::new();
        if !log.is_empty() {
            for which in [Which::All, Which::Accepted] {
                images.extend(write_ahead::applied(&database, &log, which).ok());
            }
        }
        images.push(database);
        images.dedup();
        Ok(Self { images, image: 0, page: 0, found: Some(Found::default()) })
    }

    /// Reads one piece; returns how many parts of a hundred are done.
    pub(super) fn go_on(&mut self) -> u8 {
        let (Some(image), Some(found)) = (self.images.get(self.image), &mut self.found) else {
            return 100;
        };
        for carved in carve::rows(image, self.page, PAGES) {
            found.take(carved);
        }
        self.page += PAGES;
        if self.page >= carve::pages(image) {
            (self.image, self.page) = (self.image + 1, 0);
        }
        self.done()
    }

    fn done(&self) -> u8 {
        let pages =
            |images: &[Vec<u8>]| images.iter().map(|image| carve::pages(image)).sum::<usize>();
        let behind = pages(self.images.get(..self.image).unwrap_or_default()) + self.page;
        u8::try_from(behind * 100 / pages(&self.images).max(1)).unwrap_or(100).min(100)
    }

    /// What was found, once everything was read.
    pub(super) fn take_found(&mut self) -> Option<Found> {
        if self.image < self.images.len() { None } else { self.found.take() }
    }
}
