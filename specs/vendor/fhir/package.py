"""What one package says: resources by their type, in the order of their files' names."""
import json

from ..archive import Archive


class Package:
    def __init__(self, path):
        self._archive = Archive(path)
        self._read = {}

    def resources(self, kind):
        """All resources of a kind. A package has one folder of its own and one file a resource, `<kind>-<id>.json`."""
        if kind not in self._read:
            prefix = f"package/{kind}-"
            self._read[kind] = [json.loads(self._archive.read(name)) for name in self._archive.names
                                if name.startswith(prefix) and name.endswith(".json")]
        return self._read[kind]

    def by_url(self, kind):
        """The resources of a kind by their canonical address, which no two of them may share."""
        found = {}
        for resource in self.resources(kind):
            if found.setdefault(resource["url"], resource) is not resource:
                raise ValueError(f"two {kind} resources are {resource['url']}")
        return found
