// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, Coding, Element, Identifier, QUANTITY, Quantity, Reference,
};
use super::super::shared::{OF_EXTENSION, OF_IDENTIFIER, OF_REFERENCE};
use crate::shorthand::*;
/// `Extension`
pub struct Extension {
    /// `Extension.id` · string · 0..1
    pub id: Option<String>,
    /// `Extension.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Extension.url` · uri · 1..1
    pub url: Option<String>,
    /// `Extension.value[x]` · any type · 0..1
    pub value: Option<ExtensionValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Extension, EXTENSION, [id, extension, url, value]);
choice!(
    #[doc = " `Extension.value[x]`"] ExtensionValue, [Base64Binary(Element < String >),
    Boolean(Element < bool >), Canonical(Element < String >), Code(Element < String >),
    Date(Element < Date >), DateTime(Element < DateTime >), Decimal(Element < Decimal >),
    Id(Element < String >), Instant(Element < Instant >), Integer(Element < i32 >),
    Markdown(Element < String >), Oid(Element < String >), PositiveInt(Element < u32 >),
    String(Element < String >), Time(Element < Time >), UnsignedInt(Element < u32 >),
    Uri(Element < String >), Url(Element < String >), Uuid(Element < String >),
    Coding(Box < Coding >), Identifier(Box < Identifier >), Quantity(Box < Quantity >),
    Reference(Box < Reference >)]
);
/// The definition of `Extension`.
pub static EXTENSION: TypeDef = TypeDef {
    name: "Extension",
    path: "Extension",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, OF_EXTENSION),
        one("url", 1, 1, OF_URI).attribute(),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueBase64Binary", OF_BASE64_BINARY),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueCanonical", OF_CANONICAL),
                alternative("valueCode", OF_CODE),
                alternative("valueDate", OF_DATE),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueId", OF_ID),
                alternative("valueInstant", OF_INSTANT),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueMarkdown", OF_MARKDOWN),
                alternative("valueOid", OF_OID),
                alternative("valuePositiveInt", OF_POSITIVE_INT),
                alternative("valueString", OF_STRING),
                alternative("valueTime", OF_TIME),
                alternative("valueUnsignedInt", OF_UNSIGNED_INT),
                alternative("valueUri", OF_URI),
                alternative("valueUrl", OF_URL),
                alternative("valueUuid", OF_UUID),
                alternative("valueCoding", of(&CODING)),
                alternative("valueIdentifier", OF_IDENTIFIER),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueReference", OF_REFERENCE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
