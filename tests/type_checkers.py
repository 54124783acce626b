"""Other people's type checkers, run strictly over a user's file."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

FILE = "use.py"


def pyright_errors(code: str, directory: Path) -> dict[int, str]:
    """What pyright says of a file, by line."""
    return {
        line: message for (_, line), message in pyright_errors_of({FILE: code}, directory).items()
    }


def pyright_errors_of(files: Mapping[str, str], directory: Path) -> dict[tuple[str, int], str]:
    """What pyright says of files, by name and line."""
    for name, code in files.items():
        (directory / name).write_text(code)
    settings = {"include": [*files], "typeCheckingMode": "strict"}
    (directory / "pyrightconfig.json").write_text(json.dumps(settings))
    options = ["-p", str(directory), "--outputjson", "--pythonpath", sys.executable]
    report = json.loads(_run("basedpyright", options, directory))
    assert report["summary"]["filesAnalyzed"] == len(files)
    return {
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1): found["message"]
        for found in report["generalDiagnostics"]
    }


def mypy_errors(code: str, directory: Path) -> dict[int, str]:
    """What mypy says of a file, by line."""
    (directory / FILE).write_text(code)
    options = ["--strict", "--output", "json", "--config-file", "", FILE]
    output = _run("mypy", options, directory).splitlines()
    lines = [json.loads(line) for line in output if line.startswith("{")]
    assert all(found["file"] == FILE for found in lines), lines
    return {found["line"]: found["message"] for found in lines if found["severity"] == "error"}


def _run(module: str, options: list[str], directory: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *options],
        cwd=directory,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout
