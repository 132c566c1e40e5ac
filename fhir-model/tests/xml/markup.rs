//! What XML has and JSON has not: XHTML, comments, entities, characters, namespaces, pieces of documents.

use fhir_model::xml::{entry_to_json, from_json, to_json};
use fhir_model::{Release, Strictness};

use super::{NS, code, code_inside, not_written, patient, read, refused, strict, written};

#[test]
fn xhtml_is_kept_as_it_stands() {
    for div in [
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p id=\"a\">1 &lt; 2 &amp; &#160;&quot;&apos;<br/>é</p></div>",
        "<div xmlns='http://www.w3.org/1999/xhtml' >\r\n\t<!-- a --><b >x</b ><![CDATA[<y>]]><?pi z?></div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p/></h:div>",
    ] {
        let json = format!(
            "\"text\":{{\"div\":{}}}",
            serde_json::to_string(div).unwrap()
        );
        assert_eq!(patient(&format!("<text>{div}</text>")), json);
        assert_eq!(written(&json), format!("<text>{div}</text>"));
    }
}

#[test]
fn xhtml_declares_the_namespaces_that_it_uses() {
    let root = "<f:Patient xmlns:f='http://hl7.org/fhir' xmlns='http://www.w3.org/1999/xhtml' xmlns:h='http://www.w3.org/1999/xhtml' xmlns:s='urn:a&amp;b'>";
    let div = |div: &str| {
        let json = read(&format!("{root}<f:text>{div}</f:text></f:Patient>"));
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        json["text"]["div"].as_str().unwrap().to_owned()
    };
    let xhtml = "http://www.w3.org/1999/xhtml";
    assert_eq!(
        div("<div><p/></div>"),
        format!("<div xmlns=\"{xhtml}\"><p/></div>")
    );
    assert_eq!(
        div("<h:div><h:p/><s:q s:r='1'/></h:div>"),
        format!("<h:div xmlns:h=\"{xhtml}\" xmlns:s=\"urn:a&amp;b\"><h:p/><s:q s:r='1'/></h:div>")
    );
    assert_eq!(
        div("<h:div><p/></h:div>"),
        format!("<h:div xmlns:h=\"{xhtml}\" xmlns=\"{xhtml}\"><p/></h:div>")
    );
    assert_eq!(
        div("<div><s:q xmlns:s='urn:c'/></div>"),
        format!("<div xmlns=\"{xhtml}\"><s:q xmlns:s='urn:c'/></div>")
    );
}

#[test]
fn xhtml_without_namespace_gets_it() {
    let json = "\"text\":{\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p/></div>\"}";
    assert_eq!(patient("<text><div><p/></div></text>"), json);
    let bare = "{\"resourceType\":\"Patient\",\"text\":{\"div\":\"<div><p/></div>\"}}";
    let xml = from_json(Release::R4, bare, Strictness::Lenient).unwrap();
    assert_eq!(
        read(&xml),
        format!("{{\"resourceType\":\"Patient\",{json}}}")
    );
    assert!(strict("<text><div><p/></div></text>").is_err());
}

#[test]
fn what_is_no_xhtml_is_not_written() {
    for (div, code) in [
        ("", "xhtml"),
        ("text", "xhtml"),
        ("<p/>", "xhtml"),
        ("<div/><div/>", "xhtml"),
        ("<div/> ", "xhtml"),
        ("<div><p></div>", "xhtml"),
        ("<div xmlns='urn:x'/>", "xhtml"),
        ("<div><a:b/></div>", "xhtml"),
        ("<div>&nbsp;</div>", "undefined_entity"),
        ("<!DOCTYPE div><div/>", "xhtml"),
        ("<div>\\u0001</div>", "bad_character"),
    ] {
        let found = not_written(&format!("\"text\":{{\"div\":\"{div}\"}}"));
        assert_eq!(found, (code, "Patient.text.div".to_owned()), "{div}");
    }
}

