"""``python -m meraki_async.codegen SPEC.json``."""

import argparse
import sys
from pathlib import Path

from .layout import escaped
from .overrides import unknown
from .spec import parse, read, version_of
from .spec_error import SpecError
from .tree import differences, generate, write

_DEFAULT = Path(__file__).parent.parent / "api"


def main(arguments: list[str] | None = None) -> int:
    """Generate or check; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m meraki_async.codegen",
        description="Write the typed operations from Meraki's OpenAPI document, as GET "
        "/organizations/{organizationId}/openapiSpec returns it (of version 3 or 2).",
    )
    parser.add_argument("spec", type=Path, metavar="SPEC.json")
    parser.add_argument(
        "--out", type=Path, default=_DEFAULT, metavar="DIR", help="default: the package's own api/"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 when DIR is not current"
    )
    options = parser.parse_args(arguments)
    try:
        document = parse(options.spec)
        operations = read(document)
    except SpecError as error:
        print(f"Error: {escaped(str(error))}", file=sys.stderr)
        return 2
    files = generate(operations, version_of(document))
    try:
        if options.check:
            different = differences(files, options.out)
            for path in different:
                print(f"not current: {options.out / path}", file=sys.stderr)
            return 1 if different else 0
        write(files, options.out)
    except OSError as error:
        task = "read" if options.check else "write to"
        file = f" ({error.filename})" if error.filename else ""
        print(f"Error: cannot {task} {options.out}: {error.strerror}{file}", file=sys.stderr)
        return 2
    scopes = len({operation.scope for operation in operations})
    print(f"{len(operations):,} operations in {scopes} scopes written to {options.out}")
    for operation_id in unknown(operation.id for operation in operations):
        print(f"note: there is an override for {operation_id}, which is not in the document")
    return 0


if __name__ == "__main__":
    sys.exit(main())
