//! Messages of typed segments.

use hl7_model::datatypes::Cx;
use hl7_model::record::is_writable;
use hl7_model::segments::{Bhs, Msh, Nte, Orc, Pid};
use hl7_model::{Delimiters, EditError, Maybe, MessageBuf, ReadCode, ReadError, Record, Segmented};
use proptest::prelude::*;

use crate::by_definition::{Random, delimiters, fill, of_segments};

#[test]
fn the_header_says_the_delimiters() {
    let mut msh = Msh::default();
    msh.field_separator = "#".into();
    msh.encoding_characters = r"*~\&!".into();
    msh.sending_facility.or_default().universal_id = "1*2".into();
    let mut nte = Nte::default();
    nte.comment = vec!["a#b".into(), "c!".into()];
    let message = MessageBuf::from_segments(&[&msh, &nte]).unwrap();
    assert_eq!(
        message.as_bytes(),
        br"MSH#*~\&!##*1\S\2"
            .iter()
            .chain(b"\rNTE###a\\F\\b~c\\P\\\r")
            .copied()
            .collect::<Vec<_>>()
    );
    let mut bhs = Bhs::default();
    bhs.batch_comment = "x".into();
    let batch = MessageBuf::from_segments(&[&bhs]).unwrap();
    assert_eq!(batch.as_bytes(), b"BHS|^~\\&||||||||x\r");
}

#[test]
fn what_is_no_message_is_refused() {
    let code = |error: EditError| match error {
        EditError::Read(ReadError { code, .. }) => Some(code),
        _ => None,
    };
    let refused = |segments: &[&dyn Record]| MessageBuf::from_segments(segments).unwrap_err();
    assert_eq!(code(refused(&[])), Some(ReadCode::NoHeader));
    assert_eq!(code(refused(&[&Pid::default()])), Some(ReadCode::NoHeader));
    assert_eq!(
        refused(&[&Msh::default(), &Cx::default()]),
        EditError::NoSegmentId
    );
    let mut msh = Msh::default();
    msh.encoding_characters = "^^~&".into();
    assert_eq!(
        code(refused(&[&msh])),
        Some(ReadCode::EncodingCharactersRepeated)
    );
    msh.encoding_characters = "".into();
    assert_eq!(
        code(refused(&[&msh])),
        Some(ReadCode::EncodingCharactersMissing)
    );
}

#[test]
fn what_the_wire_cannot_say_is_known() {
    let standard = Delimiters::STANDARD;
    let mut orc = Orc::default();
    orc.quantity_timing.push(Maybe::default());
    let timing = orc.quantity_timing[0].or_default();
    timing.quantity.or_default().units.or_default().identifier = "mg".into();
    assert!(is_writable(&orc, &standard));
    // A third level below the field.
    let timing = orc.quantity_timing[0].or_default();
    timing.quantity.or_default().units.or_default().text = "milligram".into();
    assert!(!is_writable(&orc, &standard));
    assert_eq!(orc.to_bytes(&standard), b"ORC|||||||&mg");
    let mut pid = Pid::default();
    pid.birth_place = "".into();
    assert!(!is_writable(&pid, &standard));
    pid.birth_place = Maybe::Null;
    assert!(is_writable(&pid, &standard));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn a_message_of_all_segments_has_them_all(seed in any::<u64>()) {
        let mut random = Random(seed);
        let delimiters = delimiters(&mut random);
        let mut records: Vec<Box<dyn Record>> = vec![Box::new(Msh::default())];
        let others = of_segments().into_iter().map(|make| make());
        records.extend(others.filter(|one| !["MSH", "FHS", "BHS"].contains(&one.shape().id())));
        for record in &mut records {
            fill(&mut **record, &mut random, &delimiters);
        }
        let segments: Vec<&dyn Record> = records.iter().map(|record| &**record).collect();
        let message = MessageBuf::from_segments(&segments).unwrap();
        let ids: Vec<String> = message.view().segments().map(|segment| segment.id().to_string()).collect();
        let expected: Vec<&str> = records.iter().map(|record| record.shape().id()).collect();
        prop_assert_eq!(ids, expected);
        for (record, segment) in records.iter().zip(message.view().segments()) {
            let makers = of_segments();
            let make = makers.iter().find(|make| segment.id() == make().shape().id()).unwrap();
            let mut again = make();
            hl7_model::record::read_segment(segment, &mut *again);
            prop_assert!(hl7_model::record::equal(&**record, &*again));
        }
    }
}
