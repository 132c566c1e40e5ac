"""Reading a published archive, a wheel or a gzipped tar, without unpacking it."""
import gzip
import io
import tarfile
import zipfile


class Archive:
    """Sorted member names and their text."""

    def __init__(self, path):
        if str(path).endswith(".whl"):
            opened = zipfile.ZipFile(path)
            self.names = sorted(opened.namelist())
            self._bytes = opened.read
        else:
            # Unzipped as a whole: members are not read in the order in which they lie there.
            opened = tarfile.open(fileobj=io.BytesIO(gzip.decompress(path.read_bytes())))
            members = {member.name: member for member in opened.getmembers() if member.isfile()}
            self.names = sorted(members)
            self._bytes = lambda name: opened.extractfile(members[name]).read()

    def read(self, name):
        return self._bytes(name).decode("utf-8")
