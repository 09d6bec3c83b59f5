"""Fails, and says what is missing, while the database lacks a column that the code needs."""

import sys

from store import DATABASE, REQUIRED, connect


def missing():
    if not DATABASE.exists():
        return [str(DATABASE)]
    with connect() as connection:
        return [
            f"{table}.{column}"
            for table, columns in REQUIRED.items()
            for column in sorted(columns - {row[1] for row in connection.execute(f"PRAGMA table_info({table})")})
        ]


if lacking := missing():
    sys.exit("missing: " + ", ".join(lacking))
