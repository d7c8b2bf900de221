"""Whether a webhook comes from the provider account we know. Anything odd about it means no."""

from collections.abc import Mapping

from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import HMAC_SHA1, RequestValidator, get_signature_algorithm

SIGNATURE_HEADER = "x-twilio-signature"
SETTINGS_HEADER = "x-twilio-webhooks-signature-settings"


def signed_by(
    auth_token: str, account_sid: str, url: str, params: ImmutableMultiDict[str, str], headers: Mapping[str, str]
) -> bool:
    """Whether `params` were posted to `url` and signed with the auth token, for this account.

    `url` is the public one, with its raw path and query. Twilio's description of the signature:
    https://www.twilio.com/docs/usage/security#validating-requests. The settings header names another key
    (a SharedKey) than the auth token; we hold none, and never fall back to another key than the one named.
    """
    signature = headers.get(SIGNATURE_HEADER, "")
    if not (auth_token and signature) or params.get("AccountSid") != account_sid:
        return False
    settings = headers.get(SETTINGS_HEADER, "")
    if settings and (get_signature_algorithm(settings) != HMAC_SHA1 or "key=" in settings):
        return False
    try:
        return bool(RequestValidator(auth_token).validate(url, params, signature))
    except (ValueError, TypeError, IndexError):  # an odd URL, or characters that have no bytes
        return False
