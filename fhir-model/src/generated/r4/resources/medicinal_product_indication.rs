// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    POPULATION, POPULATION_COLUMNS, Population, QUANTITY, QUANTITY_COLUMNS, Quantity,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("subject", 0, 0, of(&REFERENCE)).to(&["Medication", "MedicinalProduct"]),
        summary("diseaseSymptomProcedure", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("diseaseStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("comorbidity", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("intendedEffect", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("duration", 0, 1, of(&QUANTITY)),
        summary("otherTherapy", 0, 0, of(&MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY)),
        summary("undesirableEffect", 0, 0, of(&REFERENCE))
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
    MedicinalProductIndicationOtherTherapyMedication, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `MedicinalProductIndication.otherTherapy`.
pub static MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY: TypeDef = TypeDef {
    name: "MedicinalProductIndicationOtherTherapy",
    path: "MedicinalProductIndication.otherTherapy",
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
pub(crate) static MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY_COLUMNS: [ColumnDef; 6] = [
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
/// The table `medicinal_product_indication`.
pub static MEDICINAL_PRODUCT_INDICATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_indication",
    doc: "One row for each MedicinalProductIndication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductIndication.resourceType"),
        column("id", TEXT, "MedicinalProductIndication.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductIndication.meta"),
        column("implicitRules", TEXT, "MedicinalProductIndication.implicitRules"),
        column("language", TEXT, "MedicinalProductIndication.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProductIndication.text"),
        column("contained", TEXTS, "MedicinalProductIndication.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProductIndication.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductIndication.modifierExtension",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductIndication.subject",
        ),
        column(
            "diseaseSymptomProcedure",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductIndication.diseaseSymptomProcedure",
        ),
        column(
            "diseaseStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductIndication.diseaseStatus",
        ),
        column(
            "comorbidity",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductIndication.comorbidity",
        ),
        column(
            "intendedEffect",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductIndication.intendedEffect",
        ),
        column(
            "duration",
            within(&QUANTITY_COLUMNS),
            "MedicinalProductIndication.duration",
        ),
        column(
            "otherTherapy",
            list(&within(&MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY_COLUMNS)),
            "MedicinalProductIndication.otherTherapy",
        ),
        column(
            "undesirableEffect",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductIndication.undesirableEffect",
        ),
        column(
            "population",
            list(&within(&POPULATION_COLUMNS)),
            "MedicinalProductIndication.population",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductIndication.meta.lastUpdated",
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
