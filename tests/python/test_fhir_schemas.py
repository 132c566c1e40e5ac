"""The JSON Schemas of FHIR resources, as an independent validator applies them to the official examples."""

import copy
import json
import os
import pathlib

import jsonschema_rs
import pytest
from conftest import run

EXAMPLES = pathlib.Path(os.environ.get("HEALTHCARE_CONNECTOR_EXAMPLES", "/nowhere"))

# Invalid by the specification itself: a required element is missing, or an id is too long.
INVALID = {
    "r4": {
        "ImplementationGuide-fhir.json",
        "Questionnaire-qs1.json",
        "ig-r4.json",
        *(f"SearchParameter-{of}.json" for of in (
            "codesystem-extensions-CodeSystem-author",
            "codesystem-extensions-CodeSystem-effective",
            "codesystem-extensions-CodeSystem-end",
            "codesystem-extensions-CodeSystem-keyword",
            "codesystem-extensions-CodeSystem-workflow",
            "questionnaireresponse-extensions-QuestionnaireResponse-item-subject",
            "valueset-extensions-ValueSet-author",
            "valueset-extensions-ValueSet-effective",
            "valueset-extensions-ValueSet-end",
            "valueset-extensions-ValueSet-keyword",
            "valueset-extensions-ValueSet-workflow",
        )),
    },
    "r5": set(),
}
INVALID["r4b"] = {"CodeSystem-catalogType.json", "ValueSet-catalogType.json"} | {
    name for name in INVALID["r4"] if name.startswith("SearchParameter")
}


@pytest.fixture(scope="module")
def validators():
    made = {}

    def of(release, resource):
        key = (release, resource)
        if key not in made:
            text = run("schema", resource, "--of", "resource", "--fhir-release", release)
            made[key] = jsonschema_rs.Draft202012Validator(json.loads(text))
        return made[key]

    return of


@pytest.mark.parametrize("release", ["r4", "r4b", "r5"])
def test_official_examples_are_valid_but_for_those_that_are_not(release, validators):
    files = sorted((EXAMPLES / release).glob("**/*.json"))
    assert len(files) > 2800, f"no official examples below {EXAMPLES}"
    refused = set()
    for file in files:
        resource = json.loads(file.read_text(encoding="utf-8-sig"))
        if not validators(release, resource["resourceType"]).is_valid(resource):
            refused.add(file.name)
    assert refused == INVALID[release]


PATIENT = {
    "resourceType": "Patient",
    "id": "p1",
    "active": True,
    "name": [{"family": "Everyman", "given": ["Adam", None], "_given": [None, {"id": "g"}]}],
    "gender": "male",
    "birthDate": "1980-03",
    "_birthDate": {"extension": [{"url": "http://example.org/sure", "valueBoolean": False}]},
    "multipleBirthInteger": 2,
    "contact": [{"name": {"family": "Roe"}}],
    "communication": [{"language": {"text": "Latin"}}],
    "link": [{"other": {"reference": "Patient/2"}, "type": "seealso"}],
}


def changed(change):
    patient = copy.deepcopy(PATIENT)
    change(patient)
    return patient


MUTATIONS = {
    "an unknown key": lambda p: p.update(colour="blue"),
    "another type of resource": lambda p: p.update(resourceType="Group"),
    "no type of resource": lambda p: p.pop("resourceType"),
    "text for a boolean": lambda p: p.update(active="true"),
    "one value for a list": lambda p: p.update(name={"family": "A"}),
    "a list for one value": lambda p: p.update(gender=["male"]),
    "an empty list": lambda p: p.update(name=[]),
    "an empty object": lambda p: p.update(name=[{}]),
    "an empty text": lambda p: p["name"][0].update(family=""),
    "a code that is not in the set": lambda p: p.update(gender="m"),
    "a date that is none": lambda p: p.update(birthDate="1980-13"),
    "a fraction for a whole number": lambda p: p.update(multipleBirthInteger=1.5),
    "a number that is too large": lambda p: p.update(multipleBirthInteger=2**31),
    "two types of one choice": lambda p: p.update(multipleBirthBoolean=True),
    "a required element missing": lambda p: p["link"][0].pop("type"),
    "a required complex element missing": lambda p: p["communication"][0].pop("language"),
    "an id that is too long": lambda p: p.update(id="x" * 65),
    "an id with other characters": lambda p: p.update(id="a b"),
    "null for a value": lambda p: p.update(gender=None),
    "null in a list of complex values": lambda p: p.update(name=[None]),
    "an extension without address": lambda p: p["_birthDate"]["extension"][0].pop("url"),
    "an extension with two values": lambda p: p["_birthDate"]["extension"][0].update(valueString="x"),
    "extensions beside a complex value": lambda p: p.update(_name=[{"id": "x"}]),
    "a resource without type in another": lambda p: p.update(contained=[{"id": "x"}]),
}


def test_a_sound_patient_is_valid(validators):
    assert validators("r4", "Patient").is_valid(PATIENT)


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_mutated_patient_is_refused(mutation, validators):
    assert not validators("r4", "Patient").is_valid(changed(MUTATIONS[mutation])), mutation


def test_the_schema_of_a_release_tells_resources_apart():
    schema = json.loads(run("schema", "Resource", "--of", "resource", "--fhir-release", "r4"))
    validator = jsonschema_rs.Draft202012Validator(schema)
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": PATIENT}]}
    assert validator.is_valid(bundle)
    bundle["entry"][0]["resource"] = changed(MUTATIONS["an unknown key"])
    assert not validator.is_valid(bundle)
