// Written by `cargo codegen` from specs/. Do not edit.
use super::super::segments::*;
use crate::shorthand::*;
/// MFN_M16 · MFN^M16
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM16 {
    /// MSH · Message Header
    pub msh: Box<Msh>,
    /// SFT · Software Segment
    pub sft: Vec<Sft>,
    /// UAC · User Authentication Credential Segment
    pub uac: Option<Box<Uac>>,
    /// MFI · Master File Identification
    pub mfi: Option<Box<Mfi>>,
    /// MATERIAL_ITEM_RECORD
    pub material_item_record: Vec<MfnM16MaterialItemRecord>,
    /// Segments that have no place in the structure.
    pub unplaced: Vec<Unplaced>,
}
record!(
    structure MfnM16, MFN_M16, [1 => msh, 2 => sft, 3 => uac, 4 => mfi, 5 =>
    material_item_record]
);
/// MATERIAL_ITEM_RECORD, a group of MFN_M16
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM16MaterialItemRecord {
    /// MFE · Master File Entry
    pub mfe: Option<Box<Mfe>>,
    /// ITM · Material Item
    pub itm: Option<Box<Itm>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
    /// STERILIZATION
    pub sterilization: Vec<MfnM16Sterilization>,
    /// PURCHASING_VENDOR
    pub purchasing_vendor: Vec<MfnM16PurchasingVendor>,
    /// MATERIAL_LOCATION
    pub material_location: Vec<MfnM16MaterialLocation>,
}
record!(
    group MfnM16MaterialItemRecord, "MATERIAL_ITEM_RECORD", [1 => mfe, 2 => itm, 3 =>
    nte, 4 => sterilization, 5 => purchasing_vendor, 6 => material_location]
);
/// STERILIZATION, a group of MFN_M16
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM16Sterilization {
    /// STZ · Sterilization Parameter
    pub stz: Option<Box<Stz>>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(group MfnM16Sterilization, "STERILIZATION", [1 => stz, 2 => nte]);
/// PURCHASING_VENDOR, a group of MFN_M16
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM16PurchasingVendor {
    /// VND · Purchasing Vendor
    pub vnd: Option<Box<Vnd>>,
    /// PACKAGING
    pub packaging: Vec<MfnM16Packaging>,
}
record!(group MfnM16PurchasingVendor, "PURCHASING_VENDOR", [1 => vnd, 2 => packaging]);
/// PACKAGING, a group of MFN_M16
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM16Packaging {
    /// PKG · Item Packaging
    pub pkg: Option<Box<Pkg>>,
    /// PCE · Patient Charge Cost Center Exceptions
    pub pce: Vec<Pce>,
}
record!(group MfnM16Packaging, "PACKAGING", [1 => pkg, 2 => pce]);
/// MATERIAL_LOCATION, a group of MFN_M16
#[derive(Default)]
#[non_exhaustive]
pub struct MfnM16MaterialLocation {
    /// IVT · Material Location
    pub ivt: Option<Box<Ivt>>,
    /// ILT · Material Lot
    pub ilt: Vec<Ilt>,
    /// NTE · Notes and Comments
    pub nte: Vec<Nte>,
}
record!(
    group MfnM16MaterialLocation, "MATERIAL_LOCATION", [1 => ivt, 2 => ilt, 3 => nte]
);
/// Definition of [`MfnM16`].
pub static MFN_M16: StructureDef = structure(
    "MFN_M16",
    "MSH SFT* UAC? MFI MATERIAL_ITEM_RECORD( MFE ITM NTE* STERILIZATION( STZ NTE* )* PURCHASING_VENDOR( VND PACKAGING( PKG PCE* )* )* MATERIAL_LOCATION( IVT ILT* NTE* )* )+",
    &[
        grammar(
            V2_6,
            V2_8_2,
            "MSH SFT* UAC? MFI MATERIAL_ITEM_RECORD( MFE ITM NTE* STERILIZATION( STZ NTE* )* PURCHASING_VENDOR( VND PACKAGING( PKG PCE* )* )* MATERIAL_LOCATION( IVT ILT* NTE* )* )+",
        ),
    ],
);
