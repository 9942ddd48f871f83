//! What the build refuses, and what it writes.

use super::compile;
use std::fs;

/// Compiles one English and one German file.
fn compiled(english: &str, german: &str) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    for (language, text) in [("en", english), ("de", german)] {
        fs::create_dir(folder.path().join(language)).unwrap();
        fs::write(folder.path().join(language).join("a.ftl"), text).unwrap();
    }
    compile(folder.path()).map_err(|error| error.to_string())
}

fn refused(english: &str, german: &str) -> String {
    compiled(english, german).unwrap_err()
}

#[test]
fn a_text_becomes_a_function_and_a_place_in_the_string_of_each_language() {
    let english = "hello = Good \"day\"\nbye = Bye\n";
    let source = compiled(english, "bye = Tschüs\nhello = Guten Tag\n").unwrap();
    assert!(source.contains("pub fn hello(self) -> String {\nself.said(1)\n}"), "{source}");
    assert!(source.contains(r#"const KEYS: (&str, &[u32]) = ("byehello", &[3, 8])"#), "{source}");
    assert!(source.contains(r#"("ByeGood \"day\"", &[3, 13])"#), "{source}");
    assert!(source.contains(r#"("TschüsGuten Tag", &[7, 16])"#), "in bytes: {source}");
}

#[test]
fn arguments_stand_in_the_order_of_the_english_text() {
    let english =
        "# $to (String) - whom\n# $count (Number) - how many\nsent = { $count } to { $to }\n";
    let source = compiled(english, "sent = An { $to }: { $count }\n").unwrap();
    let head = "pub fn sent(self, count: impl Into<i64>, to: impl AsRef<str>) -> String";
    assert!(source.contains(head), "{source}");
    assert!(source.contains("self.filled(0, &[count.to_string().as_str(), to])"), "{source}");
    assert!(source.contains(r#"("\u{1} to \u{2}", &[6])"#), "{source}");
    assert!(source.contains(r#"("An \u{2}: \u{1}", &[7])"#), "{source}");
}

#[test]
fn what_one_language_alone_says_in_cases_becomes_code_for_all() {
    let english = "# $n (Number) - how many\nsets = { $n } in all\n";
    let german = "sets = { $n ->\n [one] einer\n *[other] { $n }\n }\n";
    let source = compiled(english, german).unwrap();
    assert!(
        source.contains(r#"Self::En => [n.to_string().as_str(), " in all"].concat()"#),
        "{source}"
    );
}

#[test]
fn a_text_with_the_character_of_a_value_becomes_code() {
    let source = compiled("a = { \"\\u0001\" }\n", "a = A\n").unwrap();
    assert!(source.contains(r#"Self::En => String::from("\u{1}")"#), "{source}");
    assert!(source.contains("const KEYS: (&str, &[u32]) = (\"\", &[])"), "{source}");
}

#[test]
fn cases_keep_their_order_and_the_last_one_takes_the_rest() {
    let cases =
        "# $n (Number) - how many\nsets = { $n ->\n [0] none\n [one] one\n *[other] { $n }\n }\n";
    let source = compiled(cases, cases).unwrap();
    let at = |text: &str| source.find(text).unwrap_or_else(|| panic!("{text}: {source}"));
    let cases = [at("(0, _) =>"), at("(_, PluralCategory::One) =>"), at("_ => [n.to_string()")];
    assert!(cases.is_sorted());
}

#[test]
fn a_text_that_a_language_lacks_or_has_alone_does_not_compile() {
    assert!(refused("a = A\nb = B\n", "a = A\n").contains("say b in de"));
    assert!(refused("a = A\n", "a = A\nb = B\n").contains("say b in en"));
    assert!(refused("a = A\na = B\n", "a = A\n").contains("remove one a"));
}

#[test]
fn a_text_with_other_values_does_not_compile() {
    let english = "# $x (String) - a\na = { $x }\n";
    assert!(refused(english, "a = A\n").contains("fill in a in de"));
    assert!(refused(english, "a = { $y }\n").contains("fill in a in de"));
    let cases = "a = { $x ->\n [one] A\n *[other] B\n }\n";
    assert!(refused(english, cases).contains("fill in a in de"), "a text is no number");
}

#[test]
fn a_value_that_the_comment_does_not_name_does_not_compile() {
    assert!(refused("a = { $x }\n", "a = { $x }\n").contains("say in its comment"));
}

#[test]
fn what_is_more_than_plain_fluent_does_not_compile() {
    let plain = "a = A\n";
    for (fancy, why) in [
        ("a = A\n    .b = B\n", "attribute"),
        ("a = { NUMBER(1) }\n", "plain values"),
        ("b = B\na = { b }\n", "plain values"),
        ("-b = B\na = A\n", "term -b"),
        ("a = { \"x\" ->\n *[other] B\n }\n", "depend on a value"),
        ("# $x (Number) - n\na = { $x ->\n *[other] B\n [one] C\n }\n", "asterisk stand last"),
        ("# $x (Number) - n\na = { $x ->\n [odd] B\n *[other] C\n }\n", "whole numbers"),
        ("# $x (String) - n\na = { $x ->\n [one] B\n *[other] C\n }\n", "depend on a number"),
        (
            "# $x (Number) - n\na = { $x ->\n *[other] { $x ->\n *[other] C\n }\n }\n",
            "cases of its own",
        ),
        ("a = { $\n", "parse"),
        ("# only a comment\n", "say a in en"),
    ] {
        let problem = refused(fancy, plain);
        assert!(problem.contains(why), "{fancy}: {problem}");
    }
}

#[test]
fn without_english_nothing_compiles() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("de")).unwrap();
    assert!(compile(folder.path()).unwrap_err().to_string().contains("find the language en"));
}
