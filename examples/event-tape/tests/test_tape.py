async def test_last_event_is_final(tape, client):
    run, work = tape.start(steps=3)
    events = await client.wait_for_end(run)
    assert len(events) >= 3, "no run has fewer events than steps"
    assert events[-1]["type"] == "final"
    await work


async def test_cancel_ends_the_run(tape, client):
    run, work = tape.start(steps=0)
    await client.request("POST", f"/runs/{run}/cancel")
    events = await client.wait_for_end(run)
    await work
    assert len(events) <= 1


async def test_reads_past_the_first_page(tape, client):
    run, work = tape.start(steps=2500)
    await work
    events = await client.wait_for_end(run)
    assert [event["seq"] for event in events] == list(range(1, 2502))
