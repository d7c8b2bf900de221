"""A site on a free port, and a Chromium at it that looks closely at every page."""

import io
import os
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from scheduler.service import Service
from web.app import create_app

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PHONE, DESK = ViewportSize(width=375, height=740), ViewportSize(width=1280, height=860)
# Where pictures go, if any are wanted; read now: the settings' fixture clears our variables, and goes elsewhere.
PICTURES = Path(folder).resolve() if (folder := os.environ.get("KINDLING_TEST_PICTURES")) else None
TALLEST = 2000  # pixels of a picture; what is below is more of the same


@contextmanager
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        missing = "no Chromium: install it (Debian: apt-get install chromium)"
        if os.environ.get("KINDLING_TEST_BROWSER") == "require":
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@contextmanager
def site_of(service: Service) -> Iterator[str]:
    """The web site alone, without its scheduler."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        settled = replace(service, settings=service.settings.model_copy(update={"public_url": url}))
        app = create_app(settled, lambda: None)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield url
        finally:
            server.should_exit = True
            thread.join(20)


@dataclass
class Looked:
    """One browser; whatever it complains of fails the test in the end."""

    page: Page
    site: str
    name: str
    complaints: list[str] = field(default_factory=list)
    secret: str = ""  # of the app that the visitor set up

    def go(self, path: str) -> None:
        self.page.goto(self.site + path)

    def inspect(self, what: str) -> None:
        """No accessibility violation, nothing wider than the screen; a picture, where one is wanted."""
        self.page.wait_for_load_state()
        if PICTURES:
            take_picture(self.page, PICTURES / f"{what}-{self.name}.png")
        found = Axe().run(self.page)
        assert found.response["passes"], f"{what}: nothing was looked at"
        assert found.violations_count == 0, f"{what}: {found.generate_report()}"
        size = self.page.viewport_size
        assert size
        assert self.page.evaluate("document.documentElement.scrollWidth") <= size["width"], f"{what} overflows"


def take_picture(page: Page, path: Path) -> None:
    """Keep a picture of a page in few colours: a tenth of the bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = Image.open(io.BytesIO(page.screenshot(full_page=True)))
    cut = whole.crop((0, 0, whole.width, min(whole.height, TALLEST)))
    cut.convert("RGB").quantize(64).save(path, optimize=True)


@contextmanager
def looking(browser: Browser, site: str, size: ViewportSize, scheme: str) -> Iterator[Looked]:
    context = browser.new_context(viewport=size, color_scheme=scheme, java_script_enabled=True)  # type: ignore[arg-type]
    looked = Looked(context.new_page(), site, f"{size['width']}-{scheme}")
    page, complaints = looked.page, looked.complaints
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "request",
        lambda request: None if request.url.startswith((site, "data:")) else complaints.append(request.url),
    )
    page.add_init_script(
        "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))"
    )
    yield looked
    context.close()
    # A refused form is an answer of its own: Chromium notes every 4xx as an error.
    left = [text for text in complaints if "status of 4" not in text]
    assert left == [], left
