//! FHIR through the same layers as HL7 v2: `spec -> lower -> IR -> emit -> tree`, once for each release.

pub mod emit;
pub mod ir;
pub mod lower;
pub mod spec;

use std::path::Path;

use crate::Error;
use crate::tree::Tree;

/// The folder of the generated code of FHIR, below the workspace.
pub const GENERATED: &str = "fhir-model/src/generated";

/// The folder of the schemas of its tables; one folder for each release below.
pub const SCHEMAS: &str = "fhir-model/schemas";

/// The releases that are read, oldest first: folder, and version of the standard.
pub const RELEASES: [(&str, &str); 3] = [("r4", "4.0.1"), ("r4b", "4.3.0"), ("r5", "5.0.0")];

/// From `specs/fhir` to the generated tree of all releases, without its digest.
pub fn generate(specs: &Path) -> Result<Tree, Error> {
    let declared = spec::declared(&specs.join("fhir_tables.toml"))?;
    let mut tree = Tree::default();
    for (release, _) in RELEASES {
        let model = model(specs, &declared, release)?;
        tree.graft(&format!("{GENERATED}/{release}"), emit::emit(&model)?)?;
        tree.graft(
            &format!("{SCHEMAS}/{release}"),
            emit::schemas::emit(&model)?,
        )?;
    }
    tree.add(format!("{GENERATED}/mod.rs"), emit::root(&RELEASES)?)?;
    Ok(tree)
}

/// The model of one release.
pub fn model(specs: &Path, declared: &spec::Declared, release: &str) -> Result<ir::Model, Error> {
    let spec = spec::read(&specs.join("fhir").join(release))?;
    lower::lower(release, &spec, declared)
}
