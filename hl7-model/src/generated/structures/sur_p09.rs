// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// SUR_P09 · SUR^P09
#[derive(Default)]
#[non_exhaustive]
pub struct SurP09 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// FACILITY
    pub facility: Vec<SurP09Facility>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(structure SurP09, SUR_P09, [1 => msh, 2 => facility]);
/// FACILITY, a group of SUR_P09
#[derive(Default)]
#[non_exhaustive]
pub struct SurP09Facility {
    /// FAC · Facility
    pub fac: Option<Box<Fac>>,
    /// PRODUCT
    pub product: Vec<SurP09Product>,
    /// PSH · Product Summary Header
    pub psh: Option<Box<Psh>>,
    /// FACILITY_DETAIL
    pub facility_detail: Vec<SurP09FacilityDetail>,
}
record!(
    group SurP09Facility, "FACILITY", [1 => fac, 2 => product, 3 => psh, 4 =>
    facility_detail]
);
/// PRODUCT, a group of SUR_P09
#[derive(Default)]
#[non_exhaustive]
pub struct SurP09Product {
    /// PSH · Product Summary Header
    pub psh: Option<Box<Psh>>,
    /// PDC · Product Detail Country
    pub pdc: Option<Box<Pdc>>,
}
record!(group SurP09Product, "PRODUCT", [1 => psh, 2 => pdc]);
/// FACILITY_DETAIL, a group of SUR_P09
#[derive(Default)]
#[non_exhaustive]
pub struct SurP09FacilityDetail {
    /// FAC · Facility
    pub fac: Option<Box<Fac>>,
    /// PDC · Product Detail Country
    pub pdc: Option<Box<Pdc>>,
    /// NTE · Notes and Comments
    pub nte: Option<Box<Nte>>,
}
record!(group SurP09FacilityDetail, "FACILITY_DETAIL", [1 => fac, 2 => pdc, 3 => nte]);
/// Definition of [`SurP09`].
pub static SUR_P09: StructureDef = structure(
    "SUR_P09",
    "MSH FACILITY( FAC PRODUCT( PSH PDC )+ PSH FACILITY_DETAIL( FAC PDC NTE )+ )+",
    &[
        grammar(
            V2_3,
            V2_6,
            "MSH FACILITY( FAC PRODUCT( PSH PDC )+ PSH FACILITY_DETAIL( FAC PDC NTE )+ )+",
        ),
    ],
);
