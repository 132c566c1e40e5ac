"""What the five packages say, each as its reader gives it."""
from . import read_code_sets, read_hl7apy, read_hl7dict, read_hl7types


class Sources:
    def __init__(self, paths):
        """`paths`: archive by key of specs.lock."""
        self.apy = read_hl7apy.read(paths["hl7apy"])
        self.types = read_hl7types.read(paths["hl7types"])
        self.dictionary, self.dictionary_tables = read_hl7dict.read(paths["hl7dict"])
        self.fhir, self.fhir_titles = read_code_sets.read_fhir(paths["fhir"])
        self.meta, self.codes = read_code_sets.read_terminology(paths["tho"])

    def in_dictionary(self, release, kind, owner, position):
        """What hl7-dictionary, which lacks some releases, says of a position."""
        return self.dictionary.get(release, {}).get(kind, {}).get(owner, {}).get(position)
