//! Texts as they arrive: order of keys, keys twice, escapes, byte order marks, lines, narrative, what nobody defined.

use fhir_model::frame::{What, frames};
use fhir_model::r4::{Observation, Patient, Resource};
use fhir_model::{Json, Release, Strictness, bundle, xml};
use serde_json::{Value, json};

use super::{by_structs, by_tables, everywhere, findings, held, rescued, row, same};

const NONE: [&str; 0] = [];

/// What each way of reading says to a text that none of them takes: stable codes.
fn refusals(text: &str) -> [String; 4] {
    let structs = Resource::from_json(text).unwrap_err();
    let tables = by_tables(Release::R4, text).unwrap_err();
    let xml = xml::from_json(Release::R4, text, Strictness::Lenient).unwrap_err();
    for at in [structs.offset, tables.offset, xml.offset.unwrap()] {
        assert!(at <= text.len());
    }
    let found = findings(Release::R4, text);
    let first = found[0].split(' ').next().unwrap_or_default();
    [
        structs.code.as_str().to_owned(),
        tables.reason.as_str().to_owned(),
        xml.code.as_str().to_owned(),
        first.to_owned(),
    ]
}

#[test]
fn the_resource_type_may_stand_anywhere() {
    for text in [
        r#"{"id":"1","resourceType":"Patient","active":true}"#,
        r#"{"contained":[{"id":"o","resourceType":"Organization","name":"n"}],"managingOrganization":{"reference":"\u0023o"},"resourceType":"Patient"}"#,
        r#"{"type":"collection","entry":[{"resource":{"id":"2","resourceType":"Basic","code":{"text":"c"}},"fullUrl":"http://e.org/Basic/2"}],"resourceType":"Bundle"}"#,
    ] {
        assert_eq!(everywhere(Release::R4, text), NONE, "{text}");
    }
}

#[test]
fn a_key_twice_is_refused_by_every_reader() {
    for text in [
        r#"{"resourceType":"Patient","id":"1","id":"1"}"#,
        r#"{"resourceType":"Patient","name":[{"family":"A","f\u0061mily":"B"}]}"#,
        r#"{"resourceType":"Patient","active":true,"_active":{"id":"a"},"_active":{"id":"a"}}"#,
        r#"{"resourceType":"Patient","resourceType":"Patient"}"#,
        r#"{"resourceType":"Patient","colour":{"a":1,"a":1}}"#,
        r#"{"resourceType":"Patient","contained":[{"resourceType":"Starship","a":1,"a":1}]}"#,
    ] {
        assert_eq!(refusals(text), ["duplicate_key"; 4], "{text}");
    }
    let twice = "<Patient xmlns='http://hl7.org/fhir'><id value='1' value='2'/></Patient>";
    let error = xml::to_json(Release::R4, twice, Strictness::Lenient).unwrap_err();
    assert_eq!(error.code.as_str(), "duplicate_attribute");
}

#[test]
fn half_a_surrogate_pair_is_no_character() {
    for text in [
        r#"{"resourceType":"Patient","id":"\ud83d"}"#,
        r#"{"resourceType":"Patient","name":[{"given":["a\ude00"]}]}"#,
        r#"{"resourceType":"Patient","\ud800":1}"#,
        r#"{"resourceType":"Patient","extension":[{"url":"u","valueString":"\ud800\ud800"}]}"#,
    ] {
        assert_eq!(refusals(text), ["lone_surrogate"; 4], "{text}");
    }
    let pair = r#"{"resourceType":"Patient","name":[{"family":"\ud83d\ude00é"}]}"#;
    assert_eq!(everywhere(Release::R4, pair), NONE);
    let patient = Patient::from_json(pair).unwrap();
    assert_eq!(patient.name[0].family.text(), "😀é");
    assert_eq!(row(Release::R4, pair)["name"][0]["family"], "😀é");
}

#[test]
fn a_byte_order_mark_says_nothing() {
    let text = "\u{feff}{\"resourceType\":\"Patient\",\"active\":true}";
    assert_eq!(everywhere(Release::R4, text), NONE);
    let xml = "\u{feff}<Patient xmlns='http://hl7.org/fhir'><active value='true'/></Patient>";
    let json = xml::to_json(Release::R4, xml, Strictness::Strict).unwrap();
    assert_eq!(json, text.trim_start_matches('\u{feff}'));
}

#[test]
fn lines_may_end_with_cr_lf_and_be_blank() {
    let lines = [
        r#"{"resourceType":"Patient","id":"1"}"#,
        r#"{"id":"2","resourceType":"Patient"}"#,
        r#"{"resourceType":"Basic","id":"3"}"#,
    ];
    for (between, mark) in [
        ("\r\n", ""),
        ("\r\n\r\n", "\u{feff}"),
        ("\n \t\n\n", ""),
        ("\n", ""),
    ] {
        let file = mark.to_owned() + &lines.join(between) + between;
        let found: Vec<&str> = frames(file.as_bytes())
            .filter(|(_, frame)| frame.what != What::Around)
            .map(|(at, frame)| &file[at..at + frame.length])
            .collect();
        assert_eq!(found, lines, "{between:?}");
        for line in found {
            held(Release::R4, line);
        }
    }
    // A line with half a character is that line's own trouble.
    let file = format!("{}\r\n{{\"id\":\"\\ud800\"}}\r\n{}\r\n", lines[0], lines[1]);
    assert_eq!(
        frames(file.as_bytes())
            .filter(|(_, frame)| matches!(frame.what, What::Resource(_)))
            .count(),
        3
    );
}

