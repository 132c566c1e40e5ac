"""HL7 v2: five packages in, four files a release and the code sets out.

`sources` (read_*) -> `segments`, `datatypes`, `structures`, `code_sets` (with `corrections` and `structure_fixes`) ->
`write` -> `check`, which reads the files again.
"""
from . import check, code_sets, datatypes, segments, spelling, structure_fixes, structures, write
from .sources import Sources


class Built:
    """Everything the files say, before it is written."""

    def __init__(self, sources):
        self.notes = []
        self.segments = segments.build(sources, self.notes)
        self.datatypes = datatypes.build(sources, self.segments, self.notes)
        spelling.unify(self.segments, "fields")
        spelling.unify(self.datatypes, "components")
        self.structures = structures.build(sources)
        self.events = structures.build_events(sources, self.structures)
        self.code_sets = code_sets.build(sources, self.segments, self.datatypes)


def make(sources, archives, out):
    """Writes the files and says what is wrong with them."""
    built = Built(Sources({key: archives / source["file"] for key, source in sources.items()}))
    write.write(built, sources, out)
    return check.problems(out) + [f"structure_fixes.{name} mends nothing" for name in structure_fixes.unused()]
