"""The job engine's tables come and follow its releases by our own migration."""

from pathlib import Path

import pytest
from sqlalchemy import text

from store import engine_tables
from store.database import Database
from store.engine_tables import bring_engine, missing_engine
from store.migrate import migrate, pending


@pytest.fixture
def database(postgres_url: str):  # type: ignore[no-untyped-def]
    opened = Database(postgres_url)
    yield opened
    opened.close()


def test_they_come_again_when_they_were_dropped(database: Database) -> None:
    with database.write() as tx:
        tx.execute(text("DROP SCHEMA engine CASCADE"))
    assert pending(database) == ["schema.sql"]
    assert migrate(database) == ["schema.sql"]
    assert (pending(database), migrate(database)) == ([], [])
    with database.read() as tx:
        assert tx.execute(text("SELECT count(*) FROM engine.procrastinate_jobs")).scalar_one() == 0
        assert tx.execute(text("SELECT current_setting('search_path')")).scalar_one() == '"$user", public'


def test_what_would_hinder_an_older_release_waits_for_the_next(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = engine_tables._steps()

    def release(*names: str) -> None:
        for name in names:
            (tmp_path / "migrations").mkdir(exist_ok=True)
            (tmp_path / "migrations" / name).write_text(f"CREATE TABLE t{name[:2]}{name[9:11]} (x int); SELECT '100%'")
        monkeypatch.setattr(engine_tables, "_folder", lambda: tmp_path)
        monkeypatch.setattr(engine_tables, "_steps", lambda: known + sorted(p.name for p in tmp_path.rglob("*.sql")))

    with database.engine.connect() as tx, tx.begin() as transaction:
        release("98.00.00_01_pre_a.sql", "98.00.00_50_post_a.sql")
        assert bring_engine(tx) == ["98.00.00_01_pre_a.sql"]
        assert missing_engine(tx) == []
        release("99.00.00_01_pre_b.sql", "99.00.00_50_post_b.sql")
        assert bring_engine(tx) == ["98.00.00_50_post_a.sql", "99.00.00_01_pre_b.sql"]
        tables = tx.execute(text("SELECT relname FROM pg_class WHERE relname ~ '^t9[89]' ORDER BY 1")).scalars().all()
        assert tables == ["t9801", "t9850", "t9901"]
        assert tx.execute(text("SELECT to_regclass('engine.t9901')")).scalar() is not None
        transaction.rollback()
