"""`python -m tools.release.deploy_check`: the packages before AWS's and Amazon's own tools, on loopback.

`sam validate --lint` reads template.yaml, and `ask deploy` uploads dist/skill-package/ to a stub of Amazon's service,
which must receive exactly those files. Both tools are heavy, and are installed into build/ the first time.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

from tools.release.package import DIST, ROOT

SAM: Final = "aws-sam-cli==1.170.0"
ASK: Final = {
    "private": True,
    "dependencies": {"ask-cli": "2.30.7"},
    "overrides": {"antlr4ts": "0.5.0-alpha.4"},
}
SKILL: Final = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000"


class _Smapi(ThreadingHTTPServer):
    """As much of Amazon's skill management service as `ask deploy` asks: takes an upload, and says that all is well."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answering)
        self.uploaded: dict[str, bytes] = {}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Answering(BaseHTTPRequestHandler):
    server: _Smapi

    def do_GET(self) -> None:
        done = {"status": "SUCCEEDED", "skill": {"skillId": SKILL, "resources": []}}
        enough = {"manifest": {"lastUpdateRequest": {"status": "SUCCEEDED"}}, "interactionModel": {}}
        self._answer(200, done if "/imports/" in self.path else enough)

    def do_POST(self) -> None:
        self._body()
        if self.path.endswith("/uploads"):
            self._answer(201, {"uploadUrl": f"{self.server.address}/upload", "expiresAt": "2099-01-01T00:00:00Z"})
        elif self.path.endswith("/token"):
            tokens = {"access_token": "none", "refresh_token": "none", "token_type": "bearer", "expires_in": 3600}
            self._answer(200, tokens)
        else:
            self._answer(202, {}, {"Location": f"{self.path.split('?')[0]}/an-import"})

    def do_PUT(self) -> None:
        body = self._body()
        if self.path == "/upload":
            with zipfile.ZipFile(io.BytesIO(body)) as bundle:
                self.server.uploaded = {name: bundle.read(name) for name in bundle.namelist() if not name.endswith("/")}
        self._answer(200 if self.path == "/upload" else 204)

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _answer(self, status: int, body: object = None, headers: Mapping[str, str] | None = None) -> None:
        written = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(written)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(written)

    def log_message(self, *arguments: object) -> None:
        pass


@contextmanager
def smapi() -> Iterator[_Smapi]:
    server = _Smapi()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def check_sam() -> str | None:
    """What is wrong with template.yaml, in AWS's words; None where nothing is."""
    folder = ROOT / "build" / "sam"
    if not (folder / "bin" / "sam").exists():
        print(f"installing {SAM} ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        quietly = ["install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([folder / "bin" / "python", "-m", "pip", *quietly, SAM], check=True)
    found = subprocess.run(
        [folder / "bin" / "sam", "validate", "--lint", "--template", ROOT / "template.yaml", "--region", "us-east-1"],
        capture_output=True, text=True, check=False, env={**os.environ, "SAM_CLI_TELEMETRY": "0"},
    )  # fmt: skip
    return None if found.returncode == 0 else found.stdout + found.stderr


def check_ask() -> str | None:
    """How what `ask deploy` uploads differs from dist/skill-package/; None where it does not."""
    folder = ROOT / "build" / "ask-cli"
    program = folder / "node_modules" / ".bin" / "ask"
    if not program.exists():
        print("installing ask-cli ...", flush=True)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(json.dumps(ASK), encoding="utf-8")
        npm = shutil.which("npm")
        if npm is None:
            return "npm is not on this machine: install Debian's `npm`"
        subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=True)
    with smapi() as server, tempfile.TemporaryDirectory() as home:
        project = Path(home) / "project"
        shutil.copytree(DIST, project)
        found = subprocess.run(
            [program, "deploy", "--target", "skill-metadata"],
            cwd=project, capture_output=True, text=True, check=False, timeout=300,
            env={**os.environ, **_of_nobody(home), "ASK_SMAPI_SERVER_BASE_URL": server.address,
                 "ASK_LWA_TOKEN_HOST": server.address},
        )  # fmt: skip
        told = re.sub(r"\x1b\[[0-9;]*m", "", found.stdout + found.stderr)
        if found.returncode or not server.uploaded:
            return told
        return _differences(server.uploaded)


def _of_nobody(home: str) -> dict[str, str]:
    """Credentials that open nothing; with all of them set, ask-cli takes its profile from the environment."""
    return {
        "HOME": home, "ASK_ACCESS_TOKEN": "none", "ASK_REFRESH_TOKEN": "none", "ASK_VENDOR_ID": "none",
        "AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "ASK_SHARE_USAGE": "false",
        "ASK_DEFAULT_PROFILE": "__ENVIRONMENT_ASK_PROFILE__",
    }  # fmt: skip


def _differences(uploaded: Mapping[str, bytes]) -> str | None:
    folder = DIST / "skill-package"
    wanted = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    names = sorted(name for name in wanted | dict(uploaded) if wanted.get(name) != uploaded.get(name))
    return f"uploaded and packaged differ in {', '.join(names)}" if names else None


def main(arguments: list[str] | None = None) -> int:
    argparse.ArgumentParser(prog="python -m tools.release.deploy_check", description=__doc__).parse_args(arguments)
    if not (DIST / "ask-resources.json").exists():
        print("dist/ holds no skill package: run `make package`", file=sys.stderr)
        return 1
    wrong = False
    for name, check in {"sam validate --lint": check_sam, "ask deploy": check_ask}.items():
        found = check()
        print(f"{name}: {found or 'nothing wrong'}", file=sys.stderr if found else sys.stdout)
        wrong = wrong or found is not None
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
