//! The header, and the order of segments: what senders leave out, repeat or get wrong.

use hl7_model::{Index, Message, Path, Release, SegmentId, WarningCode};

/// A message whose MSH-9 to MSH-12 are these.
fn with_header(fields: &str) -> Vec<u8> {
    format!("MSH|^~\\&|LAB|NORTH|||20240102||{fields}\rPID|1\r").into_bytes()
}

fn read<T>(bytes: &[u8], see: impl FnOnce(Message<'_>) -> T) -> T {
    see(Message::read(bytes, &mut Index::new()).expect("a message"))
}

fn codes(bytes: &[u8]) -> Vec<WarningCode> {
    read(bytes, |message| {
        message
            .warnings()
            .iter()
            .map(|warning| warning.code)
            .collect()
    })
}

#[test]
fn message_type_with_one_two_or_three_components() {
    for (msh_9, expected) in [
        ("ADT^A01^ADT_A01", ("ADT", "A01", "ADT_A01")),
        ("ADT^A04", ("ADT", "A04", "")),
        ("ORU", ("ORU", "", "")),
        ("", ("", "", "")),
        ("ADT_A01", ("ADT", "A01", "")),
        ("^A01", ("", "A01", "")),
        ("ORU^R01~ADT^A01", ("ORU", "R01", "")),
        ("??&x^/^!", ("??", "/", "!")),
        ("TEST^O01", ("TEST", "O01", "")),
    ] {
        let found = read(&with_header(&format!("{msh_9}|1|P|2.5")), |message| {
            [
                message.code().into_owned(),
                message.trigger().into_owned(),
                message.structure_as_sent().into_owned(),
            ]
        });
        assert_eq!(found, [expected.0, expected.1, expected.2], "{msh_9}");
    }
}

#[test]
fn message_type_and_control_id_missing_are_warnings() {
    assert_eq!(codes(&with_header("ADT^A01|1|P|2.5")), []);
    let found = codes(&with_header("||P|2.5"));
    assert_eq!(
        found,
        [
            WarningCode::MessageTypeMissing,
            WarningCode::ControlIdMissing
        ]
    );
    read(b"MSH|^~\\&", |message| {
        assert_eq!((&*message.code(), &*message.control_id()), ("", ""));
        assert_eq!(message.release().release, Release::V2_5_1);
    });
}

#[test]
fn control_id_is_whatever_was_sent() {
    let found = read(&with_header("ADT^A01|05D0642827|P|2.5"), |message| {
        message.control_id().into_owned()
    });
    assert_eq!(found, "05D0642827");
}

#[test]
fn releases_as_sent() {
    for release in Release::ALL {
        let found = read(&with_header(&format!("ADT^A01|1|P|{release}")), |message| {
            message.release()
        });
        assert_eq!((found.release, found.as_sent), (release, true));
    }
    let found = read(
        &with_header("ADT^A01|1|P| 2.5.1 ^AUS&Australia"),
        |message| message.release(),
    );
    assert_eq!(
        (found.release, found.as_sent),
        (Release::V2_5_1, true),
        "composite"
    );
}

#[test]
fn releases_that_are_none_are_read_as_the_nearest() {
    for (msh_12, nearest) in [
        ("2.3.z", Release::V2_3),
        ("99.9", Release::V2_8_2),
        ("2.9", Release::V2_8_2),
        ("2.5.2", Release::V2_5_1),
        ("2.6.1", Release::V2_6),
        ("2.0", Release::V2_1),
        ("1", Release::V2_1),
        ("2", Release::V2_1),
        ("v2.4", Release::V2_4),
        ("HL7 2.7.1", Release::V2_7_1),
        ("2,3", Release::V2_3),
        ("251", Release::V2_5_1),
        ("24", Release::V2_4),
        ("P", Release::V2_5_1),
        ("", Release::V2_5_1),
        ("\"\"", Release::V2_5_1),
        ("99999999999999999999.1", Release::V2_8_2),
    ] {
        let bytes = with_header(&format!("ADT^A01|1|P|{msh_12}"));
        let found = read(&bytes, |message| message.release());
        assert_eq!((found.release, found.as_sent), (nearest, false), "{msh_12}");
        assert_eq!(codes(&bytes), [WarningCode::ReleaseUnknown]);
    }
}

#[test]
fn no_pid_and_several() {
    read(
        b"MSH|^~\\&|A\rPID|1||11\rPV1|1\rPID|2||22\rMRG|33\rPID|3||33",
        |message| {
            let ids: Vec<_> = message.all("PID").map(|pid| pid.field(3).text()).collect();
            assert_eq!(ids, ["11", "22", "33"]);
            assert_eq!(message.get("PID[2]-3").unwrap().unwrap().text(), "22");
            assert!(message.get("PID[4]-3").unwrap().is_none());
        },
    );
    read(b"MSH|^~\\&|A\rOBX|1", |message| {
        assert!(message.segment("PID").is_none());
        assert!(message.get("PID-3").unwrap().is_none());
        assert!(message.segment("no id").is_none());
    });
}

#[test]
fn unknown_segments_and_site_segments_anywhere() {
    read(
        b"MSH|^~\\&|A\rZMH|1|a^b\rPID|1\rQQQ|x\rZ01|2\rPV1|1",
        |message| {
            let ids: Vec<_> = message
                .segments()
                .map(|segment| segment.id().to_string())
                .collect();
            assert_eq!(ids, ["MSH", "ZMH", "PID", "QQQ", "Z01", "PV1"]);
            assert_eq!(
                message
                    .segments()
                    .filter(|segment| segment.id().is_site_defined())
                    .count(),
                2
            );
            assert_eq!(message.get("ZMH-2.2").unwrap().unwrap().text(), "b");
        },
    );
}

#[test]
fn lower_case_ids() {
    let bytes = b"MSH|^~\\&|A||||||ADT|1|P|2.5\rpid|1||77\r";
    read(bytes, |message| {
        let pid = message.segment("PID").unwrap();
        assert_eq!(pid.id(), SegmentId::new("PID").unwrap());
        assert_eq!(pid.id_as_sent(), b"pid");
        assert_eq!(message.get("pid-3").unwrap().unwrap().text(), "77");
    });
    assert_eq!(codes(bytes), [WarningCode::SegmentIdCase]);
}

#[test]
fn words_of_a_text_are_no_segments() {
    read(
        b"MSH|^~\\&|A\nOBX|1|TX|||Impression:\nThe\nlungs\nEnd||||||F\n",
        |message| {
            assert_eq!(message.segments().len(), 2);
            assert_eq!(message.get("OBX-11").unwrap().unwrap().text(), "F");
        },
    );
}

#[test]
fn trailing_delimiters_and_more_fields_than_defined() {
    read(
        b"MSH|^~\\&|A\rEVN|A01|2024||\rPID|1||7^^~8&||\rEVN|||||||||||||x",
        |message| {
            let evn = message.segment("EVN").unwrap();
            assert_eq!(evn.field_count(), 4);
            assert!(
                evn.field(3).is_absent() && evn.field(4).is_absent() && evn.field(5).is_absent()
            );
            let ids = message.segment("PID").unwrap().field(3);
            assert_eq!(ids.repetition_count(), 2);
            assert_eq!(ids.repetition(0).component_count(), 3);
            assert_eq!(ids.repetition(1).component(1).subcomponent_count(), 2);
            assert_eq!(message.get("EVN[2]-13").unwrap().unwrap().text(), "x");
        },
    );
}

#[test]
fn repetitions_and_subcomponents_where_one_value_is_expected() {
    read(b"MSH|^~\\&|A\rPID|1||111~222||||a&b", |message| {
        let pid = message.segment("PID").unwrap();
        let ids: Vec<_> = pid.field(3).repetitions().map(|id| id.text()).collect();
        assert_eq!(ids, ["111", "222"]);
        assert_eq!(pid.field(7).text(), "a");
        assert_eq!(pid.field(7).component(1).subcomponent(2).text(), "b");
        assert_eq!(pid.field(7).bytes(), b"a&b");
    });
}

#[test]
fn null_and_absent_are_two_things() {
    read(b"MSH|^~\\&|A\rPID|\"\"||\"\"^x|\"\"\"", |message| {
        let pid = message.segment("PID").unwrap();
        assert!(pid.field(1).is_null() && !pid.field(1).is_absent());
        assert_eq!(pid.field(1).text(), "");
        assert!(pid.field(2).is_absent() && !pid.field(2).is_null());
        assert!(pid.field(3).component(1).is_null() && !pid.field(3).is_null());
        assert_eq!(pid.field(4).text(), "\"\"\"");
    });
}

#[test]
fn an_id_alone_in_its_line_is_a_segment_unless_text_comes_behind_it() {
    let segments = |bytes: &[u8]| {
        let mut found = Vec::new();
        read(bytes, |message| {
            found.extend(message.segments().map(|one| one.bytes().to_vec()));
        });
        found
    };
    let header = &b"MSH|^~\\&|A"[..];
    let alone = segments(b"MSH|^~\\&|A\rZZZ\r\n \r\rPID|1\rNTE\r\n\n");
    assert_eq!(alone, [header, b"ZZZ", b"PID|1", b"NTE"]);
    // What stands behind the id would be in no field.
    let text = segments(b"MSH|^~\\&|A\rNTE|1||see\rPV1\rOBR\r\nthere|too\rPID|1");
    assert_eq!(
        text,
        [header, b"NTE|1||see\rPV1\rOBR\r\nthere|too", b"PID|1"]
    );
}

#[test]
fn msh_1_and_msh_2_count_and_are_never_split() {
    read(b"MSH|^~\\&|LAB\rPID|1", |message| {
        let header = message.header().unwrap();
        assert_eq!(header.field_count(), 3);
        let fields: Vec<_> = header.fields().map(|field| field.text()).collect();
        assert_eq!(fields, ["|", "^~\\&", "LAB"]);
        assert_eq!(header.field(2).repetition_count(), 1);
        assert_eq!(header.field(2).component(1).bytes(), b"^~\\&");
        assert!(header.field(0).is_absent() && header.field(4).is_absent());
        assert_eq!(message.get("MSH-2.1.1").unwrap().unwrap().text(), "^~\\&");
    });
    // Not even where a line that is no segment follows.
    read(b"MSH|^~\\&|A\rFHS|^~\\&\r|c\r", |message| {
        let second = message.segment_at(1).unwrap().field(2);
        assert_eq!(
            (second.bytes(), second.repetition_count()),
            (&b"^~\\&\r"[..], 1)
        );
        assert_eq!(second.component(1).subcomponent(1).bytes(), b"^~\\&\r");
    });
}

#[test]
fn no_segment_has_a_field_0() {
    read(b"MSH|^~\\&|LAB\rPID|1\rPV1|2", |message| {
        assert!(
            message
                .segments()
                .all(|segment| segment.field(0).is_absent())
        );
    });
}

#[test]
fn offsets_lead_to_the_bytes() {
    let bytes = b"\xef\xbb\xbfMSH|^~\\&|LAB\r\nPID|1||77^^x&y~78\r\n";
    read(bytes, |message| {
        for path in [
            "MSH-1",
            "MSH-2",
            "MSH-3",
            "PID-3",
            "PID-3.3.2",
            "PID-3(2)",
            "PID",
        ] {
            let value = message.get(path).unwrap().unwrap();
            assert_eq!(
                &bytes[value.offset()..value.offset() + value.bytes().len()],
                value.bytes(),
                "{path}"
            );
        }
        let segment = message.segment("PID").unwrap();
        assert_eq!((segment.index(), segment.offset()), (1, 17));
    });
}

#[test]
fn segment_of_megabytes() {
    let bytes = [
        b"MSH|^~\\&|A\rOBX|1|ED|||^^^Base64^",
        &b"QUJD".repeat(500_000)[..],
        b"||||||F\r",
    ]
    .concat();
    read(&bytes, |message| {
        assert_eq!(
            message.get("OBX-5.5").unwrap().unwrap().bytes().len(),
            2_000_000
        );
        assert_eq!(message.get("OBX-11").unwrap().unwrap().text(), "F");
    });
}

#[test]
fn bytes_around_the_message_are_tolerated() {
    read(
        b"\x0b\xef\xbb\xbf\r\n MSH|^~\\&|A\rPID|1\r\x1c\r",
        |message| {
            assert_eq!(message.segments().len(), 2);
            assert_eq!(message.segment("PID").unwrap().bytes(), b"PID|1");
        },
    );
}

#[test]
fn file_and_batch_headers_read_like_messages() {
    read(b"BHS|^~\\&|A||||2024||name|comment|42\r", |message| {
        assert_eq!(message.get("BHS-11").unwrap().unwrap().text(), "42");
        assert_eq!(message.get("BHS-2").unwrap().unwrap().text(), "^~\\&");
    });
}

#[test]
fn debug_output_shows_no_value() {
    read(
        b"MSH|^~\\&|SECRET\rPID|1||SECRET^SECRET&SECRET",
        |message| {
            let pid = message.segment("PID").unwrap();
            let field = pid.field(3);
            let shown = format!(
                "{message:?} {pid:?} {field:?} {:?} {:?} {:?} {:?}",
                field.repetition(0),
                field.component(2),
                field.component(2).subcomponent(2),
                message.get("PID-3"),
            );
            assert!(!shown.contains("SECRET"), "{shown}");
        },
    );
}

#[test]
fn warnings_say_where() {
    let bytes = b"MSH|^~&|A|||||||1|P|9.9||||||NONSENSE\r  PID|1\npv1|1\rtext\rMSH|^~&|";
    let found = read(bytes, |message| message.warnings());
    let shown: Vec<_> = found
        .iter()
        .map(|w| (w.code.as_str(), w.offset, w.segment, w.path))
        .collect();
    assert_eq!(
        shown,
        [
            ("encoding_characters_short", 4, 0, Some("MSH-2")),
            ("message_type_missing", 15, 0, Some("MSH-9")),
            ("release_unknown", 20, 0, Some("MSH-12")),
            ("charset_unknown", 29, 0, Some("MSH-18")),
            ("segment_indented", 40, 1, None),
            ("mixed_terminators", 45, 1, None),
            ("segment_id_case", 46, 2, None),
            ("continuation_line", 52, 2, None),
            ("second_header", 57, 3, None),
        ]
    );
}

#[test]
fn paths_are_parsed_once_and_written_back() {
    for text in [
        "PID",
        "OBX[3]",
        "PID-3",
        "OBX[3]-5",
        "PID-3(2)",
        "PID-3(2).4",
        "PID-3.4.1",
        "Z01[2]-99(7).8.9",
    ] {
        assert_eq!(text.parse::<Path>().unwrap().to_string(), text);
    }
    for (text, at) in [
        ("", 0),
        ("PI", 0),
        ("PID-", 4),
        ("PID-0", 4),
        ("PID-x", 4),
        ("PID.3", 3),
        ("PID-3(2", 7),
        ("PID-3()", 6),
        ("PID[0]-1", 4),
        ("PID-3.", 6),
        ("PID-3.1.2.3", 9),
        ("PID-3 ", 5),
        ("PID-9999999999", 13),
        ("ÄID-1", 0),
    ] {
        assert_eq!(text.parse::<Path>().unwrap_err().at, at, "{text}");
    }
}

#[test]
fn one_index_serves_any_number_of_messages() {
    let mut index = Index::new();
    for length in (0..2_000).chain([5]) {
        let bytes = [b"MSH|^~\\&", &b"|x".repeat(length)[..], b"\rPID|1|2"].concat();
        let message = Message::read(&bytes, &mut index).unwrap();
        assert_eq!(message.header().unwrap().field_count(), 2 + length);
        assert_eq!(message.segment("PID").unwrap().field_count(), 2);
    }
    assert!(index.memory() < 64 << 10);
}
