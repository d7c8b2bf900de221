"""Forms can only be sent from our own pages: a signed value, once in a cookie and once in the form."""

import hmac
import secrets
from collections.abc import Sequence

from itsdangerous import BadSignature, Signer
from starlette.requests import Request
from starlette.responses import Response

FIELD = "form_key"


class FormKey:
    """Signed double-submit cookie. Another site can neither read the cookie nor make a signed value of its own.

    `keys`: signing keys, newest last. Over https the cookie has the `__Host-` prefix, so that no neighbouring
    host can plant one. It holds nothing about the person.
    """

    def __init__(self, keys: Sequence[bytes], https: bool) -> None:
        self._signer = Signer(list(keys), salt="kindling.form")
        self._https = https
        self.cookie = "__Host-form" if https else "form"

    def of(self, request: Request) -> str:
        """Return the value of the request's cookie, or a new one if it has none that we signed."""
        held = request.cookies.get(self.cookie, "")
        return held if self._ours(held) else self._signer.sign(secrets.token_urlsafe(18)).decode()

    def put(self, response: Response, value: str) -> None:
        """Set the cookie for this visit."""
        response.set_cookie(self.cookie, value, path="/", httponly=True, samesite="lax", secure=self._https)

    def fits(self, request: Request, sent: str) -> bool:
        """Whether the value sent with the form is the one in the cookie, and ours."""
        held = request.cookies.get(self.cookie, "")
        return self._ours(held) and hmac.compare_digest(held.encode(), sent.encode("utf-8", "replace"))

    def _ours(self, value: str) -> bool:
        try:
            self._signer.unsign(value)
        except (BadSignature, UnicodeError):
            return False
        return True
