"""How far an off-boarding is: a live line on a terminal, otherwise a line for each step."""

from rich.console import Console
from rich.live import Live

from ...directory.offboarding import OffboardingEvent
from ..printable import printable

_WORDS = {
    "reading": "organizations read",
    "removing": "removals",
    "verifying": "organizations read again",
}


class OffboardingProgress:
    """Shows events.

    Args:
        console: where; None: nowhere.
    """

    def __init__(self, console: Console | None) -> None:
        self._console = console
        self._live: Live | None = None
        self.text = ""
        """How far it is, in words."""
        self.has_begun_to_remove = False

    def record(self, event: OffboardingEvent) -> None:
        """Something was done."""
        self.has_begun_to_remove |= event.kind != "reading"
        self.text = f"{event.done:,} of {event.total:,} {_WORDS[event.kind]}"
        if self._console is None:
            return
        if not self._console.is_terminal:
            if event.done == event.total:
                self._console.print(self.text)
            return
        if self._live is None:
            self._live = Live(console=self._console, transient=True, refresh_per_second=5)
            self._live.start()
        self._live.update(printable(self.text))
        if event.done == event.total:
            self.stop()

    def stop(self) -> None:
        """Leave the terminal to others."""
        if self._live is not None:
            self._live.stop()
            self._live = None
