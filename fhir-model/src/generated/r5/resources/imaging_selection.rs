// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    IMAGING_SELECTION2_D_GRAPHIC_TYPE, IMAGING_SELECTION3_D_GRAPHIC_TYPE,
    IMAGING_SELECTION_STATUS, ImagingSelection2DGraphicType,
    ImagingSelection3DGraphicType, ImagingSelectionStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    CodeableReference, Coding, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&IMAGING_SELECTION_STATUS).modifier(),
        summary("subject", 0, 1, of(&REFERENCE))
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
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Appointment",
                    "AppointmentResponse",
                    "CarePlan",
                    "ServiceRequest",
                    "Task",
                ],
            ),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("studyUid", 0, 1, OF_ID),
        summary("derivedFrom", 0, 0, of(&REFERENCE))
            .to(&["DocumentReference", "ImagingStudy"]),
        summary("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
        summary("seriesUid", 0, 1, OF_ID),
        summary("seriesNumber", 0, 1, OF_UNSIGNED_INT),
        summary("frameOfReferenceUid", 0, 1, OF_ID),
        summary("bodySite", 0, 1, of(&CODEABLE_REFERENCE)).to(&["BodyStructure"]),
        summary("focus", 0, 0, of(&REFERENCE)).to(&["ImagingSelection"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 0, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("uid", 1, 1, OF_ID),
        summary("number", 0, 1, OF_UNSIGNED_INT),
        one("sopClass", 0, 1, of(&CODING)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("regionType", 1, 1, OF_CODE).codes(&IMAGING_SELECTION3_D_GRAPHIC_TYPE),
        one("coordinate", 1, 0, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMAGING_SELECTION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("regionType", TEXT, ".regionType"),
    column("coordinate", TEXTS, ".coordinate"),
    column("__coordinate_numeric", list(&NUMERIC), ".coordinate"),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("regionType", TEXT, ".regionType"),
    column("coordinate", TEXTS, ".coordinate"),
    column("__coordinate_numeric", list(&NUMERIC), ".coordinate"),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("uid", TEXT, ".uid"),
    column("number", INT32, ".number"),
    column("sopClass", within(&CODING_COLUMNS), ".sopClass"),
    column("subset", TEXTS, ".subset"),
    column(
        "imageRegion2D",
        list(&within(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D_COLUMNS)),
        ".imageRegion2D",
    ),
    column(
        "imageRegion3D",
        list(&within(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D_COLUMNS)),
        ".imageRegion3D",
    ),
];
/// The table `imaging_selection`.
pub static IMAGING_SELECTION_TABLE: TableDef = TableDef {
    name: "imaging_selection",
    doc: "One row for each ImagingSelection.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ImagingSelection.resourceType"),
        column("id", TEXT, "ImagingSelection.id"),
        column("meta", within(&META_COLUMNS), "ImagingSelection.meta"),
        column("implicitRules", TEXT, "ImagingSelection.implicitRules"),
        column("language", TEXT, "ImagingSelection.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ImagingSelection.text"),
        column("contained", TEXTS, "ImagingSelection.contained"),
        column("extension", EXTENSION_TEXTS, "ImagingSelection.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ImagingSelection.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ImagingSelection.identifier",
        ),
        column("status", TEXT, "ImagingSelection.status"),
        column("subject", within(&REFERENCE_COLUMNS_2), "ImagingSelection.subject"),
        column("issued", TEXT, "ImagingSelection.issued"),
        column("__issued_start", TIMESTAMP, "ImagingSelection.issued"),
        column("__issued_end", TIMESTAMP, "ImagingSelection.issued"),
        column(
            "performer",
            list(&within(&IMAGING_SELECTION_PERFORMER_COLUMNS)),
            "ImagingSelection.performer",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ImagingSelection.basedOn",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ImagingSelection.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ImagingSelection.code"),
        column("studyUid", TEXT, "ImagingSelection.studyUid"),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ImagingSelection.derivedFrom",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ImagingSelection.endpoint",
        ),
        column("seriesUid", TEXT, "ImagingSelection.seriesUid"),
        column("seriesNumber", INT32, "ImagingSelection.seriesNumber"),
        column("frameOfReferenceUid", TEXT, "ImagingSelection.frameOfReferenceUid"),
        column(
            "bodySite",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "ImagingSelection.bodySite",
        ),
        column("focus", list(&within(&REFERENCE_COLUMNS_2)), "ImagingSelection.focus"),
        column(
            "instance",
            list(&within(&IMAGING_SELECTION_INSTANCE_COLUMNS)),
            "ImagingSelection.instance",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ImagingSelection.meta.lastUpdated"),
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
