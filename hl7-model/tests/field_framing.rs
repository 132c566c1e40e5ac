//! Framing: every way in which messages were found in files and streams.

use hl7_model::frame::{
    Envelope, Frame, Framer, Limits, RejectCode, Step, cut_after, cut_before_last, frames, messages,
};
use hl7_model::{Index, Message};
use proptest::prelude::*;

/// Every frame as `(kind, bytes)`; panics unless the frames are the input, piece by piece.
fn cut(input: &[u8]) -> Vec<(&'static str, &[u8])> {
    let mut at = 0;
    let mut found = Vec::new();
    for frame in frames(input) {
        assert_eq!(frame.range().start, at, "frames stand side by side");
        assert!(frame.len() > 0);
        at = frame.range().end;
        let kind = match &frame {
            Frame::Message {
                unclosed: false, ..
            } => "message",
            Frame::Message { unclosed: true, .. } => "unclosed",
            Frame::Envelope { .. } => "envelope",
            Frame::Gap { .. } => "gap",
            Frame::Reject { .. } => "reject",
            _ => "other",
        };
        found.push((kind, &input[frame.range()]));
    }
    assert_eq!(at, input.len(), "no byte is left over");
    found
}

fn only_messages(input: &[u8]) -> Vec<&[u8]> {
    cut(input)
        .into_iter()
        .filter(|(kind, _)| *kind == "message")
        .map(|(_, bytes)| bytes)
        .collect()
}

fn rejects(input: &[u8]) -> Vec<&[u8]> {
    cut(input)
        .into_iter()
        .filter(|(kind, _)| *kind == "reject")
        .map(|(_, bytes)| bytes)
        .collect()
}

const A: &[u8] = b"MSH|^~\\&|A\rPID|1\r";
const B: &[u8] = b"MSH|^~\\&|B\rPID|2\r";

