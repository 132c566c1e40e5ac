// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    IMAGING_SELECTION2_D_GRAPHIC_TYPE, IMAGING_SELECTION3_D_GRAPHIC_TYPE,
    IMAGING_SELECTION_STATUS, ImagingSelection2DGraphicType,
    ImagingSelection3DGraphicType, ImagingSelectionStatus,
};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Coding, Element, Extension, Identifier, Meta,
    Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_STRUCT,
    CODING_STRUCT, EXTENSION_COLUMN, HAS_CATEGORY, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_CODING, OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `ImagingSelection`
pub struct ImagingSelection {
    /// `ImagingSelection.id` · id · 0..1
    pub id: Element<String>,
    /// `ImagingSelection.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ImagingSelection.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ImagingSelection.language` · code · 0..1
    pub language: Element<String>,
    /// `ImagingSelection.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ImagingSelection.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ImagingSelection.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingSelection.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ImagingSelection.status` · code · 1..1
    pub status: Element<ImagingSelectionStatus>,
    /// `ImagingSelection.subject` · Reference to Device, Group, Location, Medication, Organization, Patient, Practitioner, Procedure, Specimen, Substance · 0..1
    pub subject: Option<Box<Reference>>,
    /// `ImagingSelection.issued` · instant · 0..1
    pub issued: Element<Instant>,
    /// `ImagingSelection.performer` · ImagingSelectionPerformer · 0..*
    pub performer: Vec<ImagingSelectionPerformer>,
    /// `ImagingSelection.basedOn` · Reference to Appointment, AppointmentResponse, CarePlan, ServiceRequest, Task · 0..*
    pub based_on: Vec<Reference>,
    /// `ImagingSelection.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `ImagingSelection.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ImagingSelection.studyUid` · id · 0..1
    pub study_uid: Element<String>,
    /// `ImagingSelection.derivedFrom` · Reference to DocumentReference, ImagingStudy · 0..*
    pub derived_from: Vec<Reference>,
    /// `ImagingSelection.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `ImagingSelection.seriesUid` · id · 0..1
    pub series_uid: Element<String>,
    /// `ImagingSelection.seriesNumber` · unsignedInt · 0..1
    pub series_number: Element<u32>,
    /// `ImagingSelection.frameOfReferenceUid` · id · 0..1
    pub frame_of_reference_uid: Element<String>,
    /// `ImagingSelection.bodySite` · CodeableReference to BodyStructure · 0..1
    pub body_site: Option<Box<CodeableReference>>,
    /// `ImagingSelection.focus` · Reference to ImagingSelection · 0..*
    pub focus: Vec<Reference>,
    /// `ImagingSelection.instance` · ImagingSelectionInstance · 0..*
    pub instance: Vec<ImagingSelectionInstance>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingSelection, IMAGING_SELECTION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, subject, issued,
    performer, based_on, category, code, study_uid, derived_from, endpoint, series_uid,
    series_number, frame_of_reference_uid, body_site, focus, instance]
);
/// The definition of `ImagingSelection`.
pub static IMAGING_SELECTION: TypeDef = TypeDef {
    name: "ImagingSelection",
    path: "ImagingSelection",
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
        summary("status", 1, 1, OF_CODE).codes(&IMAGING_SELECTION_STATUS).modifier(),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Location",
                    "Medication",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "Procedure",
                    "Specimen",
                    "Substance",
                ],
            ),
        summary("issued", 0, 1, OF_INSTANT),
        summary("performer", 0, 0, of(&IMAGING_SELECTION_PERFORMER)),
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Appointment",
                    "AppointmentResponse",
                    "CarePlan",
                    "ServiceRequest",
                    "Task",
                ],
            ),
        HAS_CATEGORY,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("studyUid", 0, 1, OF_ID),
        summary("derivedFrom", 0, 0, OF_REFERENCE)
            .to(&["DocumentReference", "ImagingStudy"]),
        summary("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
        summary("seriesUid", 0, 1, OF_ID),
        summary("seriesNumber", 0, 1, OF_UNSIGNED_INT),
        summary("frameOfReferenceUid", 0, 1, OF_ID),
        summary("bodySite", 0, 1, OF_CODEABLE_REFERENCE).to(&["BodyStructure"]),
        summary("focus", 0, 0, OF_REFERENCE).to(&["ImagingSelection"]),
        summary("instance", 0, 0, of(&IMAGING_SELECTION_INSTANCE)),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.performer`
pub struct ImagingSelectionPerformer {
    /// `ImagingSelection.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `ImagingSelection.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingSelection.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `ImagingSelection.performer.actor` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingSelectionPerformer, IMAGING_SELECTION_PERFORMER, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `ImagingSelection.performer`.
pub static IMAGING_SELECTION_PERFORMER: TypeDef = TypeDef {
    name: "ImagingSelectionPerformer",
    path: "ImagingSelection.performer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("function", 0, 1, OF_CODEABLE_CONCEPT),
        summary("actor", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.instance`
pub struct ImagingSelectionInstance {
    /// `ImagingSelection.instance.id` · string · 0..1
    pub id: Option<String>,
    /// `ImagingSelection.instance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingSelection.instance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.instance.uid` · id · 1..1
    pub uid: Element<String>,
    /// `ImagingSelection.instance.number` · unsignedInt · 0..1
    pub number: Element<u32>,
    /// `ImagingSelection.instance.sopClass` · Coding · 0..1
    pub sop_class: Option<Box<Coding>>,
    /// `ImagingSelection.instance.subset` · string · 0..*
    pub subset: Vec<Element<String>>,
    /// `ImagingSelection.instance.imageRegion2D` · ImagingSelectionInstanceImageRegion2D · 0..*
    pub image_region2_d: Vec<ImagingSelectionInstanceImageRegion2D>,
    /// `ImagingSelection.instance.imageRegion3D` · ImagingSelectionInstanceImageRegion3D · 0..*
    pub image_region3_d: Vec<ImagingSelectionInstanceImageRegion3D>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingSelectionInstance, IMAGING_SELECTION_INSTANCE, [id, extension,
    modifier_extension, uid, number, sop_class, subset, image_region2_d, image_region3_d]
);
/// The definition of `ImagingSelection.instance`.
pub static IMAGING_SELECTION_INSTANCE: TypeDef = TypeDef {
    name: "ImagingSelectionInstance",
    path: "ImagingSelection.instance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("uid", 1, 1, OF_ID),
        summary("number", 0, 1, OF_UNSIGNED_INT),
        one("sopClass", 0, 1, OF_CODING),
        one("subset", 0, 0, OF_STRING),
        one("imageRegion2D", 0, 0, of(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D)),
        one("imageRegion3D", 0, 0, of(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D)),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.instance.imageRegion2D`
pub struct ImagingSelectionInstanceImageRegion2D {
    /// `ImagingSelection.instance.imageRegion2D.id` · string · 0..1
    pub id: Option<String>,
    /// `ImagingSelection.instance.imageRegion2D.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion2D.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion2D.regionType` · code · 1..1
    pub region_type: Element<ImagingSelection2DGraphicType>,
    /// `ImagingSelection.instance.imageRegion2D.coordinate` · decimal · 1..*
    pub coordinate: Vec<Element<Decimal>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingSelectionInstanceImageRegion2D, IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D,
    [id, extension, modifier_extension, region_type, coordinate]
);
/// The definition of `ImagingSelection.instance.imageRegion2D`.
pub static IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D: TypeDef = TypeDef {
    name: "ImagingSelectionInstanceImageRegion2D",
    path: "ImagingSelection.instance.imageRegion2D",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("regionType", 1, 1, OF_CODE).codes(&IMAGING_SELECTION2_D_GRAPHIC_TYPE),
        one("coordinate", 1, 0, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.instance.imageRegion3D`
pub struct ImagingSelectionInstanceImageRegion3D {
    /// `ImagingSelection.instance.imageRegion3D.id` · string · 0..1
    pub id: Option<String>,
    /// `ImagingSelection.instance.imageRegion3D.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion3D.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingSelection.instance.imageRegion3D.regionType` · code · 1..1
    pub region_type: Element<ImagingSelection3DGraphicType>,
    /// `ImagingSelection.instance.imageRegion3D.coordinate` · decimal · 1..*
    pub coordinate: Vec<Element<Decimal>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingSelectionInstanceImageRegion3D, IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D,
    [id, extension, modifier_extension, region_type, coordinate]
);
/// The definition of `ImagingSelection.instance.imageRegion3D`.
pub static IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D: TypeDef = TypeDef {
    name: "ImagingSelectionInstanceImageRegion3D",
    path: "ImagingSelection.instance.imageRegion3D",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("regionType", 1, 1, OF_CODE).codes(&IMAGING_SELECTION3_D_GRAPHIC_TYPE),
        one("coordinate", 1, 0, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMAGING_SELECTION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".regionType", TEXT),
    column(".coordinate", TEXTS),
    derived("__coordinate_numeric", list(&NUMERIC), ".coordinate"),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".regionType", TEXT),
    column(".coordinate", TEXTS),
    derived("__coordinate_numeric", list(&NUMERIC), ".coordinate"),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".uid", TEXT),
    column(".number", INT32),
    column(".sopClass", CODING_STRUCT),
    column(".subset", TEXTS),
    column(
        ".imageRegion2D",
        list(&within(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D_COLUMNS)),
    ),
    column(
        ".imageRegion3D",
        list(&within(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D_COLUMNS)),
    ),
];
/// The table `imaging_selection`.
pub static IMAGING_SELECTION_TABLE: TableDef = TableDef {
    name: "imaging_selection",
    doc: "One row for each ImagingSelection.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ImagingSelection.resourceType", TEXT),
        column("ImagingSelection.id", TEXT),
        column("ImagingSelection.meta", META_STRUCT),
        column("ImagingSelection.implicitRules", TEXT),
        column("ImagingSelection.language", TEXT),
        column("ImagingSelection.text", NARRATIVE_STRUCT),
        column("ImagingSelection.contained", TEXTS),
        column("ImagingSelection.extension", EXTENSION_TEXTS),
        column("ImagingSelection.modifierExtension", EXTENSION_TEXTS),
        column("ImagingSelection.identifier", IDENTIFIER_LIST),
        column("ImagingSelection.status", TEXT),
        column("ImagingSelection.subject", REFERENCE_STRUCT_2),
        column("ImagingSelection.issued", TEXT),
        derived("__issued_start", TIMESTAMP, "ImagingSelection.issued"),
        derived("__issued_end", TIMESTAMP, "ImagingSelection.issued"),
        column(
            "ImagingSelection.performer",
            list(&within(&IMAGING_SELECTION_PERFORMER_COLUMNS)),
        ),
        column("ImagingSelection.basedOn", REFERENCE_LIST_2),
        column("ImagingSelection.category", CODEABLE_CONCEPT_LIST),
        column("ImagingSelection.code", CODEABLE_CONCEPT_STRUCT),
        column("ImagingSelection.studyUid", TEXT),
        column("ImagingSelection.derivedFrom", REFERENCE_LIST_2),
        column("ImagingSelection.endpoint", REFERENCE_LIST_2),
        column("ImagingSelection.seriesUid", TEXT),
        column("ImagingSelection.seriesNumber", INT32),
        column("ImagingSelection.frameOfReferenceUid", TEXT),
        column("ImagingSelection.bodySite", CODEABLE_REFERENCE_STRUCT),
        column("ImagingSelection.focus", REFERENCE_LIST_2),
        column(
            "ImagingSelection.instance",
            list(&within(&IMAGING_SELECTION_INSTANCE_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ImagingSelection.meta.lastUpdated"),
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
