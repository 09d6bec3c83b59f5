import asyncio
import json


class ServerError(Exception):
    """The server answered, and not with success: no waiting makes that better."""


class Client:
    def __init__(self, port, deadline):
        self.port = port
        self.deadline = deadline

    async def request(self, method, target):
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(f"{method} {target} HTTP/1.1\r\nHost: tape\r\n\r\n".encode())
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        writer.close()
        status = int(head.split(b" ")[1])
        value = json.loads(body)
        if status >= 400:
            raise ServerError(f"{method} {target}: {status} {value['error']}")
        return value

    async def events(self, run):
        """All of them: the server gives a page of 1000 at a time."""
        events = []
        while page := await self.request("GET", f"/runs/{run}/events?after={len(events)}"):
            events += page
        return events

    async def wait_for_end(self, run):
        async with asyncio.timeout(self.deadline):
            while (await self.request("GET", f"/runs/{run}"))["status"] != "done":
                await asyncio.sleep(0.01)
        return await self.events(run)
