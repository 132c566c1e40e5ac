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
    #[doc = " `Extension.value[x]`"] ExtensionValue, [0 => Base64Binary(Element < String
    >), 1 => Boolean(Element < bool >), 2 => Canonical(Element < String >), 3 =>
    Code(Element < String >), 4 => Date(Element < Date >), 5 => DateTime(Element <
    DateTime >), 6 => Decimal(Element < Decimal >), 7 => Id(Element < String >), 8 =>
    Instant(Element < Instant >), 9 => Integer(Element < i32 >), 10 => Markdown(Element <
    String >), 11 => Oid(Element < String >), 12 => PositiveInt(Element < u32 >), 13 =>
    String(Element < String >), 14 => Time(Element < Time >), 15 => UnsignedInt(Element <
    u32 >), 16 => Uri(Element < String >), 17 => Url(Element < String >), 18 =>
    Uuid(Element < String >), 19 => Coding(Box < Coding >), 20 => Identifier(Box <
    Identifier >), 21 => Quantity(Box < Quantity >), 22 => Reference(Box < Reference >)]
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
