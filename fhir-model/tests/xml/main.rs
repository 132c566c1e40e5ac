//! XML to JSON and back.

mod definitions;
mod generated;
mod markup;
mod values;

use fhir_model::xml::{XmlError, from_json, to_json};
use fhir_model::{Release, Strictness};

const NS: &str = "xmlns=\"http://hl7.org/fhir\"";

fn read(xml: &str) -> String {
    to_json(Release::R4, xml, Strictness::Lenient).unwrap_or_else(|error| panic!("{error}: {xml}"))
}

/// The content of a Patient in JSON.
fn patient(inside: &str) -> String {
    let json = read(&format!("<Patient {NS}>{inside}</Patient>"));
    let inside = json.strip_prefix("{\"resourceType\":\"Patient\"").unwrap();
    let inside = inside.strip_suffix('}').unwrap();
    inside.strip_prefix(',').unwrap_or(inside).to_owned()
}

fn refused(xml: &str) -> XmlError {
    match to_json(Release::R4, xml, Strictness::Lenient) {
        Ok(json) => panic!("{xml} is {json}"),
        Err(error) => error,
    }
}

fn code(xml: &str) -> &'static str {
    refused(xml).code.as_str()
}

fn code_inside(inside: &str) -> &'static str {
    code(&format!("<Patient {NS}>{inside}</Patient>"))
}

fn strict(inside: &str) -> Result<String, (&'static str, String)> {
    let xml = format!("<Patient {NS}>{inside}</Patient>");
    let read = to_json(Release::R4, xml, Strictness::Strict);
    read.map_err(|error| (error.code.as_str(), error.path))
}

/// The content of a Patient in XML; it must come back as it was.
fn written(inside: &str) -> String {
    let json = format!("{{\"resourceType\":\"Patient\",{inside}}}");
    let xml = from_json(Release::R4, &json, Strictness::Lenient);
    let xml = xml.unwrap_or_else(|error| panic!("{error}: {json}"));
    assert_eq!(read(&xml), json, "{xml}");
    let inside = xml.strip_prefix(&format!("<Patient {NS}>")).unwrap();
    inside.strip_suffix("</Patient>").unwrap().to_owned()
}

fn not_written(inside: &str) -> (&'static str, String) {
    let json = format!("{{\"resourceType\":\"Patient\",{inside}}}");
    match from_json(Release::R4, &json, Strictness::Lenient) {
        Ok(xml) => panic!("{json} is {xml}"),
        Err(error) => (error.code.as_str(), error.path),
    }
}
