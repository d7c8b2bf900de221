"""Nudges per second of the whole pipeline beside a bare aiohttp client posting the same texts, in one run.

    make bench                      10,000 nudges
    make bench ARGS="--count 2000"  fewer

Both speak HTTP to the same fake Twilio (10 ms latency, its own processes). The pipeline decides, writes
receipts and next slots, claims, renders, sends through the Twilio SDK and records, on SQLite with
synchronous=FULL; the bare client only posts. Each runs alone, in a process of its own, several times in turn.
"""

import argparse
import asyncio
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from base64 import b64encode
from datetime import timedelta
from pathlib import Path

import aiohttp

from benchmarks.seed import seed
from channels.twilio_sms import TwilioSms
from cli.loop import run_loop
from config.clock import SystemClock
from config.settings import Settings
from messages.files import load_library
from scheduler.dispatch import CONCURRENCY
from scheduler.live_library import LiveLibrary
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.database import Database
from store.migrate import migrate
from store.seal import Seal

ACCOUNT = "AC" + "0" * 31 + "1"  # as the fake Twilio has them
TOKEN = "token-of-the-fake"
TESTS = Path(__file__).resolve().parent.parent / "tests"


def settings(folder: str, url: str) -> Settings:
    twilio = {
        "account_sid": ACCOUNT,
        "auth_token": TOKEN,
        "from_number": "+12025550100",
        "api_base_url": url,
        "messages_per_second": 100_000,
    }
    always = {"start": "00:00", "end": "00:00", "profile": "off"}
    return Settings(data_dir=Path(folder), secret_key="benchmark" * 4, twilio=twilio, quiet=always, _env_file=None)


async def pipeline(url: str, count: int, history: int) -> dict[str, float]:
    """Plan and dispatch `count` due nudges; seconds of wall clock and of CPU, peak memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        config = settings(folder, url)
        database, seal, library = Database(config.database), Seal("benchmark" * 4), load_library()
        migrate(database)
        clock = SystemClock()
        due = clock.now().replace(second=0, microsecond=0) - timedelta(minutes=2)
        channel = TwilioSms(config.twilio, lambda reference: f"https://example.org/twilio/status/{reference}")
        service = Service(config, clock, database, seal, LiveLibrary(library, config), {"sms": channel})
        seed(database, seal, count, due, library, history)
        started, cpu = time.perf_counter(), time.process_time()
        counts = await run_once(service, this_worker())
        seconds = time.perf_counter() - started
        cpu = time.process_time() - cpu
        await channel.close()
        database.close()
        assert counts.sent == count, counts
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        return {"seconds": seconds, "cpu_seconds": cpu, "megabytes": megabytes}


async def bare(url: str, count: int) -> dict[str, float]:
    """Post the same `count` forms with aiohttp alone, as many at a time as the dispatcher."""
    target = f"{url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    headers = {"Authorization": "Basic " + b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()}
    body = "Kindling: After your next hot drink, walk for 5 minutes, or stretch in your chair. Reply 1-4 or STOP"
    numbers = iter([f"+1202{5550000 + n % 10_000:07d}" for n in range(1, count + 1)])
    connector = aiohttp.TCPConnector(limit=CONCURRENCY)

    async def work(session: aiohttp.ClientSession) -> None:
        for number in numbers:
            form = {"To": number, "From": "+12025550100", "Body": body}
            async with session.post(target, data=form, headers=headers) as answer:
                assert answer.status == 201
                await answer.read()

    async with aiohttp.ClientSession(connector=connector) as session:
        started, cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(*(work(session) for _ in range(CONCURRENCY)))
        return {"seconds": time.perf_counter() - started, "cpu_seconds": time.process_time() - cpu}


def fake_twilio(processes: int) -> tuple[list[subprocess.Popen[str]], int]:
    """Start the fake Twilio in several processes on one port, so that it is not the limit."""
    started, port = [], 0
    for _ in range(processes):
        command = [sys.executable, "-m", "fakes.twilio", "--port", str(port), "--latency-ms", "10", "--reuse-port"]
        started.append(subprocess.Popen(command, cwd=TESTS, stdout=subprocess.PIPE, text=True))
        assert started[-1].stdout
        port = int(started[-1].stdout.readline())
    return started, port


def run(which: str, url: str, count: int, history: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.pipeline", "--only", which, "--url", url]
    out = subprocess.run(
        [*command, "--count", str(count), "--history", str(history)], capture_output=True, text=True, check=False
    )
    if out.returncode:
        sys.exit(out.stderr)
    measured: dict[str, float] = json.loads(out.stdout.splitlines()[-1])
    return measured


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--history", type=int, default=0, help="nudges each person has had before")
    parser.add_argument("--only", choices=["pipeline", "bare"])
    parser.add_argument("--url")
    options = parser.parse_args()
    if options.only:
        work = (
            bare(options.url, options.count)
            if options.only == "bare"
            else pipeline(options.url, options.count, options.history)
        )
        print(json.dumps(asyncio.run(work) if options.only == "bare" else run_loop(work)))
        return
    processes, port = fake_twilio(2)
    try:
        url = f"http://127.0.0.1:{port}"
        rounds = [
            (run("bare", url, options.count, 0), run("pipeline", url, options.count, options.history))
            for _ in range(options.rounds)
        ]
    finally:
        for process in processes:
            process.terminate()
    client = statistics.median(options.count / each["seconds"] for each, _ in rounds)
    whole = statistics.median(options.count / each["seconds"] for _, each in rounds)
    memory = max(each["megabytes"] for _, each in rounds)
    cpu = statistics.median(each["cpu_seconds"] / options.count * 1000 for _, each in rounds)
    print(f"{options.count:,} nudges, fake Twilio with 10 ms latency, median of {options.rounds}")
    print(f"bare aiohttp client      {client:8,.0f} a second")
    print(f"Kindling, whole pipeline {whole:8,.0f} a second   {whole / client:.0%} of the bare client")
    print(f"                         {cpu:8.2f} ms of CPU a nudge, {memory:.0f} MB at the most")


if __name__ == "__main__":
    main()
