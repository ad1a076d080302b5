# ruff: noqa: N999  gunicorn looks for a file of this name
"""How gunicorn serves the guide (`make serve`). README.md has every setting that an owner may want."""

import os
import resource
import sys

from leukemia_guide.library import ContentFault
from leukemia_guide.server.logs import logging_as_json
from leukemia_guide.server.settings import SettingsFault, production, read_owner

try:
    _settings = production(os.environ, read_owner())
except (SettingsFault, ContentFault) as fault:
    sys.exit(str(fault))

wsgi_app = "leukemia_guide.server.app:create_production_app()"
bind = f"{_settings.host}:{_settings.port}"
proc_name = "leukemia-guide"

# An answer is a millisecond of computing, so a process for each core. Threads are for waiting: on a certificate, on
# Alexa's time zone; callers who wait for a certificate may hold three quarters of them. The page has a few of its own.
workers = _settings.workers
threads = _settings.threads
worker_class = "leukemia_guide.server.worker.Worker"
# The content is opened once, before the workers part, and shared between them.
preload_app = True
# A fresh process now and then, not all at once. The threaded worker finishes what it has read.
max_requests = 200_000
max_requests_jitter = 50_000

# Alexa stops waiting after eight seconds.
timeout = 20
graceful_timeout = 10
keepalive = 65
backlog = 512
limit_request_line = 2048
limit_request_fields = 64
limit_request_field_size = 4096
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108
control_socket_disable = True
# Connections of one process, with files left for all else that it opens.
worker_connections = max(threads + 65, min(1000, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 160))
# Nothing is taken from a proxy's word: no address, no scheme, no place to stand at.
forwarded_allow_ips = ""
forwarder_headers = ""

logger_class = "leukemia_guide.server.worker.Log"
logconfig_dict = logging_as_json(_settings.log_level)


def post_worker_init(worker):
    """Fetches Alexa's certificates ahead of any request: in each worker, since threads do not part with it."""
    certificates = getattr(worker.wsgi, "extensions", {}).get("certificates")
    if certificates is not None:
        certificates.keep_fresh()
