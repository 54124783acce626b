"""How much a crawl may do at once, by the files that its process may open."""

import os
import sys

_RESERVE = 24
"""For what is opened and closed again: files of sinks, the manifest, look-ups of names."""


def max_readers(wanted: int) -> int:
    """How many listings can be read at once.

    Each keeps a connection open, while sinks and checkpoint need files as well.

    Args:
        wanted: how many are read when nothing limits them.
    """
    if sys.platform == "win32":
        return wanted
    import resource  # which Windows does not have

    limit, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if limit == resource.RLIM_INFINITY:
        return wanted
    return max(1, min(wanted, limit - len(os.listdir("/dev/fd")) - _RESERVE))
