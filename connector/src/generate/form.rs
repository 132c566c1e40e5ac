//! How each release writes a field: which composite a value becomes (`CE` or `CWE`, `CK` or `CX`, one text or nine
//! components), and whether the field exists at all. Taken from the model's definitions, so the writers of segments say
//! what they mean once, for all releases.

use hl7_model::Release;
use hl7_model::def::{FieldDef, Opt};
use hl7_model::segments::SEGMENTS;

/// The shape of a field in a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// What a value becomes.
    pub shape: Shape,
    /// Whether it may repeat.
    pub repeats: bool,
}

/// What a value becomes on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Not in this release, or withdrawn: nothing is written.
    Absent,
    /// One text.
    Plain,
    /// A number alone.
    Number,
    /// A day.
    Date,
    /// A date-time.
    Time,
    /// CE, CNE, CWE.
    Coded,
    /// CX.
    Identifier,
    /// CK.
    CheckedId,
    /// XPN.
    Name,
    /// PN.
    OldName,
    /// XAD and AD.
    Address,
    /// XTN.
    Phone,
    /// XCN.
    Person,
    /// CN.
    OldPerson,
    /// PL.
    Location,
    /// EI.
    Entity,
    /// HD.
    Authority,
    /// XON.
    Organization,
    /// CP, MO: an amount of money.
    Money,
    /// CQ: an amount of something.
    Quantity,
    /// Another composite, or a CM of the early releases; the writer gives its components one by one.
    Composite,
}

impl Shape {
    /// The shape of a data type.
    pub fn of(data_type: &str) -> Shape {
        match data_type {
            "" | "X" => Shape::Absent,
            "DT" => Shape::Date,
            "TS" | "DTM" => Shape::Time,
            "CE" | "CNE" | "CWE" => Shape::Coded,
            "CX" => Shape::Identifier,
            "CK" | "CM_PAT_ID" => Shape::CheckedId,
            "XPN" => Shape::Name,
            "PN" => Shape::OldName,
            "XAD" | "AD" => Shape::Address,
            "XTN" => Shape::Phone,
            "XCN" => Shape::Person,
            "CN" => Shape::OldPerson,
            "PL" => Shape::Location,
            "EI" => Shape::Entity,
            "HD" => Shape::Authority,
            "XON" => Shape::Organization,
            "CP" | "MO" => Shape::Money,
            "CQ" => Shape::Quantity,
            "NM" => Shape::Number,
            "ST" | "TX" | "FT" | "ID" | "IS" | "SI" | "TM" | "TN" | "GTS" | "SNM" | "varies"
            | "OG" => Shape::Plain,
            _ => Shape::Composite,
        }
    }
}

/// The forms of every segment of a release.
#[derive(Debug)]
pub struct Forms {
    release: Release,
    segments: Vec<([u8; 3], Vec<Form>)>,
}

impl Forms {
    /// Works them out for a release.
    pub fn of(release: Release) -> Forms {
        let mut segments: Vec<([u8; 3], Vec<Form>)> = Vec::with_capacity(SEGMENTS.len());
        for def in SEGMENTS {
            let Ok(id) = <[u8; 3]>::try_from(def.id.as_bytes()) else {
                continue;
            };
            let mut forms: Vec<Form> = def
                .fields
                .iter()
                .map(|field| form(field, release))
                .collect();
            while forms.last().is_some_and(|form| form.shape == Shape::Absent) {
                forms.pop();
            }
            segments.push((id, forms));
        }
        segments.sort_by_key(|(id, _)| *id);
        Forms { release, segments }
    }

    /// The release.
    pub fn release(&self) -> Release {
        self.release
    }

    /// The fields of a segment, field 1 first; none when the release does not have it.
    pub fn segment(&self, id: [u8; 3]) -> &[Form] {
        match self.segments.binary_search_by(|(known, _)| known.cmp(&id)) {
            Ok(at) => &self.segments[at].1,
            Err(_) => &[],
        }
    }
}

/// The form of a field in a release, by what the standard says of it.
fn form(field: &FieldDef, release: Release) -> Form {
    let usage = field
        .usage
        .iter()
        .find(|usage| usage.from <= release && release <= usage.to);
    match usage {
        Some(usage) if !matches!(usage.opt, Opt::W | Opt::X) => Form {
            shape: Shape::of(usage.ty),
            repeats: usage.max != 1,
        },
        _ => Form {
            shape: Shape::Absent,
            repeats: false,
        },
    }
}
