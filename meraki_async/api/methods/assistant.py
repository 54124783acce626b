# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The assistant operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...operations.annotations import Id, Opt


class Assistant(Scope):
    """The assistant operations."""

    @operation(
        "POST", "/administered/assistant/chat/completions", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_administered_assistant_chat_completion(
        self, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an administered assistant chat completion.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-administered-assistant-chat-completion/
        """

    @operation(
        "GET", "/administered/assistant/chat/threads", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_administered_assistant_chat_threads(
        self, *, per_page: Opt[int] = UNSET, sort: Any = UNSET, sort_order: Opt[str] = UNSET,
        from_: Opt[str] = UNSET, to: Opt[str] = UNSET,
    ) -> Call[Any]:
        """Get the administered assistant chat threads.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-threads/
        """

    @operation(
        "POST", "/administered/assistant/chat/threads", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_administered_assistant_chat_thread(
        self, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an administered assistant chat thread.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-administered-assistant-chat-thread/
        """

    @operation(
        "DELETE", "/administered/assistant/chat/threads/{threadId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def delete_administered_assistant_chat_thread(self, thread_id: Id) -> Call[None]:
        """Delete an administered assistant chat thread.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/delete-administered-assistant-chat-thread/
        """

    @operation(
        "GET", "/administered/assistant/chat/threads/{threadId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_administered_assistant_chat_thread(self, thread_id: Id) -> Call[Any]:
        """Get an administered assistant chat thread.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-thread/
        """

    @operation(
        "PUT", "/administered/assistant/chat/threads/{threadId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def update_administered_assistant_chat_thread(
        self, thread_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an administered assistant chat thread.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-administered-assistant-chat-thread/
        """

    @operation(
        "GET", "/administered/assistant/chat/threads/{threadId}/messages", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_administered_assistant_chat_thread_messages(
        self, thread_id: Id, *, per_page: Opt[int] = UNSET, sort_order: Opt[str] = UNSET
    ) -> Call[Any]:
        """Get the messages of an administered assistant chat thread.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-thread-messages/
        """

    @operation(
        "POST", "/administered/assistant/chat/threads/{threadId}/messages", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_administered_assistant_chat_thread_message(
        self, thread_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a message of an administered assistant chat thread.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-administered-assistant-chat-thread-message/
        """

    @operation(
        "GET", "/administered/assistant/chat/threads/{threadId}/messages/{messageId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_administered_assistant_chat_thread_message(
        self, thread_id: Id, message_id: Id
    ) -> Call[Any]:
        """Get a message of an administered assistant chat thread.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-administered-assistant-chat-thread-message/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assistant/capabilities", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_capabilities(self, organization_id: Id) -> Call[Any]:
        """Get the assistant capabilities of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-capabilities/
        """

    @operation(
        "POST", "/organizations/{organizationId}/assistant/chat/completions", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_assistant_chat_completion(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an assistant chat completion of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-completion/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assistant/chat/threads", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_chat_threads(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, sort: Any = UNSET,
        sort_order: Opt[str] = UNSET, from_: Opt[str] = UNSET, to: Opt[str] = UNSET,
    ) -> Call[Any]:
        """Get the assistant chat threads of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-threads/
        """

    @operation(
        "POST", "/organizations/{organizationId}/assistant/chat/threads", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_assistant_chat_thread(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-thread/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/assistant/chat/threads/{threadId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def delete_organization_assistant_chat_thread(
        self, organization_id: Id, thread_id: Id
    ) -> Call[None]:
        """Delete an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-assistant-chat-thread/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assistant/chat/threads/{threadId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_chat_thread(
        self, organization_id: Id, thread_id: Id
    ) -> Call[Any]:
        """Get an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/assistant/chat/threads/{threadId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def update_organization_assistant_chat_thread(
        self, organization_id: Id, thread_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-assistant-chat-thread/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_chat_thread_messages(
        self, organization_id: Id, thread_id: Id, *, per_page: Opt[int] = UNSET,
        sort_order: Opt[str] = UNSET,
    ) -> Call[Any]:
        """Get the messages of an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-messages/
        """

    @operation(
        "POST", "/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages",
        stage="beta", oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_assistant_chat_thread_message(
        self, organization_id: Id, thread_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a message of an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-thread-message/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_chat_thread_message(
        self, organization_id: Id, thread_id: Id, message_id: Id
    ) -> Call[Any]:
        """Get a message of an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-message/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/artifacts",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_chat_thread_message_artifacts(
        self, organization_id: Id, thread_id: Id, message_id: Id
    ) -> Call[Any]:
        """Get the artifacts of a message of an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-message-artifacts/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/artifacts/{artifactId}",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_chat_thread_message_artifact(
        self, organization_id: Id, thread_id: Id, message_id: Id, artifact_id: Id, *,
        page: Any = UNSET, per_page: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get an artifact of a message of an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-message-artifact/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/feedback",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assistant_chat_thread_message_feedback(
        self, organization_id: Id, thread_id: Id, message_id: Id
    ) -> Call[Any]:
        """Get the feedback of a message of an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assistant-chat-thread-message-feedback/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/assistant/chat/threads/{threadId}/messages/{messageId}/feedback",
        stage="beta", oauth_scope="dashboard:general:telemetry:write",
    )
    def create_organization_assistant_chat_thread_message_feedback(
        self, organization_id: Id, thread_id: Id, message_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Create the feedback of a message of an assistant chat thread of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-assistant-chat-thread-message-feedback/
        """