#[test]
fn comments_and_instructions_say_nothing() {
    let text = format!(
        "\u{feff}<?xml version='1.0' encoding='UTF-8'?>\n<?style a?><!-- b --><Patient {NS}><!-- c --><?d?>\n\
         <active value='true'><!-- e --></active></Patient>\n<!-- f -->\n"
    );
    assert_eq!(
        read(&text),
        "{\"resourceType\":\"Patient\",\"active\":true}"
    );
}

#[test]
fn text_outside_attributes_is_refused() {
    assert_eq!(code_inside("Adam"), "text");
    assert_eq!(code_inside("<active>true</active>"), "text");
    assert_eq!(code_inside("<![CDATA[ ]]>"), "text");
    assert_eq!(code_inside("&#10;"), "text");
    let error = refused(&format!(
        "<Patient {NS}><name><family>E</family></name></Patient>"
    ));
    assert_eq!(error.path, "Patient.name.family");
    assert_eq!(error.offset, Some(51));
}

#[test]
fn there_are_no_document_types_and_no_entities_but_five() {
    let bomb = "<!DOCTYPE a [<!ENTITY b 'c'>]><Patient xmlns='http://hl7.org/fhir'/>";
    assert_eq!(code(bomb), "doctype");
    assert_eq!(code("<!DOCTYPE a [<!ENTITY b 'c'"), "doctype");
    assert_eq!(code_inside("<id value='&nbsp;'/>"), "undefined_entity");
    assert_eq!(
        code_inside("<text><div>&nbsp;</div></text>"),
        "undefined_entity"
    );
    assert_eq!(
        code_inside("<text><div title='&nbsp;'/></text>"),
        "undefined_entity"
    );
    assert_eq!(code_inside("&nbsp;"), "undefined_entity");
    assert_eq!(
        patient("<id value='&lt;&gt;&amp;&quot;&apos;'/>"),
        "\"id\":\"<>&\\\"'\""
    );
}

#[test]
fn references_to_characters_are_decoded() {
    assert_eq!(
        patient("<id value='&#65;&#x42;&#x1F600;'/>"),
        "\"id\":\"AB😀\""
    );
    for bad in [
        "&#0;",
        "&#1;",
        "&#xD800;",
        "&#x110000;",
        "&#xFFFE;",
        "&#;",
        "&#xZ;",
    ] {
        assert_eq!(
            code_inside(&format!("<id value='{bad}'/>")),
            "bad_character",
            "{bad}"
        );
    }
    for bad in ["&", "& amp;", "&amp", "&;"] {
        assert_eq!(
            code_inside(&format!("<id value='{bad}'/>")),
            "xml_syntax",
            "{bad}"
        );
    }
}

#[test]
fn line_ends_in_attributes_are_blanks_unless_they_are_references() {
    assert_eq!(
        patient("<id value='a\r\nb\nc\rd\te'/>"),
        "\"id\":\"a b c d e\""
    );
    assert_eq!(
        patient("<id value='a&#13;&#10;b&#xA;c&#9;d'/>"),
        "\"id\":\"a\\r\\nb\\nc\\td\""
    );
    assert_eq!(
        written("\"id\":\"a\\r\\nb\\tc  d \""),
        "<id value=\"a&#13;&#10;b&#9;c  d \"/>"
    );
}

#[test]
fn characters_that_xml_cannot_hold_are_not_written() {
    assert_eq!(
        not_written("\"name\":[{\"given\":[\"A\",\"\\u0001\"]}]"),
        ("bad_character", "Patient.name[0].given[1]".to_owned())
    );
    assert_eq!(not_written("\"id\":\"\\uffff\"").0, "bad_character");
    assert_eq!(code_inside("<id value='\u{1}'/>"), "bad_character");
    written("\"id\":\"\u{7f}\u{85}\u{2028}\u{feff}\u{fffd}😀<>&'\\\"\\\\\"");
}

#[test]
fn prefixes_are_allowed() {
    let xml = "<a:Patient xmlns:a='http://hl7.org/fhir'><a:active value='true'/><b:id xmlns:b='http://hl7.org/fhir' value='1'/></a:Patient>";
    assert_eq!(
        read(xml),
        "{\"resourceType\":\"Patient\",\"id\":\"1\",\"active\":true}"
    );
}

