"""The readers of the data source `fhir` for a server: partitions are periods of updates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pyspark.sql.datasource import DataSourceReader, DataSourceStreamReader, InputPartition

from .filters import Pushing, bounds_of
from .periods import Peer, Period, batches, floored
from .server_choice import ServerChoice
from .triggers import ReadAllAvailable, SupportsTriggerAvailableNow


class ServerPart(InputPartition):
    """What one task reads."""

    def __init__(self, period: Period) -> None:
        super().__init__(tuple(period))
        self.period = period

    def __repr__(self) -> str:
        return f"ServerPart({self.period.start or 'the beginning'} to {self.period.end})"


def rows(choice: ServerChoice, part: ServerPart) -> Iterator[Any]:
    """The rows of a partition as ``pyarrow.RecordBatch``."""
    import pyarrow

    for batch in batches(choice, part.period):
        rows = pyarrow.record_batch(batch)
        # The Rust half keeps the order of the table.
        yield rows.select(list(choice.columns)) if choice.columns else rows


class ServerReader(DataSourceReader):
    """Everything that was updated before now, once."""

    def __init__(self, choice: ServerChoice) -> None:
        self.choice = choice
        self.start = floored(choice.since) if choice.since else ""
        #: The end that filters ask for.
        self.end = ""
        # What is wrong with options is said on the driver.
        choice.request().check()

    def narrow(self, one: Any) -> None:
        """Takes up a filter."""
        start, end = bounds_of(one)
        self.start = max(self.start, start)
        self.end = min(self.end or end, end or self.end)

    def partitions(self) -> Sequence[ServerPart]:
        peer = Peer(self.choice)
        # A batch reads what is there: whoever reads again tomorrow reads all of it.
        until = peer.server().until
        end = min(self.end or until, until)
        if self.start >= end:
            return [ServerPart(Period("", "", "0"))]
        return [ServerPart(period) for period in peer.periods(self.start, end)]

    def read(self, partition: ServerPart) -> Iterator[Any]:  # type: ignore[override]
        return rows(self.choice, partition) if partition.period.end else iter(())


class PushingServerReader(Pushing, ServerReader):
    """The same, asking for the period only that filters leave."""


class ServerStreamReader(DataSourceStreamReader, SupportsTriggerAvailableNow):
    """What is updated, trigger by trigger. An offset is a moment by the server's clock, and a batch what was updated between two."""

    def __init__(self, choice: ServerChoice) -> None:
        self.choice = choice
        self.peer: Peer | None = None
        #: With AvailableNow: when the stream began.
        self.until = ""
        #: The last offset: Spark before 4.2 does not say where a batch begins.
        self.last = ""
        choice.request().check()

    def _peer(self) -> Peer:
        if self.peer is None:
            self.peer = Peer(self.choice)
        return self.peer

    def initialOffset(self) -> dict:
        peer = self._peer()
        return peer.offset(peer.moment(None))

    def prepareForTriggerAvailableNow(self) -> None:
        self.until = self._peer().until()

    def getDefaultReadLimit(self) -> Any:
        return ReadAllAvailable()

    def latestOffset(self, start: dict | None = None, limit: Any = None) -> dict:
        peer = self._peer()
        begin = self.last if start is None else peer.moment(start)
        self.last = peer.behind(begin, self.until or peer.until())
        return peer.offset(self.last)

    def partitions(self, start: dict, end: dict) -> Sequence[ServerPart]:
        peer = self._peer()
        begin, until = peer.moment(start), peer.moment(end)
        if begin >= until:
            return [ServerPart(Period("", "", "0"))]
        return [ServerPart(period) for period in peer.periods(begin, until)]

    def read(self, partition: ServerPart) -> Iterator[Any]:  # type: ignore[override]
        return rows(self.choice, partition) if partition.period.end else iter(())

    def __getstate__(self) -> dict:
        # Executors ask by themselves.
        return {**self.__dict__, "peer": None}
