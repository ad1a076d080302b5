"""The guide behind nginx, by the very file that docs/deploying.md hands out; `make proxy-test` runs these."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest

from benchmarks.served import ROOT, SKILL_ID, Served, served
from benchmarks.serving import lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon, pem
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot

pytestmark = pytest.mark.proxy
EXAMPLE = ROOT / "docs" / "nginx.conf"
NAME = "guide.example.org"
AROUND = """daemon off;
pid {folder}/nginx.pid;
error_log {folder}/main.log;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    include {folder}/guide.conf;
}}
"""
ASKED = b'{"locale": "en-US", "utterance": "what is induction"}'


@dataclass
class Nginx:
    """`port` speaks HTTPS, `plain` HTTP."""

    port: int
    plain: int
    folder: Path
    trusting: ssl.SSLContext

    def connect(self) -> HTTPConnection:
        connection = HTTPConnection(NAME, timeout=20)
        plain = socket.create_connection(("127.0.0.1", self.port), 20)
        connection.sock = self.trusting.wrap_socket(plain, server_hostname=NAME)
        return connection

    def asks(self, path: str, body: bytes | None = None, **headers: str) -> tuple[HTTPResponse, bytes]:
        connection = self.connect()
        connection.request("GET" if body is None else "POST", path, body, headers)
        response = connection.getresponse()
        read = response.read()
        connection.close()
        return response, read


@pytest.fixture(scope="module")
def amazon() -> PretendAmazon:
    return PretendAmazon()


@pytest.fixture(scope="module")
def server(amazon: PretendAmazon, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    if shutil.which("nginx") is None:
        pytest.skip("no nginx on this machine: Debian's package `nginx-light` has it")
    with served("benchmarks.serving:ours()", lay_out(amazon, tmp_path_factory.mktemp("amazon"))) as server:
        yield server


@pytest.fixture(scope="module")
def nginx(server: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    folder = tmp_path_factory.mktemp("nginx")
    folder.chmod(0o755)
    authority = PretendAmazon(names=(NAME,))
    (folder / "guide.pem").write_bytes(authority.key_and_chain)
    port, plain = _free_ports()
    here = {
        "server 127.0.0.1:8080;": f"server 127.0.0.1:{server.port};",
        "listen 443 ssl http2;": f"listen 127.0.0.1:{port} ssl http2;",
        "listen 80;": f"listen 127.0.0.1:{plain};",
        "/etc/ssl": str(folder),
        "/var/log/nginx": str(folder),
    }
    example = EXAMPLE.read_text(encoding="utf-8")
    for written, meant in here.items():
        assert written in example
        example = example.replace(written, meant)
    (folder / "guide.conf").write_text(example, encoding="utf-8")
    (folder / "nginx.conf").write_text(AROUND.format(folder=folder), encoding="utf-8")
    command = ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "first.log")]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _await(port)
        yield Nginx(port, plain, folder, ssl.create_default_context(cadata=pem(authority.root).decode()))
    finally:
        process.terminate()
        process.wait(10)


def _free_ports() -> tuple[int, int]:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        return one.getsockname()[1], other.getsockname()[1]


def _await(port: int) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("nginx did not start")


def _alexa(amazon: PretendAmazon) -> tuple[bytes, dict[str, str]]:
    asked = Recognition("AskTopicIntent", {"topic": Slot("inducción", ("induction",))})
    at = datetime.now(UTC)
    made: dict[str, Any] = request_envelope(
        asked, "en-US", session_id="s", new=True, attributes={}, skill_id=SKILL_ID, at=at
    )
    return amazon.request(made)


def test_alexa_and_the_page_are_answered_with_their_headers(nginx: Nginx, amazon: PretendAmazon) -> None:
    body, headers = _alexa(amazon)
    for path, sent, named in (("/alexa", body, headers), ("/talk", ASKED, {})):
        response, read = nginx.asks(path, sent, **named)
        assert response.status == 200
        assert b"nduction" in read
        assert response.headers["Strict-Transport-Security"]


@pytest.mark.parametrize(("path", "length"), [("/talk", 17 * 1024), ("/alexa", 129 * 1024)])
def test_what_is_too_large_is_turned_away_unread(nginx: Nginx, path: str, length: int) -> None:
    response, _ = nginx.asks(path, b" " * length)

    assert response.status == 413


def test_plain_http_is_sent_to_the_guides_own_name_whatever_the_caller_calls_it(nginx: Nginx) -> None:
    plain = HTTPConnection("127.0.0.1", nginx.plain, timeout=10)
    plain.request("GET", "//evil.example/x", headers={"Host": "evil.example"})
    response = plain.getresponse()
    plain.close()

    assert response.status == 308
    assert re.fullmatch(rf"https://{NAME}/.*", response.headers["Location"])


def test_slow_callers_are_not_the_guides(nginx: Nginx, amazon: PretendAmazon) -> None:
    with ExitStack() as stack:
        for _ in range(45):
            caller = nginx.connect()
            stack.callback(caller.close)
            caller.sock.sendall(b"POST /talk HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\n{")
        body, headers = _alexa(amazon)
        began = time.monotonic()
        assert nginx.asks("/alexa", body, **headers)[0].status == 200
        assert time.monotonic() - began < 1


def test_one_address_that_asks_the_page_without_end_is_held_back_and_alexa_is_not(
    nginx: Nginx, amazon: PretendAmazon
) -> None:
    statuses = [nginx.asks("/talk", ASKED)[0].status for _ in range(150)]
    body, headers = _alexa(amazon)

    assert statuses[0] == 200
    assert 429 in statuses
    assert [nginx.asks("/alexa", body, **headers)[0].status for _ in range(60)] == [200] * 60


def test_no_file_of_nginx_names_a_caller(nginx: Nginx) -> None:
    nginx.asks("/no-such-page")
    logs = "".join(path.read_text(encoding="utf-8") for path in nginx.folder.glob("*.log"))

    assert "client:" not in logs
    assert "no-such-page" not in logs
