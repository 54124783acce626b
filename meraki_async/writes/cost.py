"""What applying a plan takes, before it is applied. Without I/O."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from ..batches.packed_calls import pack
from ..errors import PlanError
from .change import Change, unknown_secrets
from .effects.kinds import effect_of
from .looking import least_requests
from .order import in_levels
from .running.batched_writes import ENOUGH, is_batchable
from .running.lane import PARTS_ON_THE_WAY, WORTH_DIVIDING
from .running.operation_limits import seconds_of
from .target import Target

_REQUESTS_A_BATCH = 3
"""Its creation, its confirmation, and one look how it ended."""


class Cost(Struct, frozen=True, kw_only=True):
    """What applying a plan takes at least: listings of one page, and nothing refused."""

    reads: int
    """Requests that read what the changes rely on."""
    writes: int
    """Requests that write; those of action batches, how these are is asked included."""
    seconds: float
    """That all of these take at the budgets' rates, and by the limits of single operations."""

    @property
    def requests(self) -> int:
        """All of them."""
        return self.reads + self.writes


def cost_of(
    changes: Sequence[Change],
    *,
    rate: float | None,
    source_rate: float | None,
    batches: bool = True,
) -> Cost:
    """What applying changes takes.

    Args:
        changes: of a plan, in its order.
        rate: requests per second of one organization; None: any number.
        source_rate: requests per second of all together; None: any number.
        batches: whether action batches are used.
    """
    reads: Counter[str | None] = Counter()
    writes: Counter[str | None] = Counter()
    for level in in_levels(changes):
        lanes: defaultdict[str | None, list[Change]] = defaultdict(list)
        for change in level:
            lanes[change.organization_id].append(change)
        for organization_id, lane in lanes.items():
            together = [c for c in lane if batches and is_batchable(c.described, c.query)]
            if organization_id is None or len(together) < ENOUGH:
                together = []
            reads[organization_id] += _reads(lane) + _reads(together)
            writes[organization_id] += len(lane) - len(together)
            if together:
                packed = len(pack(together, synchronous=False))
                divided = min(PARTS_ON_THE_WAY, len(together) // WORTH_DIVIDING)
                writes[organization_id] += _REQUESTS_A_BATCH * max(divided, packed)
    total = reads.total() + writes.total()
    waits: defaultdict[str | None, list[Change]] = defaultdict(list)
    for change in changes:
        waits[change.organization_id].append(change)
    # what waits for a limit of its own is mostly what the rest waits for
    seconds = max(
        (
            seconds_of(waits[one]) + ((reads[one] + writes[one]) / rate if rate else 0.0)
            for one in reads.keys() | writes.keys()
        ),
        default=0.0,
    )
    return Cost(
        reads=reads.total(),
        writes=writes.total(),
        seconds=max(seconds, total / source_rate if source_rate else 0.0),
    )


class _Unknown(dict[str, Any]):
    """The response of a change that is yet to be made: another one than those of others."""

    def __init__(self, change_id: str) -> None:
        super().__init__()
        self._id = change_id

    def get(self, key: Any, default: Any = None) -> Any:
        return f"{self._id}.{key}"


def _reads(changes: Sequence[Change]) -> int:
    targets: list[Target] = []
    later = 0
    for change in changes:
        results = {each: _Unknown(each) for each in change.needed_results()}
        try:
            request = change.request(results, unknown_secrets(change))
        except PlanError:
            later += 1  # where it is read is not known yet
            continue
        target = effect_of(request, change.organization_id).target
        if target is not None:
            targets.append(target)
    return later + least_requests(targets)
