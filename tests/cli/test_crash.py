"""SIGKILL at any moment loses nothing that was answered; the long run is `make soak`."""

import crash_run
import processes


def test_twenty_kills_lose_nothing_that_was_answered(tmp_path):
    found = crash_run.run(20, data=tmp_path / "data", port=processes.free_port())
    assert found["answered"] > 20
    bad = {name: found[name] for name in found if "lost" in name or "halves" in name}
    assert set(bad.values()) == {0}, bad
    assert (found["rows without their file"], found["refused"]) == (0, [])
