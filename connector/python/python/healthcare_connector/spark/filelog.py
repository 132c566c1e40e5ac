"""Which files a stream has planned to read, in batches: one small file for each, written once and never changed.

Spark's offset is the number of a batch. What a batch reads is written here before its number is given to Spark, so that whoever
starts again from any offset reads the same files in the same parts. There is no high-water mark: a late file with an early name
or an old time is a new one.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import pathlib
import tempfile
from collections.abc import Iterable

from .. import _native
from ..errors import ReadError, UsageError
from .choice import Choice
from .pieces import File


class FileLog:
    """The batches of one stream, in a folder of its own."""

    def __init__(self, folder: str, source: str) -> None:
        if not folder:
            raise UsageError("checkpoint_path is needed by streams: a folder for the list of files that were read")
        self.folder = pathlib.Path(folder)
        #: Sizes and times of every file that is planned, by name.
        self.known: dict[str, tuple[int, int]] = {}
        #: Names by size, to find what was sent again under another name.
        self._by_size: dict[int, list[str]] = {}
        #: Files that were sent again.
        self._resent: set[tuple[str, int, int]] = set()
        #: Changed files that were told of.
        self._told: set[str] = set()
        self.last = 0
        self._begin(source)
        self.refresh()

    def _begin(self, source: str) -> None:
        """A folder belongs to one source: with another one, its numbers would mean other files."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / "source.json"
        text = json.dumps({"source": source})
        if not path.exists():
            self._write(path, text)
        found = json.loads(path.read_text(encoding="utf-8"))
        if found != {"source": source}:
            raise UsageError(f"{self.folder} is the checkpoint_path of another source: choose another folder")

    def refresh(self) -> None:
        """Takes up what is there and not yet known."""
        while (self.folder / self._name(self.last + 1)).exists():
            for file in self.batch(self.last + 1):
                self._know(file)
            self.last += 1

    def _know(self, file: File) -> None:
        self.known[file.name] = (file.size, file.modified)
        self._by_size.setdefault(file.size, []).append(file.name)

    @staticmethod
    def _name(number: int) -> str:
        return f"{number:08}.json"

    def batch(self, number: int) -> list[File]:
        """The files of a batch."""
        path = self.folder / self._name(number)
        try:
            entries = json.loads(path.read_text(encoding="utf-8"))["files"]
        except FileNotFoundError:
            raise ReadError(f"{path} is not there: the stream's checkpoint knows of a batch that checkpoint_path does not have") from None
        except (ValueError, KeyError):
            raise ReadError(f"{path} is not as it was written") from None
        return [File(*entry) for entry in entries]

    def is_new(self, file: File) -> bool:
        """Whether a file is none of those that were planned. One that has changed since is none that is new."""
        return file.name not in self.known

    def is_resent(self, file: File) -> bool:
        """Whether a file has the content of one that was planned, and is still there."""
        if file in self._resent:
            return True
        for name in self._by_size.get(file.size, ()):
            if name != file.name and File(name, *self.known[name]) == _found(name) and _native.file_digest(name) == _native.file_digest(file.name):
                self._resent.add(file)
                return True
        return False

    def after(self, start: int | None, files: Iterable[File], most: int | None, choice: Choice) -> int:
        """The number of the batch that comes after `start`: one that was planned before, or one of new files; or the last one
        when there are none."""
        self.refresh()
        if start is not None and self.last > start:
            # It was planned by a run that ended before anybody had noted it.
            return start + 1
        files = list(files)
        self._look_for_changes(files, choice)
        new = []
        for file in files:
            if most is not None and len(new) >= most:
                break
            if self.is_new(file) and not (choice.skips_resent and self.is_resent(file)):
                new.append(file)
        return self.plan(new) if new else self.last

    def _look_for_changes(self, files: list[File], choice: Choice) -> None:
        """What was read and has changed since is not read again; whoever runs the stream has to hear of it."""
        changed = [file for file in files if file.name in self.known and self.known[file.name] != file[1:]]
        if not changed:
            return
        text = f"{len(changed)} files that were read have changed since, the first is {changed[0].name}"
        if choice.fails_on_changed:
            raise ReadError(f"{text}; changed_files says what is to be done")
        new = {file.name for file in changed} - self._told
        if new:
            self._told |= new
            logging.getLogger("healthcare_connector").warning("%s; they are not read again", text)

    def between(self, start: int, end: int) -> list[File]:
        """The files of the batches after `start`, up to `end`."""
        return [file for number in range(start + 1, end + 1) for file in self.batch(number)]

    def plan(self, files: list[File]) -> int:
        """Writes the next batch. Gives its number; when somebody else was faster, theirs counts."""
        number = self.last + 1
        self._write(self.folder / self._name(number), json.dumps({"files": files}))
        self.refresh()
        return number

    def _write(self, path: pathlib.Path, text: str) -> None:
        """Writes a file as a whole or not at all, and never over another one."""
        handle, hidden = tempfile.mkstemp(prefix=".", suffix=".part", dir=self.folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                with contextlib.suppress(OSError):
                    # Not every network drive can be asked for it.
                    os.fsync(file.fileno())
            try:
                os.link(hidden, path)
            except FileExistsError:
                return
            except OSError:
                # A file system without links: there is one stream to a folder, so nobody is written over.
                if not path.exists():
                    os.replace(hidden, path)
        finally:
            if os.path.exists(hidden):
                os.unlink(hidden)


def _found(name: str) -> File | None:
    found = _native.file_found(name)
    return None if found is None else File(name, *found)
