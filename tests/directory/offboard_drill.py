"""The fleet of the drill: 200 organizations in which a person has access in every untidy way."""

from msgspec import Struct

from meraki_async import Meraki
from meraki_async.simulator import ApiOffMessage, Fault

from .leavers import ALIAS, ALICE, Fleet


class Drill(Struct, kw_only=True):
    """What there is, by organization."""

    removable: dict[str, int]
    """How many records can go."""
    last_full: list[str]
    api_off: list[str]
    read_only: str
    failing: str
    nameless: dict[str, str]
    """The id of a record without an address that has the person's name."""
    saml: list[str]
    without: list[str]
    """Where the person has nothing."""


def build(fleet: Fleet, organizations: int = 200) -> Drill:
    """Make the fleet.

    Args:
        fleet: an empty one.
        organizations: how many, at least 40.
    """
    ids = [fleet.organization(f"Customer {number}") for number in range(organizations)]
    drill = Drill(
        removable={},
        last_full=ids[0:2],
        api_off=ids[2:7],
        read_only=ids[7],
        failing=ids[8],
        nameless={},
        saml=ids[15:25],
        without=ids[-10:],
    )
    for number, each in enumerate(ids):
        if each in drill.without:
            continue
        spelling = [ALICE, ALICE.title(), ALICE.upper(), f" {ALICE}"][number % 4]
        access = ["full", "read-only", "none", "enterprise"][number % 4 if number > 8 else 0]
        more = {"tags": [{"tag": "west", "access": "full"}]} if access == "none" else {}
        status = ["ok", "ok", "pending", "locked"][number % 4 if number > 8 else 0]
        fleet.add(each, spelling, orgAccess=access, accountStatus=status, **more)
        count = 1
        if number % 5 == 0 and number > 8:
            fleet.add(each, ALIAS.title(), orgAccess="read-only")
            count += 1
        if number % 40 == 9:
            drill.nameless[each] = fleet.add(each, None, orgAccess="read-only")
        drill.removable[each] = count
    for each in drill.last_full:
        # the key's owner stays a full administrator, and is locked out
        fleet.people.change_account(each, fleet.owner(each)["id"], {"accountStatus": "locked"})
    for number, each in enumerate(drill.api_off):
        text = [ApiOffMessage.ENABLE_FIRST, ApiOffMessage.DISABLED][number % 2]
        fleet.simulator.dashboard.organizations.set_api_access(each, False, message=text)
    fleet.people.change(
        drill.read_only, fleet.owner(drill.read_only)["id"], {"orgAccess": "read-only"}
    )
    fleet.simulator.faults.add(Fault("503", organization=drill.failing))
    for each in (*drill.last_full, *drill.api_off, drill.read_only, drill.failing):
        del drill.removable[each]
    return drill


async def switch_saml_on(fleet: Fleet, drill: Drill) -> None:
    """Have people sign in by SAML in some organizations."""
    simulator = fleet.simulator
    async with Meraki(simulator.api_key, base_url=simulator.url) as meraki:
        for each in drill.saml:
            await meraki.organizations.update_organization_saml(each, enabled=True)
    simulator.requests.clear()
