# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The nac operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts


class Nac(Scope):
    """The nac operations."""

    @operation("GET", "/organizations/{organizationId}/nac/authorization/policies", stage="beta")
    def get_organization_nac_authorization_policies(
        self, organization_id: Id, *, policy_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the NAC authorization policies of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-authorization-policies/
        """

    @operation(
        "POST", "/organizations/{organizationId}/nac/authorization/policies/{policyId}/rules",
        stage="beta",
    )
    def create_organization_nac_authorization_policy_rule(
        self, organization_id: Id, policy_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a rule of a NAC authorization policy of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-nac-authorization-policy-rule/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/nac/authorization/policies/{policyId}/rules/{ruleId}",
        stage="beta",
    )
    def delete_organization_nac_authorization_policy_rule(
        self, organization_id: Id, policy_id: Id, rule_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[None]:
        """Delete a rule of a NAC authorization policy of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-nac-authorization-policy-rule/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/nac/authorization/policies/{policyId}/rules/{ruleId}",
        stage="beta",
    )
    def update_organization_nac_authorization_policy_rule(
        self, organization_id: Id, policy_id: Id, rule_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update a rule of a NAC authorization policy of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-nac-authorization-policy-rule/
        """

    @operation("GET", "/organizations/{organizationId}/nac/certificates", stage="beta")
    def get_organization_nac_certificates(
        self, organization_id: Id, *, status: Any = UNSET, expiry: Opt[str] = UNSET,
        last_used: Any = UNSET,
    ) -> Call[Any]:
        """Get the NAC certificates of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates/
        """

    @listing(
        "GET", "/organizations/{organizationId}/nac/certificates/authorities/crls", paging="link",
        stage="beta",
    )
    def get_organization_nac_certificates_authorities_crls(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, sort_by: Opt[str] = UNSET, sort_order: Opt[str] = UNSET,
        crl_ids: Any = UNSET, ca_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the NAC certificate authority crls of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-authorities-crls/
        """

    @operation(
        "POST", "/organizations/{organizationId}/nac/certificates/authorities/crls", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def create_organization_nac_certificates_authorities_crl(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a NAC certificate authority crl of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-nac-certificates-authorities-crl/
        """

    @listing(
        "GET", "/organizations/{organizationId}/nac/certificates/authorities/crls/descriptors",
        paging="link", stage="beta",
    )
    def get_organization_nac_certificates_authorities_crls_descriptors(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, sort_by: Opt[str] = UNSET, sort_order: Opt[str] = UNSET,
        ca_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the NAC certificate authority crl descriptors of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-authorities-crls-descriptors/
        """

    @operation(
        "POST", "/organizations/{organizationId}/nac/certificates/authorities/crls/retrieve",
        stage="beta", oauth_scope="dashboard:iam:config:write",
    )
    def retrieve_organization_nac_certificates_authorities_crls(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Retrieve the NAC certificate authority crls of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/retrieve-organization-nac-certificates-authorities-crls/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/nac/certificates/authorities/crls/{crlId}",
        stage="beta",
    )
    def delete_organization_nac_certificates_authorities_crl(
        self, organization_id: Id, crl_id: Id
    ) -> Call[None]:
        """Delete a NAC certificate authority crl of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-nac-certificates-authorities-crl/
        """

    @operation(
        "GET", "/organizations/{organizationId}/nac/certificates/authorities/crls/{crlId}",
        stage="beta", oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_nac_certificates_authorities_crl(
        self, organization_id: Id, crl_id: Id
    ) -> Call[Any]:
        """Get a NAC certificate authority crl of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-authorities-crl/
        """

    @operation("POST", "/organizations/{organizationId}/nac/certificates/import", stage="beta")
    def create_organization_nac_certificates_import(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the NAC certificate import of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-nac-certificates-import/
        """

    @operation("GET", "/organizations/{organizationId}/nac/certificates/overview", stage="beta")
    def get_organization_nac_certificates_overview(self, organization_id: Id) -> Call[Any]:
        """Get the NAC certificate overview of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-overview/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/nac/certificates/{certificateId}", stage="beta"
    )
    def update_organization_nac_certificate(
        self, organization_id: Id, certificate_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update a NAC certificate of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-nac-certificate/
        """

    @listing("GET", "/organizations/{organizationId}/nac/clients", paging="link", stage="beta")
    def get_organization_nac_clients(
        self, organization_id: Id, *, sort_order: Opt[str] = UNSET, sort_key: Any = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, search: Opt[str] = UNSET, client_ids: Any = UNSET,
        group_ids: Any = UNSET, last_network_name: Any = UNSET, ssid: Opt[int] = UNSET,
        classification: Any = UNSET, ipsk_configured: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the NAC clients of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-clients/
        """

    @operation("POST", "/organizations/{organizationId}/nac/clients", stage="beta")
    def create_organization_nac_client(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a NAC client of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-nac-client/
        """

    @operation("POST", "/organizations/{organizationId}/nac/clients/bulkDelete", stage="beta")
    def bulk_organization_nac_clients_delete(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Bulk-delete the NAC clients of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-nac-clients-delete/
        """

    @operation("POST", "/organizations/{organizationId}/nac/clients/bulkEdit", stage="beta")
    def create_organization_nac_clients_bulk_edit(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the NAC client bulk edit of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-nac-clients-bulk-edit/
        """

    @operation("POST", "/organizations/{organizationId}/nac/clients/bulkUpload", stage="beta")
    def create_organization_nac_clients_bulk_upload(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the NAC client bulk upload of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-nac-clients-bulk-upload/
        """

    @listing(
        "GET", "/organizations/{organizationId}/nac/clients/groups", paging="link", stage="beta"
    )
    def get_organization_nac_clients_groups(
        self, organization_id: Id, *, sort_order: Opt[str] = UNSET, sort_key: Any = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, search: Opt[str] = UNSET, group_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the NAC client groups of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-clients-groups/
        """

    @operation("POST", "/organizations/{organizationId}/nac/clients/groups", stage="beta")
    def create_organization_nac_clients_group(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a NAC client group of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-nac-clients-group/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/nac/clients/groups/{groupId}", stage="beta"
    )
    def delete_organization_nac_clients_group(
        self, organization_id: Id, group_id: Id
    ) -> Call[None]:
        """Delete a NAC client group of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-organization-nac-clients-group/
        """

    @operation("PUT", "/organizations/{organizationId}/nac/clients/groups/{groupId}", stage="beta")
    def update_organization_nac_clients_group(
        self, organization_id: Id, group_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a NAC client group of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-nac-clients-group/
        """

    @operation("GET", "/organizations/{organizationId}/nac/clients/overview", stage="beta")
    def get_organization_nac_clients_overview(self, organization_id: Id) -> Call[Any]:
        """Get the NAC client overview of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-clients-overview/
        """

    @operation("PUT", "/organizations/{organizationId}/nac/clients/{clientId}", stage="beta")
    def update_organization_nac_client(
        self, organization_id: Id, client_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a NAC client of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-organization-nac-client/
        """

    @operation("GET", "/organizations/{organizationId}/nac/dictionaries", stage="beta")
    def get_organization_nac_dictionaries(self, organization_id: Id) -> Call[Any]:
        """Get the NAC dictionaries of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-dictionaries/
        """

    @operation(
        "GET", "/organizations/{organizationId}/nac/dictionaries/{dictionaryId}/attributes",
        stage="beta",
    )
    def get_organization_nac_dictionary_attributes(
        self, organization_id: Id, dictionary_id: Id, *, network_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the attributes of a NAC dictionary of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-dictionary-attributes/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/nac/dictionaries/{dictionaryId}/attributes/{attributeName}/values",
        stage="beta",
    )
    def get_organization_nac_dictionary_attribute_values(
        self, organization_id: Id, dictionary_id: Id, attribute_name: Id, *,
        search: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Call[Any]:
        """Get the values of an attribute of a NAC dictionary of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-dictionary-attribute-values/
        """

    @operation("GET", "/organizations/{organizationId}/nac/license/usage", stage="beta")
    def get_organization_nac_license_usage(
        self, organization_id: Id, *, start_date: Any = UNSET, end_date: Any = UNSET,
        network_ids: Texts = UNSET,
    ) -> Call[Any]:
        """Get the NAC license usage of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-license-usage/
        """

    @listing(
        "GET", "/organizations/{organizationId}/nac/sessions/history", paging="link", stage="beta"
    )
    def get_organization_nac_sessions_history(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the NAC session history of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-sessions-history/
        """

    @operation(
        "GET", "/organizations/{organizationId}/nac/sessions/{sessionId}/details", stage="beta"
    )
    def get_organization_nac_session_details(
        self, organization_id: Id, session_id: Id
    ) -> Call[Any]:
        """Get the details of a NAC session of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-nac-session-details/
        """
