# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The nac operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator

GET_ORGANIZATION_NAC_AUTHORIZATION_POLICIES = Operation(
    id="getOrganizationNacAuthorizationPolicies",
    method="GET",
    path="/organizations/{organizationId}/nac/authorization/policies",
    scope="nac",
    stage="beta",
)
CREATE_ORGANIZATION_NAC_AUTHORIZATION_POLICY_RULE = Operation(
    id="createOrganizationNacAuthorizationPolicyRule",
    method="POST",
    path="/organizations/{organizationId}/nac/authorization/policies/{policyId}/rules",
    scope="nac",
    stage="beta",
)
DELETE_ORGANIZATION_NAC_AUTHORIZATION_POLICY_RULE = Operation(
    id="deleteOrganizationNacAuthorizationPolicyRule",
    method="DELETE",
    path="/organizations/{organizationId}/nac/authorization/policies/{policyId}/rules/{ruleId}",
    scope="nac",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_NAC_AUTHORIZATION_POLICY_RULE = Operation(
    id="updateOrganizationNacAuthorizationPolicyRule",
    method="PUT",
    path="/organizations/{organizationId}/nac/authorization/policies/{policyId}/rules/{ruleId}",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_CERTIFICATES = Operation(
    id="getOrganizationNacCertificates",
    method="GET",
    path="/organizations/{organizationId}/nac/certificates",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRLS = Operation(
    id="getOrganizationNacCertificatesAuthoritiesCrls",
    method="GET",
    path="/organizations/{organizationId}/nac/certificates/authorities/crls",
    scope="nac",
    is_list=True,
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRL = Operation(
    id="createOrganizationNacCertificatesAuthoritiesCrl",
    method="POST",
    path="/organizations/{organizationId}/nac/certificates/authorities/crls",
    scope="nac",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRLS_DESCRIPTORS = Operation(
    id="getOrganizationNacCertificatesAuthoritiesCrlsDescriptors",
    method="GET",
    path="/organizations/{organizationId}/nac/certificates/authorities/crls/descriptors",
    scope="nac",
    is_list=True,
    paging="link",
    stage="beta",
)
RETRIEVE_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRLS = Operation(
    id="retrieveOrganizationNacCertificatesAuthoritiesCrls",
    method="POST",
    path="/organizations/{organizationId}/nac/certificates/authorities/crls/retrieve",
    scope="nac",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
DELETE_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRL = Operation(
    id="deleteOrganizationNacCertificatesAuthoritiesCrl",
    method="DELETE",
    path="/organizations/{organizationId}/nac/certificates/authorities/crls/{crlId}",
    scope="nac",
    response_type="None",
    stage="beta",
)
GET_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRL = Operation(
    id="getOrganizationNacCertificatesAuthoritiesCrl",
    method="GET",
    path="/organizations/{organizationId}/nac/certificates/authorities/crls/{crlId}",
    scope="nac",
    stage="beta",
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_NAC_CERTIFICATES_IMPORT = Operation(
    id="createOrganizationNacCertificatesImport",
    method="POST",
    path="/organizations/{organizationId}/nac/certificates/import",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_CERTIFICATES_OVERVIEW = Operation(
    id="getOrganizationNacCertificatesOverview",
    method="GET",
    path="/organizations/{organizationId}/nac/certificates/overview",
    scope="nac",
    stage="beta",
)
UPDATE_ORGANIZATION_NAC_CERTIFICATE = Operation(
    id="updateOrganizationNacCertificate",
    method="PUT",
    path="/organizations/{organizationId}/nac/certificates/{certificateId}",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_CLIENTS = Operation(
    id="getOrganizationNacClients",
    method="GET",
    path="/organizations/{organizationId}/nac/clients",
    scope="nac",
    is_list=True,
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_NAC_CLIENT = Operation(
    id="createOrganizationNacClient",
    method="POST",
    path="/organizations/{organizationId}/nac/clients",
    scope="nac",
    stage="beta",
)
BULK_ORGANIZATION_NAC_CLIENTS_DELETE = Operation(
    id="bulkOrganizationNacClientsDelete",
    method="POST",
    path="/organizations/{organizationId}/nac/clients/bulkDelete",
    scope="nac",
    stage="beta",
)
CREATE_ORGANIZATION_NAC_CLIENTS_BULK_EDIT = Operation(
    id="createOrganizationNacClientsBulkEdit",
    method="POST",
    path="/organizations/{organizationId}/nac/clients/bulkEdit",
    scope="nac",
    stage="beta",
)
CREATE_ORGANIZATION_NAC_CLIENTS_BULK_UPLOAD = Operation(
    id="createOrganizationNacClientsBulkUpload",
    method="POST",
    path="/organizations/{organizationId}/nac/clients/bulkUpload",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_CLIENTS_GROUPS = Operation(
    id="getOrganizationNacClientsGroups",
    method="GET",
    path="/organizations/{organizationId}/nac/clients/groups",
    scope="nac",
    is_list=True,
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_NAC_CLIENTS_GROUP = Operation(
    id="createOrganizationNacClientsGroup",
    method="POST",
    path="/organizations/{organizationId}/nac/clients/groups",
    scope="nac",
    stage="beta",
)
DELETE_ORGANIZATION_NAC_CLIENTS_GROUP = Operation(
    id="deleteOrganizationNacClientsGroup",
    method="DELETE",
    path="/organizations/{organizationId}/nac/clients/groups/{groupId}",
    scope="nac",
    response_type="None",
    stage="beta",
)
UPDATE_ORGANIZATION_NAC_CLIENTS_GROUP = Operation(
    id="updateOrganizationNacClientsGroup",
    method="PUT",
    path="/organizations/{organizationId}/nac/clients/groups/{groupId}",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_CLIENTS_OVERVIEW = Operation(
    id="getOrganizationNacClientsOverview",
    method="GET",
    path="/organizations/{organizationId}/nac/clients/overview",
    scope="nac",
    stage="beta",
)
UPDATE_ORGANIZATION_NAC_CLIENT = Operation(
    id="updateOrganizationNacClient",
    method="PUT",
    path="/organizations/{organizationId}/nac/clients/{clientId}",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_DICTIONARIES = Operation(
    id="getOrganizationNacDictionaries",
    method="GET",
    path="/organizations/{organizationId}/nac/dictionaries",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_DICTIONARY_ATTRIBUTES = Operation(
    id="getOrganizationNacDictionaryAttributes",
    method="GET",
    path="/organizations/{organizationId}/nac/dictionaries/{dictionaryId}/attributes",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_DICTIONARY_ATTRIBUTE_VALUES = Operation(
    id="getOrganizationNacDictionaryAttributeValues",
    method="GET",
    path="/organizations/{organizationId}/nac/dictionaries/{dictionaryId}/attributes/{attributeName}/values",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_LICENSE_USAGE = Operation(
    id="getOrganizationNacLicenseUsage",
    method="GET",
    path="/organizations/{organizationId}/nac/license/usage",
    scope="nac",
    stage="beta",
)
GET_ORGANIZATION_NAC_SESSIONS_HISTORY = Operation(
    id="getOrganizationNacSessionsHistory",
    method="GET",
    path="/organizations/{organizationId}/nac/sessions/history",
    scope="nac",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_NAC_SESSION_DETAILS = Operation(
    id="getOrganizationNacSessionDetails",
    method="GET",
    path="/organizations/{organizationId}/nac/sessions/{sessionId}/details",
    scope="nac",
    stage="beta",
)


class Nac(Scope):
    """The nac operations."""

    def get_organization_nac_authorization_policies(
        self,
        organization_id: str | int | None,
        *,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/authorization/policies``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-authorization-policies/
        """
        return self._call(
            GET_ORGANIZATION_NAC_AUTHORIZATION_POLICIES,
            (organization_id,),
            {
                "policyIds[]": policy_ids,
            },
        )

    def create_organization_nac_authorization_policy_rule(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/authorization/policies/{policyId}/rules``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-nac-authorization-policy-
        rule/
        """
        return self._call(
            CREATE_ORGANIZATION_NAC_AUTHORIZATION_POLICY_RULE,
            (organization_id, policy_id,),
            {},
            body,
        )

    def delete_organization_nac_authorization_policy_rule(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        rule_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/nac/authorization/policies/{policyId}/rules/{ruleId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-nac-authorization-policy-
        rule/
        """
        return self._call(
            DELETE_ORGANIZATION_NAC_AUTHORIZATION_POLICY_RULE,
            (organization_id, policy_id, rule_id,),
            {},
            body,
        )

    def update_organization_nac_authorization_policy_rule(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        rule_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT
        /organizations/{organizationId}/nac/authorization/policies/{policyId}/rules/{ruleId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-nac-authorization-policy-
        rule/
        """
        return self._call(
            UPDATE_ORGANIZATION_NAC_AUTHORIZATION_POLICY_RULE,
            (organization_id, policy_id, rule_id,),
            {},
            body,
        )

    def get_organization_nac_certificates(
        self,
        organization_id: str | int | None,
        *,
        status: Any = UNSET,
        expiry: str | None | UnsetType = UNSET,
        last_used: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/certificates``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates/
        """
        return self._call(
            GET_ORGANIZATION_NAC_CERTIFICATES,
            (organization_id,),
            {
                "status": status,
                "expiry": expiry,
                "lastUsed": last_used,
            },
        )

    def get_organization_nac_certificates_authorities_crls(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        crl_ids: Any = UNSET,
        ca_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/nac/certificates/authorities/crls``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-authorities-
        crls/
        """
        return self._list(
            GET_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRLS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "crlIds": crl_ids,
                "caIds": ca_ids,
            },
        )

    def create_organization_nac_certificates_authorities_crl(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/certificates/authorities/crls``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-nac-certificates-
        authorities-crl/
        """
        return self._call(
            CREATE_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRL,
            (organization_id,),
            {},
            body,
        )

    def get_organization_nac_certificates_authorities_crls_descriptors(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        ca_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/nac/certificates/authorities/crls/descriptors``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-authorities-
        crls-descriptors/
        """
        return self._list(
            GET_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRLS_DESCRIPTORS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "caIds": ca_ids,
            },
        )

    def retrieve_organization_nac_certificates_authorities_crls(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/certificates/authorities/crls/retrieve``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/retrieve-organization-nac-certificates-
        authorities-crls/
        """
        return self._call(
            RETRIEVE_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRLS,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_nac_certificates_authorities_crl(
        self,
        organization_id: str | int | None,
        crl_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/nac/certificates/authorities/crls/{crlId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-nac-certificates-
        authorities-crl/
        """
        return self._call(
            DELETE_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRL,
            (organization_id, crl_id,),
        )

    def get_organization_nac_certificates_authorities_crl(
        self,
        organization_id: str | int | None,
        crl_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/certificates/authorities/crls/{crlId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-authorities-
        crl/
        """
        return self._call(
            GET_ORGANIZATION_NAC_CERTIFICATES_AUTHORITIES_CRL,
            (organization_id, crl_id,),
        )

    def create_organization_nac_certificates_import(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/certificates/import``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-nac-certificates-import/
        """
        return self._call(
            CREATE_ORGANIZATION_NAC_CERTIFICATES_IMPORT,
            (organization_id,),
            {},
            body,
        )

    def get_organization_nac_certificates_overview(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/certificates/overview``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-certificates-overview/
        """
        return self._call(
            GET_ORGANIZATION_NAC_CERTIFICATES_OVERVIEW,
            (organization_id,),
        )

    def update_organization_nac_certificate(
        self,
        organization_id: str | int | None,
        certificate_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/nac/certificates/{certificateId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-nac-certificate/
        """
        return self._call(
            UPDATE_ORGANIZATION_NAC_CERTIFICATE,
            (organization_id, certificate_id,),
            {},
            body,
        )

    def get_organization_nac_clients(
        self,
        organization_id: str | int | None,
        *,
        sort_order: str | None | UnsetType = UNSET,
        sort_key: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        client_ids: Any = UNSET,
        group_ids: Any = UNSET,
        last_network_name: Any = UNSET,
        ssid: int | None | UnsetType = UNSET,
        classification: Any = UNSET,
        ipsk_configured: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/nac/clients``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-clients/
        """
        return self._list(
            GET_ORGANIZATION_NAC_CLIENTS,
            (organization_id,),
            {
                "sortOrder": sort_order,
                "sortKey": sort_key,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "search": search,
                "clientIds": client_ids,
                "groupIds": group_ids,
                "lastNetworkName": last_network_name,
                "ssid": ssid,
                "classification": classification,
                "ipskConfigured": ipsk_configured,
            },
        )

    def create_organization_nac_client(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/clients``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-nac-client/
        """
        return self._call(
            CREATE_ORGANIZATION_NAC_CLIENT,
            (organization_id,),
            {},
            body,
        )

    def bulk_organization_nac_clients_delete(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/clients/bulkDelete``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-nac-clients-delete/
        """
        return self._call(
            BULK_ORGANIZATION_NAC_CLIENTS_DELETE,
            (organization_id,),
            {},
            body,
        )

    def create_organization_nac_clients_bulk_edit(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/clients/bulkEdit``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-nac-clients-bulk-edit/
        """
        return self._call(
            CREATE_ORGANIZATION_NAC_CLIENTS_BULK_EDIT,
            (organization_id,),
            {},
            body,
        )

    def create_organization_nac_clients_bulk_upload(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/clients/bulkUpload``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-nac-clients-bulk-upload/
        """
        return self._call(
            CREATE_ORGANIZATION_NAC_CLIENTS_BULK_UPLOAD,
            (organization_id,),
            {},
            body,
        )

    def get_organization_nac_clients_groups(
        self,
        organization_id: str | int | None,
        *,
        sort_order: str | None | UnsetType = UNSET,
        sort_key: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        group_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/nac/clients/groups``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-clients-groups/
        """
        return self._list(
            GET_ORGANIZATION_NAC_CLIENTS_GROUPS,
            (organization_id,),
            {
                "sortOrder": sort_order,
                "sortKey": sort_key,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "search": search,
                "groupIds": group_ids,
            },
        )

    def create_organization_nac_clients_group(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/nac/clients/groups``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-nac-clients-group/
        """
        return self._call(
            CREATE_ORGANIZATION_NAC_CLIENTS_GROUP,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_nac_clients_group(
        self,
        organization_id: str | int | None,
        group_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/nac/clients/groups/{groupId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-organization-nac-clients-group/
        """
        return self._call(
            DELETE_ORGANIZATION_NAC_CLIENTS_GROUP,
            (organization_id, group_id,),
        )

    def update_organization_nac_clients_group(
        self,
        organization_id: str | int | None,
        group_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/nac/clients/groups/{groupId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-nac-clients-group/
        """
        return self._call(
            UPDATE_ORGANIZATION_NAC_CLIENTS_GROUP,
            (organization_id, group_id,),
            {},
            body,
        )

    def get_organization_nac_clients_overview(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/clients/overview``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-clients-overview/
        """
        return self._call(
            GET_ORGANIZATION_NAC_CLIENTS_OVERVIEW,
            (organization_id,),
        )

    def update_organization_nac_client(
        self,
        organization_id: str | int | None,
        client_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/nac/clients/{clientId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-organization-nac-client/
        """
        return self._call(
            UPDATE_ORGANIZATION_NAC_CLIENT,
            (organization_id, client_id,),
            {},
            body,
        )

    def get_organization_nac_dictionaries(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/dictionaries``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-dictionaries/
        """
        return self._call(
            GET_ORGANIZATION_NAC_DICTIONARIES,
            (organization_id,),
        )

    def get_organization_nac_dictionary_attributes(
        self,
        organization_id: str | int | None,
        dictionary_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/dictionaries/{dictionaryId}/attributes``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-dictionary-attributes/
        """
        return self._call(
            GET_ORGANIZATION_NAC_DICTIONARY_ATTRIBUTES,
            (organization_id, dictionary_id,),
            {
                "networkIds[]": network_ids,
            },
        )

    def get_organization_nac_dictionary_attribute_values(
        self,
        organization_id: str | int | None,
        dictionary_id: str | int | None,
        attribute_name: str | int | None,
        *,
        search: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/nac/dictionaries/{dictionaryId}/attributes/{attributeName}/values``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-dictionary-attribute-
        values/
        """
        return self._call(
            GET_ORGANIZATION_NAC_DICTIONARY_ATTRIBUTE_VALUES,
            (organization_id, dictionary_id, attribute_name,),
            {
                "search": search,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_nac_license_usage(
        self,
        organization_id: str | int | None,
        *,
        start_date: Any = UNSET,
        end_date: Any = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/license/usage``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-license-usage/
        """
        return self._call(
            GET_ORGANIZATION_NAC_LICENSE_USAGE,
            (organization_id,),
            {
                "startDate": start_date,
                "endDate": end_date,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_nac_sessions_history(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/nac/sessions/history``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-sessions-history/
        """
        return self._list(
            GET_ORGANIZATION_NAC_SESSIONS_HISTORY,
            (organization_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_nac_session_details(
        self,
        organization_id: str | int | None,
        session_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/nac/sessions/{sessionId}/details``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-nac-session-details/
        """
        return self._call(
            GET_ORGANIZATION_NAC_SESSION_DETAILS,
            (organization_id, session_id,),
        )
