//! What is known of kinds of servers: what they suggest where nothing else is said, and the limits that their makers write
//! of. Each line names the document; what no document says is left to trying.

use clap::ValueEnum as _;

use super::options::Preset;

/// What a kind of server suggests, where nothing else is said.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Suggested {
    pub page_size: u32,
    pub sorted: bool,
    pub concurrency: usize,
    pub rate: f64,
    /// Upper bounds of periods are given with `le`: some know no `lt`.
    pub closed: bool,
    /// Headers of every request.
    pub headers: &'static [(&'static str, &'static str)],
}

/// What is known of a type of resource at a kind of server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OfType {
    /// It is searched by `_lastUpdated`.
    pub bounds: bool,
    /// The largest page.
    pub most: Option<u32>,
    /// One of these parameters is wanted in each search.
    pub wants: &'static [&'static str],
}

const UNKNOWN: OfType = OfType {
    bounds: true,
    most: None,
    wants: &[],
};

const USUAL: Suggested = Suggested {
    page_size: 500,
    sorted: true,
    concurrency: 4,
    rate: 10.0,
    closed: false,
    headers: &[],
};

impl Suggested {
    pub fn of(preset: Option<Preset>) -> Suggested {
        match preset {
            None => USUAL,
            Some(Preset::Hapi) => Suggested {
                page_size: 200,
                rate: 20.0,
                // HAPI's documentation, server_jpa/configuration, "Search Result Caching": the same search within a minute
                // has the same answer, unless this is said.
                headers: &[("cache-control", "no-cache")],
                ..USUAL
            },
            Some(Preset::Epic) => Suggested {
                page_size: 100,
                sorted: false,
                concurrency: 2,
                rate: 5.0,
                ..USUAL
            },
            Some(Preset::Cerner) => Suggested {
                page_size: 100,
                sorted: false,
                concurrency: 2,
                rate: 5.0,
                // fhir.cerner.com, R4 MedicationRequest, Search: `_lastUpdated` with `ge` and `le` only.
                closed: true,
                ..USUAL
            },
        }
    }
}

/// Of one patient.
const PATIENT: &[&str] = &["patient", "_id"];
const SUBJECT: &[&str] = &["patient", "subject", "_id"];

/// fhir.cerner.com, the page of each type in R4, "Search": which parameters are required, whether `_lastUpdated` is among them,
/// and the largest `_count`.
const CERNER: [(&str, OfType); 12] = [
    ("AllergyIntolerance", cerner(PATIENT, None)),
    ("Condition", cerner(SUBJECT, None)),
    ("DiagnosticReport", cerner(PATIENT, Some(100))),
    ("DocumentReference", cerner(PATIENT, Some(100))),
    (
        "Encounter",
        cerner(
            &["patient", "subject", "account", "identifier", "_id"],
            None,
        ),
    ),
    ("Immunization", cerner(PATIENT, None)),
    ("MedicationRequest", cerner(PATIENT, None)),
    ("NutritionOrder", cerner(PATIENT, None)),
    ("Observation", cerner(SUBJECT, Some(200))),
    (
        "Patient",
        OfType {
            bounds: false,
            ..cerner(
                &[
                    "identifier",
                    "name",
                    "family",
                    "given",
                    "birthdate",
                    "phone",
                    "email",
                    "address-postalcode",
                    "_id",
                ],
                None,
            )
        },
    ),
    ("Procedure", cerner(SUBJECT, None)),
    ("ServiceRequest", cerner(SUBJECT, None)),
];

const fn cerner(wants: &'static [&'static str], most: Option<u32>) -> OfType {
    OfType {
        bounds: true,
        most,
        wants,
    }
}

/// fhir.epic.com: AllergyIntolerance.Search is by id or patient; Patient.Search (R4) wants an id, an identifier, or names with
/// a birth date, or with sex and phone or email. Observation is refused as `required` without a category or code beside the
/// patient (seen at Epic's sandbox, github.com/jwilleke/yourphr/issues/754).
const EPIC: [(&str, OfType); 3] = [
    ("AllergyIntolerance", epic(&["patient", "_id"])),
    ("Observation", epic(&["patient", "_id"])),
    (
        "Patient",
        epic(&["identifier", "birthdate", "telecom", "_id"]),
    ),
];

