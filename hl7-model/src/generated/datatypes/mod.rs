// Written by `cargo codegen` from specs/. Do not edit.
//! Composite data types.
mod ad;
mod aui;
mod ccd;
mod ccp;
mod cd;
mod ce;
mod cf;
mod ck;
mod cn;
mod cne;
mod cnn;
mod cns;
mod cp;
mod cq;
mod csu;
mod cwe;
mod cx;
mod ddi;
mod din;
mod dld;
mod dln;
mod dlt;
mod dr;
mod dtn;
mod ed;
mod ei;
mod eip;
mod eld;
mod erl;
mod fc;
mod fn_;
mod hd;
mod icd;
mod jcc;
mod la1;
mod la2;
mod ma;
mod mo;
mod moc;
mod mop;
mod msg;
mod na;
mod ndl;
mod nr;
mod ocd;
mod og;
mod osd;
mod osp;
mod pcf;
mod pi;
mod pip;
mod pl;
mod pln;
mod pn;
mod ppn;
mod prl;
mod pt;
mod pta;
mod qip;
mod qsc;
mod rcd;
mod rfr;
mod ri;
mod rmc;
mod rp;
mod rpt;
mod sad;
mod scv;
mod sn;
mod spd;
mod sps;
mod srt;
mod tq;
mod uvc;
mod vh;
mod vid;
mod vr;
mod wvi;
mod wvs;
mod xad;
mod xcn;
mod xon;
mod xpn;
mod xtn;
pub use ad::*;
pub use aui::*;
pub use ccd::*;
pub use ccp::*;
pub use cd::*;
pub use ce::*;
pub use cf::*;
pub use ck::*;
pub use cn::*;
pub use cne::*;
pub use cnn::*;
pub use cns::*;
pub use cp::*;
pub use cq::*;
pub use csu::*;
pub use cwe::*;
pub use cx::*;
pub use ddi::*;
pub use din::*;
pub use dld::*;
pub use dln::*;
pub use dlt::*;
pub use dr::*;
pub use dtn::*;
pub use ed::*;
pub use ei::*;
pub use eip::*;
pub use eld::*;
pub use erl::*;
pub use fc::*;
pub use fn_::*;
pub use hd::*;
pub use icd::*;
pub use jcc::*;
pub use la1::*;
pub use la2::*;
pub use ma::*;
pub use mo::*;
pub use moc::*;
pub use mop::*;
pub use msg::*;
pub use na::*;
pub use ndl::*;
pub use nr::*;
pub use ocd::*;
pub use og::*;
pub use osd::*;
pub use osp::*;
pub use pcf::*;
pub use pi::*;
pub use pip::*;
pub use pl::*;
pub use pln::*;
pub use pn::*;
pub use ppn::*;
pub use prl::*;
pub use pt::*;
pub use pta::*;
pub use qip::*;
pub use qsc::*;
pub use rcd::*;
pub use rfr::*;
pub use ri::*;
pub use rmc::*;
pub use rp::*;
pub use rpt::*;
pub use sad::*;
pub use scv::*;
pub use sn::*;
pub use spd::*;
pub use sps::*;
pub use srt::*;
pub use tq::*;
pub use uvc::*;
pub use vh::*;
pub use vid::*;
pub use vr::*;
pub use wvi::*;
pub use wvs::*;
pub use xad::*;
pub use xcn::*;
pub use xon::*;
pub use xpn::*;
pub use xtn::*;
use crate::def::CompositeDef;
/// Every composite data type, by id.
pub static COMPOSITES: &[&CompositeDef] = &[
    &AD,
    &AUI,
    &CCD,
    &CCP,
    &CD,
    &CE,
    &CF,
    &CK,
    &CN,
    &CNE,
    &CNN,
    &CNS,
    &CP,
    &CQ,
    &CSU,
    &CWE,
    &CX,
    &DDI,
    &DIN,
    &DLD,
    &DLN,
    &DLT,
    &DR,
    &DTN,
    &ED,
    &EI,
    &EIP,
    &ELD,
    &ERL,
    &FC,
    &FN,
    &HD,
    &ICD,
    &JCC,
    &LA1,
    &LA2,
    &MA,
    &MO,
    &MOC,
    &MOP,
    &MSG,
    &NA,
    &NDL,
    &NR,
    &OCD,
    &OG,
    &OSD,
    &OSP,
    &PCF,
    &PI,
    &PIP,
    &PL,
    &PLN,
    &PN,
    &PPN,
    &PRL,
    &PT,
    &PTA,
    &QIP,
    &QSC,
    &RCD,
    &RFR,
    &RI,
    &RMC,
    &RP,
    &RPT,
    &SAD,
    &SCV,
    &SN,
    &SPD,
    &SPS,
    &SRT,
    &TQ,
    &UVC,
    &VH,
    &VID,
    &VR,
    &WVI,
    &WVS,
    &XAD,
    &XCN,
    &XON,
    &XPN,
    &XTN,
];
/// Shows the type of every composite, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Ad>();
    types.see::<Aui>();
    types.see::<Ccd>();
    types.see::<Ccp>();
    types.see::<Cd>();
    types.see::<Ce>();
    types.see::<Cf>();
    types.see::<Ck>();
    types.see::<Cn>();
    types.see::<Cne>();
    types.see::<Cnn>();
    types.see::<Cns>();
    types.see::<Cp>();
    types.see::<Cq>();
    types.see::<Csu>();
    types.see::<Cwe>();
    types.see::<Cx>();
    types.see::<Ddi>();
    types.see::<Din>();
    types.see::<Dld>();
    types.see::<Dln>();
    types.see::<Dlt>();
    types.see::<Dr>();
    types.see::<Dtn>();
    types.see::<Ed>();
    types.see::<Ei>();
    types.see::<Eip>();
    types.see::<Eld>();
    types.see::<Erl>();
    types.see::<Fc>();
    types.see::<Fn>();
    types.see::<Hd>();
    types.see::<Icd>();
    types.see::<Jcc>();
    types.see::<La1>();
    types.see::<La2>();
    types.see::<Ma>();
    types.see::<Mo>();
    types.see::<Moc>();
    types.see::<Mop>();
    types.see::<Msg>();
    types.see::<Na>();
    types.see::<Ndl>();
    types.see::<Nr>();
    types.see::<Ocd>();
    types.see::<Og>();
    types.see::<Osd>();
    types.see::<Osp>();
    types.see::<Pcf>();
    types.see::<Pi>();
    types.see::<Pip>();
    types.see::<Pl>();
    types.see::<Pln>();
    types.see::<Pn>();
    types.see::<Ppn>();
    types.see::<Prl>();
    types.see::<Pt>();
    types.see::<Pta>();
    types.see::<Qip>();
    types.see::<Qsc>();
    types.see::<Rcd>();
    types.see::<Rfr>();
    types.see::<Ri>();
    types.see::<Rmc>();
    types.see::<Rp>();
    types.see::<Rpt>();
    types.see::<Sad>();
    types.see::<Scv>();
    types.see::<Sn>();
    types.see::<Spd>();
    types.see::<Sps>();
    types.see::<Srt>();
    types.see::<Tq>();
    types.see::<Uvc>();
    types.see::<Vh>();
    types.see::<Vid>();
    types.see::<Vr>();
    types.see::<Wvi>();
    types.see::<Wvs>();
    types.see::<Xad>();
    types.see::<Xcn>();
    types.see::<Xon>();
    types.see::<Xpn>();
    types.see::<Xtn>();
}
