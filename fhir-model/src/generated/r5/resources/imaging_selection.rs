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
#[derive(Default)]
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
    ImagingSelection, IMAGING_SELECTION, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => subject, 11 => issued, 12 => performer, 13 =>
    based_on, 14 => category, 15 => code, 16 => study_uid, 17 => derived_from, 18 =>
    endpoint, 19 => series_uid, 20 => series_number, 21 => frame_of_reference_uid, 22 =>
    body_site, 23 => focus, 24 => instance]
);
/// The definition of `ImagingSelection`.
pub static IMAGING_SELECTION: TypeDef = TypeDef {
    name: "ImagingSelection",
    path: "ImagingSelection",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&IMAGING_SELECTION_STATUS)
            .summary()
            .modifier(),
        one("subject", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("issued", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("performer", 0, 0, Ty::Type(&IMAGING_SELECTION_PERFORMER)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Appointment",
                    "AppointmentResponse",
                    "CarePlan",
                    "ServiceRequest",
                    "Task",
                ],
            )
            .summary(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("studyUid", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("derivedFrom", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference", "ImagingStudy"])
            .summary(),
        one("endpoint", 0, 0, Ty::Type(&REFERENCE)).to(&["Endpoint"]).summary(),
        one("seriesUid", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("seriesNumber", 0, 1, Ty::Primitive(Primitive::UnsignedInt)).summary(),
        one("frameOfReferenceUid", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("bodySite", 0, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["BodyStructure"])
            .summary(),
        one("focus", 0, 0, Ty::Type(&REFERENCE)).to(&["ImagingSelection"]).summary(),
        one("instance", 0, 0, Ty::Type(&IMAGING_SELECTION_INSTANCE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.performer`
#[derive(Default)]
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
    ImagingSelectionPerformer, IMAGING_SELECTION_PERFORMER, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `ImagingSelection.performer`.
pub static IMAGING_SELECTION_PERFORMER: TypeDef = TypeDef {
    name: "ImagingSelectionPerformer",
    path: "ImagingSelection.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("actor", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.instance`
#[derive(Default)]
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
    ImagingSelectionInstance, IMAGING_SELECTION_INSTANCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => uid, 4 => number, 5 => sop_class, 6 => subset, 7 =>
    image_region2_d, 8 => image_region3_d]
);
/// The definition of `ImagingSelection.instance`.
pub static IMAGING_SELECTION_INSTANCE: TypeDef = TypeDef {
    name: "ImagingSelectionInstance",
    path: "ImagingSelection.instance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("uid", 1, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("number", 0, 1, Ty::Primitive(Primitive::UnsignedInt)).summary(),
        one("sopClass", 0, 1, Ty::Type(&CODING)),
        one("subset", 0, 0, Ty::Primitive(Primitive::String)),
        one(
            "imageRegion2D",
            0,
            0,
            Ty::Type(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D),
        ),
        one("imageRegion3D", 0, 0, Ty::Type(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D)),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.instance.imageRegion2D`
#[derive(Default)]
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
    ImagingSelectionInstanceImageRegion2D, IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => region_type, 4 => coordinate]
);
/// The definition of `ImagingSelection.instance.imageRegion2D`.
pub static IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D: TypeDef = TypeDef {
    name: "ImagingSelectionInstanceImageRegion2D",
    path: "ImagingSelection.instance.imageRegion2D",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("regionType", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&IMAGING_SELECTION2_D_GRAPHIC_TYPE),
        one("coordinate", 1, 0, Ty::Primitive(Primitive::Decimal)),
    ],
    keys: Lazy::new(),
};
/// `ImagingSelection.instance.imageRegion3D`
#[derive(Default)]
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
    ImagingSelectionInstanceImageRegion3D, IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => region_type, 4 => coordinate]
);
/// The definition of `ImagingSelection.instance.imageRegion3D`.
pub static IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D: TypeDef = TypeDef {
    name: "ImagingSelectionInstanceImageRegion3D",
    path: "ImagingSelection.instance.imageRegion3D",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("regionType", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&IMAGING_SELECTION3_D_GRAPHIC_TYPE),
        one("coordinate", 1, 0, Ty::Primitive(Primitive::Decimal)),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMAGING_SELECTION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("regionType", TEXT, ".regionType", ""),
    column("coordinate", list(&TEXT), ".coordinate", ""),
    column("__coordinate_numeric", list(&NUMERIC), ".coordinate", ""),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("regionType", TEXT, ".regionType", ""),
    column("coordinate", list(&TEXT), ".coordinate", ""),
    column("__coordinate_numeric", list(&NUMERIC), ".coordinate", ""),
];
pub(crate) static IMAGING_SELECTION_INSTANCE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("uid", TEXT, ".uid", ""),
    column("number", INT32, ".number", ""),
    column("sopClass", within(&CODING_COLUMNS), ".sopClass", ""),
    column("subset", list(&TEXT), ".subset", ""),
    column(
        "imageRegion2D",
        list(&within(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION2_D_COLUMNS)),
        ".imageRegion2D",
        "",
    ),
    column(
        "imageRegion3D",
        list(&within(&IMAGING_SELECTION_INSTANCE_IMAGE_REGION3_D_COLUMNS)),
        ".imageRegion3D",
        "",
    ),
];
/// The table `imaging_selection`.
pub static IMAGING_SELECTION_TABLE: TableDef = TableDef {
    name: "imaging_selection",
    doc: "One row for each ImagingSelection.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ImagingSelection.resourceType", ""),
        column("id", TEXT, "ImagingSelection.id", ""),
        column("meta", within(&META_COLUMNS), "ImagingSelection.meta", ""),
        column("implicitRules", TEXT, "ImagingSelection.implicitRules", ""),
        column("language", TEXT, "ImagingSelection.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ImagingSelection.text", ""),
        column("contained", list(&TEXT), "ImagingSelection.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ImagingSelection.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ImagingSelection.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ImagingSelection.identifier",
            "",
        ),
        column("status", TEXT, "ImagingSelection.status", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "ImagingSelection.subject", ""),
        column("issued", TEXT, "ImagingSelection.issued", ""),
        column("__issued_start", TIMESTAMP, "ImagingSelection.issued", ""),
        column("__issued_end", TIMESTAMP, "ImagingSelection.issued", ""),
        column(
            "performer",
            list(&within(&IMAGING_SELECTION_PERFORMER_COLUMNS)),
            "ImagingSelection.performer",
            "",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ImagingSelection.basedOn",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ImagingSelection.category",
            "",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ImagingSelection.code", ""),
        column("studyUid", TEXT, "ImagingSelection.studyUid", ""),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ImagingSelection.derivedFrom",
            "",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ImagingSelection.endpoint",
            "",
        ),
        column("seriesUid", TEXT, "ImagingSelection.seriesUid", ""),
        column("seriesNumber", INT32, "ImagingSelection.seriesNumber", ""),
        column("frameOfReferenceUid", TEXT, "ImagingSelection.frameOfReferenceUid", ""),
        column(
            "bodySite",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "ImagingSelection.bodySite",
            "",
        ),
        column(
            "focus",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ImagingSelection.focus",
            "",
        ),
        column(
            "instance",
            list(&within(&IMAGING_SELECTION_INSTANCE_COLUMNS)),
            "ImagingSelection.instance",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ImagingSelection.meta.lastUpdated",
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
