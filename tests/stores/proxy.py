"""A proxy on loopback in front of an emulator of an object store.

It can answer every n-th request with an error instead of passing it on, or after it was passed on, as stores do on a bad
day. To the emulator of Google it speaks for clients of the other one of the store's two interfaces.
"""

import datetime
import email.utils
import http.client
import http.server
import json
import re
import threading
import urllib.parse
import xml.sax.saxutils

HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "te", "upgrade", "proxy-connection"}


class Proxy:
    """Runs from construction to `stop`; `port` is where."""

    def __init__(self, upstream, fail_every=0):
        self.upstream = upstream
        self.fail_every = fail_every
        self.requests = 0
        self.failed = 0
        self.lock = threading.Lock()
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self):
                proxy.answer(self)

            do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_any

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, handler):
        body = handler.rfile.read(int(handler.headers.get("content-length") or 0))
        if handler.headers.get("transfer-encoding", "").lower() == "chunked":
            raise AssertionError("clients of stores say how long a body is")
        with self.lock:
            self.requests += 1
            number = self.requests
        fails = self.fail_every and number % self.fail_every == 0
        if fails:
            self.failed += 1
        # Every other failure comes after the store has done what it was asked for.
        if fails and number % (2 * self.fail_every) != 0:
            return reply(handler, 503, {}, b"<Error><Code>SlowDown</Code></Error>")
        status, headers, answer = self.pass_on(handler, body)
        if fails:
            return reply(handler, 500, {}, b"<Error><Code>InternalError</Code></Error>")
        return reply(handler, status, headers, answer)

    def pass_on(self, handler, body):
        return self.forward(handler.command, handler.path, handler.headers, body)

    def forward(self, command, path, headers, body):
        connection = http.client.HTTPConnection(self.upstream, timeout=60)
        headers = {name: value for name, value in headers.items() if name.lower() not in HOP - {"host"}}
        connection.request(command, path, body=body, headers=headers)
        response = connection.getresponse()
        answer = response.read()
        kept = {name: value for name, value in response.getheaders() if name.lower() not in HOP}
        if command == "HEAD":
            kept["content-length"] = response.getheader("content-length", "0")
        connection.close()
        return response.status, kept, answer


class Google(Proxy):
    """Speaks the XML interface of Google's store, with conditions, ranges and lists, to an emulator of its JSON interface."""

    def __init__(self, upstream, fail_every=0):
        # By bucket and key: how often anything was written when it was. Conditions are looked at and met in one step.
        self.generations = {}
        self.writes = 0
        self.step = threading.Lock()
        super().__init__(upstream, fail_every)

    def pass_on(self, handler, body):
        path, _, query = handler.path.partition("?")
        bucket, _, key = urllib.parse.unquote(path).lstrip("/").partition("/")
        with self.step:
            if not key:
                return self.list(bucket, urllib.parse.parse_qs(query))
            return getattr(self, handler.command.lower())(bucket, key, handler.headers, body)

    def json(self, command, path, body=None):
        status, _, answer = self.forward(command, path, {"Host": self.upstream}, body)
        return status, answer

    def at(self, bucket, key):
        return f"/storage/v1/b/{bucket}/o/{urllib.parse.quote(key, safe='')}"

    def put(self, bucket, key, headers, body):
        source = headers.get("x-goog-copy-source")
        if source is not None:
            bucket_from, _, key_from = urllib.parse.unquote(source).lstrip("/").partition("/")
            status, body = self.json("GET", self.at(bucket_from, key_from) + "?alt=media")
            if status != 200:
                return status, {}, b""
        wanted = headers.get("x-goog-if-generation-match")
        if wanted is not None and int(wanted) != self.generations.get((bucket, key), 0):
            return 412, {}, b"<Error><Code>PreconditionFailed</Code></Error>"
        name = urllib.parse.quote(key, safe="")
        status, answer = self.json("POST", f"/upload/storage/v1/b/{bucket}/o?uploadType=media&name={name}", body)
        if status != 200:
            return status, {}, answer
        self.writes += 1
        self.generations[bucket, key] = self.writes
        return 200, self.marks(bucket, key), b"<CopyObjectResult/>" if source else b""

    def marks(self, bucket, key):
        generation = str(self.generations.get((bucket, key), 0))
        return {"etag": f'"{generation}"', "x-goog-generation": generation}

    def get(self, bucket, key, headers, body):
        status, meta = self.json("GET", self.at(bucket, key))
        if status != 200:
            return status, {}, b"<Error><Code>NoSuchKey</Code></Error>"
        marks = self.marks(bucket, key)
        if headers.get("if-match") not in (None, "*", marks["etag"]):
            return 412, {}, b"<Error><Code>PreconditionFailed</Code></Error>"
        updated = datetime.datetime.fromisoformat(json.loads(meta)["updated"].replace("Z", "+00:00"))
        marks["last-modified"] = email.utils.format_datetime(updated.astimezone(datetime.UTC), usegmt=True)
        _, content = self.json("GET", self.at(bucket, key) + "?alt=media")
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", headers.get("range") or "")
        if asked is None:
            return 200, marks, content
        first, last = int(asked[1]), min(int(asked[2]), len(content) - 1)
        if first > last:
            return 416, {}, b"<Error><Code>InvalidRange</Code></Error>"
        marks["content-range"] = f"bytes {first}-{last}/{len(content)}"
        return 206, marks, content[first : last + 1]

    def head(self, bucket, key, headers, body):
        status, marks, content = self.get(bucket, key, headers, body)
        return status, {**marks, "content-length": str(len(content))}, b""

    def delete(self, bucket, key, headers, body):
        status, answer = self.json("DELETE", self.at(bucket, key))
        self.generations.pop((bucket, key), None)
        return status, {}, answer if status != 204 else b""

    def list(self, bucket, query):
        asked = {"prefix": query.get("prefix", [""])[0], "delimiter": query.get("delimiter", [""])[0]}
        asked = urllib.parse.urlencode({name: value for name, value in asked.items() if value})
        status, answer = self.json("GET", f"/storage/v1/b/{bucket}/o?{asked}")
        if status != 200:
            return status, {}, b"<Error><Code>NoSuchBucket</Code></Error>"
        found = json.loads(answer)
        out = ['<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>']
        after = query.get("continuation-token", [""])[0]
        items = sorted(found.get("items", []), key=lambda item: item["name"])
        rest = [item for item in items if item["name"] > after]
        # Few in a page, so that there are many pages.
        for item in rest[:7]:
            etag = self.marks(bucket, item["name"])["etag"].replace('"', "&quot;")
            key = xml.sax.saxutils.escape(item["name"])
            out.append(f"<Contents><Key>{key}</Key><Size>{item['size']}</Size><ETag>{etag}</ETag>"
                       f"<LastModified>{item['updated']}</LastModified></Contents>")
        for prefix in found.get("prefixes", []) if not after else []:
            out.append(f"<CommonPrefixes><Prefix>{xml.sax.saxutils.escape(prefix)}</Prefix></CommonPrefixes>")
        if len(rest) > 7:
            token = xml.sax.saxutils.escape(rest[6]["name"])
            out.append(f"<NextContinuationToken>{token}</NextContinuationToken>")
        out.append("</ListBucketResult>")
        return 200, {"content-type": "application/xml"}, "".join(out).encode()


def reply(handler, status, headers, body):
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    if "content-length" not in headers:
        handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    if handler.command != "HEAD":
        handler.wfile.write(body)
