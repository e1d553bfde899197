"""SIGKILL at any moment loses nothing that was answered; the long run is `make soak`."""

import socket

import crash_run


def test_twenty_kills_lose_nothing_that_was_answered(tmp_path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    found = crash_run.run(20, data=tmp_path / "data", port=port)
    assert found["answered"] > 20
    bad = {name: found[name] for name in found if "lost" in name or "halves" in name}
    assert set(bad.values()) == {0}, bad
    assert (found["rows without their file"], found["refused"]) == (0, [])
