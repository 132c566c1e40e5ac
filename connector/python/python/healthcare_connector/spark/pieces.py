"""Files into partitions: small ones together, large ones in parts."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

#: What opening a file costs, as bytes: a partition of many small files is not to be endless.
OPENING = 256 << 10
#: Parts of one file at most. Each of them goes over the file from its start, to find messages where the ones before it do.
MOST_PARTS = 32


class File(NamedTuple):
    """A file, as it was listed."""

    name: str
    size: int
    modified: int


class Piece(NamedTuple):
    """A file or a part of it, as the Rust half takes it."""

    name: str
    size: int
    modified: int
    start: int
    end: int | None


def settled(listed: Callable[[], Iterable[File]], settle: float, wait: bool) -> list[File]:
    """Files that nobody is writing any more; with `wait`, after a second look when some were just written."""
    files = list(listed())
    limit = (time.time() - settle) * 1e6
    if wait and any(file.modified > limit for file in files):
        time.sleep(settle)
        return settled(listed, settle, wait=False)
    return [file for file in files if file.modified <= limit]


def can_be_cut(name: str) -> bool:
    """Whether a file can be read in parts: it is on a disk, and positions in it are positions in its text, neither compressed nor
    UTF-16."""
    if "://" in name:
        # Each part would fetch everything before it, too.
        return False
    try:
        with open(name, "rb") as file:
            head = file.read(64)
    except OSError:
        # Whoever reads it says what is wrong.
        return False
    packed = head.startswith((b"\x1f\x8b", b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))
    return not packed and not head.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\0" not in head


def parts(file: File, size: int) -> Iterator[Piece]:
    """A file in parts of about a size."""
    count = min(-(-file.size // size), MOST_PARTS) if size else 1
    if count < 2 or not can_be_cut(file.name):
        yield Piece(*file, 0, None)
        return
    bounds = [file.size * number // count for number in range(count)] + [None]
    for start, end in zip(bounds, bounds[1:]):
        yield Piece(*file, start, end)


def packed(files: Iterable[File], size: int) -> list[tuple[Piece, ...]]:
    """Pieces in groups of about a size, in the order of the files: the same files give the same groups."""
    groups: list[tuple[Piece, ...]] = []
    open_group: list[Piece] = []
    weight = 0
    for file in files:
        for piece in parts(file, size):
            end = piece.size if piece.end is None else piece.end
            cost = end - piece.start + OPENING
            if open_group and weight + cost > size + OPENING:
                groups.append(tuple(open_group))
                open_group, weight = [], 0
            open_group.append(piece)
            weight += cost
    if open_group:
        groups.append(tuple(open_group))
    return groups


def name_of(pieces: Iterable[Piece]) -> str:
    """A name that the same pieces always have."""
    text = json.dumps(list(pieces), separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
