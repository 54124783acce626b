"""The frame of the pages that people see, and the headers that keep them to themselves."""

import base64
import hashlib

from ..contract.responses import HTML, ApiResponse

_DOCUMENT = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<h1>{title}</h1>
{content}
</body>
</html>
"""
_STYLE = """
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: {width}em }}
body {{ margin: 3em auto; padding: 0 1em }}
select, button, input {{ font: inherit; padding: .4em .8em }}
button {{ margin: 1.5em .5em 0 0 }}
table {{ border-collapse: collapse; font-size: .85em; width: 100% }}
th, td {{ text-align: left; padding: .2em .8em .2em 0; border-bottom: 1px solid #8884 }}
td {{ overflow-wrap: anywhere }}
code {{ font-size: .9em }}
"""


def html_page(
    title: str,
    content: str,
    *,
    status: int = 200,
    width: int = 34,
    script: str = "",
    form_target: str = "'self'",
) -> ApiResponse:
    """A whole HTML page. Nothing runs in it but its script, and no other page may show it.

    Args:
        title: escaped already.
        content: HTML.
        status: of the response.
        width: of the text, in em.
        script: what runs in it; default nothing.
        form_target: where its forms may lead, also by redirects, as a Content-Security-Policy
            has it; default here.
    """
    style = _STYLE.format(width=width)
    policy = (
        f"default-src 'none'; style-src {_source(style)}; connect-src 'self'; base-uri 'none'; "
        f"form-action {form_target}; frame-ancestors 'none'"
    )
    if script:
        content += f"<script>{script}</script>"
        policy += f"; script-src {_source(script)}"
    page = _DOCUMENT.format(title=title, content=content, style=style)
    return ApiResponse(status, page.encode(), {"Content-Security-Policy": policy, **SAFE}, HTML)


SAFE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # not no-referrer: with that, browsers send a form's origin as null
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""Headers of what needs no key: it is what it says, in no frame, and kept nowhere."""


def _source(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
