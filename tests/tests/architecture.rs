//! The house's rules hold: who may know whom, how long a file may be, what no source says.
//!
//! Boundary: each rule is applied to the project, and to a sample that breaks it.

use std::collections::BTreeSet;
use tests::house::{
    Source, bare_code, lines_of_code, purpose, rooms_used, root, sources, statements, words,
};

/// Each room of the core with the rooms it may import from, besides itself.
const EDGES: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("content", &["domain"]),
    ("effects", &["domain"]),
    ("model", &["domain", "content", "effects", "exchange"]),
    ("view", &["domain", "content", "effects", "model", "exchange"]),
    ("app", &["domain", "effects", "model", "view"]),
    ("store", &["domain", "effects", "exchange"]),
    ("exchange", &["domain"]),
    ("os_randomness", &["domain"]),
    // At the edge, where everything meets: the bytes, the boundary, what a command line types.
    ("wire", &["domain", "effects", "model", "view"]),
    ("demo", &["domain", "model", "view"]),
    ("typed", &["domain", "exchange", "model", "view", "ffi"]),
];
const OUTERMOST: [&str; 3] = ["engine", "ffi", "lib"];

fn core() -> Vec<Source> {
    let core = |source: &Source| source.path.starts_with("shared/src/") && source.ending() == "rs";
    sources().into_iter().filter(core).collect()
}

fn in_src(source: &Source) -> &str {
    source.path.trim_start_matches("shared/src/")
}

fn room_of(source: &Source) -> &str {
    in_src(source).split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

fn rooms() -> Vec<&'static str> {
    EDGES.iter().map(|(room, _)| *room).chain(OUTERMOST).collect()
}

/// The edges of a file that are not drawn.
fn wrong_edges(source: &Source) -> Vec<String> {
    let room = room_of(source);
    if OUTERMOST.contains(&room) {
        return Vec::new();
    }
    let Some((_, allowed)) = EDGES.iter().find(|(name, _)| *name == room) else {
        return vec![format!("{}: the room {room} is not drawn", source.path)];
    };
    // Tests of a room need no more than the room does: their modules are read too.
    rooms_used(in_src(source), &source.text, &rooms())
        .into_iter()
        .filter(|used| used != room && !allowed.contains(&used.as_str()))
        .map(|used| format!("{}: {room} imports {used}", source.path))
        .collect()
}

