"""Access given and taken as it is declared: by a file, by feeds, or person by person."""

from .access_file import AccessFileError, DeclaredAccess, load_access
from .applying import DEFAULT_MAX_REMOVALS, ProvisioningReport, apply_provisioning
from .differences import Aim
from .grants import Grant, Person
from .one_by_one import AccessOneByOne, AccessResult
from .planning import Left, ProvisioningPlan, plan_access
from .state import KnownPerson, ProvisioningState, Removal, Staged

__all__ = [
    "DEFAULT_MAX_REMOVALS",
    "AccessFileError",
    "AccessOneByOne",
    "AccessResult",
    "Aim",
    "DeclaredAccess",
    "Grant",
    "KnownPerson",
    "Left",
    "Person",
    "ProvisioningPlan",
    "ProvisioningReport",
    "ProvisioningState",
    "Removal",
    "Staged",
    "apply_provisioning",
    "load_access",
    "plan_access",
]
