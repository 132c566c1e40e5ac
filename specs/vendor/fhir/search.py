"""Search parameters, and the compartments that they make: whose resource is whose."""
from .vocabulary import SEARCH_PARAMETER, picked

PARAMETER = ("resourceType", "id", "url", "version", "name", "status", "code", "base", "type", "expression", "target",
             "multipleOr", "multipleAnd", "comparator", "modifier", "chain", "component", "processingMode")
COMPARTMENT = ("resourceType", "id", "url", "version", "name", "status", "code", "search")
# A resource of the packages that shows how a compartment is defined, and defines none.
EXAMPLE = "example"


def parameters(package):
    found = [picked(parameter, PARAMETER) for parameter in package.resources("SearchParameter")
             if parameter["url"].startswith(SEARCH_PARAMETER)]
    return sorted(found, key=lambda parameter: parameter["id"])


def compartments(package):
    found = [compartment(full) for full in package.resources("CompartmentDefinition") if full["id"] != EXAMPLE]
    return sorted(found, key=lambda one: one["id"])


def compartment(full):
    resources = [picked(resource, ("code", "param")) for resource in full["resource"]]
    return picked(full, COMPARTMENT) | {"resource": resources}
