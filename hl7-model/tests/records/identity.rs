//! Struct to bytes to struct, and bytes to struct to bytes.

use hl7_model::record::{self, Record};
use hl7_model::segments::{Obx, Pid};
use hl7_model::{Delimiters, Maybe, Segmented};
use proptest::prelude::*;

use crate::by_definition::{
    Make, Random, delimiters, fill, in_message, make, of_composites, of_segments, text,
};

fn written(record: &dyn Record, delimiters: &Delimiters) -> Vec<u8> {
    let mut out = Vec::new();
    record::write_segment(record, delimiters, &mut out);
    out
}

fn read(bytes: &[u8], delimiters: &Delimiters, make: Make) -> Box<dyn Record> {
    let mut record = make();
    in_message(bytes, delimiters, &mut |message, at| {
        record::read_segment(message.segment_at(at).unwrap(), &mut *record);
    });
    record
}

/// A segment without delimiters that have nothing behind them.
fn stripped(segment: &[u8], levels: &[u8]) -> Vec<u8> {
    let [delimiter, deeper @ ..] = levels else {
        return segment.to_vec();
    };
    let mut parts: Vec<Vec<u8>> = segment
        .split(|byte| byte == delimiter)
        .map(|part| stripped(part, deeper))
        .collect();
    while parts.len() > 1 && parts.last().is_some_and(Vec::is_empty) {
        parts.pop();
    }
    parts.join(delimiter)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_segment_is_the_same_after_writing_and_reading(seed in any::<u64>()) {
        let mut random = Random(seed);
        for make in of_segments() {
            let delimiters = delimiters(&mut random);
            let mut record = make();
            fill(&mut *record, &mut random, &delimiters);
            let bytes = written(&*record, &delimiters);
            let again = read(&bytes, &delimiters, make);
            prop_assert!(
                record::equal(&*record, &*again),
                "{delimiters:?}\n{}\n{record:?}\n{again:?}", String::from_utf8_lossy(&bytes)
            );
        }
    }

    #[test]
    fn every_composite_is_the_same_after_writing_and_reading(seed in any::<u64>()) {
        let mut random = Random(seed);
        for make in of_composites() {
            // A value in normal writing does not say whether a `#` marks a cut.
            let delimiters = Delimiters { truncation: None, ..delimiters(&mut random) };
            let mut composite = make();
            fill(&mut *composite, &mut random, &delimiters);
            // Every composite in the one place where any can stand.
            let value = record::to_varies(&*composite);
            let mut obx = Obx::default();
            obx.observation_value = vec![value.into()];
            let bytes = obx.to_bytes(&delimiters);
            let mut again = make();
            in_message(&bytes, &delimiters, &mut |message, at| {
                let segment = message.segment_at(at).unwrap();
                record::read_repetition(segment.field(5).repetition(0), &mut *again);
            });
            prop_assert!(
                record::equal(&*composite, &*again),
                "{delimiters:?}\n{}\n{composite:?}\n{again:?}", String::from_utf8_lossy(&bytes)
            );
        }
    }

    #[test]
    fn every_segment_is_the_same_bytes_after_reading_and_writing(
        parts in proptest::collection::vec(
            "[|]{0,3}[~^&]{0,2}(|a|\"\"|é|\\\\[FSTREHN]\\\\|\\\\[.]br\\\\|\\\\X41\\\\|\\\\Z1\\\\|\\\\X|5\\\\|\\\\[.]q\\\\|#|\\\\P\\\\)",
            0..60,
        ),
        truncation in any::<bool>(),
    ) {
        let mut delimiters = Delimiters::STANDARD;
        delimiters.truncation = truncation.then_some(b'#');
        for make in of_segments() {
            let id = make().shape().id();
            let mut bytes = id.as_bytes().to_vec();
            if matches!(id, "MSH" | "FHS" | "BHS") {
                bytes.push(b'|');
                bytes.extend(delimiters.encoding_characters());
            }
            let head = bytes.len();
            bytes.push(b'|');
            bytes.extend(parts.concat().bytes());
            let record = read(&bytes, &delimiters, make);
            let again = written(&*record, &delimiters);
            prop_assert!(again.starts_with(&bytes[..head]) && again.len() <= bytes.len());
            let text = |bytes: &[u8]| String::from_utf8(stripped(&bytes[head..], b"|~^&")).unwrap();
            prop_assert_eq!(text(&again), text(&bytes));
            prop_assert!(record::equal(&*record, &*read(&again, &delimiters, make)));
        }
    }

    #[test]
    fn any_bytes_are_read_and_written_without_losing_a_value(
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
        seed in any::<u64>(),
    ) {
        let mut random = Random(seed);
        let delimiters = delimiters(&mut random);
        let mut bytes = bytes;
        bytes.retain(|byte| !matches!(byte, b'\r' | b'\n' | 0x1c));
        let bytes = [b"PID", &[delimiters.field][..], &bytes].concat();
        let record = read(&bytes, &delimiters, make::<Pid>);
        let again = written(&*record, &delimiters);
        prop_assert!(record::equal(&*record, &*read(&again, &delimiters, make::<Pid>)));
    }

    #[test]
    fn text_with_delimiters_and_line_ends_comes_back(seed in any::<u64>()) {
        let mut random = Random(seed);
        let delimiters = delimiters(&mut random);
        let sent = text(&mut random);
        let mut pid = Pid::default();
        pid.birth_place = sent.as_str().into();
        let bytes = pid.to_bytes(&delimiters);
        prop_assert!(!bytes.iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0x0b | 0x1c)));
        let mut back = Maybe::Absent;
        in_message(&bytes, &delimiters, &mut |message, at| {
            back = Pid::read(message.segment_at(at).unwrap()).birth_place;
        });
        prop_assert_eq!(back, Maybe::Value(sent));
    }
}
