"""The package of a closed review: a zip whose bytes follow from what is in it."""

import hashlib
import io
import zipfile
from collections.abc import Mapping

import msgspec

MANIFEST = "manifest.json"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MODE = 0o600 << 16
_UNIX = 3


def build_package(contents: Mapping[str, bytes], facts: Mapping[str, object]) -> bytes:
    """The zip: files in order of their names, without compression or times of their own.

    Args:
        contents: files, by name.
        facts: what the manifest says beside the files' sizes and SHA-256.
    """
    files = {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for name, data in contents.items()
    }
    manifest = msgspec.json.format(
        msgspec.json.encode({**facts, "files": files}, order="deterministic"), indent=1
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in sorted({**contents, MANIFEST: manifest + b"\n"}.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr, entry.create_system = _MODE, _UNIX
            archive.writestr(entry, data, zipfile.ZIP_STORED)
    return out.getvalue()
