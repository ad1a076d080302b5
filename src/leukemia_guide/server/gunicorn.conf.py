# ruff: noqa: N999  gunicorn looks for a file of this name
"""How gunicorn serves the guide (`make serve`). Every setting that an owner may want is an environment variable."""

import os
import sys

from leukemia_guide.server.logs import logging_as_json
from leukemia_guide.server.settings import SettingsFault, production

try:
    _settings = production(os.environ)
except SettingsFault as fault:
    sys.exit(str(fault))

wsgi_app = "leukemia_guide.server.app:create_production_app()"
bind = f"{_settings.host}:{_settings.port}"
proc_name = "leukemia-guide"

# An answer is a millisecond of computing, so a process for each core. Threads are for waiting: on a certificate, on
# Alexa's time zone; callers who wait for a certificate may hold three quarters of them.
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

logger_class = "leukemia_guide.server.worker.Log"
logconfig_dict = logging_as_json(_settings.log_level)
