"""SIGKILL at any moment loses nothing that was answered; the long run is `make soak`."""

import crash_run
import processes


def test_twenty_kills_lose_nothing_that_was_answered(tmp_path):
    found = crash_run.run(20, data=tmp_path / "data", port=processes.free_port())
    assert found["wrong"] == {}
    assert found["answered"] > 20
    assert found["jobs"].keys() >= {"custody.bring_in", "custody.export", "custody.back_up"}
