"""Whether a webhook comes from the provider account we know. Anything odd about it means no."""

from collections.abc import Mapping

from pydantic import SecretStr
from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import HMAC_SHA1, HMAC_SHA256, RequestValidator, get_signature_algorithm

from config.settings import Twilio

SIGNATURE_HEADER = "x-twilio-signature"
SETTINGS_HEADER = "x-twilio-webhooks-signature-settings"


def signed_by(settings: Twilio, url: str, params: ImmutableMultiDict[str, str], headers: Mapping[str, str]) -> bool:
    """Whether `params` were posted to `url` and signed with one of our keys, for our account.

    `url` is the public one, with its raw path and query. Twilio's description of the signature:
    https://www.twilio.com/docs/usage/security#validating-requests. Without a settings header that is the auth token, or
    an older one while it is being changed. A SharedKey is named in that header; there is no falling back from one kind
    to the other, nor from one algorithm to the other.
    """
    signature = headers.get(SIGNATURE_HEADER, "")
    if not signature or not settings.account_sid or params.get("AccountSid") != settings.account_sid:
        return False
    named = headers.get(SETTINGS_HEADER, "")
    algorithm = get_signature_algorithm(named)
    key = _key_of(named)
    if key is not None:
        secret = dict(settings.shared_keys).get(key)
        return algorithm == HMAC_SHA256 and secret is not None and _fits(secret, url, params, signature, algorithm)
    tokens = (settings.auth_token, *settings.old_auth_tokens)
    return algorithm == HMAC_SHA1 and any(_fits(token, url, params, signature, algorithm) for token in tokens)


def _fits(secret: SecretStr, url: str, params: ImmutableMultiDict[str, str], signature: str, algorithm: str) -> bool:
    word = secret.get_secret_value()
    try:
        return bool(word) and bool(RequestValidator(word).validate(url, params, signature, algorithm))
    except (ValueError, TypeError, IndexError):  # an odd URL, or characters that have no bytes
        return False


def _key_of(named: str) -> str | None:
    """Give the id of the SharedKey in `key=...,algorithm=...`; None if none is named."""
    parts = (part.partition("=") for part in named.split(","))
    return next((value.strip() for name, _, value in parts if name.strip() == "key"), None)
