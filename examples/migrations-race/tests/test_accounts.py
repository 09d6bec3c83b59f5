import pytest
from store import balance_of, connect, open_account


@pytest.fixture
def connection():
    connection = connect()
    yield connection
    connection.close()


def test_open_account(connection):
    assert open_account(connection, "ada", 10) > 0


def test_balance(connection):
    assert balance_of(connection, open_account(connection, "bob", 25)) == 25
