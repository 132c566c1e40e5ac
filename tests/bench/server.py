"""Reading a FHIR server: the binary beside a loop of Python with `requests`, over the same canned pages.

The server holds its answers ready as bytes, so that whoever reads is what takes time. Prints resources a second, processor
time and memory of both, and the ratio.

    python3 tests/bench/server.py [RESOURCES]      200,000 by default; needs `requests`; the binary in target/release
"""

import json
import pathlib
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / "target/release/healthcare-connector"
PAGE = 500

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


def observations(number):
    """Synthetic observations, of whatever the program makes of its seed, each updated a second after the one before."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([BINARY, "generate", "--standard", "fhir", "--fhir-types", "Observation", "--messages", "3000", "--output",
                        folder], check=True, capture_output=True)
        lines = [line for path in sorted(pathlib.Path(folder).glob("*.ndjson")) for line in path.read_text().splitlines()]
    for at in range(number):
        observation = json.loads(lines[at % len(lines)])
        observation["id"] = f"o{at}"
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(1_700_000_000 + at))
        observation["meta"] = {**observation.get("meta", {}), "versionId": "1", "lastUpdated": stamp}
        yield observation


class Server:
    """Answers each path with bytes that were made before."""

    def __init__(self, number):
        self.listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.base = f"http://127.0.0.1:{self.listening.getsockname()[1]}/fhir/"
        parameters = [{"name": name, "type": "date"} for name in ("_lastUpdated", "_count", "_sort")]
        offered = {"type": "Observation", "interaction": [{"code": "search-type"}], "searchParam": parameters}
        self.answers = {"/fhir/metadata": answer({"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "status": "active",
                                                  "kind": "instance", "format": ["json"],
                                                  "rest": [{"mode": "server", "resource": [offered]}]})}
        entries, page = [], 0
        for observation in observations(number):
            entries.append({"fullUrl": f"{self.base}Observation/{observation['id']}", "resource": observation,
                            "search": {"mode": "match"}})
            if len(entries) == PAGE:
                self.add(page, entries, last=False)
                entries, page = [], page + 1
        self.add(page, entries, last=True)
        threading.Thread(target=self.serve, daemon=True).start()

    def add(self, page, entries, last):
        bundle = {"resourceType": "Bundle", "type": "searchset", "link": [], "entry": entries}
        if not last:
            bundle["link"].append({"relation": "next", "url": f"{self.base}Observation?page={page + 1}"})
        self.answers[f"/fhir/Observation?page={page}"] = answer(bundle)

    def serve(self):
        while True:
            connection, _ = self.listening.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
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
            path = heard.split(b" ", 2)[1].decode()
            heard = heard[end + 4 :]
            if path.startswith("/fhir/Observation?") and "page=" not in path:
                path = "/fhir/Observation?page=0"
            connection.sendall(self.answers.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))


def answer(content):
    body = json.dumps(content, separators=(",", ":")).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def timed(name, number, command):
    """Runs a command; what it took."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(["/usr/bin/time", "-f", "%M", *map(str, command)], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"{name}: {done.stderr}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    peak = int(done.stderr.split()[-1]) / 1024
    print(f"{name:34} {number / seconds:10,.0f} a second {seconds:7.2f} s {processor * 1e5 / number:6.2f} CPU s per 100,000 {peak:7.0f} MiB")
    return seconds, done.stdout


def main():
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    server = Server(number)
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        size = sum(map(len, server.answers.values())) / 1e6
        print(f"{number:,} observations on pages of {PAGE}, {size:.0f} MB; the better of 3 rounds each")
        best = {}
        for turn in range(3):
            ours = [BINARY, "ingest", "--fhir-base-url", server.base, "--tables", "observations", "--format", "parquet", "--output",
                    folder / f"out{turn}", "--requests-per-second", "0", "--no-proxy", "--deletes", "off", "--json", "--quiet"]
            seconds, said = timed("healthcare-connector, to Parquet", number, ours)
            rows = json.loads(said.splitlines()[-1])["tables"]["observations"]
            assert rows == number, rows
            best["ours"] = min(seconds, best.get("ours", seconds))
            seconds, said = timed("requests + json, to 7 columns", number, [sys.executable, "-c", LOOP, server.base, folder / "rows"])
            assert int(said) == number, said
            best["loop"] = min(seconds, best.get("loop", seconds))
        print(f"ratio {best['loop'] / best['ours']:.1f}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
