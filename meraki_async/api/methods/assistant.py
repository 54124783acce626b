# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The assistant operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...calls.call import Call

CREATE_ADMINISTERED_ASSISTANT_CHAT_COMPLETION = Operation(
    id="createAdministeredAssistantChatCompletion",
    method="POST",
    path="/administered/assistant/chat/completions",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ADMINISTERED_ASSISTANT_CHAT_THREADS = Operation(
    id="getAdministeredAssistantChatThreads",
    method="GET",
    path="/administered/assistant/chat/threads",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ADMINISTERED_ASSISTANT_CHAT_THREAD = Operation(
    id="createAdministeredAssistantChatThread",
    method="POST",
    path="/administered/assistant/chat/threads",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
DELETE_ADMINISTERED_ASSISTANT_CHAT_THREAD = Operation(
    id="deleteAdministeredAssistantChatThread",
    method="DELETE",
    path="/administered/assistant/chat/threads/{threadId}",
    scope="assistant",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ADMINISTERED_ASSISTANT_CHAT_THREAD = Operation(
    id="getAdministeredAssistantChatThread",
    method="GET",
    path="/administered/assistant/chat/threads/{threadId}",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_ADMINISTERED_ASSISTANT_CHAT_THREAD = Operation(
    id="updateAdministeredAssistantChatThread",
    method="PUT",
    path="/administered/assistant/chat/threads/{threadId}",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ADMINISTERED_ASSISTANT_CHAT_THREAD_MESSAGES = Operation(
    id="getAdministeredAssistantChatThreadMessages",
    method="GET",
    path="/administered/assistant/chat/threads/{threadId}/messages",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ADMINISTERED_ASSISTANT_CHAT_THREAD_MESSAGE = Operation(
    id="createAdministeredAssistantChatThreadMessage",
    method="POST",
    path="/administered/assistant/chat/threads/{threadId}/messages",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ADMINISTERED_ASSISTANT_CHAT_THREAD_MESSAGE = Operation(
    id="getAdministeredAssistantChatThreadMessage",
    method="GET",
    path="/administered/assistant/chat/threads/{threadId}/messages/{messageId}",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSISTANT_CAPABILITIES = Operation(
    id="getOrganizationAssistantCapabilities",
    method="GET",
    path="/organizations/{organizationId}/assistant/capabilities",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ORGANIZATION_ASSISTANT_CHAT_COMPLETION = Operation(
    id="createOrganizationAssistantChatCompletion",
    method="POST",
    path="/organizations/{organizationId}/assistant/chat/completions",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_ASSISTANT_CHAT_THREADS = Operation(
    id="getOrganizationAssistantChatThreads",
    method="GET",
    path="/organizations/{organizationId}/assistant/chat/threads",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ORGANIZATION_ASSISTANT_CHAT_THREAD = Operation(
    id="createOrganizationAssistantChatThread",
    method="POST",
    path="/organizations/{organizationId}/assistant/chat/threads",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
DELETE_ORGANIZATION_ASSISTANT_CHAT_THREAD = Operation(
    id="deleteOrganizationAssistantChatThread",
    method="DELETE",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}",
    scope="assistant",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_ASSISTANT_CHAT_THREAD = Operation(
    id="getOrganizationAssistantChatThread",
    method="GET",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_ORGANIZATION_ASSISTANT_CHAT_THREAD = Operation(
    id="updateOrganizationAssistantChatThread",
    method="PUT",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGES = Operation(
    id="getOrganizationAssistantChatThreadMessages",
    method="GET",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE = Operation(
    id="createOrganizationAssistantChatThreadMessage",
    method="POST",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE = Operation(
    id="getOrganizationAssistantChatThreadMessage",
    method="GET",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_ARTIFACTS = Operation(
    id="getOrganizationAssistantChatThreadMessageArtifacts",
    method="GET",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/artifacts",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_ARTIFACT = Operation(
    id="getOrganizationAssistantChatThreadMessageArtifact",
    method="GET",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/artifacts/{artifactId}",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_FEEDBACK = Operation(
    id="getOrganizationAssistantChatThreadMessageFeedback",
    method="GET",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/feedback",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_FEEDBACK = Operation(
    id="createOrganizationAssistantChatThreadMessageFeedback",
    method="POST",
    path="/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/feedback",
    scope="assistant",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)


class Assistant(Scope):
    """The assistant operations."""

    def create_administered_assistant_chat_completion(
        self,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /administered/assistant/chat/completions``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-administered-assistant-chat-completion/
        """
        return self._call(
            CREATE_ADMINISTERED_ASSISTANT_CHAT_COMPLETION,
            (),
            {},
            body,
        )

    def get_administered_assistant_chat_threads(
        self,
        *,
        per_page: int | None | UnsetType = UNSET,
        sort: Any = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        from_: str | None | UnsetType = UNSET,
        to: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /administered/assistant/chat/threads``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-threads/
        """
        return self._call(
            GET_ADMINISTERED_ASSISTANT_CHAT_THREADS,
            (),
            {
                "perPage": per_page,
                "sort": sort,
                "sortOrder": sort_order,
                "from": from_,
                "to": to,
            },
        )

    def create_administered_assistant_chat_thread(
        self,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /administered/assistant/chat/threads``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-administered-assistant-chat-thread/
        """
        return self._call(
            CREATE_ADMINISTERED_ASSISTANT_CHAT_THREAD,
            (),
            {},
            body,
        )

    def delete_administered_assistant_chat_thread(
        self,
        thread_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /administered/assistant/chat/threads/{threadId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/delete-administered-assistant-chat-thread/
        """
        return self._call(
            DELETE_ADMINISTERED_ASSISTANT_CHAT_THREAD,
            (thread_id,),
        )

    def get_administered_assistant_chat_thread(
        self,
        thread_id: str | int | None,
    ) -> Call[Any]:
        """``GET /administered/assistant/chat/threads/{threadId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-thread/
        """
        return self._call(
            GET_ADMINISTERED_ASSISTANT_CHAT_THREAD,
            (thread_id,),
        )

    def update_administered_assistant_chat_thread(
        self,
        thread_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /administered/assistant/chat/threads/{threadId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-administered-assistant-chat-thread/
        """
        return self._call(
            UPDATE_ADMINISTERED_ASSISTANT_CHAT_THREAD,
            (thread_id,),
            {},
            body,
        )

    def get_administered_assistant_chat_thread_messages(
        self,
        thread_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /administered/assistant/chat/threads/{threadId}/messages``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-thread-
        messages/
        """
        return self._call(
            GET_ADMINISTERED_ASSISTANT_CHAT_THREAD_MESSAGES,
            (thread_id,),
            {
                "perPage": per_page,
                "sortOrder": sort_order,
            },
        )

    def create_administered_assistant_chat_thread_message(
        self,
        thread_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /administered/assistant/chat/threads/{threadId}/messages``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-administered-assistant-chat-thread-
        message/
        """
        return self._call(
            CREATE_ADMINISTERED_ASSISTANT_CHAT_THREAD_MESSAGE,
            (thread_id,),
            {},
            body,
        )

    def get_administered_assistant_chat_thread_message(
        self,
        thread_id: str | int | None,
        message_id: str | int | None,
    ) -> Call[Any]:
        """``GET /administered/assistant/chat/threads/{threadId}/messages/{messageId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-thread-
        message/
        """
        return self._call(
            GET_ADMINISTERED_ASSISTANT_CHAT_THREAD_MESSAGE,
            (thread_id, message_id,),
        )

    def get_organization_assistant_capabilities(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assistant/capabilities``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-capabilities/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CAPABILITIES,
            (organization_id,),
        )

    def create_organization_assistant_chat_completion(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/assistant/chat/completions``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-completion/
        """
        return self._call(
            CREATE_ORGANIZATION_ASSISTANT_CHAT_COMPLETION,
            (organization_id,),
            {},
            body,
        )

    def get_organization_assistant_chat_threads(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        sort: Any = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        from_: str | None | UnsetType = UNSET,
        to: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assistant/chat/threads``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-threads/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CHAT_THREADS,
            (organization_id,),
            {
                "perPage": per_page,
                "sort": sort,
                "sortOrder": sort_order,
                "from": from_,
                "to": to,
            },
        )

    def create_organization_assistant_chat_thread(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/assistant/chat/threads``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-thread/
        """
        return self._call(
            CREATE_ORGANIZATION_ASSISTANT_CHAT_THREAD,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_assistant_chat_thread(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/assistant/chat/threads/{threadId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-assistant-chat-thread/
        """
        return self._call(
            DELETE_ORGANIZATION_ASSISTANT_CHAT_THREAD,
            (organization_id, thread_id,),
        )

    def get_organization_assistant_chat_thread(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assistant/chat/threads/{threadId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CHAT_THREAD,
            (organization_id, thread_id,),
        )

    def update_organization_assistant_chat_thread(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/assistant/chat/threads/{threadId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-assistant-chat-thread/
        """
        return self._call(
            UPDATE_ORGANIZATION_ASSISTANT_CHAT_THREAD,
            (organization_id, thread_id,),
            {},
            body,
        )

    def get_organization_assistant_chat_thread_messages(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assistant/chat/threads/{threadId}/messages``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-
        messages/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGES,
            (organization_id, thread_id,),
            {
                "perPage": per_page,
                "sortOrder": sort_order,
            },
        )

    def create_organization_assistant_chat_thread_message(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/assistant/chat/threads/{threadId}/messages``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-thread-
        message/
        """
        return self._call(
            CREATE_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE,
            (organization_id, thread_id,),
            {},
            body,
        )

    def get_organization_assistant_chat_thread_message(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        message_id: str | int | None,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-
        message/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE,
            (organization_id, thread_id, message_id,),
        )

    def get_organization_assistant_chat_thread_message_artifacts(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        message_id: str | int | None,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/artifacts``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-
        message-artifacts/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_ARTIFACTS,
            (organization_id, thread_id, message_id,),
        )

    def get_organization_assistant_chat_thread_message_artifact(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        message_id: str | int | None,
        artifact_id: str | int | None,
        *,
        page: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/artifacts/{artifactId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-
        message-artifact/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_ARTIFACT,
            (organization_id, thread_id, message_id, artifact_id,),
            {
                "page": page,
                "perPage": per_page,
            },
        )

    def get_organization_assistant_chat_thread_message_feedback(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        message_id: str | int | None,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/feedback``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-
        message-feedback/
        """
        return self._call(
            GET_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_FEEDBACK,
            (organization_id, thread_id, message_id,),
        )

    def create_organization_assistant_chat_thread_message_feedback(
        self,
        organization_id: str | int | None,
        thread_id: str | int | None,
        message_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/feedback``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-thread-
        message-feedback/
        """
        return self._call(
            CREATE_ORGANIZATION_ASSISTANT_CHAT_THREAD_MESSAGE_FEEDBACK,
            (organization_id, thread_id, message_id,),
            {},
            body,
        )
