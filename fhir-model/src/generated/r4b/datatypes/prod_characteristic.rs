// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Attachment, CodeableConcept, Element, Extension, Quantity};
use super::super::shared::{
    ATTACHMENT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    HAS_MODIFIER_EXTENSION, ID_COLUMN, MODIFIER_EXTENSION_COLUMN, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_QUANTITY, QUANTITY_STRUCT,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("height", 0, 1, OF_QUANTITY),
        summary("width", 0, 1, OF_QUANTITY),
        summary("depth", 0, 1, OF_QUANTITY),
        summary("weight", 0, 1, OF_QUANTITY),
        summary("nominalVolume", 0, 1, OF_QUANTITY),
        summary("externalDiameter", 0, 1, OF_QUANTITY),
        summary("shape", 0, 1, OF_STRING),
        summary("color", 0, 0, OF_STRING),
        summary("imprint", 0, 0, OF_STRING),
        summary("image", 0, 0, OF_ATTACHMENT),
        summary("scoring", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static PROD_CHARACTERISTIC_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".height", QUANTITY_STRUCT),
    column(".width", QUANTITY_STRUCT),
    column(".depth", QUANTITY_STRUCT),
    column(".weight", QUANTITY_STRUCT),
    column(".nominalVolume", QUANTITY_STRUCT),
    column(".externalDiameter", QUANTITY_STRUCT),
    column(".shape", TEXT),
    column(".color", TEXTS),
    column(".imprint", TEXTS),
    column(".image", ATTACHMENT_LIST),
    column(".scoring", CODEABLE_CONCEPT_STRUCT),
];
