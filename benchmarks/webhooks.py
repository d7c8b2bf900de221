"""From a text's webhook to its answer, with many subscribers, beside a bare route that answers an empty TwiML.

    python -m benchmarks.webhooks                                50 texts a second, 100,000 subscribers in SQLite
    python -m benchmarks.webhooks --people 10000 --seconds 10    sooner done

Open loop: texts are posted at their appointed times whether or not earlier ones were answered, and each is measured
from its appointed time, so that a server which falls behind can't hide it. Both servers are uvicorn, alone in turn.
"""

import argparse
import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

import aiohttp
import uvicorn
from fastapi import FastAPI, Response
from twilio.request_validator import RequestValidator

from benchmarks.pipeline import ACCOUNT, TOKEN, settings
from benchmarks.seed import seed
from cli.wiring import build_service
from config.clock import SystemClock
from config.logs import set_up_logs
from messages.files import load_library
from scheduler.service import Service
from store.database import Database
from store.migrate import migrate
from store.seal import Seal
from web.app import create_app

WORDS = ("4", "STATUS", "more", "2", "every other day at 9", "please stop texting me", "why", "hello?", "HELP", "START")
EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response />'


def serve(kind: str, folder: str, port: int) -> None:
    """Run one server until it is ended."""
    if kind == "bare":
        app = FastAPI()

        @app.post("/twilio/sms")
        async def answer() -> Response:
            return Response(EMPTY, media_type="text/xml")
    else:
        set_up_logs(Path(os.devnull).open("w"), as_json=True)  # noqa: SIM115 - open as long as the process
        app = create_app(_service(folder, port), lambda: None)
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="critical", access_log=False)


def _service(folder: str, port: int) -> Service:
    config = settings(folder, "http://127.0.0.1:9").model_copy(update={"public_url": f"http://127.0.0.1:{port}"})
    return build_service(config, SystemClock())


async def load(port: int, people: int, rate: int, seconds: int) -> dict[str, float]:
    """Post texts at an even rate; milliseconds at the 50th and 99th percentile, and the worst."""
    url, sign = f"http://127.0.0.1:{port}/twilio/sms", RequestValidator(TOKEN).compute_signature
    texts = list(islice(cycle(WORDS), rate * seconds))
    requests = []
    for n, words in enumerate(texts):
        number = (n * 7919) % people + 1
        sender = f"+1202{5550000 + number % 10_000:07d}" if people <= 10_000 else f"+1{2_000_000_000 + number}"
        form = {"MessageSid": f"SM{n:032x}", "AccountSid": ACCOUNT, "From": sender, "To": "+12025550100", "Body": words}
        requests.append((form, {"X-Twilio-Signature": sign(url, form)}))
    took: list[float] = []
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        start = time.perf_counter() + 0.5

        async def post(n: int) -> None:
            due = start + n / rate
            await asyncio.sleep(due - time.perf_counter())
            form, headers = requests[n]
            async with session.post(url, data=form, headers=headers) as answer:
                assert answer.status == 200, answer.status
                await answer.read()
            took.append((time.perf_counter() - due) * 1000)

        await asyncio.gather(*(post(n) for n in range(len(texts))))
    took.sort()
    return {"p50": took[len(took) // 2], "p99": took[int(len(took) * 0.99)], "max": took[-1]}


def run(kind: str, folder: str, people: int, rate: int, seconds: int) -> dict[str, float]:
    """Start a server in a process of its own, load it, end it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "benchmarks.webhooks", "--serve", kind, "--folder", folder, "--port", str(port)]
    with subprocess.Popen(command) as server:
        try:
            _await(port)
            asyncio.run(load(port, people, rate, 1 if people < rate else 2))  # warm
            _forget(folder)
            return asyncio.run(load(port, people, rate, seconds))
        finally:
            server.terminate()


def _forget(folder: str) -> None:
    """Let the texts of the warm-up be new again."""
    database = Database(f"sqlite:///{Path(folder) / 'kindling.sqlite3'}")
    with database.write() as tx:
        tx.exec_driver_sql("DELETE FROM inbound")
    database.close()


def _await(port: int) -> None:
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    sys.exit("the server does not start")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rate", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", choices=["bare", "kindling"])
    parser.add_argument("--folder", default="")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve, options.folder, options.port)
        return
    with tempfile.TemporaryDirectory() as folder:
        config = settings(folder, "http://127.0.0.1:9")
        database = Database(config.database)
        migrate(database)
        seed(database, Seal("benchmark" * 4), options.people, SystemClock().now(), load_library())
        database.close()
        found = {
            kind: run(kind, folder, options.people, options.rate, options.seconds) for kind in ("bare", "kindling")
        }
    if options.json:
        print(json.dumps(found))
        return
    print(f"{options.rate} texts a second for {options.seconds} s, {options.people:,} subscribers in SQLite; ms")
    for kind, each in found.items():
        print(f"{kind:9} p50 {each['p50']:7.1f}   p99 {each['p99']:7.1f}   worst {each['max']:7.1f}")


if __name__ == "__main__":
    main()
