//! Codes that the messages have in their own tables, as FHIR names them.

use super::datatypes::coded;
use crate::generate::values::Coded;

pub(super) const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
pub(super) const INTERPRETATION: &str =
    "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
pub(super) const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
pub(super) const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
pub(super) const PHYSICAL: &str = "http://terminology.hl7.org/CodeSystem/location-physical-type";
/// What a made-up region makes up.
pub(super) const OWN: &str = "http://example.org/region/CodeSystem/flowsheet";
/// Why there is no value.
pub(super) const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// The URL of a coding system that HL7 v2 abbreviates.
pub(super) fn system(name: &str) -> &str {
    match name {
        "LN" => "http://loinc.org",
        "SCT" => "http://snomed.info/sct",
        "I10" => "http://hl7.org/fhir/sid/icd-10-cm",
        "I9" => "http://hl7.org/fhir/sid/icd-9-cm",
        "I10P" => "http://www.cms.gov/Medicare/Coding/ICD10",
        "CVX" => "http://hl7.org/fhir/sid/cvx",
        "MVX" => "http://hl7.org/fhir/sid/mvx",
        "RXN" => "http://www.nlm.nih.gov/research/umls/rxnorm",
        other => other,
    }
}

/// The class of a visit, by that of PV1-2.
pub(super) fn class(class: &str) -> Coded<'static> {
    let (code, text) = match class {
        "I" => ("IMP", "inpatient encounter"),
        "E" => ("EMER", "emergency"),
        "P" => ("PRENC", "pre-admission"),
        _ => ("AMB", "ambulatory"),
    };
    coded(ACT_CODE, code, text)
}

/// What a visit is, by the class of PV1-2.
pub(super) fn visit_type(class: &str) -> Coded<'static> {
    match class {
        "I" | "P" => coded("SCT", "32485007", "Hospital admission"),
        "E" => coded("SCT", "50849002", "Emergency room admission"),
        _ => coded("SCT", "185349003", "Encounter for check up"),
    }
}

/// How urgent a visit is, by PV1-4.
pub(super) fn priority(admission: &str) -> Coded<'static> {
    let (code, text) = match admission {
        "E" => ("EM", "emergency"),
        "U" => ("UR", "urgent"),
        "C" => ("EL", "elective"),
        _ => ("R", "routine"),
    };
    coded(
        "http://terminology.hl7.org/CodeSystem/v3-ActPriority",
        code,
        text,
    )
}

/// The service of PV1-10.
pub(super) fn service(code: &'static str) -> Coded<'static> {
    let text = match code {
        "SUR" => "Surgical Service",
        "CAR" => "Cardiac Service",
        "PUL" => "Pulmonary Service",
        "URO" => "Urology Service",
        _ => "Medical Service",
    };
    coded("http://terminology.hl7.org/CodeSystem/v2-0069", code, text)
}

/// Where a patient went, by PV1-36.
pub(super) fn disposition(code: &str) -> Coded<'static> {
    let (code, text) = match code {
        "20" => ("exp", "Expired"),
        "03" => ("snf", "Skilled nursing facility"),
        _ => ("home", "Home"),
    };
    coded(
        "http://terminology.hl7.org/CodeSystem/discharge-disposition",
        code,
        text,
    )
}

/// The category of an observation.
pub(super) fn category(code: &'static str) -> Coded<'static> {
    let text = match code {
        "laboratory" => "Laboratory",
        "vital-signs" => "Vital Signs",
        "imaging" => "Imaging",
        "social-history" => "Social History",
        "survey" => "Survey",
        _ => "Exam",
    };
    coded(CATEGORY, code, text)
}

/// How a result was judged, by OBX-8.
pub(super) fn interpretation(flag: &'static str) -> Coded<'static> {
    let text = match flag {
        "N" => "Normal",
        "L" => "Low",
        "H" => "High",
        "LL" => "Critical low",
        "HH" => "Critical high",
        "S" => "Susceptible",
        "I" => "Intermediate",
        "R" => "Resistant",
        _ => "Abnormal",
    };
    coded(INTERPRETATION, flag, text)
}

/// The section of OBR-24.
pub(super) fn section(code: &'static str) -> Coded<'static> {
    let text = match code {
        "HM" => "Hematology",
        "MB" => "Microbiology",
        "BLB" => "Blood Bank",
        "IMM" => "Immunology",
        "UR" => "Urinalysis",
        "COA" => "Coagulation",
        "BG" => "Blood Gases",
        "RAD" => "Radiology",
        "CT" => "CAT Scan",
        "RUS" => "Radiology Ultrasound",
        "NMR" => "Nuclear Magnetic Resonance",
        "CH" => "Chemistry",
        _ => "",
    };
    coded("http://terminology.hl7.org/CodeSystem/v2-0074", code, text)
}

/// A language as the web names it, by ISO 639-2.
pub(super) fn language(code: &str) -> &'static str {
    match code {
        "spa" => "es",
        "vie" => "vi",
        "ara" => "ar",
        "zho" => "zh",
        "fra" => "fr",
        _ => "en",
    }
}
