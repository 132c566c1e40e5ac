"""Fixtures: emulators of the three object stores, started on loopback and stopped at the end, and one interface to them."""

import base64
import contextlib
import datetime
import hashlib
import hmac
import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from proxy import Google, Proxy

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("HEALTHCARE_CONNECTOR", str(ROOT / "target/release/healthcare-connector"))
# Where the emulators are installed: tests/run says it.
PYTHON = pathlib.Path(os.environ["HEALTHCARE_CONNECTOR_STORES"])
SECRET = "MarkedSecretThatNobodyMaySee"


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def started(command, port, log):
    """A server, once it answers."""
    with open(log, "wb") as out:
        server = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, cwd=log.parent)
    for _ in range(300):
        if server.poll() is not None:
            raise AssertionError(f"{command[0]} ended: {log.read_text()}")
        with contextlib.closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return server
        time.sleep(0.1)
    server.kill()
    raise AssertionError(f"{command[0]} does not answer: {log.read_text()}")


def request(method, url, body=b"", headers=None):
    """What a server answers; an error when it does not like it."""
    headers = {"Content-Type": "application/octet-stream", **(headers or {})}
    asked = urllib.request.Request(url, data=body if method in ("PUT", "POST") else None, method=method, headers=headers)
    with urllib.request.urlopen(asked, timeout=60) as answer:
        return answer.read()


class Store:
    """A bucket of one of the stores, as tests speak to it, beside the program under test."""

    def __init__(self, kind, root, environment, options, put):
        self.kind = kind
        self.root = root
        self.environment = environment
        # As delta-rs takes them.
        self.options = options
        self.put = put

    def fill(self, folder, below):
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.is_file():
                self.put(f"{below}/{path.relative_to(folder)}", path.read_bytes())

    def command(self, *arguments):
        return [BINARY, *map(str, arguments)]

    def start(self, *arguments, **environment):
        return subprocess.Popen(self.command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env={**os.environ, **self.environment, **environment})

    def run(self, *arguments, status=0, **environment):
        """Runs the program; gives what it said on both channels."""
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, check=False, timeout=300,
                              env={**os.environ, **self.environment, **environment})
        said = done.stdout + done.stderr
        assert SECRET not in said
        assert status is None or done.returncode == status, f"exit {done.returncode}: {said}"
        return done


@pytest.fixture(scope="session")
def logs(tmp_path_factory):
    return tmp_path_factory.mktemp("servers")


@pytest.fixture(scope="session")
def moto(logs):
    port = free_port()
    server = started([PYTHON / "bin/moto_server", "-H", "127.0.0.1", "-p", str(port)], port, logs / "moto.log")
    yield f"127.0.0.1:{port}"
    server.kill()


@pytest.fixture(scope="session")
def azurite(logs):
    port = free_port()
    command = [PYTHON / "node_modules/.bin/azurite-blob", "--inMemoryPersistence", "--skipApiVersionCheck", "--silent",
               "--blobHost", "127.0.0.1", "--blobPort", str(port)]
    server = started(command, port, logs / "azurite.log")
    yield f"127.0.0.1:{port}"
    server.kill()


@pytest.fixture(scope="session")
def google(logs):
    port = free_port()
    command = [PYTHON / "bin/gcp-storage-emulator", "start", "--host", "127.0.0.1", "--port", str(port), "--in-memory"]
    server = started(command, port, logs / "google.log")
    yield f"127.0.0.1:{port}"
    server.kill()


def s3(endpoint, bucket):
    request("PUT", f"http://{endpoint}/{bucket}")

    def put(key, body):
        request("PUT", f"http://{endpoint}/{bucket}/{urllib.parse.quote(key)}", body)

    environment = {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_ENDPOINT": f"http://{endpoint}",
        "AWS_ALLOW_HTTP": "true",
        "AWS_REGION": "us-east-1",
    }
    return Store("s3", f"s3://{bucket}", environment, environment, put)


# The account and the key of every emulator of Azure: public, and in its documentation.
ACCOUNT = "devstoreaccount1"
ACCOUNT_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="


