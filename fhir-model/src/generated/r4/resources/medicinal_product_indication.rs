// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Meta, Narrative, POPULATION, POPULATION_COLUMNS,
    Population, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_QUANTITY,
    OF_REFERENCE, QUANTITY_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `MedicinalProductIndication`
pub struct MedicinalProductIndication {
    /// `MedicinalProductIndication.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductIndication.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductIndication.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductIndication.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductIndication.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductIndication.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductIndication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductIndication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIndication.subject` · Reference to Medication, MedicinalProduct · 0..*
    pub subject: Vec<Reference>,
    /// `MedicinalProductIndication.diseaseSymptomProcedure` · CodeableConcept · 0..1
    pub disease_symptom_procedure: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIndication.diseaseStatus` · CodeableConcept · 0..1
    pub disease_status: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIndication.comorbidity` · CodeableConcept · 0..*
    pub comorbidity: Vec<CodeableConcept>,
    /// `MedicinalProductIndication.intendedEffect` · CodeableConcept · 0..1
    pub intended_effect: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIndication.duration` · Quantity · 0..1
    pub duration: Option<Box<Quantity>>,
    /// `MedicinalProductIndication.otherTherapy` · MedicinalProductIndicationOtherTherapy · 0..*
    pub other_therapy: Vec<MedicinalProductIndicationOtherTherapy>,
    /// `MedicinalProductIndication.undesirableEffect` · Reference to MedicinalProductUndesirableEffect · 0..*
    pub undesirable_effect: Vec<Reference>,
    /// `MedicinalProductIndication.population` · Population · 0..*
    pub population: Vec<Population>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductIndication, MEDICINAL_PRODUCT_INDICATION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, subject,
    disease_symptom_procedure, disease_status, comorbidity, intended_effect, duration,
    other_therapy, undesirable_effect, population]
);
/// The definition of `MedicinalProductIndication`.
pub static MEDICINAL_PRODUCT_INDICATION: TypeDef = TypeDef {
    name: "MedicinalProductIndication",
    path: "MedicinalProductIndication",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("subject", 0, 0, OF_REFERENCE).to(&["Medication", "MedicinalProduct"]),
        summary("diseaseSymptomProcedure", 0, 1, OF_CODEABLE_CONCEPT),
        summary("diseaseStatus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("comorbidity", 0, 0, OF_CODEABLE_CONCEPT),
        summary("intendedEffect", 0, 1, OF_CODEABLE_CONCEPT),
        summary("duration", 0, 1, OF_QUANTITY),
        summary("otherTherapy", 0, 0, of(&MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY)),
        summary("undesirableEffect", 0, 0, OF_REFERENCE)
            .to(&["MedicinalProductUndesirableEffect"]),
        summary("population", 0, 0, of(&POPULATION)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductIndication.otherTherapy`
pub struct MedicinalProductIndicationOtherTherapy {
    /// `MedicinalProductIndication.otherTherapy.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductIndication.otherTherapy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductIndication.otherTherapy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIndication.otherTherapy.therapyRelationshipType` · CodeableConcept · 1..1
    pub therapy_relationship_type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIndication.otherTherapy.medication[x]` · CodeableConcept, Reference to Medication, MedicinalProduct, Substance, SubstanceSpecification · 1..1
    pub medication: Option<MedicinalProductIndicationOtherTherapyMedication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductIndicationOtherTherapy, MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY,
    [id, extension, modifier_extension, therapy_relationship_type, medication]
);
choice!(
    #[doc = " `MedicinalProductIndication.otherTherapy.medication[x]`"]
    MedicinalProductIndicationOtherTherapyMedication, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `MedicinalProductIndication.otherTherapy`.
pub static MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY: TypeDef = TypeDef {
    name: "MedicinalProductIndicationOtherTherapy",
    path: "MedicinalProductIndication.otherTherapy",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("therapyRelationshipType", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative("medicationCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("medicationReference", OF_REFERENCE),
                ],
            )
            .to(
                &[
                    "Medication",
                    "MedicinalProduct",
                    "Substance",
                    "SubstanceSpecification",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".therapyRelationshipType", CODEABLE_CONCEPT_STRUCT),
    column(".medicationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".medicationReference", REFERENCE_STRUCT_2),
];
/// The table `medicinal_product_indication`.
pub static MEDICINAL_PRODUCT_INDICATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_indication",
    doc: "One row for each MedicinalProductIndication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductIndication.resourceType", TEXT),
        column("MedicinalProductIndication.id", TEXT),
        column("MedicinalProductIndication.meta", META_STRUCT),
        column("MedicinalProductIndication.implicitRules", TEXT),
        column("MedicinalProductIndication.language", TEXT),
        column("MedicinalProductIndication.text", NARRATIVE_STRUCT),
        column("MedicinalProductIndication.contained", TEXTS),
        column("MedicinalProductIndication.extension", EXTENSION_TEXTS),
        column("MedicinalProductIndication.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductIndication.subject", REFERENCE_LIST_2),
        column(
            "MedicinalProductIndication.diseaseSymptomProcedure",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProductIndication.diseaseStatus", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductIndication.comorbidity", CODEABLE_CONCEPT_LIST),
        column("MedicinalProductIndication.intendedEffect", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductIndication.duration", QUANTITY_STRUCT),
        column(
            "MedicinalProductIndication.otherTherapy",
            list(&within(&MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY_COLUMNS)),
        ),
        column("MedicinalProductIndication.undesirableEffect", REFERENCE_LIST_2),
        column(
            "MedicinalProductIndication.population",
            list(&within(&POPULATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductIndication.meta.lastUpdated",
            ),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", derived("_source_file", TEXT, "")),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("Bytes before it in the file", derived("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};
