# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The support operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from ...calls.call import Call

GET_ORGANIZATION_SUPPORT_SALES_REPRESENTATIVES = Operation(
    id="getOrganizationSupportSalesRepresentatives",
    method="GET",
    path="/organizations/{organizationId}/support/salesRepresentatives",
    scope="support",
    stage="beta",
)


class Support(Scope):
    """The support operations."""

    def get_organization_support_sales_representatives(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/support/salesRepresentatives``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-support-sales-
        representatives/
        """
        return self._call(
            GET_ORGANIZATION_SUPPORT_SALES_REPRESENTATIVES,
            (organization_id,),
        )
