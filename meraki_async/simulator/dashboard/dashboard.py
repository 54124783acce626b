"""What people do in the dashboard, beside the API."""

from ..world.identities import Identity
from ..world.world import World
from .administrators import DashboardAdministrators
from .log import DashboardLog
from .networks import DashboardNetworks
from .organizations import DashboardOrganizations


class Dashboard:
    """The dashboard beside the API.

    What is changed here is in the configuration change log as changes in the dashboard's pages are,
    except for accounts, which change silently. Records and changes are in the API's spelling; ids
    are text. Use it in the simulator's event loop; elsewhere, use the controls over HTTP.

    Example:
        Somebody leaves an organization, and switches two-factor authentication on in another::

            administrators = simulator.dashboard.administrators
            administrators.remove("581230", "646829496481090007")
            administrators.change_account(
                "583248", "646829496481090007", {"twoFactorAuthEnabled": True}
            )

    Args:
        world: the simulated world.
        owner: who makes the changes, where nobody else is named.
    """

    def __init__(self, world: World, owner: Identity) -> None:
        log = DashboardLog(world, owner)
        self.administrators = DashboardAdministrators(world, log)
        """Administrators: ``list``, ``add``, ``change``, ``remove``, ``change_account``."""
        self.networks = DashboardNetworks(world, log)
        """Networks: ``add``, ``change``, ``remove``, ``move``."""
        self.organizations = DashboardOrganizations(world, log, owner)
        """Organizations: ``add``, ``rename``, ``set_api_access``, ``remove``, ``restore``."""
