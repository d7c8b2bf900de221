"""Pure: examples of what a JSON schema describes, for the documentation."""

from collections.abc import Mapping
from typing import Any

_PLAIN = {"string": "…", "integer": 1, "number": 1.0, "boolean": True, "null": None}
_DEEPEST = 6


def example_of(schema: Mapping[str, Any], parts: Mapping[str, Any], depth: int = 0) -> Any:
    """Make one value that fits a schema; `parts` are the description's components/schemas.

    What the schema names as an example comes first; else a value of its type.
    """
    if "$ref" in schema:
        schema = parts[schema["$ref"].rpartition("/")[2]]
    for known in ("examples", "enum"):
        if schema.get(known):
            return schema[known][0]
    for known in ("const", "default", "example"):
        if known in schema and schema[known] is not None:
            return schema[known]
    for several in ("anyOf", "oneOf", "allOf"):
        if several in schema:
            return example_of(_first(schema[several]), parts, depth)
    if depth >= _DEEPEST:
        return {}
    if schema.get("type") == "array":
        return [example_of(schema.get("items", {}), parts, depth + 1)]
    if "properties" in schema:
        return {name: example_of(each, parts, depth + 1) for name, each in schema["properties"].items()}
    if isinstance(schema.get("additionalProperties"), Mapping):
        return {"…": example_of(schema["additionalProperties"], parts, depth + 1)}
    return _PLAIN.get(schema.get("type", ""), {})


def words_of(schema: Mapping[str, Any]) -> str:
    """Say what a value may be, in a few words: "integer, 1 to 200", "one of invited, active"."""
    for several in ("anyOf", "oneOf"):
        if several in schema:
            return words_of(_first(schema[several]))
    if "enum" in schema:
        return "one of " + ", ".join(map(str, schema["enum"]))
    if schema.get("type") == "array":
        return f"again and again: {words_of(schema.get('items', {}))}"
    limits = [str(schema[name]) for name in ("minimum", "maximum") if name in schema]
    said = str(schema.get("type", ""))
    return f"{said}, {' to '.join(limits)}" if len(limits) == 2 and len(limits[1]) < 7 else said


def _first(several: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    return next((each for each in several if each.get("type") != "null"), several[0])
