//! The one list of wire types.
//!
//! Boundary: two types are registered; all others follow from them, but for one that the generators overlook.

use anyhow::Result;
use crux_core::type_generation::facet::{CodeGenerator, TypeRegistry};
use shared::{domain::settings::RampStep, model::event::Input, wire::Turn};

/// Everything that crosses between a shell and the core.
///
/// # Errors
/// Where a type cannot be described to the generators.
pub fn wire_types() -> Result<CodeGenerator> {
    let mut types = TypeRegistry::new();
    types.register_type::<Input>()?.register_type::<Turn>()?;
    // The generators do not follow a list that may be absent.
    types.register_type::<RampStep>()?;
    Ok(types.build()?)
}

#[cfg(test)]
mod tests {
    /// A change of the wire shows in review: every type, its fields in order, its variants' indices.
    #[test]
    fn the_wire_is_as_committed() {
        let registry = super::wire_types().unwrap().registry();
        let lines = registry.iter().map(|(name, format)| {
            let format = without_docs(&format!("{format:?}"));
            format!("{} = {}", name.name, format.replace("Named {", "\n  Named {"))
        });
        insta::assert_snapshot!("wire", lines.collect::<Vec<_>>().join("\n\n"));
    }

    /// Documentation travels with the types and is not part of the wire.
    fn without_docs(format: &str) -> String {
        let mut pieces = format.split(", doc: Doc([");
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |text, piece| {
            text + piece.split_once("])").map_or(piece, |(_, rest)| rest)
        })
    }
}
