//! What others lose without a word: cut messages, pipelined messages, memory and time. Each is counted here.

mod rows;

use allocation_counter::measure;
use hl7_model::frame::{Frame, frames};
use hl7_model::tables::{Extractor, Options, Provenance, tables};
use hl7_model::{Index, Message};
use rows::{header, row};

fn report() -> String {
    header("ORU^R01^ORU_R01", "2.5.1")
        + "PID|1||77^^^NORTH^MR||DOE^JO||19800517|F\r\
           OBR|1|P1|F1|GLU^Glucose^L|||20240102080000\r\
           OBX|1|NM|2345-7^Glucose^LN||5.4|mmol/L|||||F\r\
           OBX|2|TX|RPT||two\nlines||||||F\r"
}

#[test]
fn a_message_cut_at_any_byte_is_what_there_is_of_it() {
    let whole = report();
    let bytes = whole.as_bytes();
    let mut read = 0;
    for end in 0..=bytes.len() {
        let cut = &bytes[..end];
        let mut at = 0;
        for frame in frames(cut) {
            assert_eq!(frame.range().start, at);
            at = frame.range().end;
            let Frame::Message { range, .. } = frame else {
                continue;
            };
            let mut index = Index::new();
            let Ok(message) = Message::read(&cut[range], &mut index) else {
                continue;
            };
            read += 1;
            // Every byte of it is in a segment or ends one.
            let segments: usize = message
                .segments()
                .map(|segment| segment.bytes().len())
                .sum();
            let ends = message.segments().len();
            assert!(message.bytes().len() - segments <= ends, "cut at {end}");
            assert_eq!(message.encode(), message.bytes());
        }
        assert_eq!(at, cut.len(), "cut at {end}");
    }
    assert!(read > bytes.len() - 10, "{read} of {}", bytes.len());
}

#[test]
fn what_follows_a_cut_message_is_whole() {
    let (first, second) = (report(), report().replace("|77^", "|78^"));
    for end in (60..first.len()).step_by(7) {
        let file = [&first.as_bytes()[..end], b"\r", second.as_bytes()].concat();
        let found: Vec<&[u8]> = hl7_model::frame::messages(&file).collect();
        assert_eq!(found.last(), Some(&second.as_bytes()), "cut at {end}");
        assert_eq!(row("hl7_messages", found[1])["patient_id"], "78");
    }
}

#[test]
fn a_message_costs_a_handful_of_allocations() {
    let text = report();
    let names: Vec<&str> = tables().iter().map(|table| table.name).collect();
    let mut extractor = Extractor::new(&names, Options::default()).expect("all tables");
    let mut index = Index::new();
    let mut push = |times: usize| {
        for _ in 0..times {
            let message = Message::read(text.as_bytes(), &mut index).expect("a message");
            let from = Provenance {
                source_file: "test.hl7",
                message_index: 0,
                byte_offset: 0,
                raw: text.as_bytes(),
            };
            assert_eq!(extractor.push(message, from).total(), 7);
        }
    };
    // Buffers grow to their size, then hardly ever.
    push(2_000);
    let info = measure(|| push(1_000));
    assert!(
        info.count_total < 5_000,
        "{} allocations for 1,000 messages",
        info.count_total
    );
}

#[test]
fn memory_is_a_small_multiple_of_the_messages() {
    let text = report();
    let info = measure(|| {
        let mut extractor =
            Extractor::new(&["oru_messages", "obx"], Options::default()).expect("tables");
        let mut index = Index::new();
        for _ in 0..2_000 {
            let message = Message::read(text.as_bytes(), &mut index).expect("a message");
            let from = Provenance {
                source_file: "test.hl7",
                message_index: 0,
                byte_offset: 0,
                raw: text.as_bytes(),
            };
            extractor.push(message, from);
        }
    });
    let times = info.bytes_max as f64 / (2_000 * text.len()) as f64;
    assert!(times < 12.0, "{times:.1} times the size of the messages");
}
