"""Headers on every answer, and a limit on what is read: one ASGI layer around the whole site."""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY_BYTES = 64 * 1024  # the longest SMS, percent-encoded, takes 20 KB
_YEAR_SECONDS = 31_536_000

# No script at all, and no inline style: what a message or a name might smuggle in stays text.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
_HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "cache-control": "no-store",
}


def headers_for(https: bool) -> dict[str, str]:
    """Give the headers of every answer; over https browsers are told to stay there."""
    return _HEADERS | ({"strict-transport-security": f"max-age={_YEAR_SECONDS}"} if https else {})


class Shield:
    """Adds the headers to every HTTP answer (those already set win) and refuses bodies over 64 KB with 413.

    `larger` names paths that may be sent more, and how many bytes: only those where files are uploaded.
    """

    def __init__(self, app: ASGIApp, https: bool, larger: Mapping[str, int]) -> None:
        self.app = app
        self.headers = headers_for(https)
        self.larger = larger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        read_bytes, most = 0, self.larger.get(_path(scope), MAX_BODY_BYTES)

        async def receive_within_limit() -> Message:
            nonlocal read_bytes
            message = await receive()
            read_bytes += len(message.get("body", b""))
            if read_bytes > most:
                raise HTTPException(413)
            return message

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive_within_limit, send_with_headers)


def _path(scope: Scope) -> str:
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", ""))
