// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Coding, Element, Extension, Reference};
use super::super::shared::{
    CODING_LIST, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_CODING,
    OF_REFERENCE, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Signature`
pub struct Signature {
    /// `Signature.id` · string · 0..1
    pub id: Option<String>,
    /// `Signature.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Signature.type` · Coding · 1..*
    pub type_: Vec<Coding>,
    /// `Signature.when` · instant · 1..1
    pub when: Element<Instant>,
    /// `Signature.who` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub who: Option<Box<Reference>>,
    /// `Signature.onBehalfOf` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub on_behalf_of: Option<Box<Reference>>,
    /// `Signature.targetFormat` · code · 0..1
    pub target_format: Element<String>,
    /// `Signature.sigFormat` · code · 0..1
    pub sig_format: Element<String>,
    /// `Signature.data` · base64Binary · 0..1
    pub data: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Signature, SIGNATURE, [id, extension, type_, when, who, on_behalf_of, target_format,
    sig_format, data]
);
/// The definition of `Signature`.
pub static SIGNATURE: TypeDef = TypeDef {
    name: "Signature",
    path: "Signature",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("type", 1, 0, OF_CODING),
        summary("when", 1, 1, OF_INSTANT),
        summary("who", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("onBehalfOf", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("targetFormat", 0, 1, OF_CODE),
        one("sigFormat", 0, 1, OF_CODE),
        one("data", 0, 1, OF_BASE64_BINARY),
    ],
    keys: Lazy::new(),
};
pub(crate) static SIGNATURE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".type", CODING_LIST),
    column(".when", TEXT),
    derived("__when_start", TIMESTAMP, ".when"),
    derived("__when_end", TIMESTAMP, ".when"),
    column(".who", REFERENCE_STRUCT_2),
    column(".onBehalfOf", REFERENCE_STRUCT_2),
    column(".targetFormat", TEXT),
    column(".sigFormat", TEXT),
    column(".data", TEXT),
];
