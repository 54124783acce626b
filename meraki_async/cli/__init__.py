"""The command line: arguments, progress, exit codes."""

from .app import app, run

__all__ = ["app", "run"]
