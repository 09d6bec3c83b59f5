import sqlite3
from pathlib import Path

DATABASE = Path(__file__).parent / "state" / "accounts.db"

REQUIRED = {"accounts": {"id", "owner", "balance", "currency"}}


def connect():
    return sqlite3.connect(DATABASE)


def open_account(connection, owner, balance):
    with connection:
        row = connection.execute(
            "INSERT INTO accounts (owner, balance, currency) VALUES (?, ?, 'EUR')", (owner, balance)
        )
    return row.lastrowid


def balance_of(connection, account):
    return connection.execute("SELECT balance FROM accounts WHERE id = ?", (account,)).fetchone()[0]
