// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension, Reference};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_REFERENCE, REFERENCE_STRUCT_2,
    TEXT_COLUMN,
};
use crate::shorthand::*;
/// `Annotation`
pub struct Annotation {
    /// `Annotation.id` · string · 0..1
    pub id: Option<String>,
    /// `Annotation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Annotation.author[x]` · Reference, string to Organization, Patient, Practitioner, RelatedPerson · 0..1
    pub author: Option<AnnotationAuthor>,
    /// `Annotation.time` · dateTime · 0..1
    pub time: Element<DateTime>,
    /// `Annotation.text` · markdown · 1..1
    pub text: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Annotation, ANNOTATION, [id, extension, author, time, text]);
choice!(
    #[doc = " `Annotation.author[x]`"] AnnotationAuthor, [Reference(Box < Reference >),
    String(Element < String >)]
);
/// The definition of `Annotation`.
pub static ANNOTATION: TypeDef = TypeDef {
    name: "Annotation",
    path: "Annotation",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        choice(
                "author",
                0,
                1,
                &[
                    alternative("authorReference", OF_REFERENCE),
                    alternative("authorString", OF_STRING),
                ],
            )
            .to(&["Organization", "Patient", "Practitioner", "RelatedPerson"])
            .summary(),
        summary("time", 0, 1, OF_DATE_TIME),
        summary("text", 1, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static ANNOTATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".authorReference", REFERENCE_STRUCT_2),
    column(".authorString", TEXT),
    column(".time", TEXT),
    derived("__time_start", TIMESTAMP, ".time"),
    derived("__time_end", TIMESTAMP, ".time"),
    TEXT_COLUMN,
];
