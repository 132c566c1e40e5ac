"""Reading a FHIR server: the binary beside a loop of Python with `requests`, over the same resources.

The server holds its resources ready as bytes, so that whoever reads is what takes time. Prints resources a second, processor
time of reader and server, memory, and the ratio.

    python3 tests/bench/server.py [RESOURCES]      600,000 by default; needs `requests`; the binary in target/release,
                                                   or the one that HEALTHCARE_CONNECTOR names
"""

import datetime
import importlib.util
import json
import math
import os
import pathlib
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("HEALTHCARE_CONNECTOR", ROOT / "target/release/healthcare-connector"))
PAGE = 500
ROUNDS = 3
# When the first one was updated; the others follow, one a second.
FIRST = 1_700_000_000

#: What the loop keeps of a resource.
COLUMNS = "id,status,code,subject,effectiveDateTime,valueQuantity"

LOOP = """
import json, sys, requests
session, url, rows, seen = requests.Session(), sys.argv[1] + "Observation?_count=500", 0, open(sys.argv[2], "w")
while url:
    bundle = json.loads(session.get(url, headers={"Accept": "application/fhir+json"}).content)
    for entry in bundle.get("entry", []):
        observation = entry["resource"]
        value = observation.get("valueQuantity", {})
        row = (observation["id"], observation["status"], observation["code"]["coding"][0]["code"],
               observation["subject"]["reference"], observation.get("effectiveDateTime"), value.get("value"), value.get("unit"))
        seen.write("\\t".join(map(str, row)) + "\\n")
        rows += 1
    url = next((link["url"] for link in bundle.get("link", []) if link["relation"] == "next"), None)
print(rows)
"""


#: The same resources as Arrow batches, where the wheel is installed.
READS = importlib.util.find_spec("healthcare_connector") is not None
READ = """
import sys, healthcare_connector as hc
readers = hc.read_server(sys.argv[1], tables=["observations"], requests_per_second=0, no_proxy=True, deletes="off")
print(sum(batch.num_rows for batch in readers["observations"]))
"""


