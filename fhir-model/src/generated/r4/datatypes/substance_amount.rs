// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, Range,
};
use crate::shorthand::*;
/// `SubstanceAmount`
#[derive(Default)]
pub struct SubstanceAmount {
    /// `SubstanceAmount.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceAmount.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceAmount.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceAmount.amount[x]` · Quantity, Range, string · 0..1
    pub amount: Option<SubstanceAmountAmount>,
    /// `SubstanceAmount.amountType` · CodeableConcept · 0..1
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `SubstanceAmount.amountText` · string · 0..1
    pub amount_text: Element<String>,
    /// `SubstanceAmount.referenceRange` · SubstanceAmountReferenceRange · 0..1
    pub reference_range: Option<Box<SubstanceAmountReferenceRange>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceAmount, SUBSTANCE_AMOUNT, [0 => id, 1 => extension, 2 => modifier_extension,
    3 => amount, 4 => amount_type, 5 => amount_text, 6 => reference_range]
);
choice!(
    #[doc = " `SubstanceAmount.amount[x]`"] SubstanceAmountAmount, [0 => Quantity(Box <
    Quantity >), 1 => Range(Box < Range >), 2 => String(Element < String >)]
);
/// The definition of `SubstanceAmount`.
pub static SUBSTANCE_AMOUNT: TypeDef = TypeDef {
    name: "SubstanceAmount",
    path: "SubstanceAmount",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", Ty::Type(&QUANTITY)),
                    alternative("amountRange", Ty::Type(&RANGE)),
                    alternative("amountString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
        one("amountType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("amountText", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("referenceRange", 0, 1, Ty::Type(&SUBSTANCE_AMOUNT_REFERENCE_RANGE))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceAmount.referenceRange`
#[derive(Default)]
pub struct SubstanceAmountReferenceRange {
    /// `SubstanceAmount.referenceRange.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceAmount.referenceRange.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceAmount.referenceRange.lowLimit` · Quantity · 0..1
    pub low_limit: Option<Box<Quantity>>,
    /// `SubstanceAmount.referenceRange.highLimit` · Quantity · 0..1
    pub high_limit: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceAmountReferenceRange, SUBSTANCE_AMOUNT_REFERENCE_RANGE, [0 => id, 1 =>
    extension, 2 => low_limit, 3 => high_limit]
);
/// The definition of `SubstanceAmount.referenceRange`.
pub static SUBSTANCE_AMOUNT_REFERENCE_RANGE: TypeDef = TypeDef {
    name: "SubstanceAmountReferenceRange",
    path: "SubstanceAmount.referenceRange",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("lowLimit", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("highLimit", 0, 1, Ty::Type(&QUANTITY)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_AMOUNT_REFERENCE_RANGE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("lowLimit", within(&QUANTITY_COLUMNS), ".lowLimit", ""),
    column("highLimit", within(&QUANTITY_COLUMNS), ".highLimit", ""),
];
pub(crate) static SUBSTANCE_AMOUNT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("amountQuantity", within(&QUANTITY_COLUMNS), ".amountQuantity", ""),
    column("amountRange", within(&RANGE_COLUMNS), ".amountRange", ""),
    column("amountString", TEXT, ".amountString", ""),
    column("amountType", within(&CODEABLE_CONCEPT_COLUMNS), ".amountType", ""),
    column("amountText", TEXT, ".amountText", ""),
    column(
        "referenceRange",
        within(&SUBSTANCE_AMOUNT_REFERENCE_RANGE_COLUMNS),
        ".referenceRange",
        "",
    ),
];
