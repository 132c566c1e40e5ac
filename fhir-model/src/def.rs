//! The shapes of definitions: what a release says of its types. Generated code holds these as statics, and reading,
//! writing, validation and tables are all driven by them.

/// A resource, a complex type, or a backbone element.
#[derive(Debug)]
pub struct TypeDef {
    /// The name of the Rust struct: `Patient`, `HumanName`, `PatientContact`. Of resources and complex types it is the
    /// standard's own.
    pub name: &'static str,
    /// Where the standard defines it: `Patient`, `HumanName`, `Patient.contact`.
    pub path: &'static str,
    /// What kind of type it is.
    pub kind: TypeKind,
    /// Elements in normative order, inherited ones (`id`, `extension`, ...) among them. A choice is one element.
    pub elements: &'static [ElementDef],
    /// Finds elements by their keys in JSON; made when it is first asked.
    pub keys: crate::keys::Lazy,
}

/// What kind of type a [`TypeDef`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypeKind {
    /// A resource, with `resourceType` in JSON.
    Resource,
    /// A data type that many elements share: `HumanName`.
    Complex,
    /// A type that is defined where it is used: `Patient.contact`.
    Backbone,
}

/// One element of a type.
#[derive(Debug)]
pub struct ElementDef {
    /// The standard's name: `birthDate`; of a choice without `[x]`: `value`.
    pub name: &'static str,
    /// How often it must be there.
    pub min: u16,
    /// How often it may be there; 0 is without bound. What may repeat is an array in JSON.
    pub max: u16,
    /// What it holds.
    pub holds: Holds,
    /// The codes it may have, where the binding is required.
    pub codes: Option<&'static CodeSet>,
    /// Types that a reference (or canonical) may point to; empty is any.
    pub targets: &'static [&'static str],
    /// It is an attribute in XML, and plain text without a sibling `_name` in JSON: `Element.id`, `Extension.url`.
    pub is_attribute: bool,
    /// It is part of a summary.
    pub is_summary: bool,
    /// It changes the meaning of what is around it.
    pub is_modifier: bool,
}

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// Values of one type.
    One(Ty),
    /// A value of one of several types; its key in JSON says which.
    Choice(&'static [Alternative]),
}

/// One type of a choice element.
#[derive(Debug, Clone, Copy)]
pub struct Alternative {
    /// Key in JSON, and name in XML: `valueQuantity`.
    pub key: &'static str,
    /// Its type.
    pub ty: Ty,
}

/// The type of a value.
#[derive(Debug, Clone, Copy)]
pub enum Ty {
    /// One value, with an id and extensions beside it.
    Primitive(Primitive),
    /// A complex type or a backbone element.
    Type(&'static TypeDef),
    /// Any resource: contained ones, those of a Bundle's entries.
    Resource,
}

/// The primitive types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Primitive {
    Base64Binary,
    Boolean,
    Canonical,
    Code,
    Date,
    DateTime,
    Decimal,
    Id,
    Instant,
    Integer,
    Integer64,
    Markdown,
    Oid,
    PositiveInt,
    String,
    Time,
    UnsignedInt,
    Uri,
    Url,
    Uuid,
    Xhtml,
}

/// A set of codes that a required binding names.
#[derive(Debug)]
pub struct CodeSet {
    /// The name of the Rust enum: `AdministrativeGender`.
    pub name: &'static str,
    /// The value set's canonical address, without version.
    pub url: &'static str,
    /// The code systems of its codes.
    pub systems: &'static [&'static str],
    /// Its codes, in the order of the enum's variants.
    pub codes: &'static [CodeDef],
}

// Each enum of codes asks these: they are compiled once.
impl CodeSet {
    /// The position of a code; behind all codes for one that is not in the set.
    pub(crate) fn position(&self, code: &str) -> usize {
        let mut all = self.codes.iter();
        all.position(|one| one.code == code)
            .unwrap_or(self.codes.len())
    }

    /// The system of the code at a position.
    pub(crate) fn system(&self, position: usize) -> Option<&'static str> {
        let system = self.codes.get(position)?.system;
        self.systems.get(usize::from(system)).copied()
    }
}

/// One code of a set.
#[derive(Debug, Clone, Copy)]
pub struct CodeDef {
    /// As in resources.
    pub code: &'static str,
    /// Position of its code system in [`CodeSet::systems`].
    pub system: u8,
}

/// A resource with its table.
#[derive(Debug)]
pub struct ResourceDef {
    /// Its type.
    pub def: &'static TypeDef,
    /// The table that has one row for each.
    pub table: &'static model_core::TableDef,
}

impl Primitive {
    /// The standard's name: `dateTime`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Primitive::Base64Binary => "base64Binary",
            Primitive::Boolean => "boolean",
            Primitive::Canonical => "canonical",
            Primitive::Code => "code",
            Primitive::Date => "date",
            Primitive::DateTime => "dateTime",
            Primitive::Decimal => "decimal",
            Primitive::Id => "id",
            Primitive::Instant => "instant",
            Primitive::Integer => "integer",
            Primitive::Integer64 => "integer64",
            Primitive::Markdown => "markdown",
            Primitive::Oid => "oid",
            Primitive::PositiveInt => "positiveInt",
            Primitive::String => "string",
            Primitive::Time => "time",
            Primitive::UnsignedInt => "unsignedInt",
            Primitive::Uri => "uri",
            Primitive::Url => "url",
            Primitive::Uuid => "uuid",
            Primitive::Xhtml => "xhtml",
        }
    }
}

impl ElementDef {
    /// Whether it may be there more than once.
    pub const fn repeats(&self) -> bool {
        self.max != 1
    }
}
