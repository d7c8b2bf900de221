"""Pure: what has to be so before patients of a HIPAA covered clinic are written to from this installation."""

from urllib.parse import urlsplit

from channels.smtp_url import read_smtp_url
from config.groups import Email, Portal, Twilio

LONGEST_IDLE_MINUTES = 30


def gaps(public_url: str, twilio: Twilio, email: Email, portal: Portal) -> list[str]:
    """Name what is missing, each with the setting that mends it; [] if nothing is.

    What no program can see is the contract: a BAA with Twilio and with the mail provider, before anything is sent.
    """
    found = []
    if urlsplit(public_url).scheme != "https":
        found.append("pages and links go without https: set KINDLING_PUBLIC_URL to an https address")
    if twilio.on and not twilio.redact_bodies:
        found.append("Twilio keeps the words of messages: set KINDLING_TWILIO__REDACT_BODIES=true")
    if twilio.on and urlsplit(twilio.api_base_url).scheme != "https":
        found.append("Twilio is asked without https: set KINDLING_TWILIO__API_BASE_URL to an https address")
    if email.on and not _is_sealed(email.smtp_url.get_secret_value()):
        found.append(
            "mail leaves without TLS: end KINDLING_EMAIL__SMTP_URL in ?tls=starttls, or begin it with smtps://"
        )
    if portal.idle_minutes > LONGEST_IDLE_MINUTES:
        found.append(f"staff stay signed in for too long: set KINDLING_PORTAL__IDLE_MINUTES to {LONGEST_IDLE_MINUTES}")
    return found


def _is_sealed(url: str) -> bool:
    server = read_smtp_url(url)
    return server.tls in {"implicit", "starttls"} or server.host in {"localhost", "127.0.0.1", "::1"}
