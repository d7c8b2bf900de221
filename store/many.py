"""A statement for many rows, compiled once: for each row SQLAlchemy would look at every value and its type again."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.dialects import postgresql, sqlite

Row = Mapping[str, Any]


class Many:
    """What `build` makes of its database's `insert`, run on the driver; rows hold a value for each bind of theirs.

    All rows of a call have the same keys. Give instants, JSON and the rest as the columns take them.
    """

    def __init__(self, build: Callable[[Any], Any]) -> None:
        self._build = build
        self._forms: dict[tuple[str, tuple[str, ...]], _Form] = {}

    def __call__(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Execute it for every row; nothing at all for none."""
        if not rows:
            return
        key = (connection.dialect.name, tuple(rows[0]))
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = _Form(self._build, connection.dialect, key[1])
        connection.exec_driver_sql(form.text, form.bound(rows))


class _Form:
    """A statement as one database's driver takes it."""

    def __init__(self, build: Callable[[Any], Any], dialect: Dialect, keys: tuple[str, ...]) -> None:
        insert = sqlite.insert if dialect.name == "sqlite" else postgresql.insert
        compiled = build(insert).compile(dialect=dialect, column_keys=keys)
        self.text = str(compiled)
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if name not in keys}
        makers = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in compiled.binds.items()
        }
        names = compiled.positiontup if compiled.positional else list(compiled.binds)
        self._order = [(name, makers[name]) for name in names]
        self._positional = compiled.positional

    def bound(self, rows: Sequence[Row]) -> Any:
        """Give the rows as the driver takes them."""
        columns = []
        for name, make in self._order:
            if name in self._fixed:
                value = make(self._fixed[name]) if make else self._fixed[name]
                columns.append([value] * len(rows))
            elif make:
                columns.append([make(row[name]) for row in rows])
            else:
                columns.append([row[name] for row in rows])
        if self._positional:
            return list(zip(*columns, strict=True))
        names = [name for name, _ in self._order]
        return [dict(zip(names, values, strict=True)) for values in zip(*columns, strict=True)]