const fn epic(wants: &'static [&'static str]) -> OfType {
    OfType { wants, ..UNKNOWN }
}

impl Preset {
    /// As the option has it.
    fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// What is known of a type.
    pub(super) fn of_type(self, resource_type: &str) -> OfType {
        let (known, other): (&[(&str, OfType)], OfType) = match self {
            Preset::Hapi => (&[], UNKNOWN),
            Preset::Epic => (&EPIC, UNKNOWN),
            // Pages of other types do not name `_lastUpdated`.
            Preset::Cerner => (
                &CERNER,
                OfType {
                    bounds: false,
                    ..UNKNOWN
                },
            ),
        };
        let found = known.iter().find(|(name, _)| *name == resource_type);
        found.map_or(other, |(_, known)| *known)
    }

    /// What is to be known of it before it is read.
    pub(super) fn notes(self) -> &'static [&'static str] {
        match self {
            // hapi-fhir-jpaserver-starter, application.yaml; server_jpa/configuration of HAPI's documentation.
            Preset::Hapi => &[
                "pages have 20 resources and 200 at most, unless max_page_size says otherwise",
                "pages of a search are kept for an hour, unless retain_cached_searches_mins says otherwise",
                "$export is off, unless bulk_export_enabled is set",
            ],
            // open.epic.com, Patient; fhir.epic.com: Patient.Search (R4), FHIR Bulk Data Access Tutorial; see `EPIC`.
            Preset::Epic => &[
                "a search begins with a patient, whose id drives those of clinical types; Observation wants a category or code beside it",
                "Patient wants an identifier, or names with a birth date, or names with sex and phone or email, and finds by likeness",
                "all of a population comes by --export group/ID, from the version of August 2021 on; nothing of it can be read before all of it is ready",
            ],
            // fhir.cerner.com: R4; Bulk Data Access, Group Export.
            Preset::Cerner => &[
                "most types are searched for one patient; Patient by demographics, and more than 1,000 that match are refused (422)",
                "_lastUpdated finds clinically significant changes only, and is no parameter of Patient: each run reads all that match",
                "the first page of Observation has all social history, however small pages are",
                "all of a population comes by --export group/ID: 20,000 patients at most (10,000 are better), one export at a time, files kept for 30 days",
            ],
        }
    }

    /// What a search of a type wants and does not have, as a sentence.
    pub(super) fn misses(self, resource_type: &str, filters: Option<&str>) -> Option<String> {
        let wants = self.of_type(resource_type).wants;
        let mut given = filters.unwrap_or_default().split('&');
        let is_met = given.any(|pair| {
            let name = pair.split(['=', ':', '.']).next().unwrap_or_default();
            wants.contains(&name)
        });
        let first = wants.first().filter(|_| !is_met)?;
        Some(format!(
            "{} wants {} in a search of {resource_type}: --search '{resource_type}?{first}=...'",
            self.name(),
            wants.join(" or ")
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_search_lacks_is_said_by_name() {
        let says = |preset: Preset, name, filters| preset.misses(name, filters);
        assert_eq!(
            says(Preset::Cerner, "Condition", None).unwrap(),
            "cerner wants patient or subject or _id in a search of Condition: --search 'Condition?patient=...'"
        );
        for filters in ["patient=1", "category=x&subject:Patient=2", "_id=3"] {
            assert_eq!(says(Preset::Cerner, "Condition", Some(filters)), None);
        }
        assert!(says(Preset::Cerner, "Condition", Some("category=x")).is_some());
        assert_eq!(says(Preset::Hapi, "Condition", None), None);
        assert_eq!(says(Preset::Cerner, "Slot", None), None);
    }

    #[test]
    fn types_are_in_order_and_those_without_a_page_have_no_bounds() {
        assert!(CERNER.is_sorted_by_key(|(name, _)| *name));
        assert!(EPIC.is_sorted_by_key(|(name, _)| *name));
        assert!(Preset::Cerner.of_type("Observation").bounds);
        assert!(!Preset::Cerner.of_type("Patient").bounds);
        assert!(!Preset::Cerner.of_type("Slot").bounds);
        assert!(Preset::Hapi.of_type("Patient").bounds);
    }
}
