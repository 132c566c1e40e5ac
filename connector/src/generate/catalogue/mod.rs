//! The medical facts that messages carry: tests with their units and ranges, diagnoses, vaccines, imaging, charges.
//! Codes are of public code systems (LOINC, ICD, CVX, HCPCS level II) or marked as local.

mod care;
mod labs;
mod medicines;
mod panels;
mod vaccines;

pub use care::{
    ALLERGIES, CHARGES, Charge, DIAGNOSES, DOCUMENTS, Diagnosis, FINDINGS, IMAGING, NOTES,
    PROCEDURES, VISIT_REASONS,
};
pub use labs::{ANTIBIOTICS, Analyte, ORGANISMS, Range, Result};
pub use medicines::{MEDICINES, Medicine};
pub use panels::PANELS;
pub use vaccines::{ADULT_VACCINES, SCHEDULE, VACCINES, Vaccine};
