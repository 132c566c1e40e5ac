//! Second layer: the definitions of one release become the model. Decides names, types and columns; knows nothing of
//! Rust's syntax.

mod codes;
mod tables;
mod types;

use crate::Error;
use crate::fhir::ir::{Model, Skipped};
use crate::fhir::spec::{Declared, Spec, StructureDefinition};

/// Lowers a release, and proves that no definition was dropped in silence.
pub fn lower(release: &str, spec: &Spec, declared: &Declared) -> Result<Model, Error> {
    let mut model = Model {
        release: release.to_owned(),
        ..Model::default()
    };
    let emitted: Vec<&StructureDefinition> = spec
        .definitions
        .iter()
        .filter(|one| match skipped(one) {
            Some(reason) => {
                let id = one.id.clone();
                model.skipped.push(Skipped { id, reason });
                false
            }
            None => true,
        })
        .collect();
    model.code_sets = codes::code_sets(&spec.value_sets)?;
    model.types = types::types(&emitted, &model.code_sets)?;
    tables::tables(&mut model, declared)?;
    conservation(spec, &model)?;
    Ok(model)
}

/// Why a definition is not emitted.
fn skipped(definition: &StructureDefinition) -> Option<&'static str> {
    match (definition.kind.as_str(), definition.derivation.as_deref()) {
        ("primitive-type", _) => Some("a primitive type is written by hand"),
        (_, Some("constraint")) => Some("a constraint is no type of its own"),
        // What stands beside a primitive value is an element without further ones.
        _ if definition.id == "Element" => None,
        _ if definition.is_abstract => Some("nothing is of an abstract type itself"),
        _ => None,
    }
}

/// Definitions read = definitions emitted + definitions skipped by name.
fn conservation(spec: &Spec, model: &Model) -> Result<(), Error> {
    let mut wrong = Vec::new();
    for definition in &spec.definitions {
        let emitted = model.types.iter().any(|one| one.path == definition.id);
        let skipped = model.skipped.iter().any(|one| one.id == definition.id);
        if emitted == skipped {
            wrong.push(format!(
                "{}: emitted and skipped are both {emitted}",
                definition.id
            ));
        }
    }
    Error::collect(wrong)
}
