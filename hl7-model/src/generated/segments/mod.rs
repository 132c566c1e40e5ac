// Written by `cargo codegen` from specs/. Do not edit.
//! Segments.
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
/// Shows the type of every segment, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {
    types.see::<Abs>();
    types.see::<Acc>();
    types.see::<Add>();
    types.see::<Adj>();
    types.see::<Aff>();
    types.see::<Aig>();
    types.see::<Ail>();
    types.see::<Aip>();
    types.see::<Ais>();
    types.see::<Al1>();
    types.see::<Apr>();
    types.see::<Arq>();
    types.see::<Arv>();
    types.see::<Aut>();
    types.see::<Bhs>();
    types.see::<Blc>();
    types.see::<Blg>();
    types.see::<Bpo>();
    types.see::<Bpx>();
    types.see::<Bts>();
    types.see::<Btx>();
    types.see::<Bui>();
    types.see::<Cdm>();
    types.see::<Cdo>();
    types.see::<Cer>();
    types.see::<Cm0>();
    types.see::<Cm1>();
    types.see::<Cm2>();
    types.see::<Cns>();
    types.see::<Con>();
    types.see::<Csp>();
    types.see::<Csr>();
    types.see::<Css>();
    types.see::<Ctd>();
    types.see::<Cti>();
    types.see::<Db1>();
    types.see::<Dg1>();
    types.see::<Dmi>();
    types.see::<Don>();
    types.see::<Dps>();
    types.see::<Drg>();
    types.see::<Dsc>();
    types.see::<Dsp>();
    types.see::<Ecd>();
    types.see::<Ecr>();
    types.see::<Edu>();
    types.see::<Eql>();
    types.see::<Eqp>();
    types.see::<Equ>();
    types.see::<Erq>();
    types.see::<Err>();
    types.see::<Evn>();
    types.see::<Fac>();
    types.see::<Fhs>();
    types.see::<Ft1>();
    types.see::<Fts>();
    types.see::<Gol>();
    types.see::<Gp1>();
    types.see::<Gp2>();
    types.see::<Gt1>();
    types.see::<Iam>();
    types.see::<Iar>();
    types.see::<Iim>();
    types.see::<Ilt>();
    types.see::<In1>();
    types.see::<In2>();
    types.see::<In3>();
    types.see::<Inv>();
    types.see::<Ipc>();
    types.see::<Ipr>();
    types.see::<Isd>();
    types.see::<Itm>();
    types.see::<Ivc>();
    types.see::<Ivt>();
    types.see::<Lan>();
    types.see::<Lcc>();
    types.see::<Lch>();
    types.see::<Ldp>();
    types.see::<Loc>();
    types.see::<Lrl>();
    types.see::<Mcp>();
    types.see::<Mfa>();
    types.see::<Mfe>();
    types.see::<Mfi>();
    types.see::<Mrg>();
    types.see::<Msa>();
    types.see::<Msh>();
    types.see::<Nck>();
    types.see::<Nds>();
    types.see::<Nk1>();
    types.see::<Npu>();
    types.see::<Nsc>();
    types.see::<Nst>();
    types.see::<Nte>();
    types.see::<Obr>();
    types.see::<Obx>();
    types.see::<Ods>();
    types.see::<Odt>();
    types.see::<Om1>();
    types.see::<Om2>();
    types.see::<Om3>();
    types.see::<Om4>();
    types.see::<Om5>();
    types.see::<Om6>();
    types.see::<Om7>();
    types.see::<Omc>();
    types.see::<Orc>();
    types.see::<Org>();
    types.see::<Oro>();
    types.see::<Ovr>();
    types.see::<Pac>();
    types.see::<Pce>();
    types.see::<Pcr>();
    types.see::<Pd1>();
    types.see::<Pda>();
    types.see::<Pdc>();
    types.see::<Peo>();
    types.see::<Pes>();
    types.see::<Pid>();
    types.see::<Pkg>();
    types.see::<Pm1>();
    types.see::<Pmt>();
    types.see::<Pr1>();
    types.see::<Pra>();
    types.see::<Prb>();
    types.see::<Prc>();
    types.see::<Prd>();
    types.see::<Prt>();
    types.see::<Psg>();
    types.see::<Psh>();
    types.see::<Psl>();
    types.see::<Pss>();
    types.see::<Pth>();
    types.see::<Pv1>();
    types.see::<Pv2>();
    types.see::<Pye>();
    types.see::<Qak>();
    types.see::<Qid>();
    types.see::<Qpd>();
    types.see::<Qrd>();
    types.see::<Qrf>();
    types.see::<Qri>();
    types.see::<Rcp>();
    types.see::<Rdf>();
    types.see::<Rdt>();
    types.see::<Rel>();
    types.see::<Rf1>();
    types.see::<Rfi>();
    types.see::<Rgs>();
    types.see::<Rmi>();
    types.see::<Rol>();
    types.see::<Rq1>();
    types.see::<Rqd>();
    types.see::<Rx1>();
    types.see::<Rxa>();
    types.see::<Rxc>();
    types.see::<Rxd>();
    types.see::<Rxe>();
    types.see::<Rxg>();
    types.see::<Rxo>();
    types.see::<Rxr>();
    types.see::<Rxv>();
    types.see::<Sac>();
    types.see::<Scd>();
    types.see::<Sch>();
    types.see::<Scp>();
    types.see::<Sdd>();
    types.see::<Sft>();
    types.see::<Sgh>();
    types.see::<Sgt>();
    types.see::<Shp>();
    types.see::<Sid>();
    types.see::<Slt>();
    types.see::<Spm>();
    types.see::<Spr>();
    types.see::<Stf>();
    types.see::<Stz>();
    types.see::<Tcc>();
    types.see::<Tcd>();
    types.see::<Tq1>();
    types.see::<Tq2>();
    types.see::<Txa>();
    types.see::<Uac>();
    types.see::<Ub1>();
    types.see::<Ub2>();
    types.see::<Urd>();
    types.see::<Urs>();
    types.see::<Var>();
    types.see::<Vnd>();
    types.see::<Vtq>();
}
