// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, QUANTITY,
    QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `ProdCharacteristic`
#[derive(Default)]
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
    ProdCharacteristic, PROD_CHARACTERISTIC, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => height, 4 => width, 5 => depth, 6 => weight, 7 =>
    nominal_volume, 8 => external_diameter, 9 => shape, 10 => color, 11 => imprint, 12 =>
    image, 13 => scoring]
);
/// The definition of `ProdCharacteristic`.
pub static PROD_CHARACTERISTIC: TypeDef = TypeDef {
    name: "ProdCharacteristic",
    path: "ProdCharacteristic",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("height", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("width", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("depth", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("weight", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("nominalVolume", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("externalDiameter", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("shape", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("color", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("imprint", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("image", 0, 0, Ty::Type(&ATTACHMENT)).summary(),
        one("scoring", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static PROD_CHARACTERISTIC_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("height", within(&QUANTITY_COLUMNS), ".height", ""),
    column("width", within(&QUANTITY_COLUMNS), ".width", ""),
    column("depth", within(&QUANTITY_COLUMNS), ".depth", ""),
    column("weight", within(&QUANTITY_COLUMNS), ".weight", ""),
    column("nominalVolume", within(&QUANTITY_COLUMNS), ".nominalVolume", ""),
    column("externalDiameter", within(&QUANTITY_COLUMNS), ".externalDiameter", ""),
    column("shape", TEXT, ".shape", ""),
    column("color", list(&TEXT), ".color", ""),
    column("imprint", list(&TEXT), ".imprint", ""),
    column("image", list(&within(&ATTACHMENT_COLUMNS)), ".image", ""),
    column("scoring", within(&CODEABLE_CONCEPT_COLUMNS), ".scoring", ""),
];
