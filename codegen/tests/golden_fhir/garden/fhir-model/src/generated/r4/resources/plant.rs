// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PLANT_STATUS, PLANT_STATUS_OF_OLD, PlantStatus, PlantStatusOfOld,
};
use super::super::datatypes::{
    CODING, CODING_COLUMNS, Coding, Element, Extension, IDENTIFIER_COLUMNS, Identifier,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{OF_EXTENSION, OF_IDENTIFIER, OF_REFERENCE};
use crate::shorthand::*;
/// `Plant`
pub struct Plant {
    /// `Plant.id` · id · 0..1
    pub id: Element<String>,
    /// `Plant.language` · code · 0..1
    pub language: Element<String>,
    /// `Plant.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Plant.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Plant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Plant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Plant.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Plant.status` · code · 1..1
    pub status: Element<PlantStatus>,
    /// `Plant.habit` · code · 0..*
    pub habit: Vec<Element<PlantStatusOfOld>>,
    /// `Plant.type` · Coding · 0..1
    pub type_: Option<Box<Coding>>,
    /// `Plant.bed` · Reference to Bed, Plant · 0..1
    pub bed: Option<Box<Reference>>,
    /// `Plant.near` · Reference · 0..*
    pub near: Vec<Reference>,
    /// `Plant.alias` · string · 0..*
    pub alias: Vec<Element<String>>,
    /// `Plant.planted` · date · 0..1
    pub planted: Element<Date>,
    /// `Plant.seen` · instant · 0..*
    pub seen: Vec<Element<Instant>>,
    /// `Plant.rank` · positiveInt · 0..1
    pub rank: Element<u32>,
    /// `Plant.seeds` · integer64 · 0..1
    pub seeds: Element<i64>,
    /// `Plant.size[x]` · Quantity, string, dateTime · 0..1
    pub size: Option<PlantSize>,
    /// `Plant.branch` · PlantBranch · 0..*
    pub branch: Vec<PlantBranch>,
    /// `Plant.fallen` · PlantBranchFruit · 0..*
    pub fallen: Vec<PlantBranchFruit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Plant, PLANT, [id, language, text, contained, extension, modifier_extension,
    identifier, status, habit, type_, bed, near, alias, planted, seen, rank, seeds, size,
    branch, fallen]
);
choice!(
    #[doc = " `Plant.size[x]`"] PlantSize, [Quantity(Box < Quantity >), String(Element <
    String >), DateTime(Element < DateTime >)]
);
/// The definition of `Plant`.
pub static PLANT: TypeDef = TypeDef {
    name: "Plant",
    path: "Plant",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, OF_EXTENSION),
        one("modifierExtension", 0, 0, OF_EXTENSION).modifier(),
        summary("identifier", 0, 0, OF_IDENTIFIER),
        summary("status", 1, 1, OF_CODE).codes(&PLANT_STATUS).modifier(),
        one("habit", 0, 0, OF_CODE).codes(&PLANT_STATUS_OF_OLD),
        one("type", 0, 1, of(&CODING)).codes(&PLANT_STATUS),
        summary("bed", 0, 1, OF_REFERENCE).to(&["Bed", "Plant"]),
        one("near", 0, 0, OF_REFERENCE),
        one("alias", 0, 0, OF_STRING),
        summary("planted", 0, 1, OF_DATE),
        one("seen", 0, 0, OF_INSTANT),
        one("rank", 0, 1, OF_POSITIVE_INT),
        one("seeds", 0, 1, OF_INTEGER64),
        choice(
                "size",
                0,
                1,
                &[
                    alternative("sizeQuantity", of(&QUANTITY)),
                    alternative("sizeString", OF_STRING),
                    alternative("sizeDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        one("branch", 0, 0, of(&PLANT_BRANCH)),
        one("fallen", 0, 0, of(&PLANT_BRANCH_FRUIT)),
    ],
    keys: Lazy::new(),
};
/// `Plant.branch`
pub struct PlantBranch {
    /// `Plant.branch.id` · string · 0..1
    pub id: Option<String>,
    /// `Plant.branch.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Plant.branch.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Plant.branch.length` · decimal · 0..1
    pub length: Element<Decimal>,
    /// `Plant.branch.fruit` · PlantBranchFruit · 0..3
    pub fruit: Vec<PlantBranchFruit>,
    /// `Plant.branch.branch` · PlantBranch · 0..*
    pub branch: Vec<PlantBranch>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlantBranch, PLANT_BRANCH, [id, extension, modifier_extension, length, fruit, branch]
);
/// The definition of `Plant.branch`.
pub static PLANT_BRANCH: TypeDef = TypeDef {
    name: "PlantBranch",
    path: "Plant.branch",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, OF_EXTENSION),
        summary("modifierExtension", 0, 0, OF_EXTENSION).modifier(),
        one("length", 0, 1, OF_DECIMAL),
        one("fruit", 0, 3, of(&PLANT_BRANCH_FRUIT)),
        one("branch", 0, 0, of(&PLANT_BRANCH)),
    ],
    keys: Lazy::new(),
};
/// `Plant.branch.fruit`
pub struct PlantBranchFruit {
    /// `Plant.branch.fruit.id` · string · 0..1
    pub id: Option<String>,
    /// `Plant.branch.fruit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Plant.branch.fruit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Plant.branch.fruit.count` · unsignedInt · 1..1
    pub count: Element<u32>,
    /// `Plant.branch.fruit.measured[x]` · any type · 0..1
    pub measured: Option<PlantBranchFruitMeasured>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlantBranchFruit, PLANT_BRANCH_FRUIT, [id, extension, modifier_extension, count,
    measured]
);
choice!(
    #[doc = " `Plant.branch.fruit.measured[x]`"] PlantBranchFruitMeasured,
    [Base64Binary(Element < String >), Boolean(Element < bool >), Canonical(Element <
    String >), Code(Element < String >), Date(Element < Date >), DateTime(Element <
    DateTime >), Decimal(Element < Decimal >), Id(Element < String >), Instant(Element <
    Instant >), Integer(Element < i32 >), Markdown(Element < String >), Oid(Element <
    String >), PositiveInt(Element < u32 >), String(Element < String >), Time(Element <
    Time >), UnsignedInt(Element < u32 >), Uri(Element < String >), Url(Element < String
    >), Uuid(Element < String >), Coding(Box < Coding >), Identifier(Box < Identifier >),
    Quantity(Box < Quantity >), Reference(Box < Reference >)]
);
/// The definition of `Plant.branch.fruit`.
pub static PLANT_BRANCH_FRUIT: TypeDef = TypeDef {
    name: "PlantBranchFruit",
    path: "Plant.branch.fruit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, OF_EXTENSION),
        summary("modifierExtension", 0, 0, OF_EXTENSION).modifier(),
        one("count", 1, 1, OF_UNSIGNED_INT),
        choice(
            "measured",
            0,
            1,
            &[
                alternative("measuredBase64Binary", OF_BASE64_BINARY),
                alternative("measuredBoolean", OF_BOOLEAN),
                alternative("measuredCanonical", OF_CANONICAL),
                alternative("measuredCode", OF_CODE),
                alternative("measuredDate", OF_DATE),
                alternative("measuredDateTime", OF_DATE_TIME),
                alternative("measuredDecimal", OF_DECIMAL),
                alternative("measuredId", OF_ID),
                alternative("measuredInstant", OF_INSTANT),
                alternative("measuredInteger", OF_INTEGER),
                alternative("measuredMarkdown", OF_MARKDOWN),
                alternative("measuredOid", OF_OID),
                alternative("measuredPositiveInt", OF_POSITIVE_INT),
                alternative("measuredString", OF_STRING),
                alternative("measuredTime", OF_TIME),
                alternative("measuredUnsignedInt", OF_UNSIGNED_INT),
                alternative("measuredUri", OF_URI),
                alternative("measuredUrl", OF_URL),
                alternative("measuredUuid", OF_UUID),
                alternative("measuredCoding", of(&CODING)),
                alternative("measuredIdentifier", OF_IDENTIFIER),
                alternative("measuredQuantity", of(&QUANTITY)),
                alternative("measuredReference", OF_REFERENCE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static PLANT_BRANCH_FRUIT_COLUMNS: [ColumnDef; 34] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".modifierExtension", EXTENSION_TEXTS),
    column(".count", INT32),
    column(".measuredBase64Binary", TEXT),
    column(".measuredBoolean", BOOLEAN),
    column(".measuredCanonical", TEXT),
    column(".measuredCode", TEXT),
    column(".measuredDate", TEXT),
    derived("__measuredDate_start", TIMESTAMP, ".measuredDate"),
    derived("__measuredDate_end", TIMESTAMP, ".measuredDate"),
    column(".measuredDateTime", TEXT),
    derived("__measuredDateTime_start", TIMESTAMP, ".measuredDateTime"),
    derived("__measuredDateTime_end", TIMESTAMP, ".measuredDateTime"),
    column(".measuredDecimal", TEXT),
    derived("__measuredDecimal_numeric", NUMERIC, ".measuredDecimal"),
    column(".measuredId", TEXT),
    column(".measuredInstant", TEXT),
    derived("__measuredInstant_start", TIMESTAMP, ".measuredInstant"),
    derived("__measuredInstant_end", TIMESTAMP, ".measuredInstant"),
    column(".measuredInteger", INT32),
    column(".measuredMarkdown", TEXT),
    column(".measuredOid", TEXT),
    column(".measuredPositiveInt", INT32),
    column(".measuredString", TEXT),
    column(".measuredTime", TEXT),
    column(".measuredUnsignedInt", INT32),
    column(".measuredUri", TEXT),
    column(".measuredUrl", TEXT),
    column(".measuredUuid", TEXT),
    column(".measuredCoding", TEXT),
    column(".measuredIdentifier", TEXT),
    column(".measuredQuantity", TEXT),
    column(".measuredReference", TEXT),
];
pub(crate) static PLANT_BRANCH_COLUMNS: [ColumnDef; 6] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".modifierExtension", EXTENSION_TEXTS),
    column(".length", TEXT),
    derived("__length_numeric", NUMERIC, ".length"),
    column(".fruit", list(&within(&PLANT_BRANCH_FRUIT_COLUMNS))),
];
pub(crate) static PLANT_BRANCH_COLUMNS_2: [ColumnDef; 7] = [
    column(".id", TEXT),
    column(".extension", EXTENSION_TEXTS),
    column(".modifierExtension", EXTENSION_TEXTS),
    column(".length", TEXT),
    derived("__length_numeric", NUMERIC, ".length"),
    column(".fruit", list(&within(&PLANT_BRANCH_FRUIT_COLUMNS))),
    column(".branch", list(&within(&PLANT_BRANCH_COLUMNS))),
];
/// The table `plants`.
pub static PLANT_TABLE: TableDef = TableDef {
    name: "plants",
    doc: "One row for each Plant.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("Plant.resourceType", TEXT),
        column("Plant.id", TEXT),
        column("Plant.status", TEXT),
        column("Plant.planted", TEXT),
        column("Plant.sizeString", TEXT),
        derived("__planted_start", TIMESTAMP, "Plant.planted"),
        derived("__planted_end", TIMESTAMP, "Plant.planted"),
        column("Plant.language", TEXT),
        column("Plant.text", within(&NARRATIVE_COLUMNS)),
        column("Plant.contained", TEXTS),
        column("Plant.extension", EXTENSION_TEXTS),
        column("Plant.modifierExtension", EXTENSION_TEXTS),
        column("Plant.identifier", list(&within(&IDENTIFIER_COLUMNS))),
        column("Plant.habit", TEXTS),
        column("Plant.type", within(&CODING_COLUMNS)),
        column("Plant.bed", within(&REFERENCE_COLUMNS_2)),
        column("Plant.near", list(&within(&REFERENCE_COLUMNS_2))),
        column("Plant.alias", TEXTS),
        column("Plant.seen", TEXTS),
        derived("__seen_start", list(&TIMESTAMP), "Plant.seen"),
        derived("__seen_end", list(&TIMESTAMP), "Plant.seen"),
        column("Plant.rank", INT32),
        column("Plant.seeds", INT64),
        column("Plant.sizeQuantity", within(&QUANTITY_COLUMNS)),
        column("Plant.sizeDateTime", TEXT),
        derived("__sizeDateTime_start", TIMESTAMP, "Plant.sizeDateTime"),
        derived("__sizeDateTime_end", TIMESTAMP, "Plant.sizeDateTime"),
        column("Plant.branch", list(&within(&PLANT_BRANCH_COLUMNS_2))),
        column("Plant.fallen", list(&within(&PLANT_BRANCH_FRUIT_COLUMNS))),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};
