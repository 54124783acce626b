"""The pages of OAuth: the consent page, and the error page."""

from collections.abc import Iterable, Mapping
from html import escape
from urllib.parse import urlsplit

from ..contract.responses import ApiResponse
from .html import html_page

_CONSENT = """\
<p>{name} ({email}) is signed in to this simulated dashboard.
<strong>{application}</strong> asks to use it on their behalf:</p>
<ul>
{scopes}
</ul>
<form method="post" action="/oauth/authorize">
{hidden}
<p><label for="organization">In the organization</label><br>
<select id="organization" name="organization_id" required>
{organizations}
</select></p>
<p>It is then sent back to {redirect_uri}</p>
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny" formnovalidate>Deny</button>
</form>
"""


def consent_page(
    *,
    name: str,
    email: str,
    application: str,
    scopes: Iterable[str],
    organizations: Mapping[str, str],
    request: Mapping[str, str],
) -> ApiResponse:
    """The page that asks for consent to an application's request.

    Args:
        name: of the person who is signed in.
        email: theirs.
        application: its name.
        scopes: those that it requests.
        organizations: the names of those to choose from, by id.
        request: what the application sent, to be repeated with the decision.
    """
    content = _CONSENT.format(
        name=escape(name),
        email=escape(email),
        application=escape(application),
        redirect_uri=escape(request["redirect_uri"]),
        scopes="\n".join(f"<li>{escape(scope)}</li>" for scope in scopes),
        hidden="\n".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in request.items()
        ),
        organizations="\n".join(
            f'<option value="{escape(identifier)}">{escape(name)}</option>'
            for identifier, name in organizations.items()
        ),
    )
    # the form leads there in the end
    target = urlsplit(request["redirect_uri"])
    return html_page(
        f"Allow {escape(application)}?",
        content,
        form_target=f"'self' {target.scheme}://{target.netloc}",
    )


def error_page(text: str) -> ApiResponse:
    """The error page for an unknown application or redirect URI."""
    return html_page("An error has occurred", f"<p>{escape(text)}</p>", status=400)
