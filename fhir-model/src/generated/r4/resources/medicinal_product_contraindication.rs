// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    POPULATION, POPULATION_COLUMNS, Population, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("subject", 0, 0, of(&REFERENCE)).to(&["Medication", "MedicinalProduct"]),
        summary("disease", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("diseaseStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("comorbidity", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("therapeuticIndication", 0, 0, of(&REFERENCE))
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
    MedicinalProductContraindicationOtherTherapyMedication, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `MedicinalProductContraindication.otherTherapy`.
pub static MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY: TypeDef = TypeDef {
    name: "MedicinalProductContraindicationOtherTherapy",
    path: "MedicinalProductContraindication.otherTherapy",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("therapyRelationshipType", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative("medicationCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("medicationReference", of(&REFERENCE)),
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "therapyRelationshipType",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".therapyRelationshipType",
    ),
    column(
        "medicationCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".medicationCodeableConcept",
    ),
    column("medicationReference", within(&REFERENCE_COLUMNS_2), ".medicationReference"),
];
/// The table `medicinal_product_contraindication`.
pub static MEDICINAL_PRODUCT_CONTRAINDICATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_contraindication",
    doc: "One row for each MedicinalProductContraindication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductContraindication.resourceType"),
        column("id", TEXT, "MedicinalProductContraindication.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductContraindication.meta"),
        column("implicitRules", TEXT, "MedicinalProductContraindication.implicitRules"),
        column("language", TEXT, "MedicinalProductContraindication.language"),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductContraindication.text",
        ),
        column("contained", TEXTS, "MedicinalProductContraindication.contained"),
        column(
            "extension",
            EXTENSION_TEXTS,
            "MedicinalProductContraindication.extension",
        ),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductContraindication.modifierExtension",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductContraindication.subject",
        ),
        column(
            "disease",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductContraindication.disease",
        ),
        column(
            "diseaseStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductContraindication.diseaseStatus",
        ),
        column(
            "comorbidity",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductContraindication.comorbidity",
        ),
        column(
            "therapeuticIndication",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductContraindication.therapeuticIndication",
        ),
        column(
            "otherTherapy",
            list(&within(&MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY_COLUMNS)),
            "MedicinalProductContraindication.otherTherapy",
        ),
        column(
            "population",
            list(&within(&POPULATION_COLUMNS)),
            "MedicinalProductContraindication.population",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductContraindication.meta.lastUpdated",
            ),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", column("_source_file", TEXT, "")),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("Bytes before it in the file", column("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};
