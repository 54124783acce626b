"""People: their names and email addresses, and the ids that they have as administrators."""

import hashlib
import unicodedata
from functools import cache
from typing import NamedTuple

from .blueprint import OrganizationBlueprint
from .identities import DEFAULT_KEY, LIMITED_KEY, READ_ONLY_KEY, Identity

_FIRST = ("Ingrid", "Tomás", "Aiko", "Priya", "Jonas", "Chloé", "Marek", "Ada")
_LAST = ("Moe", "Silva", "Tanaka", "Nair", "Berg", "Martin", "Nowak", "Okafor")
STAFF = len(_FIRST) * len(_LAST)
"""How many people work for the provider, and are administrators of many organizations."""
_LOCAL_FIRST = ("Kari", "Sven", "Lucía", "Mateo", "Wei", "Zoë", "Olu", "Anouk", "Łukasz", "Noor")
_LOCAL_LAST = ("Lund", "Haug", "García", "Dubois", "Chen", "O'Neill", "Adeyemi", "de Vries", "Bąk")
# of one word, in other scripts, with particles, longer than a column is wide
_UNUSUAL_NAMES = (
    "Madonna",
    "山田 太郎",
    "Ольга Иванова",
    "محمد",
    "김민준",
    "Ελένη",
    "Dr. Hans-Jürgen von der Tann-Rathsamhausen",
    "=SUM(A1)",
    " Trailing Space ",
    "admin",
)
KEY_OWNERS = {DEFAULT_KEY: 0, LIMITED_KEY: 1, READ_ONLY_KEY: 2}
"""The person that each initial API key belongs to."""
_FIRST_ADMIN_ID = 646_829_496_481_090_000


class Person(NamedTuple):
    """Somebody who may be an administrator."""

    name: str
    email: str
    """As it is usually written; organizations may have it in another spelling."""


def same_address(email: str) -> str:
    """What is equal for two spellings of an email address; a plus-address is another one."""
    return unicodedata.normalize("NFC", email).casefold()


def staff(number: int) -> Person:
    """One of the provider's people. The first ones are the owners of the API keys."""
    first, last = _FIRST[number % len(_FIRST)], _LAST[number // len(_FIRST)]
    if number in KEY_OWNERS.values():
        return Person(f"{first} {last}", f"person{number}@fjordlys.example")
    # one first name keeps its accent, as mail servers have long allowed
    local = first.lower() if first == "Chloé" else _ascii(first)
    plus = "+meraki" if number % 16 == 11 else ""
    name = _UNUSUAL_NAMES[number // 7 % 10] if number % 7 == 4 else f"{first} {last}"
    return Person(name, f"{local}.{_ascii(last)}{plus}@fjordlys.example")


def local(organization: OrganizationBlueprint, number: int) -> Person:
    """One of an organization's own people."""
    rng = organization.random(f"person {number}")
    first, last = rng.choice(_LOCAL_FIRST), rng.choice(_LOCAL_LAST)
    name = f"{first} {last}" if rng.random() < 0.9 else rng.choice(_UNUSUAL_NAMES)
    plus = "+net" if rng.random() < 0.05 else ""
    domain = "gmail.example" if rng.random() < 0.05 else f"kunde{organization.index + 1}.example"
    return Person(name, f"{_ascii(first)}.{_ascii(last)}{number}{plus}@{domain}")


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.lower().replace("ł", "l"))
    return "".join(letter for letter in plain if letter.isascii() and letter.isalpha())


def key_owners() -> dict[str, Identity]:
    """The owners of the initial API keys, by key."""
    return {key: identity(number) for key, number in KEY_OWNERS.items()}


def identity(number: int) -> Identity:
    """One of the provider's people who is signed in."""
    found = staff(number)
    return Identity(email=found.email, name=found.name)


@cache
def _staff_numbers() -> dict[str, int]:
    return {same_address(staff(number).email): number for number in range(STAFF)}


def admin_id(email: str, organization: OrganizationBlueprint) -> str:
    """The id of the person with an email address as an administrator of an organization."""
    address = same_address(email)
    if not organization.population.shared_administrator_ids:
        return _numbered_id(f"{organization.index}/{address}")
    number = _staff_numbers().get(address)
    return _numbered_id(address) if number is None else str(_FIRST_ADMIN_ID + number)


def _numbered_id(text: str) -> str:
    digest = hashlib.blake2b(text.encode(), digest_size=6).digest()
    return str(_FIRST_ADMIN_ID + STAFF + int.from_bytes(digest))
