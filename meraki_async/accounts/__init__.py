"""Credentials by name: API keys and grants of OAuth 2 in an encrypted vault."""

from ..auth.grant import GrantInMemory
from ..auth.loopback import LoopbackListener
from ..auth.oauth_server import AuthorizationRequest
from ..auth.vault import Account, Vault
from ..auth.vault_key import KEY_VARIABLE, new_key
from ..operations.lookup import scopes_of
from .identity import (
    AccountState,
    Seen,
    check_accounts,
    days_left,
    identify,
    known_state,
    renew_grants,
)
from .link import AccountLink

__all__ = [
    "KEY_VARIABLE",
    "Account",
    "AccountLink",
    "AccountState",
    "AuthorizationRequest",
    "GrantInMemory",
    "LoopbackListener",
    "Seen",
    "Vault",
    "check_accounts",
    "days_left",
    "identify",
    "known_state",
    "new_key",
    "renew_grants",
    "scopes_of",
]
