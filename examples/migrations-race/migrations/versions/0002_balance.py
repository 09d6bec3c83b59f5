"""What an account holds."""

import os
import time

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    # A large table, a slow disk: seconds.
    time.sleep(float(os.environ.get("MIGRATION_SECONDS", "0")))
    op.add_column("accounts", sa.Column("balance", sa.Integer, nullable=False, server_default="0"))
    op.add_column("accounts", sa.Column("currency", sa.Text, nullable=False, server_default="EUR"))
