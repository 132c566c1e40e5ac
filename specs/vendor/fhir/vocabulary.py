"""Addresses and words of the standard that the builders share."""

DEFINITION = "http://hl7.org/fhir/StructureDefinition/"
SEARCH_PARAMETER = "http://hl7.org/fhir/SearchParameter/"

# Extensions of definitions that are facts: the type that a FHIRPath type stands for, how a primitive is spelt, the name
# of a type that is defined where it is used, the name of a binding.
FHIR_TYPE = DEFINITION + "structuredefinition-fhir-type"
REGEX = DEFINITION + "regex"
EXPLICIT_TYPE_NAME = DEFINITION + "structuredefinition-explicit-type-name"
BINDING_NAME = DEFINITION + "elementdefinition-bindingName"

# The two profiles of Quantity that elements of the standard itself name as their type.
CONSTRAINED_TYPES = ("MoneyQuantity", "SimpleQuantity")


def unversioned(canonical):
    """http://hl7.org/fhir/ValueSet/mimetypes|4.0.1 without what is behind the bar."""
    return canonical.split("|")[0]


def picked(source, keys):
    """The entries of these keys, in the order of the keys, without those that are missing."""
    return {key: source[key] for key in keys if key in source}
