"""Pure: which metrics are shown to eyes, and how they are said."""

from typing import Any

METRIC_LINES = (  # metric, how it is said, what is aimed at
    ("sends", "nudges sent", ""),
    ("held_slots", "slots held", ""),
    ("repeat_gap_days.min", "repeat gap, least (days)", ">= 21"),
    ("repeat_gap_days.p5", "repeat gap, 5% below (days)", ""),
    ("repeat_gap_days.p50", "repeat gap, middle (days)", ""),
    ("share_under_21_days", "repeats within 21 days", "0%"),
    ("theme_evenness", "theme balance (1 is even)", ">= 0.95"),
    ("same_theme_twice_share", "same theme twice running", "<= 5%"),
    ("new_share", "new", ""),
    ("seen_share", "of the library met", ""),
    ("retired_leakage", "retired, yet sent again", "0"),
    ("reason_coverage", "sent with a reason", "100%"),
    ("positive_share_of_replies", "tried or loved, of replies", ""),
)


def dig(metric: dict[str, Any], key: str) -> Any:
    """Look a metric up by its dotted name."""
    for part in key.split("."):
        metric = metric[part]
    return metric


def said(value: float | None, key: str) -> str:
    """Say a metric for eyes: shares as per cent, None as a dash."""
    if value is None:
        return "–"
    return f"{value:.1%}" if "share" in key or key == "reason_coverage" else f"{value:,}"
