//! The model of one FHIR release between reading and writing, in ids, `Vec` and `BTreeMap` only. Frozen once lowered.

/// Everything that is emitted of a release, and the definitions that are not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Model {
    /// `r4`.
    pub release: String,
    /// Types: complex ones, then resources, each followed by its backbone elements.
    pub types: Vec<Type>,
    /// Code sets by name.
    pub code_sets: Vec<CodeSet>,
    /// Columns of types, shared among tables.
    pub structs: Vec<Struct>,
    /// Tables, in the order of their resources.
    pub tables: Vec<Table>,
    /// Definitions that are read and not emitted.
    pub skipped: Vec<Skipped>,
}

/// Position in [`Model::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// Position in [`Model::structs`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructId(pub usize);

/// A definition that is read and not emitted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// `MoneyQuantity`.
    pub id: String,
    /// Why.
    pub reason: &'static str,
}

/// What kind of type it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TypeKind {
    Resource,
    Complex,
    Backbone,
}

/// A resource, a complex type or a backbone element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Type {
    /// `PatientContact`.
    pub name: String,
    /// `Patient.contact`.
    pub path: String,
    /// What kind.
    pub kind: TypeKind,
    /// The resource or complex type in whose file it stands.
    pub owner: TypeId,
    /// Elements in normative order.
    pub elements: Vec<Element>,
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// `birthDate`, `value`.
    pub name: String,
    /// `Patient.birthDate`, `Observation.value[x]`.
    pub path: String,
    /// How often it must be there.
    pub min: u16,
    /// How often it may be there; 0 is without bound.
    pub max: u16,
    /// Its types.
    pub holds: Holds,
    /// Position in [`Model::code_sets`].
    pub codes: Option<usize>,
    /// What references point to; empty is anything.
    pub targets: Vec<String>,
    /// Attribute in XML.
    pub is_attribute: bool,
    /// Part of a summary.
    pub is_summary: bool,
    /// Changes the meaning of what is around it.
    pub is_modifier: bool,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// One type.
    One(Ty),
    /// One of several.
    Choice {
        /// The name of the enum: `ObservationValue`.
        name: String,
        /// In the standard's order.
        alternatives: Vec<Alternative>,
    },
}

/// One type of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// `valueQuantity`.
    pub key: String,
    /// `Quantity`.
    pub variant: String,
    /// Its type.
    pub ty: Ty,
}

/// A type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ty {
    /// A primitive one.
    Primitive(Primitive),
    /// A complex type or a backbone element.
    Type(TypeId),
    /// Any resource.
    Resource,
}

macro_rules! primitives {
    ($($variant:ident = $id:literal),* $(,)?) => {
        /// The primitive types.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Primitive { $($variant,)* }

        impl Primitive {
            /// Reads the standard's name.
            pub fn from_id(id: &str) -> Option<Primitive> {
                match id { $($id => Some(Primitive::$variant),)* _ => None }
            }

            /// The standard's name.
            pub fn id(self) -> &'static str {
                match self { $(Primitive::$variant => $id,)* }
            }

            /// The name of the variant.
            pub fn name(self) -> &'static str {
                match self { $(Primitive::$variant => stringify!($variant),)* }
            }
        }
    };
}

primitives!(
    Base64Binary = "base64Binary",
    Boolean = "boolean",
    Canonical = "canonical",
    Code = "code",
    Date = "date",
    DateTime = "dateTime",
    Decimal = "decimal",
    Id = "id",
    Instant = "instant",
    Integer = "integer",
    Integer64 = "integer64",
    Markdown = "markdown",
    Oid = "oid",
    PositiveInt = "positiveInt",
    String = "string",
    Time = "time",
    UnsignedInt = "unsignedInt",
    Uri = "uri",
    Url = "url",
    Uuid = "uuid",
    Xhtml = "xhtml",
);

/// A set of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeSet {
    /// `AdministrativeGender`.
    pub name: String,
    /// Canonical address.
    pub url: String,
    /// Code systems in the order in which they come.
    pub systems: Vec<String>,
    /// Codes in the order of the value set.
    pub codes: Vec<Code>,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// As in resources.
    pub code: String,
    /// Name of the enum's variant.
    pub variant: String,
    /// For people.
    pub display: String,
    /// Position in [`CodeSet::systems`].
    pub system: u8,
}

/// A table of resources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// `patients`.
    pub name: String,
    /// One sentence.
    pub doc: String,
    /// The resource.
    pub of: TypeId,
    /// Variant of `Ingestion`.
    pub ingestion: &'static str,
    /// Columns in order.
    pub columns: Vec<Column>,
}

/// The columns of a type below some others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Struct {
    /// Name of the static: `REFERENCE_COLUMNS`.
    pub name: String,
    /// The type, in whose file it stands.
    pub of: TypeId,
    /// Columns in order.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Public name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Where it comes from; within structs it begins with `.`.
    pub origin: String,
    /// What it is, where no element says so.
    pub title: String,
}

/// The type of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Utf8,
    /// True or false.
    Boolean,
    /// 32 bits.
    Int32,
    /// 64 bits.
    Int64,
    /// Decimal128(38, 9).
    Decimal,
    /// Microseconds.
    Timestamp,
    /// Address and JSON text of an extension.
    Extension,
    /// Columns of a type.
    Struct(StructId),
    /// A list.
    List(Box<Kind>),
}
