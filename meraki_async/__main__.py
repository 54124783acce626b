"""``python -m meraki_async`` and the console script."""

import gc
import sys


def main() -> None:
    """Run the command line, if its extra is installed; exits with the command's code."""
    try:
        from .cli import run
    except ImportError as error:
        if error.name not in {"typer", "rich"}:
            raise
        print("the command line needs typer and rich: pip install typer rich", file=sys.stderr)  # noqa: T201
        raise SystemExit(2) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    # what was imported stays: the collector need not go through it each time
    gc.freeze()
    raise SystemExit(run())


if __name__ == "__main__":
    main()
