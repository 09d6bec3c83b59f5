from alembic import context
from sqlalchemy import create_engine

from store import DATABASE

engine = create_engine(f"sqlite:///{DATABASE}")
with engine.connect() as connection:
    # Each revision is a transaction of its own: a reader sees the schema between two of them.
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
