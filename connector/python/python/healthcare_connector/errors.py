"""Exceptions. They say what failed and where: paths, positions and codes, never what a message says."""

from __future__ import annotations


class Error(Exception):
    """Whatever this package raises by itself."""


class UsageError(Error, ValueError):
    """The request is wrong: an option, a table or a path that does not exist, options that contradict each other."""


class ReadError(Error):
    """Files cannot be read, or not to their end."""


class ServerError(ReadError):
    """A FHIR server does not answer, refuses, or answers with what cannot be read.

    ``code`` is one of a closed list (``connection``, ``timeout``, ``unauthorized``, ``status``, ``torn``, ``outcome``, ...), ``status``
    the HTTP status if there was one, ``table`` the table that was read, ``place`` what was asked. Nothing of it is a text of the
    server.
    """

    def __init__(
        self, text: str, *, code: str = "", status: int | None = None, table: str | None = None, place: str = ""
    ) -> None:
        super().__init__(text)
        self.code = code
        self.status = status
        self.table = table
        self.place = place

    def __reduce__(self):
        # Spark carries exceptions from workers to the driver.
        return (_server_error, (str(self), self.__dict__))


def _server_error(text: str, details: dict) -> ServerError:
    return ServerError(text, **details)


class ParseError(Error, ValueError):
    """Bytes are neither an HL7 v2 message nor a FHIR resource."""


class RejectError(ReadError):
    """A message could not be read, and ``error_handling`` is ``fail``."""

    def __init__(
        self,
        text: str,
        *,
        source_file: str = "",
        byte_offset: int = 0,
        message_index: int = 0,
        code: str = "",
        path: str | None = None,
    ) -> None:
        super().__init__(text)
        self.source_file = source_file
        self.byte_offset = byte_offset
        self.message_index = message_index
        self.code = code
        self.path = path

    def __reduce__(self):
        # Spark carries exceptions from workers to the driver.
        return (_reject_error, (str(self), self.__dict__))


def _reject_error(text: str, details: dict) -> RejectError:
    return RejectError(text, **details)
