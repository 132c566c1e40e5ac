"""FHIR: the core package of each release in, six files a release out, in the shapes of the standard's own resources.

`package` (one archive) -> `definitions`, `code_sets`, `search`, `invariants` -> `write` -> `check`, which reads the files
again. A key of specs.lock is the release's folder: `r4`, `r4b`, `r5`.
"""
from . import check, code_sets, definitions, invariants, search, write
from .package import Package


class Built:
    """Everything the files of one release say, before it is written."""

    def __init__(self, package):
        core = definitions.core(package)
        self.types = definitions.types(package, core)
        self.resources = definitions.resources(core)
        self.code_sets, self.open = code_sets.build(package, core)
        self.search_parameters = search.parameters(package)
        self.compartments = search.compartments(package)
        self.invariants = invariants.build(core)


def make(sources, archives, out):
    """Writes the files and says what is wrong with them."""
    built = {release: Built(Package(archives / source["file"])) for release, source in sources.items()}
    write.write(built, sources, out)
    return check.problems(out)
