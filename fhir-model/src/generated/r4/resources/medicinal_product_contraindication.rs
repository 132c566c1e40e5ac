// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Meta, Narrative, POPULATION, POPULATION_COLUMNS,
    Population, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_REFERENCE,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `MedicinalProductContraindication`
pub struct MedicinalProductContraindication {
    /// `MedicinalProductContraindication.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductContraindication.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductContraindication.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductContraindication.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductContraindication.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductContraindication.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductContraindication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductContraindication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductContraindication.subject` · Reference to Medication, MedicinalProduct · 0..*
    pub subject: Vec<Reference>,
    /// `MedicinalProductContraindication.disease` · CodeableConcept · 0..1
    pub disease: Option<Box<CodeableConcept>>,
    /// `MedicinalProductContraindication.diseaseStatus` · CodeableConcept · 0..1
    pub disease_status: Option<Box<CodeableConcept>>,
    /// `MedicinalProductContraindication.comorbidity` · CodeableConcept · 0..*
    pub comorbidity: Vec<CodeableConcept>,
    /// `MedicinalProductContraindication.therapeuticIndication` · Reference to MedicinalProductIndication · 0..*
    pub therapeutic_indication: Vec<Reference>,
    /// `MedicinalProductContraindication.otherTherapy` · MedicinalProductContraindicationOtherTherapy · 0..*
    pub other_therapy: Vec<MedicinalProductContraindicationOtherTherapy>,
    /// `MedicinalProductContraindication.population` · Population · 0..*
    pub population: Vec<Population>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductContraindication, MEDICINAL_PRODUCT_CONTRAINDICATION, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, subject,
    disease, disease_status, comorbidity, therapeutic_indication, other_therapy,
    population]
);
/// The definition of `MedicinalProductContraindication`.
pub static MEDICINAL_PRODUCT_CONTRAINDICATION: TypeDef = TypeDef {
    name: "MedicinalProductContraindication",
    path: "MedicinalProductContraindication",
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
        summary("disease", 0, 1, OF_CODEABLE_CONCEPT),
        summary("diseaseStatus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("comorbidity", 0, 0, OF_CODEABLE_CONCEPT),
        summary("therapeuticIndication", 0, 0, OF_REFERENCE)
            .to(&["MedicinalProductIndication"]),
        summary(
            "otherTherapy",
            0,
            0,
            of(&MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY),
        ),
        summary("population", 0, 0, of(&POPULATION)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductContraindication.otherTherapy`
pub struct MedicinalProductContraindicationOtherTherapy {
    /// `MedicinalProductContraindication.otherTherapy.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductContraindication.otherTherapy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductContraindication.otherTherapy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductContraindication.otherTherapy.therapyRelationshipType` · CodeableConcept · 1..1
    pub therapy_relationship_type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductContraindication.otherTherapy.medication[x]` · CodeableConcept, Reference to Medication, MedicinalProduct, Substance, SubstanceSpecification · 1..1
    pub medication: Option<MedicinalProductContraindicationOtherTherapyMedication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductContraindicationOtherTherapy,
    MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY, [id, extension, modifier_extension,
    therapy_relationship_type, medication]
);
choice!(
    #[doc = " `MedicinalProductContraindication.otherTherapy.medication[x]`"]
    MedicinalProductContraindicationOtherTherapyMedication, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `MedicinalProductContraindication.otherTherapy`.
pub static MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY: TypeDef = TypeDef {
    name: "MedicinalProductContraindicationOtherTherapy",
    path: "MedicinalProductContraindication.otherTherapy",
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
pub(crate) static MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".therapyRelationshipType", CODEABLE_CONCEPT_STRUCT),
    column(".medicationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".medicationReference", REFERENCE_STRUCT_2),
];
/// The table `medicinal_product_contraindication`.
pub static MEDICINAL_PRODUCT_CONTRAINDICATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_contraindication",
    doc: "One row for each MedicinalProductContraindication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductContraindication.resourceType", TEXT),
        column("MedicinalProductContraindication.id", TEXT),
        column("MedicinalProductContraindication.meta", META_STRUCT),
        column("MedicinalProductContraindication.implicitRules", TEXT),
        column("MedicinalProductContraindication.language", TEXT),
        column("MedicinalProductContraindication.text", NARRATIVE_STRUCT),
        column("MedicinalProductContraindication.contained", TEXTS),
        column("MedicinalProductContraindication.extension", EXTENSION_TEXTS),
        column("MedicinalProductContraindication.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductContraindication.subject", REFERENCE_LIST_2),
        column("MedicinalProductContraindication.disease", CODEABLE_CONCEPT_STRUCT),
        column(
            "MedicinalProductContraindication.diseaseStatus",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProductContraindication.comorbidity", CODEABLE_CONCEPT_LIST),
        column(
            "MedicinalProductContraindication.therapeuticIndication",
            REFERENCE_LIST_2,
        ),
        column(
            "MedicinalProductContraindication.otherTherapy",
            list(&within(&MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY_COLUMNS)),
        ),
        column(
            "MedicinalProductContraindication.population",
            list(&within(&POPULATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductContraindication.meta.lastUpdated",
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
