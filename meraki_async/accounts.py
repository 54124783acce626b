"""Credentials by name: API keys and grants of OAuth 2 in an encrypted vault."""

# apart from the package itself, since most programs have one key and no use for a database

from .auth.grant import GrantInMemory
from .auth.loopback import LoopbackListener
from .auth.oauth_server import AuthorizationRequest
from .auth.vault import Account, Vault
from .auth.vault_key import KEY_VARIABLE, new_key
from .operations.lookup import scopes_of

__all__ = [
    "KEY_VARIABLE",
    "Account",
    "AuthorizationRequest",
    "GrantInMemory",
    "LoopbackListener",
    "Vault",
    "new_key",
    "scopes_of",
]
