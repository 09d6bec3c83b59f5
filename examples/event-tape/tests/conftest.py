import os
from pathlib import Path

import pytest_asyncio
from client import Client
from tape import Tape

STATE = Path(__file__).parent.parent / "state"


def executions(name):
    """How often a test has run, over all runs of pytest: what a busy machine does now and then happens every first time."""
    STATE.mkdir(exist_ok=True)
    with open(STATE / name, "a+") as file:
        file.write("x")
        file.seek(0)
        return len(file.read())


@pytest_asyncio.fixture
async def tape(request):
    first = executions(request.node.name) == 1
    faults = os.environ.get("TAPE_FAULTS", "").split()
    tape = Tape(
        final_delay=1.0 if first and "late-final" in faults else 0.0,
        cancel_works="deaf-cancel" not in faults,
    )
    tape.broken = "broken-server" in faults or (not first and "broken-server-later" in faults)
    return tape


@pytest_asyncio.fixture
async def client(tape):
    async with await tape.serve() as server:
        yield Client(server.sockets[0].getsockname()[1], float(os.environ.get("TAPE_DEADLINE", "30")))
