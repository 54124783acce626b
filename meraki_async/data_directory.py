"""Where what belongs to a user is kept, when nobody says where."""

import os
import sys
from pathlib import Path

_NAME = "meraki-async"


def data_directory() -> Path:
    """The user's directory of this package's data; it need not exist.

    Raises:
        RuntimeError: the user has no home.
    """
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA")
        return (Path(roaming) if roaming else Path.home()) / _NAME
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support" / _NAME
    data = os.environ.get("XDG_DATA_HOME", "")
    return (Path(data) if data.startswith("/") else Path.home() / ".local/share") / _NAME