#[test]
fn xhtml_stays_as_it_stands() {
    for div in [
        r#"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p id=\"a\">1 &lt; 2 &amp; &#160;<br/>é</p></div>"#,
        r#"<div xmlns='http://www.w3.org/1999/xhtml' >\r\n\t<!-- a --><b >x</b ><i></i></div>"#,
        r#"<div xmlns=\"http://www.w3.org/1999/xhtml\"/>"#,
    ] {
        let text = format!(
            r#"{{"resourceType":"Patient","text":{{"status":"generated","div":"{div}"}}}}"#
        );
        let found = everywhere(Release::R4, &text);
        assert_eq!(found, NONE, "{div}");
        let patient = Patient::from_json(&text).unwrap();
        let kept: String = serde_json::from_str(&format!("\"{div}\"")).unwrap();
        let narrative = patient.text.unwrap();
        assert_eq!(narrative.div.text(), kept);
        assert_eq!(row(Release::R4, &text)["text"]["div"], kept);
    }
    // An entity of XHTML: as it stands in JSON, and nothing that XML could hold without a DTD.
    let entity = r#"{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">&nbsp;</div>"}}"#;
    held(Release::R4, entity);
    assert_eq!(findings(Release::R4, entity), NONE);
    let refused = xml::from_json(Release::R4, entity, Strictness::Lenient).unwrap_err();
    assert_eq!(refused.code.as_str(), "undefined_entity");
    let open = entity.replace("&nbsp;", "<p>");
    held(Release::R4, &open);
    assert_eq!(
        findings(Release::R4, &open),
        ["xhtml_invalid Patient.text.div"]
    );
}

#[test]
fn contained_resources_are_referred_to_with_a_hash() {
    let text = r##"{"resourceType":"Observation","contained":[{"resourceType":"Patient","id":"p","active":true}],"status":"final","code":{"text":"c"},"subject":{"reference":"#p"}}"##;
    assert_eq!(everywhere(Release::R4, text), NONE);
    let observation = Observation::from_json(text).unwrap();
    let row = row(Release::R4, text);
    assert_eq!(
        row["contained"],
        json!([r#"{"resourceType":"Patient","id":"p","active":true}"#])
    );
    let resource = Resource::from(observation);
    let found = bundle::contained(&resource, "p");
    assert!(matches!(found, Some(Resource::Patient(_))));
    assert!(bundle::contained(&resource, "q").is_none());
    let missing = text.replace("#p", "#q");
    assert_eq!(
        everywhere(Release::R4, &missing),
        ["contained_missing Observation.subject.reference"]
    );
}

#[test]
fn what_nobody_defined_is_kept() {
    let carried = r#"{"resourceType":"Patient","name":[{"family":"A","nick":"B"}],"colour":{"of":"eyes"},"contained":[{"resourceType":"Starship","decks":"7"}]}"#;
    assert_eq!(
        everywhere(Release::R4, carried),
        [
            "element_unknown Patient.name[0].nick",
            "element_unknown Patient.colour",
            "resource_type_unknown Patient.contained[0]",
        ]
    );
    let text =
        r#"{"resourceType":"Patient","decks":[7,null,{"a":[1.00]}],"name":[{"_nick":true}]}"#;
    held(Release::R4, text);
    let rescued = rescued(&row(Release::R4, text));
    assert_eq!(rescued["decks"], json!([7, null, {"a": [1.0]}]));
    assert_eq!(rescued["name[0]._nick"], Value::Bool(true));
    assert!(Patient::from_json_strict(text).is_err());
    // XML has neither numbers nor arrays, and says so instead of losing them.
    let error = xml::from_json(Release::R4, text, Strictness::Lenient).unwrap_err();
    assert_eq!(error.code.as_str(), "not_carried");
    let unknown = r#"{"resourceType":"Starship","decks":"7"}"#;
    assert_eq!(by_structs(Release::R4, unknown), unknown);
    let xml = xml::from_json(Release::R4, unknown, Strictness::Lenient).unwrap();
    let again = xml::to_json(Release::R4, xml, Strictness::Lenient).unwrap();
    assert_eq!(same(&again), same(unknown));
}

/// The faults of the fourteen official R4 examples that are invalid by their own standard.
#[test]
fn examples_that_are_invalid_by_their_own_standard_are_read_and_found_out() {
    let guide = r#"{"resourceType":"ImplementationGuide","url":"http://e.org/ig","packageId":"a.b","fhirVersion":["4.0.1"]}"#;
    assert_eq!(
        everywhere(Release::R4, guide),
        [
            "element_missing ImplementationGuide.name",
            "element_missing ImplementationGuide.status",
        ]
    );
    let questions = r#"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"1","type":"group","item":[{"type":"group","item":[{"type":"string"}]}]}]}"#;
    assert_eq!(
        everywhere(Release::R4, questions),
        [
            "element_missing Questionnaire.item[0].item[0].linkId",
            "element_missing Questionnaire.item[0].item[0].item[0].linkId",
        ]
    );
    let parameter = |id: &str, base: &str| {
        format!(
            r#"{{"resourceType":"SearchParameter","id":"{id}","url":"http://e.org/s","name":"s","status":"draft","description":"d","code":"c",{base}"type":"string"}}"#
        )
    };
    let without = parameter("s", "");
    assert_eq!(
        everywhere(Release::R4, &without),
        ["element_missing SearchParameter.base"]
    );
    let base = r#""base":["Patient"],"#;
    let long = parameter(&"i".repeat(65), base);
    assert_eq!(
        everywhere(Release::R4, &long),
        ["id_invalid SearchParameter.id"]
    );
    let longest = parameter(&"i".repeat(64), base);
    assert_eq!(everywhere(Release::R4, &longest), NONE);
}
