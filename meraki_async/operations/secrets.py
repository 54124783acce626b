"""Which members of requests and responses are secrets, by their names."""

import re

_SECRET = re.compile(
    r"(psk|password|passphrase|passwd|(auth|priv)Pass|secret|(?<!content)(?<!parsed)token"
    r"|communit(y|yString|yOut)|(api|authentication|claim|eapol|encryption|license|private)Key"
    r"|credentials|^key|^pin)$",
    re.IGNORECASE,
)


def is_secret(name: str) -> bool:
    """Whether a text of this name is a passphrase, a community or another secret.

    Args:
        name: of a member, as the API writes it.
    """
    return _SECRET.search(name) is not None
