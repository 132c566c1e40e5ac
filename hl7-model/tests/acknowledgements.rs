//! Answers to messages: shapes by release, broken headers, and that no patient's data is in them.

use hl7_model::ack::{Acknowledgement, Condition, Conditions, Mode, Outcome, Problem, Severity};
use hl7_model::{Index, Message, Path, ReadError, Release};
use proptest::prelude::*;

fn answer(
    received: &str,
    outcome: Outcome,
    complete: impl FnOnce(Acknowledgement) -> Acknowledgement,
) -> String {
    let answer = Acknowledgement::new(received.as_bytes(), outcome)
        .control_id("A1")
        .time("20240102");
    String::from_utf8(complete(answer).to_bytes()).unwrap()
}

fn path(text: &str) -> Path {
    text.parse().unwrap()
}

#[test]
fn sender_and_receiver_change_places_with_all_their_components() {
    let received = "MSH|^~\\&|A&P^1.2^ISO|NORTH|LAB^more^^^|SOUTH||s|ORU^R01|17||2.5.1||||||||||ORG1|ORG2|NET1|NET2\r";
    assert_eq!(
        answer(received, Outcome::Accept, |a| a),
        "MSH|^~\\&|LAB^more|SOUTH|A&P^1.2^ISO|NORTH|20240102||ACK^R01^ACK|A1|P|2.5.1||||||||||ORG2|ORG1|NET2|NET1\r\
         MSA|AA|17\r"
    );
}

#[test]
fn the_message_type_has_the_shape_of_the_release() {
    for (release, ty, expected) in [
        ("2.1", "ADT^A01", "ACK^A01"),
        ("2.2", "ADT^A01", "ACK^A01"),
        ("2.3", "ADT^A01", "ACK^A01"),
        ("2.3.1", "ADT^A01", "ACK^A01"),
        ("2.4", "ADT^A01^ADT_A01", "ACK^A01^ACK"),
        ("2.8.2", "ADT^A01^ADT_A01", "ACK^A01^ACK"),
        ("2.5.1", "ADT", "ACK"),
        ("2.5.1", "ADT_A01", "ACK^A01^ACK"),
        ("2.5.1", "ADT^JOHN DOE 1970", "ACK"),
        ("2.5.1", "", "ACK"),
    ] {
        let received = format!("MSH|^~\\&|||||||{ty}|17|T^A|{release}\r");
        let answer = answer(&received, Outcome::Accept, |a| a);
        let expected = format!("MSH|^~\\&|||||20240102||{expected}|A1|T^A|{release}\rMSA|AA|17\r");
        assert_eq!(answer, expected, "{release} {ty}");
    }
}

#[test]
fn errors_have_the_shape_of_the_release() {
    let problems = |answer: Acknowledgement| {
        answer
            .problem(
                Problem::new(Condition::ValueTooLong)
                    .at(path("OBX[3]-5(2).1"))
                    .text("too long"),
            )
            .problem(
                Problem::new(Condition::RequiredFieldMissing)
                    .at(path("PID-3"))
                    .severity(Severity::Fatal),
            )
            .problem(Problem::new(Condition::Application).severity(Severity::Warning))
    };
    let received = |release: &str| format!("MSH|^~\\&|||||||ORU^R01|17|P|{release}\r");
    let segments = |release: &str| {
        let answer = answer(&received(release), Outcome::Error, problems);
        answer
            .split('\r')
            .skip(1)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        segments("2.8"),
        [
            "MSA|AE|17",
            "ERR||OBX^3^5^2^1|104^Value too long^HL70357|E||||too long",
            "ERR||PID^1^3|101^Required field missing^HL70357|F",
            "ERR|||207^Application error^HL70357|W",
            ""
        ]
    );
    assert_eq!(
        segments("2.5")[1],
        "ERR||OBX^3^5^2^1|102^Data type error^HL70357|E||||too long"
    );
    assert_eq!(
        segments("2.5")[2],
        "ERR||PID^1^3|101^Required field missing^HL70357|E"
    );
    assert_eq!(
        segments("2.4"),
        [
            "MSA|AE|17|too long",
            "ERR|OBX^3^5^102&Data type error&HL70357~PID^1^3^101&Required field missing&HL70357\
             ~^^^207&Application error&HL70357",
            ""
        ]
    );
}

#[test]
fn codes_say_what_became_of_the_message_and_who_says_so() {
    let received = "MSH|^~\\&|||||||ADT^A01|17|P|2.3\r";
    for (mode, outcome, code) in [
        (Mode::Application, Outcome::Accept, "AA"),
        (Mode::Application, Outcome::Error, "AE"),
        (Mode::Application, Outcome::Reject, "AR"),
        (Mode::Commit, Outcome::Accept, "CA"),
        (Mode::Commit, Outcome::Error, "CE"),
        (Mode::Commit, Outcome::Reject, "CR"),
    ] {
        let answer = answer(received, outcome, |a| a.mode(mode));
        assert!(answer.contains(&format!("\rMSA|{code}|17\r")), "{answer}");
    }
}

#[test]
fn an_answer_has_the_delimiters_and_the_character_set_of_its_message() {
    let answer = answer(
        "MSH#*~@+#A*B#N@F@S####xx#ADT*A01#1@S@7#P#2.3######8859/1~UNICODE\r",
        Outcome::Error,
        |a| a.problem(Problem::new(Condition::DataType).at(path("PID-3.1"))),
    );
    assert_eq!(
        answer,
        "MSH#*~@+###A*B#N@F@S#20240102##ACK*A01#A1#P#2.3######8859/1~UNICODE\rMSA#AE#1@S@7\r\
         ERR#PID*1*3*102+Data type error+HL70357\r"
    );
    let latin = b"MSH|^~\\&|M\xfcnchen||||||ADT^A01|17|P|2.3||||||8859/1\rPID|\xfc\r";
    let answer = Acknowledgement::new(latin, Outcome::Accept).to_bytes();
    assert_eq!(
        answer,
        b"MSH|^~\\&|||M\\XFC\\nchen||||ACK^A01||P|2.3||||||8859/1\rMSA|AA|17\r"
    );
}

