"""How much there is of everything, for the manifest: what a generator reads must come to the same numbers."""

# Types of elements that are defined where they stand, by the elements below them.
INLINE = {"BackboneElement", "Element"}


def counts(facts):
    definitions = facts.types + facts.resources
    complex_types = [one for one in facts.types if one["kind"] == "complex-type" and one.get("derivation") != "constraint"]
    elements = [(definition, element) for definition in definitions
                if definition["kind"] != "primitive-type" and definition.get("derivation") != "constraint"
                for element in definition["snapshot"]["element"][1:]]
    choices = [element for definition, element in elements
               if element["path"].endswith("[x]") and is_own(definition, element)]
    return dict(
        resources=concrete(facts.resources), complex_types=concrete(complex_types),
        primitives=sum(one["kind"] == "primitive-type" for one in facts.types),
        abstract=[one["id"] for one in definitions if one["abstract"]],
        backbone_types=sum(is_backbone(definition, element) for definition, element in elements),
        elements=len(elements), choices=len(choices), alternatives=sum(len(choice["type"]) for choice in choices),
        content_references=sum("contentReference" in element for _definition, element in elements),
        code_sets=len(facts.code_sets), codes=sum(one["expansion"]["total"] for one in facts.code_sets),
        search_parameters=len(facts.search_parameters), compartments=len(facts.compartments),
        invariants=len(facts.invariants),
    )


def concrete(definitions):
    return sum(not one["abstract"] for one in definitions)


def is_own(definition, element):
    """Whether the element is defined here and not inherited."""
    return element.get("base", element)["path"].split(".")[0] == definition["type"]


def is_backbone(definition, element):
    below = element["path"] + "."
    return (any(one["code"] in INLINE for one in element.get("type", []))
            and any(one["path"].startswith(below) for one in definition["snapshot"]["element"]))
