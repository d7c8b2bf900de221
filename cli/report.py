"""The page of a rehearsal: one file, its pictures in it, without scripts and without anything from elsewhere."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from cli import charts
from cli.colours import ACCENT, LINE, THEME_COLOURS, style_sheet, themed
from cli.metric_lines import METRIC_LINES, dig, said
from messages.nudge import THEMES
from scheduler.simulate import Moment

_STYLE = """
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
main{max-width:60rem;margin:auto;padding:2.5rem 1.25rem 4rem}
h1,h2{font-family:"Iowan Old Style",Palatino,"Book Antiqua",Georgia,serif;line-height:1.2;
margin:0 0 .4em;text-wrap:balance}
h1{font-size:clamp(2rem,1.3rem + 3vw,3rem)}h2{font-size:1.5rem;margin-top:2.5rem}
p{margin:0 0 1em;max-width:42rem}.soft{color:var(--soft)}
.note{border-left:4px solid var(--accent);padding:.2rem 0 .2rem 1rem}
.wide{overflow-x:auto}
svg{display:block;width:100%;max-width:40rem;height:auto}
.broad svg{max-width:none}.narrow{display:none}
svg text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif!important}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.4rem 1.25rem .4rem 0;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:left;position:sticky;left:0;background:var(--paper)}th{color:var(--soft);font-weight:600}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;margin:0 0 1rem;list-style:none}
@media (max-width:40rem){.broad{display:none}.narrow{display:block}
th,td{padding-right:.8rem}td:first-child{white-space:normal;min-width:8.5rem}}
.key i{display:inline-block;width:.85em;height:.85em;border-radius:.25em;margin-right:.45em}
"""


def page(found: Mapping[str, Any], gaps: Mapping[str, Mapping[tuple[int, int], int]], sample: Sequence[Moment]) -> str:
    """Write the page: `found` is what the command prints as JSON, `sample` the days of one of the people."""
    policies = found["policies"]
    held = sum(moment.nudge is None for moment in sample)
    by_theme = _key([(theme.title, THEME_COLOURS[theme.id]) for theme in THEMES])
    by_aim = _key([(f"{theme.title} (aim {theme.weight:.0%})", THEME_COLOURS[theme.id]) for theme in THEMES])
    by_answer = _key([(words, colour) for _, words, colour in charts.ANSWERS])
    by_novelty = _key([("new", ACCENT), ("again", LINE)])
    sections = (
        _section("What came out", "Gaps are counted in calendar days.", _table(policies)),
        _section(
            "One person, day by day",
            f"The first of the people: {len(sample) - held} nudges in {len(sample)} slots. Filled: new to them. "
            "Ringed: come again.",
            by_theme + _either(charts.year_of(sample, 4), charts.year_of(sample, 2)),
        ),
        _section(
            "Balance of themes",
            "What all people were sent in each month of 30 days, by theme.",
            by_aim + charts.balance(policies),
        ),
        _section(
            "How long until a nudge comes again",
            "By the answer it got the time before. It should never be within 21 days; what was loved should come "
            "back soonest, what got no reply rest longest, and what was not for somebody not come at all.",
            by_answer + charts.gaps(gaps),
        ),
        _section("New and again", "Of what was sent in each month.", by_novelty + charts.novelty(policies)),
        _section(
            "Weeks of new left",
            "On average, at the end of each month, if everything sent from then on were new. At 0 the library is "
            "spent: a slower cadence, or more nudges, would keep some of it new.",
            charts.weeks_left(policies),
        ),
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>Kindling: a rehearsal</title><style>{style_sheet()}{_STYLE}</style></head>\n"
        f"<body><main>{_head(found)}{''.join(sections)}</main></body></html>\n"
    )


def _head(found: Mapping[str, Any]) -> str:
    assumed, sender = found["assumed"], found["sender"]
    low, high = assumed["reply_share"]
    other = assumed["otherwise"]
    carried = "carries them" if sender["carried"] else f"is too slow: about {sender['late']} would miss their window"
    return (
        "<h1>A rehearsal</h1>"
        f"<p>{found['people']:,} people who do not exist, {found['days']:,} days from {found['start']}, "
        f"{escape(found['cadence'])}, {escape(found['window'])}, seed {found['seed']}. Nothing was sent.</p>"
        f'<p class="note"><strong>{escape(assumed["note"].capitalize())}.</strong> Each person answers '
        f"{low:.0%} to {high:.0%} of nudges and dislikes {assumed['disliked_share_of_library']:.0%} of the library; "
        f"other answers are {other['tried']:.0%} tried, {other['loved']:.0%} loved, {other['not_now']:.0%} not now.</p>"
        f'<p class="soft">The busiest hour has {sender["busiest_hour"]:,} nudges; a sender of '
        f"{sender['messages_per_second']:g} a second {carried}.</p>"
    )


def _section(title: str, caption: str, body: str) -> str:
    named = body.replace("<svg ", f'<div class="wide"><svg aria-label="{title}" ').replace("</svg>", "</svg></div>")
    return f'<section><h2>{title}</h2><p class="soft">{caption}</p>{named}</section>\n'


def _either(broad: str, narrow: str) -> str:
    """Show one on a wide screen, the other on a phone."""
    return f'<div class="broad">{broad}</div><div class="narrow">{narrow}</div>'


def _table(policies: Mapping[str, dict[str, Any]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in policies)
    rows = "".join(
        f"<tr><td>{words}</td>"
        + "".join(f"<td>{said(dig(metric, key), key)}</td>" for metric in policies.values())
        + f"<td>{escape(aim)}</td></tr>"
        for key, words, aim in METRIC_LINES
    )
    return f'<div class="wide"><table><tr><th></th>{head}<th>aim</th></tr>{rows}</table></div>'


def _key(colours: Sequence[tuple[str, str]]) -> str:
    items = (f'<li><i style="background:{colour}"></i>{escape(words)}</li>' for words, colour in colours)
    return f'<ul class="key">{themed("".join(items))}</ul>'
