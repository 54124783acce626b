"""Who reaches what, computed a second time, from the simulator's own records.

Nothing here is imported from the package.
"""

from typing import Any

Json = dict[str, Any]
ORDER = {"full": 4, "read-only": 3, "monitor-only": 2, "guest-ambassador": 1}


def reached(admin: Json, networks: list[Json]) -> dict[str, str | None]:
    """The networks that an administrator reaches, each with the best right whose rank is known."""
    table: dict[str, str | None] = {}
    for network in networks:
        words = [] if admin["orgAccess"] in (None, "none") else [admin["orgAccess"]]
        words += [n["access"] for n in admin["networks"] or [] if n["id"] == network["id"]]
        words += [t["access"] for t in admin["tags"] or [] if t["tag"] in (network["tags"] or [])]
        words = [word for word in words if word != "none"]
        if words:
            best = max(words, key=lambda word: ORDER.get(word, 0))
            table[network["id"]] = best if best in ORDER else None
    return table


def is_dead_end(admin: Json) -> bool:
    """Whether somebody cannot look after the organization."""
    return (
        admin["orgAccess"] != "full"
        or admin["accountStatus"] != "ok"
        or admin.get("authenticationMethod", "Email") != "Email"
        or not admin.get("email")
    )