def observations(number):
    """Synthetic observations, of whatever the program makes of its seed, each updated a second after the one before."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([BINARY, "generate", "--standard", "fhir", "--fhir-types", "Observation", "--messages", "3000", "--output",
                        folder], check=True, capture_output=True)
        lines = [line for path in sorted(pathlib.Path(folder).glob("*.ndjson")) for line in path.read_text().splitlines()]
    for at in range(number):
        observation = json.loads(lines[at % len(lines)])
        observation["id"] = f"o{at}"
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(FIRST + at))
        observation["meta"] = {**observation.get("meta", {}), "versionId": "1", "lastUpdated": stamp}
        yield observation


class Server:
    """Answers out of one text that was made before. It does as `_sort` and `_lastUpdated` say, or, when it is `plain`, as neither
    says: then a reader that wants no loss has to read twice."""

    def __init__(self, number):
        self.listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.base = f"http://127.0.0.1:{self.listening.getsockname()[1]}/fhir/"
        self.plain, self.ends, entries = False, [0], []
        for observation in observations(number):
            entry = {"fullUrl": f"{self.base}Observation/{observation['id']}", "resource": observation, "search": {"mode": "match"}}
            entries.append(json.dumps(entry, separators=(",", ":")).encode())
            self.ends.append(self.ends[-1] + len(entries[-1]) + 1)
        self.size = self.ends[-1]
        self.backwards = b",".join(reversed(entries[-PAGE:]))
        self.entries = memoryview(b",".join(entries) + b",")
        threading.Thread(target=self.serve, daemon=True).start()

    def answer(self, target):
        """The parts of an answer."""
        url = urllib.parse.urlsplit(target)
        if url.path == "/fhir/metadata":
            parameters = [{"name": name, "type": "date"} for name in ("_lastUpdated", "_count", "_sort")]
            offered = {"type": "Observation", "interaction": [{"code": "search-type"}], "searchParam": parameters}
            return [json.dumps({"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "status": "active", "kind": "instance",
                                "format": ["json"], "rest": [{"mode": "server", "resource": [offered]}]}).encode()]
        if url.path != "/fhir/Observation":
            return None
        low, high, offset, is_backwards = 0, len(self.ends) - 1, 0, False
        for name, value in urllib.parse.parse_qsl(url.query):
            if name == "_offset":
                offset = int(value)
            elif name == "_lastUpdated" and not self.plain:
                at = math.ceil(datetime.datetime.fromisoformat(value[2:]).timestamp()) - FIRST
                low, high = (max(low, at), high) if value.startswith("ge") else (low, min(high, at))
            elif name == "_sort":
                is_backwards = value.startswith("-") and not self.plain
        begin = max(low, 0) + offset
        end = max(begin, min(begin + PAGE, high))
        link = b"[]"
        if end < high:
            kept = [pair for pair in urllib.parse.parse_qsl(url.query) if pair[0] != "_offset"]
            following = urllib.parse.urlencode([*kept, ("_offset", offset + PAGE)])
            link = json.dumps([{"relation": "next", "url": f"{self.base}Observation?{following}"}]).encode()
        page = self.backwards if is_backwards else self.entries[self.ends[begin] : max(self.ends[begin], self.ends[end] - 1)]
        return [b'{"resourceType":"Bundle","type":"searchset","link":' + link + b',"entry":[', page, b"]}"]

    def serve(self):
        while True:
            connection, _ = self.listening.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        heard = b""
        while True:
            end = heard.find(b"\r\n\r\n")
            if end < 0:
                more = connection.recv(65536)
                if not more:
                    return
                heard += more
                continue
            target = heard.split(b" ", 2)[1].decode()
            heard = heard[end + 4 :]
            parts = self.answer(target)
            if parts is None:
                connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                continue
            length = sum(map(len, parts))
            parts[0] = f"HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\nContent-Length: {length}\r\n\r\n".encode() + parts[0]
            for part in parts:
                connection.sendall(part)


def spent(who):
    """Seconds of processor time."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def timed(name, number, command):
    """Runs a command; what it took, and its server."""
    client, server, begun = spent(resource.RUSAGE_CHILDREN), spent(resource.RUSAGE_SELF), time.perf_counter()
    done = subprocess.run(["/usr/bin/time", "-f", "%M", *map(str, command)], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begun
    if done.returncode != 0:
        raise SystemExit(f"{name}: {done.stderr}")
    client = (spent(resource.RUSAGE_CHILDREN) - client) * 1e5 / number
    server = (spent(resource.RUSAGE_SELF) - server) * 1e5 / number
    peak = int(done.stderr.split()[-1]) / 1024
    print(f"{name:40} {number / seconds:10,.0f} a second {seconds:7.2f} s   CPU s per 100,000: {client:5.2f}, of the server {server:5.2f} {peak:7.0f} MiB")
    return seconds, done.stdout


def main():
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 600_000
    server = Server(number)
    folder = pathlib.Path(tempfile.mkdtemp())
    ours = [BINARY, "ingest", "--fhir-base-url", server.base, "--tables", "observations", "--format", "parquet", "--requests-per-second",
            "0", "--no-proxy", "--deletes", "off", "--json", "--quiet", "--output"]
    try:
        print(f"{number:,} observations on pages of {PAGE}, {server.size / 1e6:.0f} MB; the best of {ROUNDS} rounds each")
        best = {}
        ways = ((False, "healthcare-connector, to Parquet", []),
                (True, "the same, of a server that does not sort", []),
                (False, "the same, the loop's columns", ["--columns", f"observations={COLUMNS}"]),
                (True, "its columns, and it does not sort", ["--columns", f"observations={COLUMNS}"]))
        for turn in range(ROUNDS):
            for at, (plain, name, more) in enumerate(ways):
                server.plain = plain
                seconds, said = timed(name, number, [*ours, folder / f"out{turn}{at}", *more])
                rows = json.loads(said.splitlines()[-1])["tables"]["observations"]
                assert rows == number, rows
                best[name] = min(seconds, best.get(name, seconds))
            if READS:
                server.plain = False
                seconds, said = timed("read_server of the wheel, to Arrow", number, [sys.executable, "-c", READ, server.base])
                assert int(said) == number, said
                best["read_server"] = min(seconds, best.get("read_server", seconds))
            seconds, said = timed("requests + json, to 7 columns", number, [sys.executable, "-c", LOOP, server.base, folder / "rows"])
            assert int(said) == number, said
            best["loop"] = min(seconds, best.get("loop", seconds))
        loop = best.pop("loop")
        for name, seconds in best.items():
            print(f"{name}: {loop / seconds:.1f} times the loop")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