fn sample(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_knows_only_the_rooms_it_may_know() {
    let wrong: Vec<String> = core().iter().flat_map(wrong_edges).collect();
    none(&wrong);
    let found: BTreeSet<String> = core().iter().map(|s| room_of(s).to_owned()).collect();
    let drawn: BTreeSet<String> = rooms().into_iter().map(str::to_owned).collect();
    assert_eq!(found, drawn, "every room is drawn, and every room drawn is there");
}

#[test]
fn an_edge_that_is_not_drawn_is_found_however_it_is_written() {
    for (path, text) in [
        ("shared/src/model/x.rs", "use crate::store::Store;"),
        (
            "shared/src/store/x.rs",
            "use crate::{\n    domain::{id::SetId, nrs::Nrs},\n    model::Model,\n};",
        ),
        ("shared/src/domain/rule_of_twos/x.rs", "fn f() { crate::view::words::Words::new() }"),
        ("shared/src/domain/mod.rs", "use super::effects::Effect;"),
        ("shared/src/domain/set_form.rs", "use crate::content::exercises;"),
        ("shared/src/content/x.rs", "use crate::model::Model;"),
        ("shared/src/store/x.rs", "use crate::content::exercises;"),
        ("shared/src/domain/a/b.rs", "use super::super::super::{effects, view::Screen};"),
        ("shared/src/exchange/x.rs", "#[cfg(test)]\nmod tests {\n    use crate::store::Store;\n}"),
        ("shared/src/cellar/x.rs", ""),
    ] {
        assert_ne!(wrong_edges(&sample(path, text)), Vec::<String>::new(), "{path}: {text}");
    }
    for (path, text) in [
        ("shared/src/model/x.rs", "use crate::effects::store::{StoreReply, Draft};"),
        ("shared/src/model/x.rs", "use crate::{content::exercises, domain::load::Load};"),
        (
            "shared/src/store/pain_check/x.rs",
            "pub(in crate::store) struct Row;\nuse super::super::stamp;",
        ),
        ("shared/src/domain/a/b.rs", "use super::super::view;"),
    ] {
        assert_eq!(wrong_edges(&sample(path, text)), Vec::<String>::new(), "{path}: {text}");
    }
}

/// What the rules must not know: frameworks, databases, languages, clocks, files, threads.
const NOT_IN_DOMAIN: [&str; 18] = [
    "crux_core",
    "crux_macros",
    "rusqlite",
    "fluent_bundle",
    "icu_calendar",
    "icu_datetime",
    "icu_decimal",
    "icu_locale",
    "icu_locale_core",
    "icu_plurals",
    "uniffi",
    "SystemTime",
    "getrandom",
    "Local",
    "f32",
    "f64",
    "thread",
    "HashMap",
];
const NOT_IN_DOMAIN_PATHS: [&str; 7] =
    ["std::time", "std::fs", "std::env", "std::thread", "std::net", "std::process", "std::io"];

fn impurities(source: &Source) -> Vec<String> {
    let code = bare_code(&source.text);
    let named = words(&code).filter(|word| NOT_IN_DOMAIN.contains(word)).map(str::to_owned);
    // Grouped imports name the crate once.
    let flat = code.replace("std::{", "std::").replace(char::is_whitespace, "");
    let paths = NOT_IN_DOMAIN_PATHS.iter().filter(|path| flat.contains(*path));
    named
        .chain(paths.map(|path| (*path).to_owned()))
        .map(|what| format!("{}: {what}", source.path))
        .collect()
}

#[test]
fn the_domain_is_pure() {
    let domain = core().into_iter().filter(|source| room_of(source) == "domain");
    let wrong: Vec<String> = domain.flat_map(|source| impurities(&source)).collect();
    none(&wrong);
    for text in ["let now = SystemTime::now();", "use std::{\n    fs,\n};", "let x: f64 = 1.0;"] {
        assert_eq!(impurities(&sample("x.rs", text)).len(), 1, "{text}");
    }
    assert_eq!(
        impurities(&sample("x.rs", "// SystemTime\nlet a = \"f64\";")),
        Vec::<String>::new()
    );
}

/// What the page knows of the core, by the paths that it writes.
fn known_to_the_page(text: &str) -> BTreeSet<String> {
    let flat = bare_code(text).replace(char::is_whitespace, "");
    let paths = flat.split("shared::").skip(1);
    let rooms = paths.flat_map(|path| {
        let inside = path.strip_prefix("view::").unwrap_or("elsewhere");
        let inside = inside.strip_prefix('{').map_or_else(
            || vec![inside.to_owned()],
            |group| {
                let group = group.split("};").next().unwrap_or_default();
                let is_top = |depth: &mut i32, letter: char| {
                    *depth += i32::from(letter == '{') - i32::from(letter == '}');
                    Some((*depth, letter))
                };
                let top = group.chars().scan(0, is_top).filter(|(depth, _)| *depth == 0);
                let top: String = top.map(|(_, letter)| letter).collect();
                top.split(',').filter(|it| !it.is_empty()).map(str::to_owned).collect()
            },
        );
        let first = |path: String| path.split("::").next().unwrap_or_default().to_owned();
        inside.into_iter().map(first).collect::<Vec<_>>()
    });
    rooms.map(|room| room.trim_matches(['}', ';']).to_owned()).collect()
}

#[test]
fn the_page_knows_articles_and_charts_and_nothing_else_of_the_core() {
    let of_page = |s: &Source| s.path.starts_with("shared_page/src/") && s.ending() == "rs";
    let not_tests = |s: &Source| !s.is_test() && !s.path.ends_with("/made_up.rs");
    let all: Vec<Source> = sources().into_iter().filter(of_page).filter(not_tests).collect();
    assert!(all.len() > 5, "{}", all.len());
    let known: BTreeSet<String> =
        all.iter().flat_map(|source| known_to_the_page(&source.text)).collect();
    let allowed = ["article", "plot"].map(str::to_owned);
    assert_eq!(known, BTreeSet::from(allowed));
    for text in ["use shared::model::Model;", "use shared::{domain::nrs::Nrs};"] {
        assert_eq!(known_to_the_page(text), BTreeSet::from(["elsewhere".to_owned()]), "{text}");
    }
    let both = "use shared::view::{\n    article::{A, B},\n    words::Words,\n};";
    assert_eq!(known_to_the_page(both), BTreeSet::from(["article", "words"].map(str::to_owned)));
}

fn toml_lines(path: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join(path)).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn the_core_s_calendar_has_no_clock() {
    let asks = |lines: &[String]| {
        lines.iter().any(|line| line.starts_with("chrono") && line.contains("\"clock\""))
    };
    let core = toml_lines("shared/Cargo.toml");
    let workspace = toml_lines("Cargo.toml");
    assert!(!asks(&core) && !asks(&workspace));
    let features_off =
        |line: &String| line.starts_with("chrono =") && line.contains("default-features = false");
    assert!(workspace.iter().any(features_off));
    assert!(asks(&toml_lines("cli/Cargo.toml")), "the shell alone asks what time it is");
}

#[test]
fn there_is_one_facet() {
    let lines = toml_lines("Cargo.lock");
    assert_eq!(lines.iter().filter(|line| *line == "name = \"facet\"").count(), 1);
}

#[test]
fn every_member_obeys_the_workspace_s_lints() {
    let manifests = sources().into_iter().filter(|s| s.path.ends_with("/Cargo.toml"));
    // Both stop where something is not as they want it; what the fuzzer is called by is unsafe.
    let own_lints = ["tests/Cargo.toml", "fuzz/Cargo.toml"];
    for manifest in manifests.filter(|manifest| !own_lints.contains(&manifest.path.as_str())) {
        let lints = manifest.text.contains("[lints]\nworkspace = true");
        assert!(lints, "{}", manifest.path);
    }
    let own = std::fs::read_to_string(root().join("tests/Cargo.toml")).unwrap();
    assert!(own.contains("unsafe_code = \"forbid\"") && own.contains("pedantic"));
}

/// What may panic, and what asks the linter to look away from it.
fn escapes(source: &Source) -> Vec<String> {
    let code = bare_code(&source.text);
    let calls = [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "unreachable!(",
        "todo!(",
        "unimplemented!(",
        "unwrap_used",
        "expect_used",
        "clippy::panic",
    ];
    let found = calls.iter().filter(|call| code.contains(*call)).map(|call| (*call).to_owned());
    let cover = words(&code).filter(|word| *word == "unsafe").map(str::to_owned);
    found.chain(cover).map(|what| format!("{}: {what}", source.path)).collect()
}

#[test]
fn nothing_outside_tests_panics_on_purpose_or_is_unsafe() {
    let written = |s: &Source| s.ending() == "rs" && !s.is_test();
    let rust = sources().into_iter().filter(written);
    let wrong: Vec<String> = rust.flat_map(|source| escapes(&source)).collect();
    none(&wrong);
    assert_eq!(escapes(&sample("x.rs", "fn f() { a.unwrap(); unsafe { b() } }")).len(), 2);
    let tested = "fn f() {}\n#[cfg(test)]\nmod tests {\n    fn g() { a.unwrap(); }\n}\n";
    assert_eq!(escapes(&sample("x.rs", tested)), Vec::<String>::new());
}

#[test]
fn files_are_short() {
    let code = |s: &Source| matches!(s.ending(), "rs" | "kt" | "swift");
    let mut sizes: Vec<(usize, String)> = sources()
        .into_iter()
        .filter(code)
        .map(|source| (lines_of_code(&source.text), source.path))
        .collect();
    sizes.sort();
    let at = |share: usize| &sizes[(sizes.len() * share / 100).min(sizes.len() - 1)];
    assert!(at(50).0 <= 100, "the median is {:?}", at(50));
    assert!(at(90).0 <= 300, "nine tenths are at most {:?}", at(90));
    let too_long: Vec<_> = sizes.iter().filter(|(lines, _)| *lines > 400).collect();
    assert!(too_long.is_empty(), "{too_long:?}");
    assert_eq!(lines_of_code("//! a\n\n/* b\n c */\nlet d = 1;\n    // e\n/** f */\n}\n"), 2);
}

#[test]
fn a_statement_has_a_file_of_its_own() {
    let of_the_store = |s: &Source| s.path.starts_with("shared/src/") && s.ending() == "sql";
    let all: Vec<Source> = sources().into_iter().filter(of_the_store).collect();
    assert!(all.len() > 10);
    for file in all {
        assert_eq!(statements(&file.text), 1, "{}", file.path);
    }
    assert_eq!(statements("-- a; b\nSELECT 1;\nSELECT 2;\n"), 2);
}

/// A purpose is a sentence; a boundary says what is someone else's. A file of tests has its names. A room's or crate's first file
/// is a table of contents, and says where to begin instead.
fn says_too_little(source: &Source) -> bool {
    let purpose = purpose(&source.text);
    let contents = ["lib.rs", "mod.rs", "main.rs"];
    let names_rooms = contents.iter().any(|name| source.path.ends_with(name));
    let boundary = purpose.contains("Boundary:") || names_rooms || source.is_test();
    purpose.lines().next().unwrap_or_default().len() < 10 || !boundary
}

#[test]
fn every_module_says_what_it_is_for_and_what_it_is_not() {
    let rust =
        sources().into_iter().filter(|s| s.ending() == "rs" && !s.path.ends_with("build.rs"));
    let silent: Vec<String> = rust.filter(says_too_little).map(|source| source.path).collect();
    none(&silent);
    assert!(says_too_little(&sample("x.rs", "use std::fs;")));
    assert!(says_too_little(&sample("x.rs", "//! Reads what a person typed.\n")));
}

/// Words of another field, and paths of somebody's machine.
fn strays(source: &Source) -> Vec<String> {
    // Put together here, so that this file does not say them.
    let another_field = ["work", "out"].concat();
    let machines = ["/ho", "me/", "/ro", "ot/", "/Us", "ers/", "/wo", "rk/"];
    let text = source.text.to_lowercase();
    let found = std::iter::once(another_field)
        .chain(machines.chunks(2).map(<[&str]>::concat))
        .filter(|stray| text.contains(&stray.to_lowercase()));
    found.map(|stray| format!("{}: {stray}", source.path)).collect()
}

#[test]
fn no_source_says_a_word_of_another_field_or_names_a_machine() {
    let written = ["rs", "ftl", "sql", "kt", "swift", "sh", "toml", "md", "kts", "xml", "jsonl"];
    // The test that keeps these words out of the texts has to name them.
    let keeper = "shared/src/view/texts/tests/voice.rs";
    let all = sources().into_iter().filter(|s| written.contains(&s.ending()) && s.path != keeper);
    let wrong: Vec<String> = all.flat_map(|source| strays(&source)).collect();
    none(&wrong);
    let bad = ["A good Work", "out in /ho", "me/me"].concat();
    assert_eq!(strays(&sample("x.rs", &bad)).len(), 2);
}

#[test]
fn the_boundary_stays_small() {
    let ffi = core().into_iter().find(|source| source.path.ends_with("/ffi.rs")).unwrap();
    assert!(lines_of_code(&ffi.text) <= 150, "{}", lines_of_code(&ffi.text));
}

/// The names of the types that cross the wire in a source: what follows a derive of `Facet`.
fn wire_names(source: &Source) -> Vec<String> {
    let mut names = Vec::new();
    let mut derived = false;
    for line in source.text.lines() {
        derived |= line.contains("Facet,") || line.contains("Facet)");
        let after = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
        if let Some(after) = after {
            if derived {
                names.extend(
                    after.split(|it: char| !it.is_alphanumeric()).next().map(str::to_owned),
                );
            }
            derived = false;
        }
    }
    names
}

/// The generators would keep one of the two and say nothing.
#[test]
fn no_two_types_of_the_wire_share_a_name() {
    let mut names: Vec<String> = core().iter().flat_map(wire_names).collect();
    let all = names.len();
    assert!(all > 50, "{all}");
    names.sort();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let planted = sample("shared/src/view/x.rs", "#[derive(Facet, Clone)]\npub struct BarView {}");
    assert_eq!(wire_names(&planted), ["BarView"]);
}
