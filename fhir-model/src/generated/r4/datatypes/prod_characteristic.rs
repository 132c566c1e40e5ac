// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, QUANTITY,
    QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `ProdCharacteristic`
pub struct ProdCharacteristic {
    /// `ProdCharacteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `ProdCharacteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ProdCharacteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ProdCharacteristic.height` · Quantity · 0..1
    pub height: Option<Box<Quantity>>,
    /// `ProdCharacteristic.width` · Quantity · 0..1
    pub width: Option<Box<Quantity>>,
    /// `ProdCharacteristic.depth` · Quantity · 0..1
    pub depth: Option<Box<Quantity>>,
    /// `ProdCharacteristic.weight` · Quantity · 0..1
    pub weight: Option<Box<Quantity>>,
    /// `ProdCharacteristic.nominalVolume` · Quantity · 0..1
    pub nominal_volume: Option<Box<Quantity>>,
    /// `ProdCharacteristic.externalDiameter` · Quantity · 0..1
    pub external_diameter: Option<Box<Quantity>>,
    /// `ProdCharacteristic.shape` · string · 0..1
    pub shape: Element<String>,
    /// `ProdCharacteristic.color` · string · 0..*
    pub color: Vec<Element<String>>,
    /// `ProdCharacteristic.imprint` · string · 0..*
    pub imprint: Vec<Element<String>>,
    /// `ProdCharacteristic.image` · Attachment · 0..*
    pub image: Vec<Attachment>,
    /// `ProdCharacteristic.scoring` · CodeableConcept · 0..1
    pub scoring: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ProdCharacteristic, PROD_CHARACTERISTIC, [id, extension, modifier_extension, height,
    width, depth, weight, nominal_volume, external_diameter, shape, color, imprint,
    image, scoring]
);
/// The definition of `ProdCharacteristic`.
pub static PROD_CHARACTERISTIC: TypeDef = TypeDef {
    name: "ProdCharacteristic",
    path: "ProdCharacteristic",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("height", 0, 1, of(&QUANTITY)),
        summary("width", 0, 1, of(&QUANTITY)),
        summary("depth", 0, 1, of(&QUANTITY)),
        summary("weight", 0, 1, of(&QUANTITY)),
        summary("nominalVolume", 0, 1, of(&QUANTITY)),
        summary("externalDiameter", 0, 1, of(&QUANTITY)),
        summary("shape", 0, 1, OF_STRING),
        summary("color", 0, 0, OF_STRING),
        summary("imprint", 0, 0, OF_STRING),
        summary("image", 0, 0, of(&ATTACHMENT)),
        summary("scoring", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PROD_CHARACTERISTIC_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("height", within(&QUANTITY_COLUMNS), ".height"),
    column("width", within(&QUANTITY_COLUMNS), ".width"),
    column("depth", within(&QUANTITY_COLUMNS), ".depth"),
    column("weight", within(&QUANTITY_COLUMNS), ".weight"),
    column("nominalVolume", within(&QUANTITY_COLUMNS), ".nominalVolume"),
    column("externalDiameter", within(&QUANTITY_COLUMNS), ".externalDiameter"),
    column("shape", TEXT, ".shape"),
    column("color", TEXTS, ".color"),
    column("imprint", TEXTS, ".imprint"),
    column("image", list(&within(&ATTACHMENT_COLUMNS)), ".image"),
    column("scoring", within(&CODEABLE_CONCEPT_COLUMNS), ".scoring"),
];