#[test]
fn a_broken_header_is_answered_with_what_it_says() {
    // Encoding characters missing, repeated, and letters.
    for characters in ["", "^^~&", "abc"] {
        let received = format!("MSH|{characters}|A^1|N|||||ADT^A01|17|D|2.3\rPID|1\r");
        let error = Message::read(received.as_bytes(), &mut Index::new()).unwrap_err();
        let answer = answer(&received, Outcome::Reject, |a| a.problem(&error));
        assert!(
            answer.starts_with("MSH|^~\\&|||A^1|N|20240102||ACK^A01|A1|D|2.3\rMSA|AR|17|"),
            "{answer}"
        );
        assert!(answer.contains("\rERR|MSH^1^2^10"), "{answer}");
    }
}

#[test]
fn what_has_no_header_is_answered_as_well() {
    for received in [
        "",
        "MSH",
        "MSH|",
        "MSH\r",
        "PID|1||77\r",
        "\u{b}",
        "MSHA^~\\&ADT",
        "MSH^^~\\&^A^B",
        "FHS|^~\\&|A|B\r",
    ] {
        assert_eq!(
            answer(received, Outcome::Reject, |a| a),
            "MSH|^~\\&|||||20240102||ACK|A1|P|2.5.1\rMSA|AR\r",
            "{received:?}"
        );
    }
    let error: ReadError = Message::read(b"PID|1", &mut Index::new()).unwrap_err();
    let answer = answer("PID|1", Outcome::Reject, |a| a.problem(&error));
    assert!(
        answer.ends_with("ERR||MSH^1|100^Segment sequence error^HL70357|E||||no MSH segment\r"),
        "{answer}"
    );
}

#[test]
fn the_sender_says_which_answers_it_wants() {
    let wanted = |commit: &str, application: &str| {
        let received = format!("MSH|^~\\&|||||||ADT^A01|17|P|2.5|||{commit}|{application}\r");
        let mut index = Index::new();
        let conditions = Conditions::of(Message::read(received.as_bytes(), &mut index).unwrap());
        let answers = [
            (Mode::Commit, Outcome::Accept),
            (Mode::Commit, Outcome::Reject),
            (Mode::Application, Outcome::Accept),
            (Mode::Application, Outcome::Error),
        ];
        answers.map(|(mode, outcome)| conditions.wants(mode, outcome))
    };
    assert_eq!(wanted("", ""), [false, false, true, true]);
    assert_eq!(wanted("AL", ""), [true, true, false, false]);
    assert_eq!(wanted("AL", "NE"), [true, true, false, false]);
    assert_eq!(wanted("ER", "SU"), [false, true, true, false]);
    assert_eq!(wanted("", "al"), [false, false, true, true]);
    assert_eq!(wanted("??", "NE"), [true, true, false, false]);
}

proptest! {
    #[test]
    fn an_answer_can_be_read_and_refers_to_its_message_whatever_came(
        header in "(MSH)?[|#^]?([|^~\\\\&#a-zA-Z0-9 éü.\u{b}]|\\\\F\\\\){0,60}",
        release in 0..Release::ALL.len(),
        body in proptest::collection::vec(any::<u8>(), 0..80),
    ) {
        let body: Vec<u8> = body.into_iter().flat_map(|byte| [b'\r', byte]).collect();
        let fields = format!("{header}||||ADT^A01|17|P|{}\r", Release::ALL[release]);
        let received = [fields.as_bytes(), &body].concat();
        let answer = Acknowledgement::new(&received, Outcome::Error)
            .control_id("A-1")
            .problem(Problem::new(Condition::DataType).at(path("PID-3")).text("a\rb"))
            .to_bytes();
        let mut index = Index::new();
        let answer = Message::read(&answer, &mut index).unwrap();
        let ids: Vec<_> = answer.segments().map(|segment| segment.id().to_string()).collect();
        prop_assert_eq!(ids, ["MSH", "MSA", "ERR"]);
        prop_assert_eq!(answer.control_id(), "A-1");
        prop_assert_eq!(answer.code(), "ACK");
        let mut index = Index::new();
        // A header is one line; what continues its last field is not answered.
        let line = received.split(|byte| *byte == b'\r').next().unwrap();
        if let Ok(received) = Message::read(line, &mut index) && received.header().unwrap().id() == "MSH" {
            let refers = answer.segment("MSA").unwrap().field(2);
            prop_assert_eq!(refers.text(), received.control_id());
        }
    }

    #[test]
    fn no_value_of_a_message_but_its_header_gets_into_the_answer(
        fields in proptest::collection::vec("[|^~&]{1,3}SECRET[0-9]{0,3}", 0..40),
        broken in any::<bool>(),
    ) {
        let characters = if broken { "" } else { "^~\\&" };
        let mut received = format!("MSH|{characters}|ADT|N|LAB|S|||ADT^A01|17|P|2.5.1\r");
        for segment in ["PID", "PV1", "OBX", "ZPI"] {
            received += segment;
            received += &fields.concat();
            received += "\r";
        }
        let answer = answer(&received, Outcome::Error, |a| {
            a.problem(Problem::new(Condition::DataType).at(path("PID-3")))
        });
        prop_assert!(!answer.contains("SECRET"));
    }
}