def azure(endpoint, container):
    def signed(path, query, body, headers):
        now = datetime.datetime.now(datetime.UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")
        headers = {**headers, "x-ms-date": now, "x-ms-version": "2023-11-03"}
        named = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
        length = str(len(body)) if body else ""
        kind = "application/octet-stream" if body else ""
        asked = "".join(f"\n{name}:{value}" for name, value in sorted(query.items()))
        text = f"PUT\n\n\n{length}\n\n{kind}\n\n\n\n\n\n\n{named}/{ACCOUNT}/{ACCOUNT}/{path}{asked}"
        mark = hmac.new(base64.b64decode(ACCOUNT_KEY), text.encode(), hashlib.sha256).digest()
        headers["Authorization"] = f"SharedKey {ACCOUNT}:{base64.b64encode(mark).decode()}"
        headers["Content-Type"] = kind
        url = f"http://{endpoint}/{ACCOUNT}/{path}"
        request("PUT", url + ("?" + urllib.parse.urlencode(query) if query else ""), body, headers)

    signed(container, {"restype": "container"}, b"", {})

    def put(key, body):
        signed(f"{container}/{urllib.parse.quote(key)}", {}, body, {"x-ms-blob-type": "BlockBlob"})

    environment = {
        "AZURE_STORAGE_ACCOUNT_NAME": ACCOUNT,
        "AZURE_STORAGE_USE_EMULATOR": "true",
        "AZURE_ALLOW_HTTP": "true",
        "AZURITE_BLOB_STORAGE_URL": f"http://{endpoint}",
    }
    root = f"abfss://{container}@{ACCOUNT}.dfs.core.windows.net"
    options = {"azure_storage_account_name": ACCOUNT, "azure_storage_account_key": ACCOUNT_KEY, "allow_http": "true",
               "azure_storage_endpoint": f"http://{endpoint}/{ACCOUNT}"}
    return Store("abfss", root, environment, options, put)


def gs(emulator, proxy, bucket):
    body = b'{"name":"%s"}' % bucket.encode()
    request("POST", f"http://{emulator}/storage/v1/b?project=test", body, {"Content-Type": "application/json"})

    def put(key, body):
        request("PUT", f"{proxy.url}/{bucket}/{urllib.parse.quote(key)}", body)

    account = '{"gcs_base_url":"%s","disable_oauth":true,"client_email":"","private_key":"","private_key_id":""}' % proxy.url
    environment = {"GOOGLE_SERVICE_ACCOUNT_KEY": account}
    return Store("gs", f"gs://{bucket}", environment, {"google_service_account_key": account}, put)


@pytest.fixture(params=["s3", "abfss", "gs"])
def store(request, name):
    """An empty bucket of each store."""
    if request.param == "s3":
        yield s3(request.getfixturevalue("moto"), name)
    elif request.param == "abfss":
        yield azure(request.getfixturevalue("azurite"), name)
    else:
        emulator = request.getfixturevalue("google")
        proxy = Google(emulator)
        yield gs(emulator, proxy, name)
        proxy.stop()


@pytest.fixture
def name(request):
    """The name of a bucket that no other test has."""
    return "t" + hashlib.sha256(request.node.name.encode()).hexdigest()[:20]


@pytest.fixture
def bucket(moto, name):
    """An empty bucket of S3, for what is the same everywhere."""
    return s3(moto, name)


@pytest.fixture
def failing(moto, name):
    """The same, in a store that fails every third request, before or after it did what it was asked."""
    proxy = Proxy(moto, fail_every=3)
    there = s3(moto, name)
    there.environment = {**there.environment, "AWS_ENDPOINT": proxy.url}
    yield there
    assert proxy.failed > 10
    proxy.stop()


@pytest.fixture(scope="session")
def messages(tmp_path_factory):
    """A few files of messages, one of them with what cannot be read."""
    made = tmp_path_factory.mktemp("made")
    command = [BINARY, "generate", "--messages", "120", "--seed", "5", "--layout", "files", "--output", str(made)]
    out = subprocess.run(command, capture_output=True, text=True, check=False)
    assert out.returncode == 0, out.stderr
    folder = tmp_path_factory.mktemp("messages")
    files = [path.read_bytes() for path in sorted(made.rglob("*.hl7"))]
    for number in range(5):
        below = folder / ("deep" if number == 3 else "") / f"{number + 1}.hl7"
        below.parent.mkdir(exist_ok=True)
        below.write_bytes(b"".join(files[24 * number : 24 * number + 24]))
    with (folder / "2.hl7").open("ab") as file:
        file.write(b"MSH|ABCD|X\rPID|1\r")
    shutil.rmtree(made)
    yield folder
    shutil.rmtree(folder)
