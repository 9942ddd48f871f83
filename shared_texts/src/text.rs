//! One text: words, values, and words that depend on a number.
//!
//! Boundary: reads Fluent's syntax tree; anything beyond plain values and cases of a number is refused.

use crate::error::TextsError;
use fluent_syntax::{
    ast::{Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey},
    unicode::unescape_unicode_to_string,
};

/// A text under its key.
#[derive(Debug)]
pub struct Text {
    /// As the file writes it: `saved-set`.
    pub key: String,
    /// What it says.
    pub parts: Vec<Part>,
    /// The comment that stands right above it.
    pub comment: String,
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub enum Part {
    /// Words as they are.
    Words(String),
    /// A value by its name.
    Value(String),
    /// Words that depend on a number.
    Choice(Choice),
}

/// Cases of a number; the first one that applies counts.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// The number's name.
    pub number: String,
    /// What is said when.
    pub cases: Vec<(Case, Vec<Part>)>,
    /// What is said otherwise.
    pub otherwise: Vec<Part>,
}

/// When a case applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Case {
    /// The number is this one.
    Is(i64),
    /// The language counts it as this plural, in CLDR's names: `One`.
    Plural(&'static str),
}

impl Text {
    /// Reads a message.
    ///
    /// # Errors
    /// [`TextsError::NotPlain`] where it is more than a text.
    pub fn read(message: &Message<&str>) -> Result<Self, TextsError> {
        let key = message.id.name.to_owned();
        let refused = |problem| TextsError::NotPlain { key: key.clone(), problem };
        if !message.attributes.is_empty() {
            return Err(refused("give each text a key of its own instead of an attribute"));
        }
        let value = message.value.as_ref().ok_or_else(|| refused("write what it says"))?;
        let parts = parts(value).map_err(refused)?;
        let comment = message.comment.as_ref().map(|comment| comment.content.join("\n"));
        Ok(Self { parts, comment: comment.unwrap_or_default(), key })
    }

    /// The names of its values, each once, in the order in which they first appear.
    #[must_use]
    pub fn values(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.parts.iter().flat_map(Part::values) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The names of the numbers that its words depend on.
    #[must_use]
    pub fn numbers(&self) -> Vec<&str> {
        let choices = self.parts.iter().filter_map(|part| match part {
            Part::Choice(choice) => Some(choice.number.as_str()),
            Part::Words(_) | Part::Value(_) => None,
        });
        choices.collect()
    }
}

impl Part {
    fn values(&self) -> Vec<&str> {
        match self {
            Self::Words(_) => Vec::new(),
            Self::Value(name) => vec![name],
            Self::Choice(Choice { number, cases, otherwise }) => {
                let said = cases.iter().flat_map(|(_, said)| said).chain(otherwise);
                [number.as_str()].into_iter().chain(said.flat_map(Self::values)).collect()
            }
        }
    }
}

fn parts(pattern: &Pattern<&str>) -> Result<Vec<Part>, &'static str> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Part::Words((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => value(inline)?,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                Part::Choice(choice(selector, variants)?)
            }
        };
        match (parts.last_mut(), part) {
            // Fluent keeps the lines of a text apart; what is said is one.
            (Some(Part::Words(before)), Part::Words(words)) => before.push_str(&words),
            (_, part) => parts.push(part),
        }
    }
    Ok(parts)
}

fn value(inline: &InlineExpression<&str>) -> Result<Part, &'static str> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Ok(Part::Words(unescape_unicode_to_string(value).into_owned()))
        }
        InlineExpression::VariableReference { id } => Ok(Part::Value(id.name.to_owned())),
        _ => Err("use plain values, without functions or other texts"),
    }
}

fn choice(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Result<Choice, &'static str> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err("let the cases depend on a value");
    };
    let Some((last, others)) = variants.split_last().filter(|(last, _)| last.default) else {
        return Err("let the case with the asterisk stand last: the first that applies counts");
    };
    let mut cases = Vec::new();
    for variant in others {
        cases.push((case(&variant.key)?, flat(&variant.value)?));
    }
    Ok(Choice { number: id.name.to_owned(), cases, otherwise: flat(&last.value)? })
}

fn flat(pattern: &Pattern<&str>) -> Result<Vec<Part>, &'static str> {
    let parts = parts(pattern)?;
    let nested = parts.iter().any(|part| matches!(part, Part::Choice(_)));
    if nested { Err("let no case have cases of its own") } else { Ok(parts) }
}

fn case(key: &VariantKey<&str>) -> Result<Case, &'static str> {
    let plurals =
        [("zero", "Zero"), ("one", "One"), ("two", "Two"), ("few", "Few"), ("many", "Many")];
    match key {
        VariantKey::NumberLiteral { value } => value
            .parse()
            .map(Case::Is)
            .map_err(|_| "let the cases be whole numbers, or zero, one, two, few or many"),
        VariantKey::Identifier { name } => plurals
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, category)| Case::Plural(category))
            .ok_or("let the cases be whole numbers, or zero, one, two, few or many"),
    }
}
