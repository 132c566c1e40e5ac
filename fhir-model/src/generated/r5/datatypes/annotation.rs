// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    EXTENSION, Element, Extension, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use crate::shorthand::*;
/// `Annotation`
pub struct Annotation {
    /// `Annotation.id` · string · 0..1
    pub id: Option<String>,
    /// `Annotation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Annotation.author[x]` · Reference, string to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
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
    #[doc = " `Annotation.author[x]`"] AnnotationAuthor, [0 => Reference(Box < Reference
    >), 1 => String(Element < String >)]
);
/// The definition of `Annotation`.
pub static ANNOTATION: TypeDef = TypeDef {
    name: "Annotation",
    path: "Annotation",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        choice(
                "author",
                0,
                1,
                &[
                    alternative("authorReference", of(&REFERENCE)),
                    alternative("authorString", OF_STRING),
                ],
            )
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        summary("time", 0, 1, OF_DATE_TIME),
        summary("text", 1, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static ANNOTATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("authorReference", within(&REFERENCE_COLUMNS_2), ".authorReference"),
    column("authorString", TEXT, ".authorString"),
    column("time", TEXT, ".time"),
    column("__time_start", TIMESTAMP, ".time"),
    column("__time_end", TIMESTAMP, ".time"),
    column("text", TEXT, ".text"),
];