fn join(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

#[test]
fn byte_order_mark_before_the_first_message_and_between_joined_files() {
    let input = join(&[b"\xef\xbb\xbf", A, b"\xef\xbb\xbf", B]);
    assert_eq!(
        cut(&input),
        [
            ("gap", &b"\xef\xbb\xbf"[..]),
            ("message", A),
            ("gap", b"\xef\xbb\xbf"),
            ("message", B)
        ]
    );
}

#[test]
fn utf_16_is_told_and_reads_after_transcoding() {
    use hl7_model::charset::Utf16;
    let text = String::from_utf8(join(&[A, B])).unwrap();
    for (bom, order) in [("\u{feff}", Utf16::LittleEndian), ("", Utf16::BigEndian)] {
        let units = [bom, &text].concat();
        let file: Vec<u8> = match order {
            Utf16::LittleEndian => units.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Utf16::BigEndian => units.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        };
        let first = frames(&file).next();
        assert!(
            matches!(
                first,
                Some(Frame::Reject {
                    code: RejectCode::Utf16,
                    ..
                })
            ),
            "{first:?}"
        );
        assert_eq!(Utf16::detect(&file), Some(order));
        let mut utf8 = Vec::new();
        let mut transcoder = order.transcoder();
        transcoder.push(&file, &mut utf8);
        assert!(!transcoder.finish(&mut utf8), "nothing was replaced");
        assert_eq!(messages(&utf8).collect::<Vec<_>>(), [A, B]);
    }
}

#[test]
fn half_a_utf_16_character_is_reported() {
    let mut text = Vec::new();
    let mut transcoder = hl7_model::charset::Utf16::LittleEndian.transcoder();
    transcoder.push(b"M\0S", &mut text);
    assert!(transcoder.finish(&mut text));
}

#[test]
fn mllp_bytes_in_a_file() {
    let input = join(&[b"\x0b", A, b"\x1c\r\x0b", B, b"\x1c\r"]);
    let expected: Vec<(&str, &[u8])> = vec![
        ("gap", b"\x0b"),
        ("message", A),
        ("gap", b"\x1c\r\x0b"),
        ("message", B),
        ("gap", b"\x1c\r"),
    ];
    assert_eq!(cut(&input), expected);
}

#[test]
fn mllp_keeps_the_second_patient_out_of_the_first_message() {
    // Without the terminators that the standard wants, and with segments that lost their header.
    let input = b"\x0bMSH|^~\\&|A\rPID|1\x1c\x0bMSH|^~\\&|B\rPID|2\x1c\x0bPID|3\rPV1|1\x1c\r";
    assert_eq!(
        only_messages(input),
        [&b"MSH|^~\\&|A\rPID|1"[..], b"MSH|^~\\&|B\rPID|2"]
    );
    assert_eq!(rejects(input), [b"PID|3\rPV1|1"]);
}

#[test]
fn twenty_thousand_pipelined_mllp_messages() {
    let one = join(&[b"\x0b", A, b"\x1c\r"]);
    assert_eq!(only_messages(&one.repeat(20_000)).len(), 20_000);
}

#[test]
fn mllp_message_without_its_end_is_marked() {
    assert_eq!(
        cut(&join(&[b"\x0b", A])),
        [("gap", &b"\x0b"[..]), ("unclosed", A)]
    );
    assert_eq!(
        cut(&join(&[b"\x0b", A, b"\x0b", B, b"\x1c\r"]))[1],
        ("unclosed", A)
    );
}

#[test]
fn mllp_block_takes_text_at_its_end_for_the_message() {
    let message = b"MSH|^~\\&|A\rOBX|1|TX|||line\rmore\r\rlast\r";
    let input = join(&[b"\x0b", message, b"\x1c\r"]);
    assert_eq!(only_messages(&input), [message]);
}

#[test]
fn vt_begins_a_line_even_behind_text() {
    let input = join(&[b"connected \x0b", A, b"\x1c\r"]);
    assert_eq!(rejects(&input), [b"connected"]);
    assert_eq!(only_messages(&input), [A]);
}

#[test]
fn cr_lf_crlf_and_mixed_line_ends() {
    let lf = b"MSH|^~\\&|C\nPID|3\n";
    let crlf = b"MSH|^~\\&|D\r\nPID|4\r\n";
    let mixed = b"MSH|^~\\&|E\rPID|5\nPV1|1\r\nPV2|\r";
    let input = join(&[A, lf, crlf, mixed]);
    assert_eq!(only_messages(&input), [A, lf, crlf, mixed]);
    let mut index = Index::new();
    let message = Message::read(mixed, &mut index).unwrap();
    assert_eq!(
        message.segments().map(|s| s.bytes()).collect::<Vec<_>>(),
        [&b"MSH|^~\\&|E"[..], b"PID|5", b"PV1|1", b"PV2|"]
    );
}

#[test]
fn blank_lines_between_and_within_messages() {
    let a = b"MSH|^~\\&|A\r\n\r\n  \r\nPID|1\r\n";
    let input = join(&[b"\r\n\n", a, b"\r\n \r\n", B, b"\r\n"]);
    assert_eq!(only_messages(&input), [&a[..], B]);
    let mut index = Index::new();
    let message = Message::read(a, &mut index).unwrap();
    assert_eq!(
        message.segments().map(|s| s.bytes()).collect::<Vec<_>>(),
        [&b"MSH|^~\\&|A"[..], b"PID|1"]
    );
}

#[test]
fn leading_white_space_before_headers_and_segments() {
    let input = b"  \t MSH|^~\\&|A\r   PID|1\r  MSH|^~\\&|B\r";
    assert_eq!(
        only_messages(input),
        [&b"MSH|^~\\&|A\r   PID|1\r"[..], b"MSH|^~\\&|B\r"]
    );
    let mut index = Index::new();
    let message = Message::read(b"MSH|^~\\&|A\r   PID|1\r", &mut index).unwrap();
    assert_eq!(
        message.segment("PID").map(|s| s.field(1).bytes()),
        Some(&b"1"[..])
    );
    assert_eq!(
        message.header().map(|s| s.bytes()),
        Some(&b"MSH|^~\\&|A"[..])
    );
}

#[test]
fn trailing_spaces_belong_to_the_last_field() {
    let input = b"MSH|^~\\&|A  \rPID|1  ";
    assert_eq!(only_messages(input), [input]);
    let mut index = Index::new();
    let message = Message::read(input, &mut index).unwrap();
    assert_eq!(message.get("MSH-3").unwrap().unwrap().bytes(), b"A  ");
    assert_eq!(message.get("PID-1").unwrap().unwrap().bytes(), b"1  ");
}

#[test]
fn line_feed_in_obx_5_continues_the_field() {
    let message: &[u8] =
        b"MSH|^~\\&|A\rOBX|1|TX|||The\nlungs\n\nare clear||||||F\rNTE|1||END\nOF\rPID|1\r";
    assert_eq!(only_messages(&join(&[message, B])), [message, B]);
    let mut index = Index::new();
    let message = Message::read(message, &mut index).unwrap();
    assert_eq!(
        message.get("OBX-5").unwrap().unwrap().text(),
        "The\nlungs\n\nare clear"
    );
    assert_eq!(message.get("OBX-11").unwrap().unwrap().text(), "F");
    assert_eq!(message.get("NTE-3").unwrap().unwrap().text(), "END\nOF");
    assert_eq!(message.segments().len(), 4);
}

#[test]
fn report_in_several_paragraphs_stays_whole_where_segments_end_with_lf() {
    let message: &[u8] = b"MSH|^~\\&|A\nOBX|1|TX|||Findings:\n\nLungs clear.\n\nEnd||||||F\n";
    assert_eq!(
        only_messages(&join(&[message, b"MSH|^~\\&|B\n"])),
        [message, b"MSH|^~\\&|B\n"]
    );
    let mut index = Index::new();
    let message = Message::read(message, &mut index).unwrap();
    assert_eq!(
        message.get("OBX-5").unwrap().unwrap().text(),
        "Findings:\n\nLungs clear.\n\nEnd"
    );
}

#[test]
fn text_of_the_last_segment_is_not_cut_off() {
    let message: &[u8] = b"MSH|^~\\&|A\nNTE|1||first\nsecond\n";
    assert_eq!(only_messages(message), [message]);
}

#[test]
fn garbage_between_messages_is_rejected_and_glued_to_nobody() {
    for garbage in [
        &b"not a message"[..],
        b"GARBAGE|not|hl7",
        b"12 | 34",
        b"two\rlines",
    ] {
        assert_eq!(
            cut(&join(&[A, garbage, b"\r", B])),
            [
                ("message", A),
                ("reject", garbage),
                ("gap", b"\r"),
                ("message", B)
            ]
        );
    }
    let (a, b) = (b"MSH|^~\\&|A\nPID|1\n", b"MSH|^~\\&|B\nPID|2\n");
    assert_eq!(
        rejects(&join(&[a, b"not a message\n", b])),
        [b"not a message"]
    );
    assert_eq!(rejects(&join(&[a, b"\n12 | 34\n", b])), [b"12 | 34"]);
    assert_eq!(only_messages(&join(&[a, b"\nnot a message\n", b])), [a, b]);
}

#[test]
fn garbage_before_the_first_and_behind_the_last_message() {
    let input = join(&[
        b"Subject: lab results\r\n\r\n",
        A,
        b"\r\n-- \r\nregards\r\n",
    ]);
    assert_eq!(only_messages(&input), [A]);
    assert_eq!(
        rejects(&input),
        [&b"Subject: lab results"[..], b"-- \r\nregards"]
    );
    assert_eq!(rejects(b"PID|1\rPV1|1\r"), [b"PID|1\rPV1|1"]);
}

#[test]
fn prose_about_headers_is_no_header() {
    for prose in [
        &b"MSH-9 is missing here"[..],
        b"MSH: header",
        b"MSH",
        b"msh of the day",
        b"MSHA|^~\\&|",
        b"MSH ok",
    ] {
        assert_eq!(cut(prose), [("reject", prose)], "{prose:?}");
    }
    assert_eq!(
        only_messages(b"MSH|^~\\&|A\rNTE|1||the MSH|^~\\&| line\r").len(),
        1
    );
}

#[test]
fn the_bytes_msh_alone() {
    assert_eq!(rejects(b"MSH"), [b"MSH"]);
    assert!(Message::read(b"MSH", &mut Index::new()).is_err());
    for length in 0..12 {
        let _ = Message::read(&b"MSH|^~\\&#|AB"[..length], &mut Index::new());
    }
}

#[test]
fn other_separators_and_lower_case_headers() {
    for message in [
        &b"MSH#*~\\&#A\rPID#1\r"[..],
        b"msh|^~\\&|A\rpid|1\r",
        b"MSH||ADT\r",
        b"MSH$^~\\&$A",
    ] {
        assert_eq!(only_messages(message), [message]);
    }
}

#[test]
fn envelopes_with_their_counts() {
    let input = join(&[
        b"FHS|^~\\&|X\rBHS|^~\\&|X\r",
        A,
        B,
        b"BTS|2|ok\rBHS|^~\\&|X\rSFT|v\r",
        A,
        b"BTS|7\rFTS|2\r",
    ]);
    let found: Vec<(Envelope, Option<u64>, u64)> = frames(&input)
        .filter_map(|frame| match frame {
            Frame::Envelope {
                kind,
                stated,
                found,
                ..
            } => Some((kind, stated, found)),
            _ => None,
        })
        .collect();
    assert_eq!(
        found,
        [
            (Envelope::FileHeader, None, 0),
            (Envelope::BatchHeader, None, 0),
            (Envelope::BatchTrailer, Some(2), 2),
            (Envelope::BatchHeader, None, 0),
            (Envelope::BatchTrailer, Some(7), 1),
            (Envelope::FileTrailer, Some(2), 2),
        ]
    );
    assert_eq!(only_messages(&input), [A, B, A]);
    assert_eq!(cut(&input)[5].1, b"BHS|^~\\&|X\rSFT|v\r");
}

#[test]
fn trailers_without_counts_and_segments_behind_an_envelope() {
    let input = join(&[A, b"BTS\rFTS|many\rPID|9\r"]);
    assert_eq!(
        cut(&input),
        [
            ("message", A),
            ("envelope", b"BTS\r"),
            ("envelope", b"FTS|many\r"),
            ("reject", b"PID|9"),
            ("gap", b"\r")
        ]
    );
}

#[test]
fn add_and_dsc_stay_visible() {
    let input = b"MSH|^~\\&|A\rPID|1||\rADD|77\rDSC|next|F\r";
    assert_eq!(only_messages(input), [input]);
    let mut index = Index::new();
    let message = Message::read(input, &mut index).unwrap();
    assert_eq!(message.get("ADD-1").unwrap().unwrap().text(), "77");
    assert_eq!(message.get("DSC-1").unwrap().unwrap().text(), "next");
}

#[test]
fn message_over_the_size_limit_is_rejected_in_pieces_and_the_next_one_is_found() {
    let large = join(&[A, b"OBX|1|ED|||", &b"QUJD".repeat(700), b"\r"]);
    let input = join(&[A, &large, B]);
    let mut framer = Framer::new(Limits::of_message(1024));
    let mut at = 0;
    let mut found = Vec::new();
    while let Step::Frame(frame) = framer.next(&input[at..], true) {
        at += frame.len();
        found.push(match frame {
            Frame::Message { range, .. } => ("message", range.len()),
            Frame::Reject {
                range,
                code: RejectCode::TooLarge,
                continues: false,
            } => ("reject", range.len()),
            Frame::Reject {
                range,
                code: RejectCode::TooLarge,
                continues: true,
            } => ("more of it", range.len()),
            _ => ("gap", frame.len()),
        });
    }
    assert_eq!(at, input.len());
    let rest = large.len() - 1 - 2 * 1024;
    assert_eq!(
        found,
        [
            ("message", A.len()),
            ("reject", 1024),
            ("more of it", 1024),
            ("more of it", rest),
            ("gap", 1),
            ("message", B.len())
        ]
    );
}

#[test]
fn forty_five_thousand_messages_in_one_file() {
    let file = join(&[A, B]).repeat(22_500);
    assert_eq!(messages(&file).count(), 45_000);
}

/// The frames found when the bytes arrive in chunks of these sizes, over and over.
fn in_chunks(input: &[u8], limits: Limits, sizes: &[usize]) -> Vec<Frame> {
    let mut framer = Framer::new(limits);
    let (mut done, mut seen) = (0, 0);
    let mut sizes = sizes.iter().cycle();
    let mut found = Vec::new();
    loop {
        // A copy, so that no two calls see the same addresses.
        let buffer = input[done..seen].to_vec();
        match framer.next(&buffer, seen == input.len()) {
            Step::Frame(frame) => {
                assert_eq!(frame.range().start, 0);
                let length = frame.len();
                found.push(frame.moved_by(done));
                done += length;
            }
            Step::More => {
                assert!(seen < input.len(), "nothing more will come");
                seen = (seen + sizes.next().unwrap()).min(input.len());
            }
            Step::End => return found,
        }
    }
}

/// Bytes in which everything that matters to framing is frequent.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => Just(&b"MSH|^~\\&|A"[..]), 1 => Just(&b"MSH#*~\\&#A"[..]), 1 => Just(&b"msh|^~\\&|"[..]),
        3 => Just(&b"PID|1"[..]), 2 => Just(&b"OBX|1|TX|||text"[..]), 1 => Just(&b"NTE|1||x"[..]),
        1 => Just(&b"FHS|^~\\&|"[..]), 1 => Just(&b"BHS|^~\\&|"[..]), 1 => Just(&b"BTS|3"[..]), 1 => Just(&b"FTS"[..]),
        1 => Just(&b"SFT|1"[..]), 6 => Just(&b"\r"[..]), 4 => Just(&b"\n"[..]), 2 => Just(&b"\r\n"[..]),
        2 => Just(&b"\x0b"[..]), 2 => Just(&b"\x1c"[..]), 1 => Just(&b"\x1c\r"[..]), 2 => Just(&b" "[..]),
        1 => Just(&b"\xef\xbb\xbf"[..]), 1 => Just(&b"\xef\xbb"[..]), 1 => Just(&b"\0"[..]),
        2 => Just(&b"some text"[..]), 1 => Just(&b"a | b"[..]), 1 => Just(&b"MS"[..]), 1 => Just(&b"H"[..]),
        1 => Just(&b"MSH$"[..]), 1 => Just(&b"ABC"[..]), 1 => Just(&b"\xff\xfe"[..]),
        1 => Just(&[b'x'; 300][..]), 1 => Just(&[b' '; 300][..]), 1 => Just(&[b'\n'; 300][..]),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn frames_are_the_input_and_messages_read(input in soup()) {
        let mut index = Index::new();
        for (kind, bytes) in cut(&input) {
            if kind == "message" && Message::read(bytes, &mut index).is_ok() {
                let message = Message::read(bytes, &mut index).unwrap();
                // What framing took for one message has one header, and ends where its last segment does.
                prop_assert_eq!(message.segments().filter(|s| s.id() == "MSH").count(), 1);
            }
            if kind == "gap" {
                let rest: Vec<u8> = bytes.iter().copied().filter(|&b| b > b' ').collect();
                prop_assert!(rest.chunks(3).all(|bom| bom == b"\xef\xbb\xbf"));
            }
        }
    }

    #[test]
    fn chunks_and_buffer_moves_change_nothing(input in soup(), sizes in prop::collection::vec(1usize..40, 1..6)) {
        for limits in [Limits::DEFAULT, Limits::of_message(1024)] {
            let whole = in_chunks(&input, limits, &[input.len().max(1)]);
            prop_assert_eq!(&in_chunks(&input, limits, &sizes), &whole);
            prop_assert_eq!(&in_chunks(&input, limits, &[1]), &whole);
        }
    }

    #[test]
    fn cutting_a_file_between_messages_changes_no_message(input in soup(), near in 0usize..400) {
        let whole: Vec<&[u8]> = messages(&input).collect();
        for cut in [cut_after(&input, near), cut_before_last(&input)].into_iter().flatten() {
            let (front, back) = input.split_at(cut);
            // UTF-16 is told by the first bytes, which a cut would give to the second part.
            prop_assume!(hl7_model::charset::Utf16::detect(&input).is_none());
            let parts: Vec<&[u8]> = messages(front).chain(messages(back)).collect();
            prop_assert_eq!(&parts, &whole);
        }
    }
}

#[test]
fn work_is_linear_when_a_buffer_grows_byte_by_byte() {
    // 40 KB of one message, one byte at a time: quadratic work would look at 800 MB.
    let input = join(&[
        b"MSH|^~\\&|A\rOBX|1|ED|||",
        &b"QUJD".repeat(10_000),
        b"\r",
        B,
    ]);
    let start = std::time::Instant::now();
    let mut framer = Framer::new(Limits::DEFAULT);
    let mut sizes = Vec::new();
    let mut done = 0;
    for seen in 0..=input.len() {
        while let Step::Frame(frame) = framer.next(&input[done..seen], seen == input.len()) {
            done += frame.len();
            sizes.push(frame.len());
        }
    }
    assert_eq!(sizes, [input.len() - B.len(), B.len()]);
    assert!(start.elapsed().as_millis() < 200, "{:?}", start.elapsed());
}
