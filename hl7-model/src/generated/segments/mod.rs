// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
/// Calls a macro with the types of all segments: `each_segment!(m)` is `m!(Abc, Abd, ...)`.
#[macro_export]
macro_rules! each_segment {
    ($call:ident) => {
        $call ! (Abs, Acc, Add, Adj, Aff, Aig, Ail, Aip, Ais, Al1, Apr, Arq, Arv, Aut,
        Bhs, Blc, Blg, Bpo, Bpx, Bts, Btx, Bui, Cdm, Cdo, Cer, Cm0, Cm1, Cm2, Cns, Con,
        Csp, Csr, Css, Ctd, Cti, Db1, Dg1, Dmi, Don, Dps, Drg, Dsc, Dsp, Ecd, Ecr, Edu,
        Eql, Eqp, Equ, Erq, Err, Evn, Fac, Fhs, Ft1, Fts, Gol, Gp1, Gp2, Gt1, Iam, Iar,
        Iim, Ilt, In1, In2, In3, Inv, Ipc, Ipr, Isd, Itm, Ivc, Ivt, Lan, Lcc, Lch, Ldp,
        Loc, Lrl, Mcp, Mfa, Mfe, Mfi, Mrg, Msa, Msh, Nck, Nds, Nk1, Npu, Nsc, Nst, Nte,
        Obr, Obx, Ods, Odt, Om1, Om2, Om3, Om4, Om5, Om6, Om7, Omc, Orc, Org, Oro, Ovr,
        Pac, Pce, Pcr, Pd1, Pda, Pdc, Peo, Pes, Pid, Pkg, Pm1, Pmt, Pr1, Pra, Prb, Prc,
        Prd, Prt, Psg, Psh, Psl, Pss, Pth, Pv1, Pv2, Pye, Qak, Qid, Qpd, Qrd, Qrf, Qri,
        Rcp, Rdf, Rdt, Rel, Rf1, Rfi, Rgs, Rmi, Rol, Rq1, Rqd, Rx1, Rxa, Rxc, Rxd, Rxe,
        Rxg, Rxo, Rxr, Rxv, Sac, Scd, Sch, Scp, Sdd, Sft, Sgh, Sgt, Shp, Sid, Slt, Spm,
        Spr, Stf, Stz, Tcc, Tcd, Tq1, Tq2, Txa, Uac, Ub1, Ub2, Urd, Urs, Var, Vnd, Vtq);
    };
}
mod abs;
mod acc;
mod add;
mod adj;
mod aff;
mod aig;
mod ail;
mod aip;
mod ais;
mod al1;
mod apr;
mod arq;
mod arv;
mod aut;
mod bhs;
mod blc;
mod blg;
mod bpo;
mod bpx;
mod bts;
mod btx;
mod bui;
mod cdm;
mod cdo;
mod cer;
mod cm0;
mod cm1;
mod cm2;
mod cns;
mod con_;
mod csp;
mod csr;
mod css;
mod ctd;
mod cti;
mod db1;
mod dg1;
mod dmi;
mod don;
mod dps;
mod drg;
mod dsc;
mod dsp;
mod ecd;
mod ecr;
mod edu;
mod eql;
mod eqp;
mod equ;
mod erq;
mod err;
mod evn;
mod fac;
mod fhs;
mod ft1;
mod fts;
mod gol;
mod gp1;
mod gp2;
mod gt1;
mod iam;
mod iar;
mod iim;
mod ilt;
mod in1;
mod in2;
mod in3;
mod inv;
mod ipc;
mod ipr;
mod isd;
mod itm;
mod ivc;
mod ivt;
mod lan;
mod lcc;
mod lch;
mod ldp;
mod loc;
mod lrl;
mod mcp;
mod mfa;
mod mfe;
mod mfi;
mod mrg;
mod msa;
mod msh;
mod nck;
mod nds;
mod nk1;
mod npu;
mod nsc;
mod nst;
mod nte;
mod obr;
mod obx;
mod ods;
mod odt;
mod om1;
mod om2;
mod om3;
mod om4;
mod om5;
mod om6;
mod om7;
mod omc;
mod orc;
mod org;
mod oro;
mod ovr;
mod pac;
mod pce;
mod pcr;
mod pd1;
mod pda;
mod pdc;
mod peo;
mod pes;
mod pid;
mod pkg;
mod pm1;
mod pmt;
mod pr1;
mod pra;
mod prb;
mod prc;
mod prd;
mod prt;
mod psg;
mod psh;
mod psl;
mod pss;
mod pth;
mod pv1;
mod pv2;
mod pye;
mod qak;
mod qid;
mod qpd;
mod qrd;
mod qrf;
mod qri;
mod rcp;
mod rdf;
mod rdt;
mod rel;
mod rf1;
mod rfi;
mod rgs;
mod rmi;
mod rol;
mod rq1;
mod rqd;
mod rx1;
mod rxa;
mod rxc;
mod rxd;
mod rxe;
mod rxg;
mod rxo;
mod rxr;
mod rxv;
mod sac;
mod scd;
mod sch;
mod scp;
mod sdd;
mod sft;
mod sgh;
mod sgt;
mod shp;
mod sid;
mod slt;
mod spm;
mod spr;
mod stf;
mod stz;
mod tcc;
mod tcd;
mod tq1;
mod tq2;
mod txa;
mod uac;
mod ub1;
mod ub2;
mod urd;
mod urs;
mod var;
mod vnd;
mod vtq;
pub use abs::*;
pub use acc::*;
pub use add::*;
pub use adj::*;
pub use aff::*;
pub use aig::*;
pub use ail::*;
pub use aip::*;
pub use ais::*;
pub use al1::*;
pub use apr::*;
pub use arq::*;
pub use arv::*;
pub use aut::*;
pub use bhs::*;
pub use blc::*;
pub use blg::*;
pub use bpo::*;
pub use bpx::*;
pub use bts::*;
pub use btx::*;
pub use bui::*;
pub use cdm::*;
pub use cdo::*;
pub use cer::*;
pub use cm0::*;
pub use cm1::*;
pub use cm2::*;
pub use cns::*;
pub use con_::*;
pub use csp::*;
pub use csr::*;
pub use css::*;
pub use ctd::*;
pub use cti::*;
pub use db1::*;
pub use dg1::*;
pub use dmi::*;
pub use don::*;
pub use dps::*;
pub use drg::*;
pub use dsc::*;
pub use dsp::*;
pub use ecd::*;
pub use ecr::*;
pub use edu::*;
pub use eql::*;
pub use eqp::*;
pub use equ::*;
pub use erq::*;
pub use err::*;
pub use evn::*;
pub use fac::*;
pub use fhs::*;
pub use ft1::*;
pub use fts::*;
pub use gol::*;
pub use gp1::*;
pub use gp2::*;
pub use gt1::*;
pub use iam::*;
pub use iar::*;
pub use iim::*;
pub use ilt::*;
pub use in1::*;
pub use in2::*;
pub use in3::*;
pub use inv::*;
pub use ipc::*;
pub use ipr::*;
pub use isd::*;
pub use itm::*;
pub use ivc::*;
pub use ivt::*;
pub use lan::*;
pub use lcc::*;
pub use lch::*;
pub use ldp::*;
pub use loc::*;
pub use lrl::*;
pub use mcp::*;
pub use mfa::*;
pub use mfe::*;
pub use mfi::*;
pub use mrg::*;
pub use msa::*;
pub use msh::*;
pub use nck::*;
pub use nds::*;
pub use nk1::*;
pub use npu::*;
pub use nsc::*;
pub use nst::*;
pub use nte::*;
pub use obr::*;
pub use obx::*;
pub use ods::*;
pub use odt::*;
pub use om1::*;
pub use om2::*;
pub use om3::*;
pub use om4::*;
pub use om5::*;
pub use om6::*;
pub use om7::*;
pub use omc::*;
pub use orc::*;
pub use org::*;
pub use oro::*;
pub use ovr::*;
pub use pac::*;
pub use pce::*;
pub use pcr::*;
pub use pd1::*;
pub use pda::*;
pub use pdc::*;
pub use peo::*;
pub use pes::*;
pub use pid::*;
pub use pkg::*;
pub use pm1::*;
pub use pmt::*;
pub use pr1::*;
pub use pra::*;
pub use prb::*;
pub use prc::*;
pub use prd::*;
pub use prt::*;
pub use psg::*;
pub use psh::*;
pub use psl::*;
pub use pss::*;
pub use pth::*;
pub use pv1::*;
pub use pv2::*;
pub use pye::*;
pub use qak::*;
pub use qid::*;
pub use qpd::*;
pub use qrd::*;
pub use qrf::*;
pub use qri::*;
pub use rcp::*;
pub use rdf::*;
pub use rdt::*;
pub use rel::*;
pub use rf1::*;
pub use rfi::*;
pub use rgs::*;
pub use rmi::*;
pub use rol::*;
pub use rq1::*;
pub use rqd::*;
pub use rx1::*;
pub use rxa::*;
pub use rxc::*;
pub use rxd::*;
pub use rxe::*;
pub use rxg::*;
pub use rxo::*;
pub use rxr::*;
pub use rxv::*;
pub use sac::*;
pub use scd::*;
pub use sch::*;
pub use scp::*;
pub use sdd::*;
pub use sft::*;
pub use sgh::*;
pub use sgt::*;
pub use shp::*;
pub use sid::*;
pub use slt::*;
pub use spm::*;
pub use spr::*;
pub use stf::*;
pub use stz::*;
pub use tcc::*;
pub use tcd::*;
pub use tq1::*;
pub use tq2::*;
pub use txa::*;
pub use uac::*;
pub use ub1::*;
pub use ub2::*;
pub use urd::*;
pub use urs::*;
pub use var::*;
pub use vnd::*;
pub use vtq::*;
use crate::def::SegmentDef;
/// Every segment, by id.
pub static SEGMENTS: &[&SegmentDef] = &[
    &ABS,
    &ACC,
    &ADD,
    &ADJ,
    &AFF,
    &AIG,
    &AIL,
    &AIP,
    &AIS,
    &AL1,
    &APR,
    &ARQ,
    &ARV,
    &AUT,
    &BHS,
    &BLC,
    &BLG,
    &BPO,
    &BPX,
    &BTS,
    &BTX,
    &BUI,
    &CDM,
    &CDO,
    &CER,
    &CM0,
    &CM1,
    &CM2,
    &CNS,
    &CON,
    &CSP,
    &CSR,
    &CSS,
    &CTD,
    &CTI,
    &DB1,
    &DG1,
    &DMI,
    &DON,
    &DPS,
    &DRG,
    &DSC,
    &DSP,
    &ECD,
    &ECR,
    &EDU,
    &EQL,
    &EQP,
    &EQU,
    &ERQ,
    &ERR,
    &EVN,
    &FAC,
    &FHS,
    &FT1,
    &FTS,
    &GOL,
    &GP1,
    &GP2,
    &GT1,
    &IAM,
    &IAR,
    &IIM,
    &ILT,
    &IN1,
    &IN2,
    &IN3,
    &INV,
    &IPC,
    &IPR,
    &ISD,
    &ITM,
    &IVC,
    &IVT,
    &LAN,
    &LCC,
    &LCH,
    &LDP,
    &LOC,
    &LRL,
    &MCP,
    &MFA,
    &MFE,
    &MFI,
    &MRG,
    &MSA,
    &MSH,
    &NCK,
    &NDS,
    &NK1,
    &NPU,
    &NSC,
    &NST,
    &NTE,
    &OBR,
    &OBX,
    &ODS,
    &ODT,
    &OM1,
    &OM2,
    &OM3,
    &OM4,
    &OM5,
    &OM6,
    &OM7,
    &OMC,
    &ORC,
    &ORG,
    &ORO,
    &OVR,
    &PAC,
    &PCE,
    &PCR,
    &PD1,
    &PDA,
    &PDC,
    &PEO,
    &PES,
    &PID,
    &PKG,
    &PM1,
    &PMT,
    &PR1,
    &PRA,
    &PRB,
    &PRC,
    &PRD,
    &PRT,
    &PSG,
    &PSH,
    &PSL,
    &PSS,
    &PTH,
    &PV1,
    &PV2,
    &PYE,
    &QAK,
    &QID,
    &QPD,
    &QRD,
    &QRF,
    &QRI,
    &RCP,
    &RDF,
    &RDT,
    &REL,
    &RF1,
    &RFI,
    &RGS,
    &RMI,
    &ROL,
    &RQ1,
    &RQD,
    &RX1,
    &RXA,
    &RXC,
    &RXD,
    &RXE,
    &RXG,
    &RXO,
    &RXR,
    &RXV,
    &SAC,
    &SCD,
    &SCH,
    &SCP,
    &SDD,
    &SFT,
    &SGH,
    &SGT,
    &SHP,
    &SID,
    &SLT,
    &SPM,
    &SPR,
    &STF,
    &STZ,
    &TCC,
    &TCD,
    &TQ1,
    &TQ2,
    &TXA,
    &UAC,
    &UB1,
    &UB2,
    &URD,
    &URS,
    &VAR,
    &VND,
    &VTQ,
];
