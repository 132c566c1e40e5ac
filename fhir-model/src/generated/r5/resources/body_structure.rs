// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION_2,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_QUANTITY, OF_REFERENCE, QUANTITY_LIST, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `BodyStructure`
pub struct BodyStructure {
    /// `BodyStructure.id` · id · 0..1
    pub id: Element<String>,
    /// `BodyStructure.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `BodyStructure.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `BodyStructure.language` · code · 0..1
    pub language: Element<String>,
    /// `BodyStructure.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `BodyStructure.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `BodyStructure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BodyStructure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `BodyStructure.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `BodyStructure.morphology` · CodeableConcept · 0..1
    pub morphology: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure` · BodyStructureIncludedStructure · 1..*
    pub included_structure: Vec<BodyStructureIncludedStructure>,
    /// `BodyStructure.excludedStructure` · BodyStructureIncludedStructure · 0..*
    pub excluded_structure: Vec<BodyStructureIncludedStructure>,
    /// `BodyStructure.description` · markdown · 0..1
    pub description: Element<String>,
    /// `BodyStructure.image` · Attachment · 0..*
    pub image: Vec<Attachment>,
    /// `BodyStructure.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BodyStructure, BODY_STRUCTURE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, active, morphology, included_structure,
    excluded_structure, description, image, patient]
);
/// The definition of `BodyStructure`.
pub static BODY_STRUCTURE: TypeDef = TypeDef {
    name: "BodyStructure",
    path: "BodyStructure",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("morphology", 0, 1, OF_CODEABLE_CONCEPT),
        one("includedStructure", 1, 0, of(&BODY_STRUCTURE_INCLUDED_STRUCTURE)),
        one("excludedStructure", 0, 0, of(&BODY_STRUCTURE_INCLUDED_STRUCTURE)),
        HAS_DESCRIPTION_2,
        one("image", 0, 0, OF_ATTACHMENT),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
    ],
    keys: Lazy::new(),
};
/// `BodyStructure.includedStructure`
pub struct BodyStructureIncludedStructure {
    /// `BodyStructure.includedStructure.id` · string · 0..1
    pub id: Option<String>,
    /// `BodyStructure.includedStructure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.structure` · CodeableConcept · 1..1
    pub structure: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure.laterality` · CodeableConcept · 0..1
    pub laterality: Option<Box<CodeableConcept>>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation` · BodyStructureIncludedStructureBodyLandmarkOrientation · 0..*
    pub body_landmark_orientation: Vec<
        BodyStructureIncludedStructureBodyLandmarkOrientation,
    >,
    /// `BodyStructure.includedStructure.spatialReference` · Reference to ImagingSelection · 0..*
    pub spatial_reference: Vec<Reference>,
    /// `BodyStructure.includedStructure.qualifier` · CodeableConcept · 0..*
    pub qualifier: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BodyStructureIncludedStructure, BODY_STRUCTURE_INCLUDED_STRUCTURE, [id, extension,
    modifier_extension, structure, laterality, body_landmark_orientation,
    spatial_reference, qualifier]
);
/// The definition of `BodyStructure.includedStructure`.
pub static BODY_STRUCTURE_INCLUDED_STRUCTURE: TypeDef = TypeDef {
    name: "BodyStructureIncludedStructure",
    path: "BodyStructure.includedStructure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("structure", 1, 1, OF_CODEABLE_CONCEPT),
        one("laterality", 0, 1, OF_CODEABLE_CONCEPT),
        one(
            "bodyLandmarkOrientation",
            0,
            0,
            of(&BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION),
        ),
        one("spatialReference", 0, 0, OF_REFERENCE).to(&["ImagingSelection"]),
        one("qualifier", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `BodyStructure.includedStructure.bodyLandmarkOrientation`
pub struct BodyStructureIncludedStructureBodyLandmarkOrientation {
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.id` · string · 0..1
    pub id: Option<String>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.landmarkDescription` · CodeableConcept · 0..*
    pub landmark_description: Vec<CodeableConcept>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.clockFacePosition` · CodeableConcept · 0..*
    pub clock_face_position: Vec<CodeableConcept>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark` · BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark · 0..*
    pub distance_from_landmark: Vec<
        BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark,
    >,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.surfaceOrientation` · CodeableConcept · 0..*
    pub surface_orientation: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BodyStructureIncludedStructureBodyLandmarkOrientation,
    BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION, [id, extension,
    modifier_extension, landmark_description, clock_face_position,
    distance_from_landmark, surface_orientation]
);
/// The definition of `BodyStructure.includedStructure.bodyLandmarkOrientation`.
pub static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION: TypeDef = TypeDef {
    name: "BodyStructureIncludedStructureBodyLandmarkOrientation",
    path: "BodyStructure.includedStructure.bodyLandmarkOrientation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("landmarkDescription", 0, 0, OF_CODEABLE_CONCEPT),
        one("clockFacePosition", 0, 0, OF_CODEABLE_CONCEPT),
        one(
            "distanceFromLandmark",
            0,
            0,
            of(
                &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK,
            ),
        ),
        one("surfaceOrientation", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark`
pub struct BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark {
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.id` · string · 0..1
    pub id: Option<String>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.device` · CodeableReference to Device · 0..*
    pub device: Vec<CodeableReference>,
    /// `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.value` · Quantity · 0..*
    pub value: Vec<Quantity>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark,
    BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK,
    [id, extension, modifier_extension, device, value]
);
/// The definition of `BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark`.
pub static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK: TypeDef = TypeDef {
    name: "BodyStructureIncludedStructureBodyLandmarkOrientationDistanceFromLandmark",
    path: "BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("device", 0, 0, OF_CODEABLE_REFERENCE).to(&["Device"]),
        one("value", 0, 0, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".device", CODEABLE_REFERENCE_LIST),
    column(".value", QUANTITY_LIST),
];
pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".landmarkDescription", CODEABLE_CONCEPT_LIST),
    column(".clockFacePosition", CODEABLE_CONCEPT_LIST),
    column(
        ".distanceFromLandmark",
        list(
            &within(
                &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK_COLUMNS,
            ),
        ),
    ),
    column(".surfaceOrientation", CODEABLE_CONCEPT_LIST),
];
pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".structure", CODEABLE_CONCEPT_STRUCT),
    column(".laterality", CODEABLE_CONCEPT_STRUCT),
    column(
        ".bodyLandmarkOrientation",
        list(
            &within(&BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_COLUMNS),
        ),
    ),
    column(".spatialReference", REFERENCE_LIST_2),
    column(".qualifier", CODEABLE_CONCEPT_LIST),
];
/// The table `body_structure`.
pub static BODY_STRUCTURE_TABLE: TableDef = TableDef {
    name: "body_structure",
    doc: "One row for each BodyStructure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("BodyStructure.resourceType", TEXT),
        column("BodyStructure.id", TEXT),
        column("BodyStructure.meta", META_STRUCT),
        column("BodyStructure.implicitRules", TEXT),
        column("BodyStructure.language", TEXT),
        column("BodyStructure.text", NARRATIVE_STRUCT),
        column("BodyStructure.contained", TEXTS),
        column("BodyStructure.extension", EXTENSION_TEXTS),
        column("BodyStructure.modifierExtension", EXTENSION_TEXTS),
        column("BodyStructure.identifier", IDENTIFIER_LIST),
        column("BodyStructure.active", BOOLEAN),
        column("BodyStructure.morphology", CODEABLE_CONCEPT_STRUCT),
        column(
            "BodyStructure.includedStructure",
            list(&within(&BODY_STRUCTURE_INCLUDED_STRUCTURE_COLUMNS)),
        ),
        column(
            "BodyStructure.excludedStructure",
            list(&within(&BODY_STRUCTURE_INCLUDED_STRUCTURE_COLUMNS)),
        ),
        column("BodyStructure.description", TEXT),
        column("BodyStructure.image", ATTACHMENT_LIST),
        column("BodyStructure.patient", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "BodyStructure.meta.lastUpdated"),
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
