//! The releases of FHIR whose tables can be made.

use fhir_model::def::ResourceDef;
use model_core::TableDef;

/// A release of FHIR: the option `fhir_release`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum FhirRelease {
    /// 4.0.1
    #[default]
    R4,
    /// 4.3.0
    R4b,
    /// 5.0.0
    R5,
}

impl FhirRelease {
    /// Its resources, with their tables.
    pub fn resources(self) -> &'static [ResourceDef] {
        match self {
            FhirRelease::R4 => &[],
            FhirRelease::R4b => &[],
            FhirRelease::R5 => &[],
        }
    }

    /// Its tables.
    pub fn tables(self) -> impl Iterator<Item = &'static TableDef> {
        self.resources().iter().map(|resource| resource.table)
    }
}
