// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, Range,
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
    #[doc = " `SubstanceAmount.amount[x]`"] SubstanceAmountAmount, [0 => Quantity(Box <
    Quantity >), 1 => Range(Box < Range >), 2 => String(Element < String >)]
);
/// The definition of `SubstanceAmount`.
pub static SUBSTANCE_AMOUNT: TypeDef = TypeDef {
    name: "SubstanceAmount",
    path: "SubstanceAmount",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", of(&QUANTITY)),
                    alternative("amountRange", of(&RANGE)),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
        summary("amountType", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("lowLimit", 0, 1, of(&QUANTITY)),
        summary("highLimit", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_AMOUNT_REFERENCE_RANGE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("lowLimit", within(&QUANTITY_COLUMNS), ".lowLimit"),
    column("highLimit", within(&QUANTITY_COLUMNS), ".highLimit"),
];
pub(crate) static SUBSTANCE_AMOUNT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("amountQuantity", within(&QUANTITY_COLUMNS), ".amountQuantity"),
    column("amountRange", within(&RANGE_COLUMNS), ".amountRange"),
    column("amountString", TEXT, ".amountString"),
    column("amountType", within(&CODEABLE_CONCEPT_COLUMNS), ".amountType"),
    column("amountText", TEXT, ".amountText"),
    column(
        "referenceRange",
        within(&SUBSTANCE_AMOUNT_REFERENCE_RANGE_COLUMNS),
        ".referenceRange",
    ),
];
