"""Pure: the colours of pictures: those of the site's style sheet, and one for each theme, by light and by dark."""

from typing import NamedTuple

PAPER, INK, SOFT, LINE = "#faf6f0", "#2a2420", "#665b52", "#d9cbba"
ACCENT, ON_ACCENT = "#9c3d1b", "#ffffff"
THEME_COLOURS = {
    "communication": "#a6481f",
    "treatment": "#2f6690",
    "exercise": "#2c6a46",
    "touch": "#8a6412",
    "focus": "#7a4886",
}
MUTED = "#8c7d71"


class Colour(NamedTuple):
    """A colour of a style sheet: its name, and what it is by light and by dark."""

    name: str
    light: str
    dark: str


SHEET = (
    Colour("paper", PAPER, "#191614"),
    Colour("ink", INK, "#f0e8df"),
    Colour("soft", SOFT, "#b9aca0"),
    Colour("line", LINE, "#4a4139"),
    Colour("accent", ACCENT, "#f2a47c"),
    Colour("on-accent", ON_ACCENT, "#24150d"),
    Colour("muted", MUTED, "#8d8073"),
    Colour("communication", THEME_COLOURS["communication"], "#f0a07a"),
    Colour("treatment", THEME_COLOURS["treatment"], "#8cbce6"),
    Colour("exercise", THEME_COLOURS["exercise"], "#8fd0a6"),
    Colour("touch", THEME_COLOURS["touch"], "#e2bf6e"),
    Colour("focus", THEME_COLOURS["focus"], "#cfa6dd"),
)


def themed(svg: str) -> str:
    """Put the style sheet's names in place of the light colours, so that a picture follows the page's."""
    for colour in SHEET:
        svg = svg.replace(colour.light, f"var(--{colour.name})")
    return svg


def style_sheet() -> str:
    """Write the colours as CSS custom properties, light and dark."""
    light = "".join(f"--{colour.name}:{colour.light};" for colour in SHEET)
    dark = "".join(f"--{colour.name}:{colour.dark};" for colour in SHEET)
    return f":root{{color-scheme:light dark;{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}"
