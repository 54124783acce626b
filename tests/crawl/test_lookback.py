"""How far back an incremental crawl asks."""

import math
import time

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.crawl.engine.lookback import Lookback


@given(ago=st.floats(0, 1e9), accepted=st.integers(0, 20))
def test_windows_shrink_and_begin_with_what_was_found(ago: float, accepted: int) -> None:
    lookback, since = Lookback(), time.time() - ago
    windows = lookback.windows(0, "1", since)
    assert windows[0] == (math.inf, since)
    assert windows == sorted(windows, key=lambda each: (-each[0], each[1]))
    assert all(start > since for _, start in windows[1:])
    window = windows[min(accepted, len(windows) - 1)][0]
    lookback.record(0, "1", window)
    first = lookback.windows(0, "1", since)[0]
    assert first[0] == window or first == (math.inf, since)  # it is within what was found
    assert lookback.windows(1, "1", since)[0] == (math.inf, since)
    assert lookback.windows(0, "2", since)[0] == (math.inf, since)
    recent = time.time() - 60
    assert lookback.windows(0, "1", recent)[0] == (math.inf, recent)
