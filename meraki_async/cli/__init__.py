"""The command line: arguments, progress, exit codes."""

from .app import app

__all__ = ["app"]
