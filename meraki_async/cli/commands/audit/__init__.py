"""``meraki-async audit``: who has access to what, what is wrong with it, and reviews of it."""

import typer

from .audit import audit as run_audit
from .review import review

audit = typer.Typer(rich_markup_mode=None)
audit.callback(invoke_without_command=True)(run_audit)
audit.add_typer(review, name="review")
