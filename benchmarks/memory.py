"""Peak memory of a process."""

import resource
from pathlib import Path

_STATUS = Path("/proc/self/status")


def peak() -> int:
    """Peak memory of this process so far, in bytes."""
    if _STATUS.exists():
        # Linux hands the parent's ru_maxrss down through exec, but not this
        lines = _STATUS.read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
