"""The HTML report: one file, which needs no network, no server and no JavaScript."""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import AuditError
from .charts import charts_of
from .comparison import Comparison
from .findings import RULES
from .records import SEVERITIES, Audit

if TYPE_CHECKING:
    from jinja2 import Environment

_PAGE = Path(__file__).parent / "page"
_MAX_NETWORKS_NAMED = 40
"""Of one administrator, in the report; the JSON file has all."""


def render_report(
    audit: Audit, comparison: Comparison | None = None, review: Mapping[str, Any] | None = None
) -> bytes:
    """The report.

    Args:
        audit: what was found.
        comparison: with the last audit; default none.
        review: what a review adds: ``name``, ``state`` and the like; default: there was none.

    Raises:
        AuditError: ``jinja2`` is not installed.
    """
    style, script = _text("report.css"), _text("report.js")
    policy = (
        f"default-src 'none'; style-src {_source(style)}; script-src {_source(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    template = _environment().get_template("report.html")
    parts: Iterator[str] = template.generate(
        audit=audit,
        comparison=comparison,
        review=review,
        charts=charts_of(audit),
        policy=policy,
        style=style,
        script=script,
        rules=RULES,
        severities=SEVERITIES,
        max_networks=_MAX_NETWORKS_NAMED,
        partial=[each for each in audit.organizations if each.state == "partial"],
    )
    return "".join(parts).encode("utf-8", "replace")


def _environment() -> "Environment":
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
        from markupsafe import Markup, escape
    except ImportError:
        raise AuditError("the report needs: pip install 'meraki-async[audit]'") from None
    environment = Environment(
        loader=FileSystemLoader(_PAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # an address is broken at its sign rather than anywhere
    environment.filters["breakable"] = lambda text: escape(text).replace("@", Markup("@<wbr>"))
    environment.filters["day"] = _day
    environment.filters["number"] = "{:,}".format
    return environment


def _text(name: str) -> str:
    return (_PAGE / name).read_text(encoding="utf-8")


def _source(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _day(value: str | None) -> str:
    """The day of a time; what is none as it came."""
    return "" if value is None else value[:10]
