"""The site on a real socket, in a thread of its own."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import uvicorn

from scheduler.service import Service
from web.app import create_app


@contextmanager
def live(service: Service, **settings: Any) -> Iterator[tuple[Service, str]]:
    """Serve, with these settings changed; gives the service as it is served, and its URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    service = replace(service, settings=service.settings.model_copy(update={"public_url": url, **settings}))
    config = uvicorn.Config(create_app(service, lambda: None), log_config=None, access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield service, url
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()
