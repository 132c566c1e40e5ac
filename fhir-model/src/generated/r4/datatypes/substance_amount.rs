// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{CodeableConcept, Element, Extension, Quantity, Range};
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    HAS_MODIFIER_EXTENSION, ID_COLUMN, MODIFIER_EXTENSION_COLUMN, OF_CODEABLE_CONCEPT,
    OF_QUANTITY, OF_RANGE, QUANTITY_STRUCT, RANGE_STRUCT,
};
use crate::shorthand::*;
/// `SubstanceAmount`
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
    SubstanceAmount, SUBSTANCE_AMOUNT, [id, extension, modifier_extension, amount,
    amount_type, amount_text, reference_range]
);
choice!(
    #[doc = " `SubstanceAmount.amount[x]`"] SubstanceAmountAmount, [Quantity(Box <
    Quantity >), Range(Box < Range >), String(Element < String >)]
);
/// The definition of `SubstanceAmount`.
pub static SUBSTANCE_AMOUNT: TypeDef = TypeDef {
    name: "SubstanceAmount",
    path: "SubstanceAmount",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", OF_QUANTITY),
                    alternative("amountRange", OF_RANGE),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
        summary("amountType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("amountText", 0, 1, OF_STRING),
        summary("referenceRange", 0, 1, of(&SUBSTANCE_AMOUNT_REFERENCE_RANGE)),
    ],
    keys: Lazy::new(),
};
/// `SubstanceAmount.referenceRange`
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
    SubstanceAmountReferenceRange, SUBSTANCE_AMOUNT_REFERENCE_RANGE, [id, extension,
    low_limit, high_limit]
);
/// The definition of `SubstanceAmount.referenceRange`.
pub static SUBSTANCE_AMOUNT_REFERENCE_RANGE: TypeDef = TypeDef {
    name: "SubstanceAmountReferenceRange",
    path: "SubstanceAmount.referenceRange",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("lowLimit", 0, 1, OF_QUANTITY),
        summary("highLimit", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_AMOUNT_REFERENCE_RANGE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".lowLimit", QUANTITY_STRUCT),
    column(".highLimit", QUANTITY_STRUCT),
];
pub(crate) static SUBSTANCE_AMOUNT_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".amountQuantity", QUANTITY_STRUCT),
    column(".amountRange", RANGE_STRUCT),
    column(".amountString", TEXT),
    column(".amountType", CODEABLE_CONCEPT_STRUCT),
    column(".amountText", TEXT),
    column(".referenceRange", within(&SUBSTANCE_AMOUNT_REFERENCE_RANGE_COLUMNS)),
];
