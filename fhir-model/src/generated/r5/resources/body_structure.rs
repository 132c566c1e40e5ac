// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("morphology", 0, 1, of(&CODEABLE_CONCEPT)),
        one("includedStructure", 1, 0, of(&BODY_STRUCTURE_INCLUDED_STRUCTURE)),
        one("excludedStructure", 0, 0, of(&BODY_STRUCTURE_INCLUDED_STRUCTURE)),
        summary("description", 0, 1, OF_MARKDOWN),
        one("image", 0, 0, of(&ATTACHMENT)),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("structure", 1, 1, of(&CODEABLE_CONCEPT)),
        one("laterality", 0, 1, of(&CODEABLE_CONCEPT)),
        one(
            "bodyLandmarkOrientation",
            0,
            0,
            of(&BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION),
        ),
        one("spatialReference", 0, 0, of(&REFERENCE)).to(&["ImagingSelection"]),
        one("qualifier", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("landmarkDescription", 0, 0, of(&CODEABLE_CONCEPT)),
        one("clockFacePosition", 0, 0, of(&CODEABLE_CONCEPT)),
        one(
            "distanceFromLandmark",
            0,
            0,
            of(
                &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK,
            ),
        ),
        one("surfaceOrientation", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("device", 0, 0, of(&CODEABLE_REFERENCE)).to(&["Device"]),
        one("value", 0, 0, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("device", list(&within(&CODEABLE_REFERENCE_COLUMNS)), ".device"),
    column("value", list(&within(&QUANTITY_COLUMNS)), ".value"),
];
pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "landmarkDescription",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".landmarkDescription",
    ),
    column(
        "clockFacePosition",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".clockFacePosition",
    ),
    column(
        "distanceFromLandmark",
        list(
            &within(
                &BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_DISTANCE_FROM_LANDMARK_COLUMNS,
            ),
        ),
        ".distanceFromLandmark",
    ),
    column(
        "surfaceOrientation",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".surfaceOrientation",
    ),
];
pub(crate) static BODY_STRUCTURE_INCLUDED_STRUCTURE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("structure", within(&CODEABLE_CONCEPT_COLUMNS), ".structure"),
    column("laterality", within(&CODEABLE_CONCEPT_COLUMNS), ".laterality"),
    column(
        "bodyLandmarkOrientation",
        list(
            &within(&BODY_STRUCTURE_INCLUDED_STRUCTURE_BODY_LANDMARK_ORIENTATION_COLUMNS),
        ),
        ".bodyLandmarkOrientation",
    ),
    column("spatialReference", list(&within(&REFERENCE_COLUMNS_2)), ".spatialReference"),
    column("qualifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".qualifier"),
];
/// The table `body_structure`.
pub static BODY_STRUCTURE_TABLE: TableDef = TableDef {
    name: "body_structure",
    doc: "One row for each BodyStructure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "BodyStructure.resourceType"),
        column("id", TEXT, "BodyStructure.id"),
        column("meta", within(&META_COLUMNS), "BodyStructure.meta"),
        column("implicitRules", TEXT, "BodyStructure.implicitRules"),
        column("language", TEXT, "BodyStructure.language"),
        column("text", within(&NARRATIVE_COLUMNS), "BodyStructure.text"),
        column("contained", TEXTS, "BodyStructure.contained"),
        column("extension", EXTENSION_TEXTS, "BodyStructure.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "BodyStructure.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "BodyStructure.identifier",
        ),
        column("active", BOOLEAN, "BodyStructure.active"),
        column(
            "morphology",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BodyStructure.morphology",
        ),
        column(
            "includedStructure",
            list(&within(&BODY_STRUCTURE_INCLUDED_STRUCTURE_COLUMNS)),
            "BodyStructure.includedStructure",
        ),
        column(
            "excludedStructure",
            list(&within(&BODY_STRUCTURE_INCLUDED_STRUCTURE_COLUMNS)),
            "BodyStructure.excludedStructure",
        ),
        column("description", TEXT, "BodyStructure.description"),
        column("image", list(&within(&ATTACHMENT_COLUMNS)), "BodyStructure.image"),
        column("patient", within(&REFERENCE_COLUMNS_2), "BodyStructure.patient"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "BodyStructure.meta.lastUpdated"),
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
