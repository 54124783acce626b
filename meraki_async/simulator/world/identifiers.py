"""Ids that tell which organization they belong to, so that nothing is built to look one up."""

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_SERIALS = 32**11
_FACTOR = 0x5DEECE66D1B35
_INVERSE = pow(_FACTOR, -1, _SERIALS)
_SERIALS_PER_ORGANIZATION = 1_000_000
_FIRST_NETWORK = 646_000_000_000_000_000
_NETWORKS_PER_ORGANIZATION = 100_000


def organization_id(index: int) -> str:
    """Decimal digits: mostly 6 or 7 of them, 18 in newer organizations."""
    # every fourth, so that each of the three licensing models has such ids
    if index % 4 == 1:
        return str(646_829_496_481_000_000 + index * 37)
    return str(581_230 + index * 1_009)


def serial(organization: int, number: int) -> str:
    """``Qxxx-xxxx-xxxx``, unique over all organizations."""
    scrambled = (organization * _SERIALS_PER_ORGANIZATION + number + 1) * _FACTOR % _SERIALS
    letters = []
    for _ in range(11):
        scrambled, digit = divmod(scrambled, 32)
        letters.append(_LETTERS[digit])
    text = "Q" + "".join(letters)
    return f"{text[:4]}-{text[4:8]}-{text[8:]}"


def organization_index_of_serial(text: str) -> int | None:
    """The index of the organization that a serial would belong to; None: it is not a serial."""
    letters = text.replace("-", "")
    if len(letters) != 12 or letters[0] != "Q" or any(c not in _LETTERS for c in letters[1:]):
        return None
    scrambled = 0
    for letter in reversed(letters[1:]):
        scrambled = scrambled * 32 + _LETTERS.index(letter)
    return (scrambled * _INVERSE % _SERIALS - 1) // _SERIALS_PER_ORGANIZATION


def network_id(organization: int, number: int, *, combined: bool) -> str:
    """``L_<18 digits>`` for a combined network, ``N_<18 digits>`` for one of a single product."""
    digits = _FIRST_NETWORK + organization * _NETWORKS_PER_ORGANIZATION + number
    return f"{'L' if combined else 'N'}_{digits}"


def organization_index_of_network(text: str) -> int | None:
    """The index of the organization that a network id would belong to; None: it is not one."""
    digits = text[2:]
    if text[:2] not in {"L_", "N_"} or not digits.isdecimal() or len(digits) != 18:
        return None
    offset = int(digits) - _FIRST_NETWORK
    return offset // _NETWORKS_PER_ORGANIZATION if offset >= 0 else None


def network_number(text: str) -> int:
    """The number of a network among those of its organization."""
    return int(text[2:]) % _NETWORKS_PER_ORGANIZATION


def mac(organization: int, number: int) -> str:
    """Lower case, with colons; unique within 65,536 organizations of as many devices."""
    digits = f"e0cb{organization % 65536:04x}{number % 65536:04x}"
    return ":".join(digits[at : at + 2] for at in range(0, 12, 2))
