# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The support operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...calls.scope import Scope, operation

if TYPE_CHECKING:
    from typing import Any

    from ...calls.call import Call
    from ...operations.annotations import Id


class Support(Scope):
    """The support operations."""

    @operation("GET", "/organizations/{organizationId}/support/salesRepresentatives", stage="beta")
    def get_organization_support_sales_representatives(self, organization_id: Id) -> Call[Any]:
        """Get the support sales representatives of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-support-sales-representatives/
        """
