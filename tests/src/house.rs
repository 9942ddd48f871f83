//! The house's rules about its own sources, as functions from a text to what is wrong with it.
//!
//! Boundary: reads text only as far as the rules need; the compiler and the linter do the rest.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A source file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path from the project's folder, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Folders that hold nothing a person wrote.
const MADE: [&str; 8] =
    [".git", "target", "build", "generated", ".gradle", ".build", "DerivedData", "node_modules"];

/// Every file of the project that is text, as version control lists them; without it, all that
/// lies there.
pub fn sources() -> Vec<Source> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output();
    let mut paths: Vec<String> = match listed {
        Ok(output) if output.status.success() && !output.stdout.is_empty() => output
            .stdout
            .split(|byte| *byte == 0)
            .map(|path| String::from_utf8_lossy(path).into_owned())
            .filter(|path| !path.is_empty())
            .collect(),
        _ => {
            let mut found = Vec::new();
            walk(&root(), "", &mut found);
            found
        }
    };
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| {
            let text = fs::read_to_string(root().join(&path)).ok()?;
            Some(Source { path, text })
        })
        .collect()
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if !entry.path().is_dir() {
            found.push(path);
        } else if !MADE.contains(&name.as_str()) {
            walk(&entry.path(), &format!("{path}/"), found);
        }
    }
}

impl Source {
    /// The file's ending.
    pub fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    /// True for files that hold tests only.
    pub fn is_test(&self) -> bool {
        let tests_only = ["/tests/", "/tests.rs", "/oracle.rs", "/properties.rs", "/benches/"];
        let whole = ["tests/", "fuzz/"].iter().any(|folder| self.path.starts_with(folder));
        whole || tests_only.iter().any(|part| self.path.contains(part))
    }
}

/// Lines of code: neither blank nor a comment.
pub fn lines_of_code(text: &str) -> usize {
    let (mut count, mut in_comment) = (0, false);
    for line in text.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.contains("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            count += 1;
        }
    }
    count
}

/// The same text without comments, the content of plain strings and modules of tests.
pub fn bare_code(text: &str) -> String {
    let mut bare = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() == "#[cfg(test)]" {
            // A module in this file goes to its closing brace in the first column.
            if let Some(next) = lines.next().filter(|next| next.ends_with('{')) {
                let indent = next.len() - next.trim_start().len();
                let end = format!("{}}}", " ".repeat(indent));
                for inner in lines.by_ref() {
                    if inner == end {
                        break;
                    }
                }
            }
            continue;
        }
        bare.push_str(&without_strings(line));
        bare.push('\n');
    }
    bare
}

fn without_strings(line: &str) -> String {
    let (mut bare, mut in_string, mut escaped) = (String::new(), false, false);
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        if in_string {
            in_string = escaped || letter != '"';
            escaped = letter == '\\' && !escaped;
            if !in_string {
                bare.push('"');
            }
        } else if letter == '"' && before != '\'' {
            in_string = true;
            bare.push('"');
        } else if line[at..].starts_with("//") {
            break;
        } else {
            bare.push(letter);
        }
        before = letter;
    }
    bare
}

/// The words of a code text: runs of letters, digits and underscores.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .filter(|word| !word.is_empty())
}

/// The rooms of the core that a file's paths lead to: `crate::room`, in groups too, and `super`
/// often enough to leave the room.
pub fn rooms_used(path_in_src: &str, code: &str, rooms: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut take = |name: &str| {
        if rooms.contains(&name) {
            found.insert(name.to_owned());
        }
    };
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back().unwrap_or(' ');
        if before.is_alphanumeric() || before == '_' || before == '$' {
            continue;
        }
        first_names(&code[at + "crate::".len()..]).into_iter().for_each(&mut take);
    }
    let module = path_in_src.trim_end_matches(".rs").trim_end_matches("/mod");
    let depth = module.split('/').count();
    for (at, _) in code.match_indices("super::") {
        if code[..at].ends_with("super::") {
            continue;
        }
        let mut rest = &code[at..];
        let mut ups = 0;
        while let Some(after) = rest.strip_prefix("super::") {
            (rest, ups) = (after, ups + 1);
        }
        if ups >= depth {
            first_names(rest).into_iter().for_each(&mut take);
        }
    }
    found
}

/// The first names of a path or of a group of paths.
fn first_names(path: &str) -> Vec<&str> {
    let name =
        |text: &str| text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    let Some(group) = path.strip_prefix('{') else { return vec![&path[..name(path)]] };
    let (mut names, mut depth, mut fresh) = (Vec::new(), 0, true);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if letter.is_whitespace() => {}
            _ if fresh && depth == 0 => {
                names.push(&group[at..at + name(&group[at..])]);
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

/// How many statements a `.sql` file holds.
pub fn statements(sql: &str) -> usize {
    let bare: Vec<&str> =
        sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
    bare.join("\n").split(';').filter(|statement| !statement.trim().is_empty()).count()
}

/// What a module says of itself before its first item: `//!` lines.
pub fn purpose(text: &str) -> String {
    text.lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| line.trim_start_matches("//!").trim())
        .collect::<Vec<_>>()
        .join("\n")
}
