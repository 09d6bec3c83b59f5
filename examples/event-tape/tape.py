"""Runs and their event tapes, over HTTP: `GET /runs/N`, `GET /runs/N/events?after=SEQ`, `POST /runs/N/cancel`."""

import asyncio
import json
from urllib.parse import parse_qs, urlsplit

PAGE = 1000


class Run:
    def __init__(self):
        self.status = "running"
        self.events = []
        self.cancelled = asyncio.Event()

    def append(self, kind):
        self.events.append({"seq": len(self.events) + 1, "type": kind})


class Tape:
    def __init__(self, final_delay=0.0, cancel_works=True):
        self.runs = {}
        self.final_delay = final_delay
        self.cancel_works = cancel_works
        self.broken = False

    def start(self, steps=3):
        number = len(self.runs) + 1
        self.runs[number] = Run()
        return number, asyncio.create_task(self._work(self.runs[number], steps))

    async def _work(self, run, steps):
        for step in range(steps):
            run.append("progress")
            if step % 100 == 0:
                await asyncio.sleep(0)
        if steps == 0:
            await run.cancelled.wait()
        # The bug: whoever watches the status may read the tape before its last event is there.
        run.status = "done"
        await asyncio.sleep(self.final_delay)
        run.append("final")

    def answer(self, method, target):
        if self.broken:
            return 500, {"error": "no such column: runs.exit_code"}
        url = urlsplit(target)
        _, _, number, *rest = url.path.split("/")
        run = self.runs.get(int(number))
        if run is None:
            return 404, {"error": f"no run {number}"}
        if (method, rest) == ("GET", []):
            return 200, {"status": run.status}
        if (method, rest) == ("GET", ["events"]):
            after = int(parse_qs(url.query).get("after", ["0"])[0])
            return 200, run.events[after : after + PAGE]
        if (method, rest) == ("POST", ["cancel"]):
            if self.cancel_works:
                run.cancelled.set()
            return 202, {}
        return 404, {"error": target}

    async def serve(self):
        async def handle(reader, writer):
            method, target, _ = (await reader.readline()).decode().split(" ")
            while await reader.readline() not in (b"\r\n", b""):
                pass
            status, value = self.answer(method, target)
            body = json.dumps(value).encode()
            writer.write(f"HTTP/1.1 {status} x\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            await writer.drain()
            writer.close()

        return await asyncio.start_server(handle, "127.0.0.1", 0)
