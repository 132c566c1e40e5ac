"""What is read of a server: periods of updates, each by a task of its own.

Two moments are the whole plan. A batch is what was updated from one to the other, so whoever tries it again asks for the same
period, and each period that follows begins where the one before has ended.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import time
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .. import _native
from ..errors import UsageError
from .server_choice import ServerChoice

#: Seconds after which a server is asked anew what it offers, and what time it has.
FRESH = 600.0


class Period(NamedTuple):
    """From a moment, or from the beginning, to another; and how fast the task that reads it may ask."""

    start: str
    end: str
    requests_per_second: str


class Peer:
    """A server, as the driver has it."""

    def __init__(self, choice: ServerChoice) -> None:
        self.choice = choice
        self._server: _native.Server | None = None
        self._asked = 0.0

    def server(self) -> _native.Server:
        if self._server is None or time.monotonic() - self._asked > FRESH:
            self._server, self._asked = self.choice.request().open(), time.monotonic()
        return self._server

    def until(self) -> str:
        """The end of what is there now, by the server's clock: what is younger than `settle` may not be visible yet."""
        server = self.server()
        end = moved(server.now, -self.choice.settle)
        until = dict(self.choice.options).get("until")
        return min(end, server.until) if until else end

    def behind(self, start: str, end: str) -> str:
        """The end, if there is anything between; else the start."""
        if end <= start or not self.server().is_any(self.choice.table, start, end):
            return start
        return end

    def periods(self, start: str, end: str) -> list[Period]:
        """A period in parts that are about as heavy."""
        server = self.server()
        parts = server.divided(self.choice.table, start, end, self.choice.num_partitions)
        # Tasks that read at once ask as often, together, as one reader may.
        rate = repr(server.requests_per_second / len(parts))
        return [Period(*part, rate) for part in parts]

    def offset(self, until: str) -> dict[str, str]:
        """An offset: the moment, and a digest of what it is of."""
        return {"until": until, "of": self.choice.source()}

    def moment(self, offset: Mapping[str, Any] | None) -> str:
        """The moment of an offset; of none, or an empty one, where to begin."""
        if not offset:
            return floored(self.choice.since) if self.choice.since else ""
        if offset.get("of") != self.choice.source() or not isinstance(offset.get("until"), str):
            raise UsageError("the offset is of another server, table or search: begin anew, with another checkpoint")
        return offset["until"]


def batches(choice: ServerChoice, period: Period) -> Iterator[_native.RecordBatch]:
    """The rows of a period, on an executor."""
    request = choice.request(requests_per_second=period.requests_per_second)
    # Deletions are read from a history, and only the server says whether it has one.
    server = request.open() if choice.is_deletes else request.unasked()
    for _, batch in server.period(choice.table, period.start, period.end, _letters(choice, period)):
        yield batch


def _letters(choice: ServerChoice, period: Period) -> str:
    """A name for dead letters that the same period always has."""
    text = json.dumps([choice.source(), period.start, period.end])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def moved(moment: str, seconds: float) -> str:
    """A moment so many seconds later, as a whole second."""
    return written(datetime.datetime.fromisoformat(moment) + datetime.timedelta(seconds=seconds))


def floored(moment: str) -> str:
    """A moment that somebody has written, as a whole second of UTC."""
    try:
        read = datetime.datetime.fromisoformat(moment.strip())
    except ValueError:
        raise UsageError("since: write an instant as 2024-05-01T00:00:00Z") from None
    if read.tzinfo is None:
        raise UsageError("since: write an instant as 2024-05-01T00:00:00Z")
    return written(read)


def written(moment: datetime.datetime) -> str:
    """As offsets have it, so that texts are in the order of moments: whole seconds of UTC."""
    whole = moment.astimezone(datetime.timezone.utc).replace(microsecond=0, tzinfo=None)
    return f"{whole.isoformat(timespec='milliseconds')}Z"
