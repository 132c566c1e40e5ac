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
#[derive(Default)]
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
    MedicinalProductIndication, MEDICINAL_PRODUCT_INDICATION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => subject, 9 => disease_symptom_procedure, 10 =>
    disease_status, 11 => comorbidity, 12 => intended_effect, 13 => duration, 14 =>
    other_therapy, 15 => undesirable_effect, 16 => population]
);
/// The definition of `MedicinalProductIndication`.
pub static MEDICINAL_PRODUCT_INDICATION: TypeDef = TypeDef {
    name: "MedicinalProductIndication",
    path: "MedicinalProductIndication",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("subject", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Medication", "MedicinalProduct"])
            .summary(),
        one("diseaseSymptomProcedure", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("diseaseStatus", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("comorbidity", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("intendedEffect", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("duration", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("otherTherapy", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY))
            .summary(),
        one("undesirableEffect", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductUndesirableEffect"])
            .summary(),
        one("population", 0, 0, Ty::Type(&POPULATION)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductIndication.otherTherapy`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => therapy_relationship_type, 4
    => medication]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("therapyRelationshipType", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative(
                        "medicationCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                    alternative("medicationReference", Ty::Type(&REFERENCE)),
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
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "therapyRelationshipType",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".therapyRelationshipType",
        "",
    ),
    column(
        "medicationCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".medicationCodeableConcept",
        "",
    ),
    column(
        "medicationReference",
        within(&REFERENCE_COLUMNS_2),
        ".medicationReference",
        "",
    ),
];
/// The table `medicinal_product_indication`.
pub static MEDICINAL_PRODUCT_INDICATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_indication",
    doc: "One row for each MedicinalProductIndication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductIndication.resourceType", ""),
        column("id", TEXT, "MedicinalProductIndication.id", ""),
        column("meta", within(&META_COLUMNS), "MedicinalProductIndication.meta", ""),
        column("implicitRules", TEXT, "MedicinalProductIndication.implicitRules", ""),
        column("language", TEXT, "MedicinalProductIndication.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductIndication.text",
            "",
        ),
        column("contained", list(&TEXT), "MedicinalProductIndication.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicinalProductIndication.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProductIndication.modifierExtension",
            "",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductIndication.subject",
            "",
        ),
        column(
            "diseaseSymptomProcedure",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductIndication.diseaseSymptomProcedure",
            "",
        ),
        column(
            "diseaseStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductIndication.diseaseStatus",
            "",
        ),
        column(
            "comorbidity",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductIndication.comorbidity",
            "",
        ),
        column(
            "intendedEffect",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductIndication.intendedEffect",
            "",
        ),
        column(
            "duration",
            within(&QUANTITY_COLUMNS),
            "MedicinalProductIndication.duration",
            "",
        ),
        column(
            "otherTherapy",
            list(&within(&MEDICINAL_PRODUCT_INDICATION_OTHER_THERAPY_COLUMNS)),
            "MedicinalProductIndication.otherTherapy",
            "",
        ),
        column(
            "undesirableEffect",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductIndication.undesirableEffect",
            "",
        ),
        column(
            "population",
            list(&within(&POPULATION_COLUMNS)),
            "MedicinalProductIndication.population",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProductIndication.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
