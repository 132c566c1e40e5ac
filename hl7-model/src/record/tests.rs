//! Records without generated code: slots, comparing, printing.

use super::*;
use crate::Si;
use crate::def::{Primitive, Ty};
use crate::record;
use model_core::{Ingestion, TableDef};

const fn field(name: &'static str, ty: Ty, repeats: bool) -> FieldDef {
    FieldDef {
        name,
        title: "",
        ty,
        repeats,
        usage: &[],
    }
}

static CX: CompositeDef = CompositeDef {
    id: "CX",
    title: "",
    components: &[field("id_number", Ty::Primitive(Primitive::St), false)],
    variadic: false,
};
static PID: SegmentDef = SegmentDef {
    id: "PID",
    title: "",
    fields: &[
        field("set_id", Ty::Primitive(Primitive::Si), false),
        field("patient_id", Ty::Composite(&CX), false),
        field("identifiers", Ty::Composite(&CX), true),
        field("phones", Ty::Primitive(Primitive::St), true),
    ],
    table: &TableDef {
        name: "pid",
        doc: "",
        ingestion: Ingestion::Append,
        key: &[],
        columns: &[],
    },
};
static ORU_R01: StructureDef = StructureDef::new("ORU_R01", "MSH PATIENT_RESULT( PID )+", &[]);

#[derive(Default)]
struct Cx {
    id_number: Maybe<String>,
    extra: Extra,
}
record!(composite Cx, CX, [1 => id_number]);

#[derive(Default)]
struct Pid {
    set_id: Maybe<Si>,
    patient_id: Maybe<Box<Cx>>,
    identifiers: Vec<Maybe<Cx>>,
    phones: Vec<Maybe<String>>,
    extra: Extra,
}
record!(segment Pid, PID, [1 => set_id, 2 => patient_id, 3 => identifiers, 4 => phones]);

#[derive(Default)]
struct OruR01PatientResult {
    pid: Option<Box<Pid>>,
}
record!(group OruR01PatientResult, "PATIENT_RESULT", [1 => pid]);

#[derive(Default)]
struct OruR01 {
    msh: Box<Pid>,
    patient_result: Vec<OruR01PatientResult>,
    unplaced: Vec<Unplaced>,
}
record!(structure OruR01, ORU_R01, [1 => msh, 2 => patient_result]);

#[test]
fn slots_are_read_and_filled_without_knowing_the_type() {
    let mut oru = OruR01::default();
    let Some(EntryMut::Record(group)) = oru.slot_mut(2).map(|slot| slot.add(State::Value)) else {
        panic!()
    };
    let Some(EntryMut::Record(pid)) = group.slot_mut(1).map(|slot| slot.add(State::Value)) else {
        panic!()
    };
    let Some(EntryMut::Record(cx)) = pid.slot_mut(3).map(|slot| slot.add(State::Value)) else {
        panic!()
    };
    let Some(EntryMut::Text(text)) = cx.slot_mut(1).map(|slot| slot.add(State::Value)) else {
        panic!()
    };
    text.push_str("123");
    let pid = oru.patient_result[0].pid.as_ref().unwrap();
    assert_eq!(pid.identifiers[0].value().unwrap().id_number, "123".into());
    assert_eq!(
        format!("{pid:?}"),
        r#"PID { identifiers: [CX { id_number: "123" }] }"#
    );
    assert_ne!(oru, OruR01::default());
    assert_eq!(oru, oru.clone());
}

#[test]
fn composites_are_boxed_without_ceremony() {
    let mut pid = Pid {
        patient_id: Cx::default().into(),
        ..Pid::default()
    };
    pid.patient_id.or_default().id_number = Maybe::Null;
    assert!(pid.patient_id.value().unwrap().id_number.is_null());
    assert_eq!(std::mem::size_of::<Maybe<Box<Cx>>>(), 16);
}