#[test]
fn other_namespaces_are_refused() {
    assert_eq!(code("<Patient xmlns='urn:x'/>"), "namespace");
    assert_eq!(code_inside("<x xmlns='urn:x'/>"), "namespace");
    assert_eq!(
        code_inside("<p xmlns='http://www.w3.org/1999/xhtml'/>"),
        "namespace"
    );
    assert_eq!(
        code_inside("<id xmlns:a='urn:a' a:value='1'/>"),
        "namespace"
    );
    assert_eq!(code_inside("<id a:value='1'/>"), "namespace");
    assert_eq!(code_inside("<text><div><o:p/></div></text>"), "namespace");
    assert_eq!(code_inside("<id xmlns:a='' value='1'/>"), "namespace");
    let schema = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'";
    let xml = format!("<Patient {NS} {schema}/>");
    assert_eq!(
        to_json(Release::R4, xml, Strictness::Strict).unwrap(),
        "{\"resourceType\":\"Patient\"}"
    );
}

#[test]
fn pieces_may_lack_declarations() {
    assert_eq!(
        read("<Patient><id value='1'/></Patient>"),
        "{\"resourceType\":\"Patient\",\"id\":\"1\"}"
    );
    assert_eq!(
        read("<f:Patient><f:text><h:div><h:p/></h:div></f:text></f:Patient>"),
        "{\"resourceType\":\"Patient\",\"text\":{\"div\":\"<h:div xmlns:h=\\\"http://www.w3.org/1999/xhtml\\\"><h:p/></h:div>\"}}"
    );
    assert!(to_json(Release::R4, "<Patient/>", Strictness::Strict).is_err());
}

#[test]
fn a_name_in_no_namespace_stays_in_none_when_the_xhtml_moves() {
    let xhtml = "xmlns:h=\\\"http://www.w3.org/1999/xhtml\\\"";
    let json = format!(
        "{{\"resourceType\":\"Patient\",\"text\":{{\"div\":\"<h:div {xhtml} xmlns=\\\"\\\"><p/></h:div>\"}}}}"
    );
    assert_eq!(
        read("<f:Patient><f:text><h:div><p/></h:div></f:text></f:Patient>"),
        json
    );
    assert_eq!(
        read(&from_json(Release::R4, &json, Strictness::Lenient).unwrap()),
        json
    );
    // JSON that does not say so gets it.
    let without = |json: &str| json.replace(" xmlns=\\\"\\\"", "");
    let silent = without(&json);
    let xml = from_json(Release::R4, &silent, Strictness::Lenient).unwrap();
    let said = read(&xml);
    assert_ne!(said, silent);
    assert_eq!(without(&said), silent);
}

#[test]
fn entries_give_their_resource_and_its_address() {
    let entry = |xml: &str| entry_to_json(Release::R4, xml, Strictness::Lenient);
    let found = entry("<f:entry>\n<f:fullUrl value='urn:a'/><f:resource><f:Basic/></f:resource><f:search/></f:entry>").unwrap();
    assert_eq!(
        found.resource.as_deref(),
        Some("{\"resourceType\":\"Basic\"}")
    );
    assert_eq!(
        (found.full_url.as_deref(), found.offset),
        (Some("urn:a"), 48)
    );
    let found = entry("<entry><request><method value='DELETE'/></request></entry>").unwrap();
    assert_eq!((found.resource, found.full_url), (None, None));
    let code = |xml: &str| entry(xml).unwrap_err().code.as_str();
    assert_eq!(code("<entry><resource/></entry>"), "resource_count");
    assert_eq!(
        code("<entry><resource><A/><B/></resource></entry>"),
        "resource_count"
    );
    assert_eq!(
        code("<entry><resource><A/></resource><resource><A/></resource></entry>"),
        "resource_count"
    );
    assert_eq!(code("<Patient/>"), "unknown_element");
    let error = entry("<entry><resource><Patient><name><_a/></name></Patient></resource></entry>");
    assert_eq!(error.unwrap_err().path, "Patient.name[0]._a");
}
