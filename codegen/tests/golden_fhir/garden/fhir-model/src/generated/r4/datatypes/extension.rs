// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODING, Coding, Element, IDENTIFIER, Identifier, QUANTITY, Quantity, REFERENCE,
    Reference,
};
use crate::shorthand::*;
/// `Extension`
#[derive(Default)]
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
record!(Extension, EXTENSION, [0 => id, 1 => extension, 2 => url, 3 => value]);
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("url", 1, 1, Ty::Primitive(Primitive::Uri)).attribute(),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueBase64Binary", Ty::Primitive(Primitive::Base64Binary)),
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueCanonical", Ty::Primitive(Primitive::Canonical)),
                alternative("valueCode", Ty::Primitive(Primitive::Code)),
                alternative("valueDate", Ty::Primitive(Primitive::Date)),
                alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("valueDecimal", Ty::Primitive(Primitive::Decimal)),
                alternative("valueId", Ty::Primitive(Primitive::Id)),
                alternative("valueInstant", Ty::Primitive(Primitive::Instant)),
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueMarkdown", Ty::Primitive(Primitive::Markdown)),
                alternative("valueOid", Ty::Primitive(Primitive::Oid)),
                alternative("valuePositiveInt", Ty::Primitive(Primitive::PositiveInt)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueTime", Ty::Primitive(Primitive::Time)),
                alternative("valueUnsignedInt", Ty::Primitive(Primitive::UnsignedInt)),
                alternative("valueUri", Ty::Primitive(Primitive::Uri)),
                alternative("valueUrl", Ty::Primitive(Primitive::Url)),
                alternative("valueUuid", Ty::Primitive(Primitive::Uuid)),
                alternative("valueCoding", Ty::Type(&CODING)),
                alternative("valueIdentifier", Ty::Type(&IDENTIFIER)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueReference", Ty::Type(&REFERENCE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
