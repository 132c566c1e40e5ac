"""A small FHIR server in memory, on loopback: searches with periods, order, pages and counts, histories, a clock of its own. A test
may answer in its place, wrongly."""

import datetime
import email.utils
import json
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

START = datetime.datetime(2024, 5, 1, 12, tzinfo=datetime.timezone.utc)


def written(moment):
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Answer:
    """An answer of a test: `torn` bytes of it never come."""

    def __init__(self, status=200, body=b"", headers=(), torn=0):
        self.status, self.headers, self.torn = status, dict(headers), torn
        self.body = body if isinstance(body, bytes) else body.encode()


class FhirServer:
    """Runs until it is closed."""

    def __init__(self, has_history=True):
        self.now = START
        self.has_history = has_history
        #: The largest page.
        self.most = 10
        #: Type and id to the moment of the update and the text.
        self.living = {}
        #: Type, id and moment.
        self.deleted = []
        #: Called with path and headers; what it gives is the answer, unless it is None.
        self.instead = lambda path, headers: None
        #: Paths that were asked for.
        self.requests = []
        self._lock = threading.Lock()
        handler = type("Handler", (_Handler,), {"served": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()
        self.base = f"http://127.0.0.1:{self._http.server_address[1]}/fhir"

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    def later(self, seconds):
        self.now += datetime.timedelta(seconds=seconds)

    def put(self, kind, id, after=1, **elements):
        """Writes a resource, so many seconds after what was written last."""
        with self._lock:
            self.later(after)
            meta = {"versionId": written(self.now), "lastUpdated": written(self.now)}
            resource = {"resourceType": kind, "id": id, "meta": meta, **elements}
            self.living[kind, id] = (self.now, json.dumps(resource))
        return resource

    def raw(self, kind, id, text):
        """A text that stands among the resources as it is."""
        with self._lock:
            self.later(1)
            self.living[kind, id] = (self.now, text)

    def delete(self, kind, id):
        with self._lock:
            self.later(1)
            del self.living[kind, id]
            self.deleted.append((kind, id, self.now))

    def filled(self, patients=0, observations=0):
        for number in range(patients):
            self.put("Patient", f"p{number:03}", gender="other", birthDate="1980-03")
        for number in range(observations):
            value = {"value": number + 0.5, "unit": "kg"}
            self.put("Observation", f"o{number:03}", status="final", code={"text": "weight"}, valueQuantity=value)
        self.later(10)
        return self

    def searches(self, kind):
        """The pages of a type that were asked for: what counts or looks for the bounds is none."""
        paths = [path for path in self.requests if path.startswith(f"/fhir/{kind}?") or path == f"/fhir/{kind}"]
        return [path for path in paths if "_summary" not in path and not path.endswith("_count=1")]

    def answer(self, path, headers):
        with self._lock:
            self.requests.append(path)
            instead = self.instead(path, headers)
            if instead is not None:
                return instead
            url = urllib.parse.urlsplit(path)
            parts = url.path.removeprefix("/fhir/").split("/")
            query = urllib.parse.parse_qsl(url.query)
            if parts == ["metadata"]:
                return Answer(200, self._capability())
            if len(parts) == 1 and parts[0] in ("Patient", "Observation", "Encounter"):
                return Answer(200, self._search(parts[0], query))
            if len(parts) == 2 and parts[1] == "_history" and self.has_history:
                return Answer(200, self._history(parts[0]))
            return Answer(404, '{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found"}]}')

    def _capability(self):
        interactions = [{"code": "search-type"}] + ([{"code": "history-type"}] if self.has_history else [])
        types = [{"type": kind, "interaction": interactions} for kind in ("Encounter", "Observation", "Patient")]
        statement = {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "rest": [{"mode": "server", "resource": types}]}
        return json.dumps(statement)

    def _search(self, kind, query):
        found = [entry for (of, _), entry in self.living.items() if of == kind]
        offset, count, kept = 0, self.most, []
        for name, value in query:
            if name == "_offset":
                offset = int(value)
                continue
            kept.append((name, value))
            if name == "_lastUpdated":
                moment = datetime.datetime.fromisoformat(value[2:])
                found = [one for one in found if (one[0] >= moment if value[:2] == "ge" else one[0] < moment)]
            elif name == "_sort":
                found.sort(key=lambda one: one[0], reverse=value.startswith("-"))
            elif name == "_count":
                count = min(count, int(value))
            elif name == "gender":
                found = [one for one in found if f'"gender": "{value}"' in one[1]]
        if ("_summary", "count") in query:
            return json.dumps({"resourceType": "Bundle", "type": "searchset", "total": len(found)})
        page = found[offset : offset + count]
        entries = ",".join(f'{{"resource":{text},"search":{{"mode":"match"}}}}' for _, text in page)
        links = []
        if offset + count < len(found):
            links = [{"relation": "next", "url": f"/fhir/{kind}?{urllib.parse.urlencode([*kept, ('_offset', offset + count)])}"}]
        return f'{{"resourceType":"Bundle","type":"searchset","link":{json.dumps(links)},"entry":[{entries}]}}'

    def _history(self, kind):
        entries = [(moment, f'{{"resource":{text}}}') for (of, _), (moment, text) in self.living.items() if of == kind]
        for of, id, moment in self.deleted:
            if of == kind:
                request = {"method": "DELETE", "url": f"{kind}/{id}"}
                entries.append((moment, json.dumps({"request": request, "response": {"status": "204", "lastModified": written(moment)}})))
        entries.sort(key=lambda entry: entry[0], reverse=True)
        return f'{{"resourceType":"Bundle","type":"history","entry":[{",".join(text for _, text in entries)}]}}'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    served: FhirServer

    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        answer = self.served.answer(self.path, self.headers)
        self.send_response_only(answer.status)
        headers = {"Content-Type": "application/fhir+json", **answer.headers}
        headers.setdefault("Date", email.utils.format_datetime(self.served.now, usegmt=True))
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body[: len(answer.body) - answer.torn])
        self.close_connection = self.close_connection or answer.torn > 0

    do_POST = do_GET

    def log_message(self, *_):
        pass
