# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the organizations operations."""

from __future__ import annotations

from typing import Any

from msgspec import field

from ...operations.model import Model
from . import shared


class NetworkMoveInitiator(Model):
    admin: shared.Id | None = None


class NetworkMoveOrganizations(Model):
    source: shared.Id | None = None
    target: shared.Id | None = None


class NetworkMoveResult(Model):
    status: str | None = None
    reason: str | None = None


class NetworkMove(Model):
    move_id: str | None = None
    initiator: NetworkMoveInitiator | None = None
    organizations: NetworkMoveOrganizations | None = None
    network: shared.Id | None = None
    created_at: str | None = None
    last_updated_at: str | None = None
    result: NetworkMoveResult | None = None


class OrganizationLicensing(Model):
    model: str | None = None


class OrganizationCloudRegion(Model):
    name: str | None = None
    host: shared.Name | None = None


class OrganizationCloud(Model):
    region: OrganizationCloudRegion | None = None


class OrganizationManagement(Model):
    details: list[shared.NameValue] | None = None


class Organization(Model):
    id: str | None = None
    name: str | None = None
    url: str | None = None
    api: shared.Enabled | None = None
    licensing: OrganizationLicensing | None = None
    cloud: OrganizationCloud | None = None
    management: OrganizationManagement | None = None
    privacy: dict[str, Any] | None = None


class OrganizationAdminTag(Model):
    tag: str | None = None
    access: str | None = None


class OrganizationAdminNetwork(Model):
    id: str | None = None
    access: str | None = None


class OrganizationAdmin(Model):
    id: str | None = None
    name: str | None = None
    email: str | None = None
    org_access: str | None = None
    account_status: str | None = None
    two_factor_auth_enabled: bool | None = None
    has_api_key: bool | None = None
    last_active: str | None = None
    tags: list[OrganizationAdminTag] | None = None
    networks: list[OrganizationAdminNetwork] | None = None
    authentication_method: str | None = None


class OrganizationDevice(Model):
    name: str | None = None
    lat: float | None = None
    lng: float | None = None
    address: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    imei: str | None = None
    mac: str | None = None
    lan_ip: str | None = None
    firmware: str | None = None
    product_type: str | None = None
    details: list[shared.NameValue] | None = None
    configuration_updated_at: str | None = None
    url: str | None = None


class OrganizationLicensePermanentlyQueuedLicense(Model):
    id: str | None = None
    license_type: str | None = None
    license_key: str | None = None
    order_number: str | None = None
    duration_in_days: int | None = None


class OrganizationLicense(Model):
    id: str | None = None
    license_type: str | None = None
    license_key: str | None = None
    order_number: str | None = None
    device_serial: str | None = None
    network_id: str | None = None
    state: str | None = None
    seat_count: int | None = None
    total_duration_in_days: int | None = None
    duration_in_days: int | None = None
    permanently_queued_licenses: list[OrganizationLicensePermanentlyQueuedLicense] | None = None
    claim_date: str | None = None
    activation_date: str | None = None
    expiration_date: str | None = None
    head_license_id: str | None = None


class OrganizationNetwork(Model):
    id: str | None = None
    organization_id: str | None = None
    name: str | None = None
    product_types: list[str] | None = None
    time_zone: str | None = None
    tags: list[str] | None = None
    enrollment_string: str | None = None
    url: str | None = None
    notes: str | None = None
    is_bound_to_config_template: bool | None = None


class OrganizationSamlIdp(Model):
    idp_id: str | None = None
    consumer_url: str | None = None
    vision_consumer_url: str | None = None
    x509cert_sha1_fingerprint: str | None = None
    sso_login_url: str | None = None
    slo_logout_url: str | None = None


class OrganizationSamlRoleCamera(Model):
    org_wide: bool | None = None
    access: str | None = None


class OrganizationSamlRole(Model):
    id: str | None = None
    role: str | None = None
    org_access: str | None = None
    networks: list[OrganizationAdminNetwork] | None = None
    tags: list[OrganizationAdminTag] | None = None
    camera: list[OrganizationSamlRoleCamera] | None = None


class OrganizationSaseSiteRegion(Model):
    slug: str | None = None


class OrganizationSaseSiteAddress(Model):
    street: str | None = None


class OrganizationSaseSiteVpn(Model):
    type: str | None = None


class OrganizationSaseSiteRouting(Model):
    default_route: shared.Enabled | None = None


class OrganizationSaseSiteDevicesPrimary(Model):
    name: str | None = None
    model: str | None = None


class OrganizationSaseSiteDevices(Model):
    primary: OrganizationSaseSiteDevicesPrimary | None = None
    spare: OrganizationSaseSiteDevicesPrimary | None = None


class OrganizationSaseSiteSubnet(Model):
    subnet: str | None = None


class OrganizationSaseSite(Model):
    site_id: str | None = None
    network: shared.Id | None = None
    type: str | None = None
    name: str | None = None
    region: OrganizationSaseSiteRegion | None = None
    model: str | None = None
    address: OrganizationSaseSiteAddress | None = None
    vpn: OrganizationSaseSiteVpn | None = None
    routing: OrganizationSaseSiteRouting | None = None
    devices: OrganizationSaseSiteDevices | None = None
    subnets: list[OrganizationSaseSiteSubnet] | None = None
    url: str | None = None


class OrganizationApiRequestClient(Model):
    id: str | None = None
    type: str | None = None


class OrganizationApiRequest(Model):
    admin_id: str | None = None
    method: str | None = None
    host: str | None = None
    path: str | None = None
    query_string: str | None = None
    user_agent: str | None = None
    ts: str | None = None
    response_code: int | None = None
    source_ip: str | None = None
    version: int | None = None
    operation_id: str | None = None
    client: OrganizationApiRequestClient | None = None


class OrganizationSaseRegion(Model):
    connector: shared.Id | None = None
    type: str | None = None
    name: str | None = None
    slug: str | None = None


class OrganizationSplashTheme(Model):
    id: str | None = None
    name: str | None = None
    is_system_theme: bool | None = None
    theme_assets: list[shared.IdName] | None = None


class OrganizationWebhooksLog(Model):
    alert_type: str | None = None
    logged_at: str | None = None
    network_id: str | None = None
    organization_id: str | None = None
    response_code: int | None = None
    response_duration: int | None = None
    sent_at: str | None = None
    url: str | None = None


class OrganizationActionBatchStatusCreatedResource(Model):
    id: str | None = None
    uri: str | None = None


class OrganizationActionBatchStatus(Model):
    completed: bool | None = None
    failed: bool | None = None
    errors: list[str] | None = None
    created_resources: list[OrganizationActionBatchStatusCreatedResource] | None = None


class OrganizationActionBatchAction(Model):
    resource: str | None = None
    operation: str | None = None
    body: dict[str, Any] | None = None


class OrganizationActionBatch(Model):
    id: str | None = None
    organization_id: str | None = None
    confirmed: bool | None = None
    synchronous: bool | None = None
    status: OrganizationActionBatchStatus | None = None
    actions: list[OrganizationActionBatchAction] | None = None


class OrganizationClientsSearchRecordClientVpnConnection(Model):
    remote_ip: str | None = None
    connected_at: int | None = None
    disconnected_at: int | None = None


class OrganizationClientsSearchRecord(Model):
    network: OrganizationNetwork | None = None
    ip: str | None = None
    ip6: str | None = None
    description: str | None = None
    first_seen: int | None = None
    last_seen: int | None = None
    os: str | None = None
    user: str | None = None
    vlan: str | None = None
    ssid: str | None = None
    switchport: str | None = None
    wireless_capabilities: str | None = None
    sm_installed: bool | None = None
    recent_device_mac: str | None = None
    client_vpn_connections: list[OrganizationClientsSearchRecordClientVpnConnection] | None = None
    lldp: list[list[str]] | None = None
    cdp: list[list[str]] | None = None
    status: str | None = None


class OrganizationClientsSearch(Model):
    client_id: str | None = None
    mac: str | None = None
    manufacturer: str | None = None
    records: list[OrganizationClientsSearchRecord] | None = None


class OrganizationPolicyObject(Model):
    id: str | None = None
    name: str | None = None
    category: str | None = None
    type: str | None = None
    cidr: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    group_ids: list[str] | None = None
    network_ids: list[str] | None = None
    fqdn: str | None = None


class OrganizationAlertsProfileAlertCondition(Model):
    duration: int | None = None
    window: int | None = None
    bit_rate_bps: int | None = field(name="bit_rate_bps", default=None)
    interface: str | None = None


class OrganizationAlertsProfileRecipients(Model):
    emails: list[str] | None = None
    http_server_ids: list[str] | None = None


class OrganizationAlertsProfile(Model):
    id: str | None = None
    type: str | None = None
    enabled: bool | None = None
    alert_condition: OrganizationAlertsProfileAlertCondition | None = None
    recipients: OrganizationAlertsProfileRecipients | None = None
    network_tags: list[str] | None = None
    description: str | None = None


class OrganizationNetworksGroup(Model):
    group_id: str | None = None
    organization_id: str | None = None
    name: str | None = None


class OrganizationSaseConnectorRegion(Model):
    name: str | None = None
    slug: str | None = None


class OrganizationSaseConnectorCounts(Model):
    sites_connected: shared.Total | None = None


class OrganizationSaseConnector(Model):
    id: str | None = None
    name: str | None = None
    region: OrganizationSaseConnectorRegion | None = None
    state: str | None = None
    counts: OrganizationSaseConnectorCounts | None = None


class OrganizationAssuranceAlertScopeDeviceLldp(Model):
    port: str | None = None


class OrganizationAssuranceAlertScopeDevice(Model):
    url: str | None = None
    name: str | None = None
    order: int | None = None
    product_type: str | None = None
    serial: str | None = None
    mac: str | None = None
    imei: str | None = None
    lldp: OrganizationAssuranceAlertScopeDeviceLldp | None = None


class OrganizationAssuranceAlertScope(Model):
    devices: list[OrganizationAssuranceAlertScopeDevice] | None = None
    applications: list[dict[str, Any]] | None = None
    peers: list[dict[str, Any]] | None = None
    others: list[dict[str, Any]] | None = None


class OrganizationAssuranceAlert(Model):
    id: str | None = None
    category_type: str | None = None
    network: shared.IdNameUrl | None = None
    started_at: str | None = None
    resolved_at: str | None = None
    dismissed_at: str | None = None
    device_type: str | None = None
    type: str | None = None
    title: str | None = None
    description: str | None = None
    severity: str | None = None
    scope: OrganizationAssuranceAlertScope | None = None


class OrganizationConfigTemplate(Model):
    id: str | None = None
    name: str | None = None
    product_types: list[str] | None = None
    time_zone: str | None = None
    url: str | None = None


class OrganizationDevicesStatusComponentsPowerSupplyPoe(Model):
    unit: str | None = None
    maximum: int | None = None


class OrganizationDevicesStatusComponentsPowerSupply(Model):
    slot: int | None = None
    serial: str | None = None
    model: str | None = None
    status: str | None = None
    poe: OrganizationDevicesStatusComponentsPowerSupplyPoe | None = None


class OrganizationDevicesStatusComponents(Model):
    power_supplies: list[OrganizationDevicesStatusComponentsPowerSupply] | None = None


class OrganizationDevicesStatus(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    public_ip: str | None = None
    network_id: str | None = None
    status: str | None = None
    last_reported_at: str | None = None
    lan_ip: str | None = None
    gateway: str | None = None
    ip_type: str | None = None
    primary_dns: str | None = None
    secondary_dns: str | None = None
    product_type: str | None = None
    components: OrganizationDevicesStatusComponents | None = None
    model: str | None = None
    tags: list[str] | None = None


class OrganizationUplinksStatusHighAvailability(Model):
    enabled: bool | None = None
    role: str | None = None


class OrganizationUplinksStatusUplinkSignalStat(Model):
    rsrp: str | None = None
    rsrq: str | None = None


class OrganizationUplinksStatusUplinkRoaming(Model):
    status: str | None = None


class OrganizationUplinksStatusUplink(Model):
    interface: str | None = None
    status: str | None = None
    ip: str | None = None
    gateway: str | None = None
    public_ip: str | None = None
    primary_dns: str | None = None
    secondary_dns: str | None = None
    ip_assigned_by: str | None = None
    provider: str | None = None
    signal_stat: OrganizationUplinksStatusUplinkSignalStat | None = None
    mcc: str | None = None
    mnc: str | None = None
    roaming: OrganizationUplinksStatusUplinkRoaming | None = None
    connection_type: str | None = None
    apn: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    signal_type: str | None = None
    mtu: int | None = None
    iccid: str | None = None
    imsi: str | None = None
    msisdn: str | None = None


class OrganizationUplinksStatus(Model):
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    last_reported_at: str | None = None
    high_availability: OrganizationUplinksStatusHighAvailability | None = None
    uplinks: list[OrganizationUplinksStatusUplink] | None = None


class OrganizationBrandingPolicyAppearance(Model):
    dashboard_menu_theme: str | None = None


class OrganizationBrandingPolicyAdminSettings(Model):
    applies_to: str | None = None
    values: list[str] | None = None


class OrganizationBrandingPolicyHelpSettings(Model):
    help_tab: str | None = None
    get_help_subtab: str | None = None
    community_subtab: str | None = None
    cases_subtab: str | None = None
    data_protection_requests_subtab: str | None = None
    get_help_subtab_knowledge_base_search: str | None = None
    universal_search_knowledge_base_search: str | None = None
    cisco_meraki_product_documentation: str | None = None
    support_contact_info: str | None = None
    new_features_subtab: str | None = None
    firewall_info_subtab: str | None = None
    api_docs_subtab: str | None = None
    hardware_replacements_subtab: str | None = None
    sm_forums: str | None = None
    help_widget: str | None = None


class OrganizationBrandingPolicyCustomLogoImagePreview(Model):
    url: str | None = None
    expires_at: str | None = None


class OrganizationBrandingPolicyCustomLogoImage(Model):
    preview: OrganizationBrandingPolicyCustomLogoImagePreview | None = None


class OrganizationBrandingPolicyCustomLogo(Model):
    enabled: bool | None = None
    image: OrganizationBrandingPolicyCustomLogoImage | None = None


class OrganizationBrandingPolicy(Model):
    name: str | None = None
    enabled: bool | None = None
    appearance: OrganizationBrandingPolicyAppearance | None = None
    admin_settings: OrganizationBrandingPolicyAdminSettings | None = None
    help_settings: OrganizationBrandingPolicyHelpSettings | None = None
    custom_logo: OrganizationBrandingPolicyCustomLogo | None = None


class OrganizationFirmwareUpgradeToVersion(Model):
    id: str | None = None
    short_name: str | None = None
    firmware: str | None = None
    release_type: str | None = None
    release_date: str | None = None


class OrganizationFirmwareUpgrade(Model):
    upgrade_id: str | None = None
    upgrade_batch_id: str | None = None
    network: shared.IdName | None = None
    status: str | None = None
    time: str | None = None
    completed_at: str | None = None
    product_types: str | None = None
    to_version: OrganizationFirmwareUpgradeToVersion | None = None
    from_version: OrganizationFirmwareUpgradeToVersion | None = None


class OrganizationInventoryDeviceEox(Model):
    status: str | None = None
    end_of_sale_at: str | None = None
    end_of_support_at: str | None = None


class OrganizationInventoryDevice(Model):
    mac: str | None = None
    serial: str | None = None
    name: str | None = None
    address: str | None = None
    model: str | None = None
    sku: str | None = None
    network_id: str | None = None
    order_number: str | None = None
    claimed_at: str | None = None
    license_expiration_date: str | None = None
    tags: list[str] | None = None
    product_type: str | None = None
    country_code: str | None = None
    details: list[shared.NameValue] | None = None
    eox: OrganizationInventoryDeviceEox | None = None


class OrganizationAdaptivePolicyAclRule(Model):
    policy: str | None = None
    protocol: str | None = None
    src_port: str | None = None
    dst_port: str | None = None
    log: bool | None = None
    tcp_established: bool | None = None


class OrganizationAdaptivePolicyAcl(Model):
    acl_id: str | None = None
    name: str | None = None
    description: str | None = None
    ip_version: str | None = None
    rules: list[OrganizationAdaptivePolicyAclRule] | None = None
    created_at: str | None = None
    updated_at: str | None = None


class OrganizationWebhooksAlertTypeExample(Model):
    version: str | None = None
    shared_secret: str | None = None
    sent_at: str | None = None
    alert_id: str | None = None
    alert_type: str | None = None
    alert_type_id: str | None = None
    alert_level: str | None = None
    occurred_at: str | None = None
    alert_data: dict[str, Any] | None = None
    organization_id: str | None = None
    organization_name: str | None = None
    organization_url: str | None = None
    device_serial: str | None = None
    device_mac: str | None = None
    device_name: str | None = None
    device_url: str | None = None
    device_tags: list[str] | None = None
    device_model: str | None = None
    network_id: str | None = None
    network_name: str | None = None
    network_url: str | None = None
    network_tags: list[str] | None = None
    enrollment_string: str | None = None
    notes: str | None = None
    product_types: list[str] | None = None
    encrypted_id: str | None = None


class OrganizationWebhooksAlertType(Model):
    alert_type_id: str | None = None
    alert_type: str | None = None
    example: OrganizationWebhooksAlertTypeExample | None = None


class OrganizationEarlyAccessFeatureDescriptions(Model):
    short: str | None = None
    long: str | None = None


class OrganizationEarlyAccessFeature(Model):
    short_name: str | None = None
    name: str | None = None
    descriptions: OrganizationEarlyAccessFeatureDescriptions | None = None
    topic: str | None = None
    is_org_scoped_only: bool | None = None
    documentation_link: str | None = None
    support_link: str | None = None
    privacy_link: str | None = None
    advantage: bool | None = None
    advantage_trial: bool | None = None


class OrganizationPolicyObjectsGroup(Model):
    id: str | None = None
    name: str | None = None
    category: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    object_ids: list[str] | None = None
    network_ids: list[str] | None = None


class OrganizationAdaptivePolicyGroup(Model):
    group_id: str | None = None
    name: str | None = None
    sgt: int | None = None
    description: str | None = None
    policy_objects: list[shared.IdName] | None = None
    is_default_group: bool | None = None
    required_ip_mappings: list[str] | None = None
    created_at: str | None = None
    updated_at: str | None = None


class OrganizationConfigurationChange(Model):
    ts: str | None = None
    admin_name: str | None = None
    admin_email: str | None = None
    admin_id: str | None = None
    network_name: str | None = None
    network_id: str | None = None
    network_url: str | None = None
    ssid_name: str | None = None
    ssid_number: int | None = None
    page: str | None = None
    label: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    client: OrganizationApiRequestClient | None = None


class OrganizationIntegrationsDeployed(Model):
    id: str | None = None
    type: str | None = None
    name: str | None = None
    provider: str | None = None
    tags: list[str] | None = None


class OrganizationSaseNetworksEligibleDevice(Model):
    primary: OrganizationLicensing | None = None


class OrganizationSaseNetworksEligible(Model):
    network_id: str | None = None
    type: str | None = None
    name: str | None = None
    region: shared.Name | None = None
    device: OrganizationSaseNetworksEligibleDevice | None = None
    address: OrganizationSaseSiteAddress | None = None
    vpn: OrganizationSaseSiteVpn | None = None
    routing: OrganizationSaseSiteRouting | None = None


class OrganizationDevicesAvailability(Model):
    mac: str | None = None
    name: str | None = None
    network: shared.Id | None = None
    product_type: str | None = None
    serial: str | None = None
    status: str | None = None
    tags: list[str] | None = None


class OrganizationAdaptivePolicyPolicySourceGroup(Model):
    id: str | None = None
    name: str | None = None
    sgt: int | None = None


class OrganizationAdaptivePolicyPolicy(Model):
    adaptive_policy_id: str | None = None
    source_group: OrganizationAdaptivePolicyPolicySourceGroup | None = None
    destination_group: OrganizationAdaptivePolicyPolicySourceGroup | None = None
    acls: list[shared.IdName] | None = None
    last_entry_rule: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class OrganizationIntegrationsDeployable(Model):
    type: str | None = None
    name: str | None = None
    provider: str | None = None
    tags: list[str] | None = None
    short_description: str | None = None
    is_deployable: bool | None = None
    release_type: str | None = None
    logo_url: str | None = None
    redirect_url: str | None = None
    is_cisco_product: bool | None = None


class OrganizationSummaryTopSsidsByUsageUsage(Model):
    total: float | None = None
    upstream: float | None = None
    downstream: float | None = None
    percentage: float | None = None


class OrganizationSummaryTopSsidsByUsageClients(Model):
    counts: shared.Total | None = None


class OrganizationSummaryTopSsidsByUsage(Model):
    name: str | None = None
    usage: OrganizationSummaryTopSsidsByUsageUsage | None = None
    clients: OrganizationSummaryTopSsidsByUsageClients | None = None


class OrganizationAssuranceAlertsProfileConfigurationMaintenance(Model):
    silencing: shared.Enabled | None = None


class OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail(Model):
    enabled: bool | None = None
    recipients: list[str] | None = None


class OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhook(Model):
    enabled: bool | None = None
    recipients: list[shared.IdNameUrl] | None = None


class OrganizationAssuranceAlertsProfileConfigurationAlertDestinations(Model):
    email: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail | None = None
    sms: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail | None = None
    webhook: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhook | None = None


class OrganizationAssuranceAlertsProfileConfiguration(Model):
    enabled: bool | None = None
    maintenance: OrganizationAssuranceAlertsProfileConfigurationMaintenance | None = None
    alert_destinations: OrganizationAssuranceAlertsProfileConfigurationAlertDestinations | None = None


class OrganizationAssuranceAlertsProfile(Model):
    profile_id: str | None = None
    name: str | None = None
    organization_id: str | None = None
    network_ids: list[str] | None = None
    alert_types: list[str] | None = None
    alert_schedule_id: str | None = None
    configuration: OrganizationAssuranceAlertsProfileConfiguration | None = None


class OrganizationIntegrationsXdrNetwork(Model):
    network_id: str | None = None
    product_types: list[str] | None = None
    name: str | None = None
    enabled: bool | None = None
    is_eligible: bool | None = None


class OrganizationFirmwareUpgradesByDeviceUpgradeFromVersion(Model):
    id: str | None = None
    short_name: str | None = None
    release_date: str | None = None


class OrganizationFirmwareUpgradesByDeviceUpgradeStaged(Model):
    group: shared.Id | None = None


class OrganizationFirmwareUpgradesByDeviceUpgrade(Model):
    time: str | None = None
    from_version: OrganizationFirmwareUpgradesByDeviceUpgradeFromVersion | None = None
    to_version: OrganizationFirmwareUpgradesByDeviceUpgradeFromVersion | None = None
    status: str | None = None
    id: str | None = None
    upgrade_batch_id: str | None = None
    staged: OrganizationFirmwareUpgradesByDeviceUpgradeStaged | None = None


class OrganizationFirmwareUpgradesByDevice(Model):
    serial: str | None = None
    name: str | None = None
    device_status: str | None = None
    checkin_finished_at: str | None = None
    checkin_started_at: str | None = None
    detailed_status: str | None = None
    download_finished_at: str | None = None
    download_started_at: str | None = None
    download_status: str | None = None
    install_finished_at: str | None = None
    install_started_at: str | None = None
    install_status: str | None = None
    verify_finished_at: str | None = None
    verify_started_at: str | None = None
    verify_status: str | None = None
    upgrade: OrganizationFirmwareUpgradesByDeviceUpgrade | None = None


class OrganizationSummaryTopClientsByUsage(Model):
    name: str | None = None
    mac: str | None = None
    id: str | None = None
    network: shared.IdName | None = None
    usage: OrganizationSummaryTopSsidsByUsageUsage | None = None


class OrganizationSummaryTopDevicesByUsageUsage(Model):
    total: float | None = None
    percentage: float | None = None


class OrganizationSummaryTopDevicesByUsage(Model):
    name: str | None = None
    model: str | None = None
    serial: str | None = None
    mac: str | None = None
    product_type: str | None = None
    network: shared.IdName | None = None
    usage: OrganizationSummaryTopDevicesByUsageUsage | None = None
    clients: OrganizationSummaryTopSsidsByUsageClients | None = None


class OrganizationEarlyAccessFeaturesOptInOptOutEligibilityHelp(Model):
    label: str | None = None
    url: str | None = None


class OrganizationEarlyAccessFeaturesOptInOptOutEligibility(Model):
    eligible: bool | None = None
    reason: str | None = None
    help: OrganizationEarlyAccessFeaturesOptInOptOutEligibilityHelp | None = None


class OrganizationEarlyAccessFeaturesOptIn(Model):
    id: str | None = None
    short_name: str | None = None
    limit_scope_to_networks: list[shared.IdName] | None = None
    opt_out_eligibility: OrganizationEarlyAccessFeaturesOptInOptOutEligibility | None = None
    created_at: str | None = None


class OrganizationDevicesCellularDataDeviceSoftwareCurrentVersion(Model):
    short_name: str | None = None


class OrganizationDevicesCellularDataDeviceSoftware(Model):
    current_version: OrganizationDevicesCellularDataDeviceSoftwareCurrentVersion | None = None


class OrganizationDevicesCellularDataDeviceModemSim(Model):
    slot: str | None = None
    type: str | None = None
    active: bool | None = None


class OrganizationDevicesCellularDataDeviceModem(Model):
    index: int | None = None
    sims: list[OrganizationDevicesCellularDataDeviceModemSim] | None = None


class OrganizationDevicesCellularDataDeviceProfile(Model):
    assigned: bool | None = None
    id: str | None = None
    name: str | None = None


class OrganizationDevicesCellularDataDevice(Model):
    serial: str | None = None
    name: str | None = None
    url: str | None = None
    model: str | None = None
    software: OrganizationDevicesCellularDataDeviceSoftware | None = None
    modems: list[OrganizationDevicesCellularDataDeviceModem] | None = None
    profile: OrganizationDevicesCellularDataDeviceProfile | None = None
    network: shared.IdName | None = None


class OrganizationSummaryTopNetworksByStatusClientsUsage(Model):
    upstream: float | None = None
    downstream: float | None = None


class OrganizationSummaryTopNetworksByStatusClients(Model):
    counts: shared.Total | None = None
    usage: OrganizationSummaryTopNetworksByStatusClientsUsage | None = None


class OrganizationSummaryTopNetworksByStatusStatusesByProductTypeCounts(Model):
    online: int | None = None
    alerting: int | None = None
    offline: int | None = None
    dormant: int | None = None


class OrganizationSummaryTopNetworksByStatusStatusesByProductType(Model):
    product_type: str | None = None
    counts: OrganizationSummaryTopNetworksByStatusStatusesByProductTypeCounts | None = None


class OrganizationSummaryTopNetworksByStatusStatuses(Model):
    overall: str | None = None
    by_product_type: list[OrganizationSummaryTopNetworksByStatusStatusesByProductType] | None = None


class OrganizationSummaryTopNetworksByStatusDevicesByProductType(Model):
    product_type: str | None = None
    url: str | None = None


class OrganizationSummaryTopNetworksByStatusDevices(Model):
    by_product_type: list[OrganizationSummaryTopNetworksByStatusDevicesByProductType] | None = None


class OrganizationSummaryTopNetworksByStatusPermissions(Model):
    can_write: bool | None = None


class OrganizationSummaryTopNetworksByStatus(Model):
    network_id: str | None = None
    name: str | None = None
    url: str | None = None
    tags: list[str] | None = None
    group: shared.Id | None = None
    clients: OrganizationSummaryTopNetworksByStatusClients | None = None
    statuses: OrganizationSummaryTopNetworksByStatusStatuses | None = None
    devices: OrganizationSummaryTopNetworksByStatusDevices | None = None
    permissions: OrganizationSummaryTopNetworksByStatusPermissions | None = None
    product_types: list[str] | None = None


class OrganizationDevicesCellularDataProfileCountsDevices(Model):
    assigned: int | None = None


class OrganizationDevicesCellularDataProfileCounts(Model):
    devices: OrganizationDevicesCellularDataProfileCountsDevices | None = None


class OrganizationDevicesCellularDataProfileRuleUplink(Model):
    priority: int | None = None
    is_preferred: bool | None = None


class OrganizationDevicesCellularDataProfileRuleCapTermStarts(Model):
    hour_of_day: int | None = None
    day_of_week: str | None = None
    day_of_month: int | None = None


class OrganizationDevicesCellularDataProfileRuleCapTerm(Model):
    resets: str | None = None
    starts: OrganizationDevicesCellularDataProfileRuleCapTermStarts | None = None


class OrganizationDevicesCellularDataProfileRuleCap(Model):
    value: int | None = None
    threshold: float | None = None
    term: OrganizationDevicesCellularDataProfileRuleCapTerm | None = None


class OrganizationDevicesCellularDataProfileRule(Model):
    rule_id: str | None = None
    slot: str | None = None
    uplink: OrganizationDevicesCellularDataProfileRuleUplink | None = None
    cap: OrganizationDevicesCellularDataProfileRuleCap | None = None
    actions: list[OrganizationSaseSiteVpn] | None = None


class OrganizationDevicesCellularDataProfile(Model):
    profile_id: str | None = None
    last_updated_at: str | None = None
    name: str | None = None
    description: str | None = None
    counts: OrganizationDevicesCellularDataProfileCounts | None = None
    rules: list[OrganizationDevicesCellularDataProfileRule] | None = None


class OrganizationDevicesCellularGeolocationGeolocation(Model):
    enabled: bool | None = None
    latitude: float | None = None
    longitude: float | None = None
    last_reported_at: str | None = None


class OrganizationDevicesCellularGeolocation(Model):
    serial: str | None = None
    geolocation: OrganizationDevicesCellularGeolocationGeolocation | None = None


class OrganizationDevicesControllerMigration(Model):
    serial: str | None = None
    target: str | None = None
    created_at: str | None = None
    migrated_at: str | None = None


class OrganizationFloorPlansAutoLocateDeviceAutoLocate(Model):
    lat: float | None = None
    lng: float | None = None


class OrganizationFloorPlansAutoLocateDevice(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    model: str | None = None
    tags: list[str] | None = None
    status: str | None = None
    network: shared.Id | None = None
    floor_plan: shared.IdName | None = None
    lat: float | None = None
    lng: float | None = None
    auto_locate: OrganizationFloorPlansAutoLocateDeviceAutoLocate | None = None
    type: str | None = None
    is_anchor: bool | None = None


class OrganizationPoliciesAssignmentsByClientAssignedLimitToSsid(Model):
    number: int | None = None


class OrganizationPoliciesAssignmentsByClientAssignedLimitTo(Model):
    appliance: bool | None = None
    ssids: list[OrganizationPoliciesAssignmentsByClientAssignedLimitToSsid] | None = None


class OrganizationPoliciesAssignmentsByClientAssigned(Model):
    name: str | None = None
    type: str | None = None
    id: str | None = None
    limit_to: list[OrganizationPoliciesAssignmentsByClientAssignedLimitTo] | None = None


class OrganizationPoliciesAssignmentsByClient(Model):
    name: str | None = None
    client_id: str | None = None
    mac: str | None = None
    network_id: str | None = None
    assigned: list[OrganizationPoliciesAssignmentsByClientAssigned] | None = None


class OrganizationPoliciesGlobalGroupPolicy(Model):
    policy_id: str | None = None
    name: str | None = None
    description: str | None = None
    group: OrganizationPoliciesAssignmentsByClientAssignedLimitToSsid | None = None
    created_at: str | None = None
    last_updated_at: str | None = None


class OrganizationApiRestProvisioningPipeline(Model):
    pipeline_id: str | None = None
    operation: shared.Id | None = None
    status: str | None = None


class OrganizationAssuranceAlertsTaxonomyType(Model):
    type: str | None = None
    title: str | None = None
    category_type: str | None = None
    severities: list[OrganizationSaseSiteVpn] | None = None
    device_types: list[str] | None = None


class OrganizationClientsBandwidthUsageHistory(Model):
    ts: str | None = None
    total: float | None = None
    upstream: float | None = None
    downstream: float | None = None


class OrganizationDevicesPacketCaptureCaptureClient(Model):
    id: str | None = None
    mac: str | None = None


class OrganizationDevicesPacketCaptureCaptureDetail(Model):
    name: str | None = None
    value: str | None = None
    product_type: str | None = None


class OrganizationDevicesPacketCaptureCaptureFile(Model):
    size: int | None = None


class OrganizationDevicesPacketCaptureCaptureCounts(Model):
    packets: shared.Total | None = None


class OrganizationDevicesPacketCaptureCapture(Model):
    capture_id: str | None = None
    network: shared.IdName | None = None
    devices: list[dict[str, Any]] | None = None
    device: shared.NameSerial | None = None
    admin: shared.IdName | None = None
    client: OrganizationDevicesPacketCaptureCaptureClient | None = None
    details: list[OrganizationDevicesPacketCaptureCaptureDetail] | None = None
    name: str | None = None
    start_ts: str | None = None
    ports: str | None = None
    status: str | None = None
    error_message: str | None = None
    destination: str | None = None
    process: str | None = None
    file: OrganizationDevicesPacketCaptureCaptureFile | None = None
    duration: int | None = None
    filter_expression: str | None = None
    counts: OrganizationDevicesPacketCaptureCaptureCounts | None = None
    interface: str | None = None


class OrganizationDevicesUplinksLossAndLatencyTimeSeries(Model):
    ts: str | None = None
    loss_percent: float | None = None
    latency_ms: float | None = None


class OrganizationDevicesUplinksLossAndLatency(Model):
    network_id: str | None = None
    serial: str | None = None
    uplink: str | None = None
    ip: str | None = None
    time_series: list[OrganizationDevicesUplinksLossAndLatencyTimeSeries] | None = None


class OrganizationFloorPlansAutoLocateStatusCounts(Model):
    devices: shared.Total | None = None


class OrganizationFloorPlansAutoLocateStatusJobCompleted(Model):
    percentage: int | None = None


class OrganizationFloorPlansAutoLocateStatusJobRanging(Model):
    status: str | None = None
    completed: OrganizationFloorPlansAutoLocateStatusJobCompleted | None = None


class OrganizationFloorPlansAutoLocateStatusJobError(Model):
    source: str | None = None
    type: str | None = None


class OrganizationFloorPlansAutoLocateStatusJob(Model):
    id: str | None = None
    status: str | None = None
    scheduled_at: str | None = None
    completed: OrganizationFloorPlansAutoLocateStatusJobCompleted | None = None
    ranging: OrganizationFloorPlansAutoLocateStatusJobRanging | None = None
    gnss: OrganizationFloorPlansAutoLocateStatusJobRanging | None = None
    errors: list[OrganizationFloorPlansAutoLocateStatusJobError] | None = None


class OrganizationFloorPlansAutoLocateStatus(Model):
    network: shared.Id | None = None
    floor_plan_id: str | None = None
    name: str | None = None
    counts: OrganizationFloorPlansAutoLocateStatusCounts | None = None
    jobs: list[OrganizationFloorPlansAutoLocateStatusJob] | None = None


class OrganizationAssuranceAlertsOverviewByType(Model):
    type: str | None = None
    category_type: str | None = None
    severity: str | None = None
    last_alerted_at: str | None = None
    last_resolved_at: str | None = None
    count: int | None = None
    network_count: int | None = None
    device_types: list[str] | None = None
    device_tags: list[str] | None = None
    networks: list[shared.IdName] | None = None


class OrganizationDevicesPacketCaptureScheduleDeviceDevice(Model):
    serial: str | None = None
    switchports: str | None = None
    interface: str | None = None


class OrganizationDevicesPacketCaptureScheduleDevice(Model):
    device: OrganizationDevicesPacketCaptureScheduleDeviceDevice | None = None


class OrganizationDevicesPacketCaptureScheduleSchedule(Model):
    name: str | None = None
    start_ts: str | None = None
    end_ts: str | None = None
    frequency: str | None = None
    weekdays: list[str] | None = None
    recurrence: int | None = None
    next_capture_ts: str | None = None


class OrganizationDevicesPacketCaptureSchedule(Model):
    schedule_id: str | None = None
    devices: list[OrganizationDevicesPacketCaptureScheduleDevice] | None = None
    name: str | None = None
    admin: shared.IdName | None = None
    notes: str | None = None
    duration: int | None = None
    filter_expression: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    capture_count: int | None = None
    last_capture_id: str | None = None
    enabled: bool | None = None
    priority: int | None = None
    schedule: OrganizationDevicesPacketCaptureScheduleSchedule | None = None
    warnings: list[str] | None = None


class OrganizationDevicesSyslogServersByNetworkServerEncryption(Model):
    enabled: bool | None = None
    certificate: shared.Id | None = None


class OrganizationDevicesSyslogServersByNetworkServer(Model):
    host: str | None = None
    port: int | None = None
    roles: list[str] | None = None
    transport_protocol: str | None = None
    encryption: OrganizationDevicesSyslogServersByNetworkServerEncryption | None = None


class OrganizationDevicesSyslogServersByNetwork(Model):
    network: shared.Id | None = None
    servers: list[OrganizationDevicesSyslogServersByNetworkServer] | None = None


class OrganizationNetworksGroupsOverviewByGroup(Model):
    group_id: str | None = None
    name: str | None = None
    clients: OrganizationSummaryTopNetworksByStatusClients | None = None
    statuses: OrganizationSummaryTopNetworksByStatusStatuses | None = None
    product_types: list[str] | None = None


class OrganizationSummaryTopApplicationsByUsage(Model):
    application: str | None = None
    total: float | None = None
    downstream: float | None = None
    upstream: float | None = None
    percentage: float | None = None


class OrganizationPoliciesGlobalFirewallRuleset(Model):
    ruleset_id: str | None = None
    name: str | None = None
    description: str | None = None
    created_at: str | None = None
    last_updated_at: str | None = None


class OrganizationSummaryTopDevicesModelsByUsageUsage(Model):
    total: float | None = None
    average: float | None = None


class OrganizationSummaryTopDevicesModelsByUsage(Model):
    model: str | None = None
    count: int | None = None
    usage: OrganizationSummaryTopDevicesModelsByUsageUsage | None = None


class OrganizationDevicesUplinksAddressesByDeviceUplinkAddressNameservers(Model):
    addresses: list[str] | None = None


class OrganizationDevicesUplinksAddressesByDeviceUplinkAddress(Model):
    protocol: str | None = None
    assignment_mode: str | None = None
    address: str | None = None
    gateway: str | None = None
    nameservers: OrganizationDevicesUplinksAddressesByDeviceUplinkAddressNameservers | None = None
    public: shared.Address | None = None
    vlan: shared.Id | None = None


class OrganizationDevicesUplinksAddressesByDeviceUplink(Model):
    interface: str | None = None
    addresses: list[OrganizationDevicesUplinksAddressesByDeviceUplinkAddress] | None = None


class OrganizationDevicesUplinksAddressesByDevice(Model):
    mac: str | None = None
    name: str | None = None
    network: shared.Id | None = None
    product_type: str | None = None
    serial: str | None = None
    tags: list[str] | None = None
    uplinks: list[OrganizationDevicesUplinksAddressesByDeviceUplink] | None = None


class OrganizationSummaryTopSwitchesByEnergyUsageUsage(Model):
    total: float | None = None


class OrganizationSummaryTopSwitchesByEnergyUsage(Model):
    network: shared.IdName | None = None
    name: str | None = None
    mac: str | None = None
    model: str | None = None
    usage: OrganizationSummaryTopSwitchesByEnergyUsageUsage | None = None


class OrganizationApiRestProvisioningPipelinesJobError(Model):
    message: str | None = None


class OrganizationApiRestProvisioningPipelinesJob(Model):
    pipeline: shared.Id | None = None
    job_id: str | None = None
    operation: shared.Name | None = None
    status: str | None = None
    errors: list[OrganizationApiRestProvisioningPipelinesJobError] | None = None
    details: list[shared.NameValue] | None = None


class OrganizationAssuranceAlertsOverviewByNetworkSeverityCount(Model):
    type: str | None = None
    count: int | None = None


class OrganizationAssuranceAlertsOverviewByNetwork(Model):
    network_id: str | None = None
    network_name: str | None = None
    alert_count: int | None = None
    last_alerted_at: str | None = None
    severity_counts: list[OrganizationAssuranceAlertsOverviewByNetworkSeverityCount] | None = None


class OrganizationDevicesCellularDataUsageByDeviceBySlot(Model):
    slot: str | None = None
    is_active: bool | None = None
    total: str | None = None
    last_updated_at: str | None = None
    start_ts: str | None = None
    end_ts: str | None = None
    limit: str | None = None


class OrganizationDevicesCellularDataUsageByDevice(Model):
    serial: str | None = None
    by_slot: list[OrganizationDevicesCellularDataUsageByDeviceBySlot] | None = None


class OrganizationAssuranceAlertsOverviewHistoricalTotals(Model):
    informational: int | None = None
    warning: int | None = None
    critical: int | None = None


class OrganizationAssuranceAlertsOverviewHistoricalByAlertType(Model):
    type: str | None = None
    informational: int | None = None
    warning: int | None = None
    critical: int | None = None


class OrganizationAssuranceAlertsOverviewHistorical(Model):
    segment_start: str | None = None
    totals: OrganizationAssuranceAlertsOverviewHistoricalTotals | None = None
    by_alert_type: list[OrganizationAssuranceAlertsOverviewHistoricalByAlertType] | None = None


class OrganizationAssuranceAlertsTaxonomyCategory(Model):
    type: str | None = None
    title: str | None = None


class OrganizationSummaryTopAppliancesByUtilizationUtilizationAverage(Model):
    percentage: float | None = None


class OrganizationSummaryTopAppliancesByUtilizationUtilization(Model):
    average: OrganizationSummaryTopAppliancesByUtilizationUtilizationAverage | None = None


class OrganizationSummaryTopAppliancesByUtilization(Model):
    network: shared.IdName | None = None
    name: str | None = None
    mac: str | None = None
    serial: str | None = None
    model: str | None = None
    utilization: OrganizationSummaryTopAppliancesByUtilizationUtilization | None = None


class OrganizationDevicesAvailabilitiesChangeHistoryDevice(Model):
    serial: str | None = None
    name: str | None = None
    product_type: str | None = None
    model: str | None = None


class OrganizationDevicesAvailabilitiesChangeHistoryDetails(Model):
    old: list[shared.NameValue] | None = None
    new: list[shared.NameValue] | None = None


class OrganizationDevicesAvailabilitiesChangeHistoryNetwork(Model):
    id: str | None = None
    name: str | None = None
    url: str | None = None
    tags: list[str] | None = None


class OrganizationDevicesAvailabilitiesChangeHistory(Model):
    ts: str | None = None
    device: OrganizationDevicesAvailabilitiesChangeHistoryDevice | None = None
    details: OrganizationDevicesAvailabilitiesChangeHistoryDetails | None = None
    network: OrganizationDevicesAvailabilitiesChangeHistoryNetwork | None = None


class OrganizationDevicesSyslogServersRolesByNetwork(Model):
    network: shared.Id | None = None
    available: list[shared.NameValue] | None = None


class OrganizationSaseSitesConnectivityHistoryBySiteHistory(Model):
    status: str | None = None
    timestamp: str | None = None


class OrganizationSaseSitesConnectivityHistoryBySiteDevicesPrimary(Model):
    id: str | None = None
    history: list[OrganizationSaseSitesConnectivityHistoryBySiteHistory] | None = None


class OrganizationSaseSitesConnectivityHistoryBySiteDevices(Model):
    primary: OrganizationSaseSitesConnectivityHistoryBySiteDevicesPrimary | None = None
    spare: OrganizationSaseSitesConnectivityHistoryBySiteDevicesPrimary | None = None


class OrganizationSaseSitesConnectivityHistoryBySite(Model):
    site_id: str | None = None
    name: str | None = None
    history: list[OrganizationSaseSitesConnectivityHistoryBySiteHistory] | None = None
    devices: OrganizationSaseSitesConnectivityHistoryBySiteDevices | None = None


class OrganizationDevicesCellularUplinksBandsByDeviceBySlotBySignalType(Model):
    type: str | None = None
    masked: list[str] | None = None
    enabled: list[str] | None = None
    supported: list[str] | None = None


class OrganizationDevicesCellularUplinksBandsByDeviceBySlot(Model):
    slot: str | None = None
    by_signal_type: list[OrganizationDevicesCellularUplinksBandsByDeviceBySlotBySignalType] | None = None


class OrganizationDevicesCellularUplinksBandsByDevice(Model):
    serial: str | None = None
    by_slot: list[OrganizationDevicesCellularUplinksBandsByDeviceBySlot] | None = None


class OrganizationDevicesPowerModulesStatusesByDeviceSlot(Model):
    number: int | None = None
    serial: str | None = None
    model: str | None = None
    status: str | None = None
    poe: dict[str, Any] | None = None


class OrganizationDevicesPowerModulesStatusesByDevice(Model):
    mac: str | None = None
    name: str | None = None
    network: shared.Id | None = None
    product_type: str | None = None
    serial: str | None = None
    tags: list[str] | None = None
    slots: list[OrganizationDevicesPowerModulesStatusesByDeviceSlot] | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaApplianceVlan(Model):
    interface_id: str | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets(Model):
    ipv4: int | None = None
    ipv6: str | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress(Model):
    offsets: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan(Model):
    id: int | None = None
    address: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria(Model):
    address_ranges: list[str] | None = None
    ports: list[str] | None = None
    policy_objects: list[shared.Id] | None = None
    policy_object_groups: list[shared.Id] | None = None
    appliance_vlans: list[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaApplianceVlan] | None = None
    site_specific_vlans: list[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan] | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSources(Model):
    match_criteria: list[str] | None = None
    criteria: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService(Model):
    protocol: str | None = None
    ports: list[str] | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry(Model):
    code: str | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria(Model):
    address_ranges: list[str] | None = None
    ports: list[str] | None = None
    services: list[OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService] | None = None
    application_categories: list[shared.Id] | None = None
    applications: list[shared.IdName] | None = None
    policy_objects: list[shared.Id] | None = None
    policy_object_groups: list[shared.Id] | None = None
    appliance_vlans: list[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaApplianceVlan] | None = None
    countries: list[OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry] | None = None
    fqdns: list[str] | None = None
    site_specific_vlans: list[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan] | None = None
    adaptive_policy_groups: list[shared.Id] | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations(Model):
    match_criteria: list[str] | None = None
    criteria: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria | None = None


class OrganizationPoliciesGlobalFirewallRulesetsRule(Model):
    rule_id: str | None = None
    name: str | None = None
    ruleset_id: str | None = None
    policy: str | None = None
    enabled: bool | None = None
    priority: int | None = None
    description: str | None = None
    logging: shared.Enabled | None = None
    sources: OrganizationPoliciesGlobalFirewallRulesetsRuleSources | None = None
    destinations: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations | None = None
    created_at: str | None = None
    last_updated_at: str | None = None


class OrganizationDevicesCellularUplinksTowersByDeviceConnection(Model):
    cell: shared.Id | None = None
    tac: str | None = None


class OrganizationDevicesCellularUplinksTowersByDevice(Model):
    serial: str | None = None
    connection: OrganizationDevicesCellularUplinksTowersByDeviceConnection | None = None


class OrganizationSummaryTopClientsManufacturersByUsageUsage(Model):
    total: float | None = None
    downstream: float | None = None
    upstream: float | None = None


class OrganizationSummaryTopClientsManufacturersByUsage(Model):
    name: str | None = None
    clients: OrganizationSummaryTopSsidsByUsageClients | None = None
    usage: OrganizationSummaryTopClientsManufacturersByUsageUsage | None = None


class OrganizationDevicesCellularDataProfilesAssignment(Model):
    assignment_id: str | None = None
    profile: shared.Id | None = None
    device: shared.Serial | None = None


class OrganizationSummaryTopApplicationsCategoriesByUsage(Model):
    category: str | None = None
    total: float | None = None
    downstream: float | None = None
    upstream: float | None = None
    percentage: float | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByIntervalUsed(Model):
    median: int | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByIntervalNetwork(Model):
    id: str | None = None
    name: str | None = None
    tags: list[str] | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemoryUsedPercentages(Model):
    maximum: int | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemoryUsed(Model):
    minimum: int | None = None
    maximum: int | None = None
    median: int | None = None
    percentages: OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemoryUsedPercentages | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemoryFree(Model):
    minimum: int | None = None
    maximum: int | None = None
    median: int | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemory(Model):
    used: OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemoryUsed | None = None
    free: OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemoryFree | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByIntervalInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    memory: OrganizationDevicesSystemMemoryUsageHistoryByIntervalIntervalMemory | None = None


class OrganizationDevicesSystemMemoryUsageHistoryByInterval(Model):
    serial: str | None = None
    model: str | None = None
    name: str | None = None
    mac: str | None = None
    tags: list[str] | None = None
    provisioned: int | None = None
    used: OrganizationDevicesSystemMemoryUsageHistoryByIntervalUsed | None = None
    free: OrganizationDevicesSystemMemoryUsageHistoryByIntervalUsed | None = None
    network: OrganizationDevicesSystemMemoryUsageHistoryByIntervalNetwork | None = None
    intervals: list[OrganizationDevicesSystemMemoryUsageHistoryByIntervalInterval] | None = None


class OrganizationApiRequestsOverviewResponseCodesByIntervalCount(Model):
    code: int | None = None
    count: int | None = None


class OrganizationApiRequestsOverviewResponseCodesByInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    counts: list[OrganizationApiRequestsOverviewResponseCodesByIntervalCount] | None = None


class OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbarMapping(Model):
    id: int | None = None


class OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbar(Model):
    mappings: list[OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbarMapping] | None = None


class OrganizationPoliciesGlobalFirewallApplicationCategoryApplication(Model):
    id: str | None = None
    name: str | None = None
    nbar: OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbar | None = None


class OrganizationPoliciesGlobalFirewallApplicationCategory(Model):
    id: str | None = None
    name: str | None = None
    applications: list[OrganizationPoliciesGlobalFirewallApplicationCategoryApplication] | None = None


class OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalIntervalUsageBySim(Model):
    name: str | None = None
    total: int | None = None


class OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalIntervalUsage(Model):
    total: int | None = None
    by_sim: list[OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalIntervalUsageBySim] | None = None


class OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    usage: OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalIntervalUsage | None = None


class OrganizationDevicesCellularDataUsageHistoryByDeviceByInterval(Model):
    serial: str | None = None
    intervals: list[OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalInterval] | None = None


class OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCountsJobsByStatus(Model):
    completed: int | None = None
    failed: int | None = None
    pending: int | None = None


class OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCountsJobs(Model):
    total: int | None = None
    by_status: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCountsJobsByStatus | None = None


class OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCountsByJobOperation(Model):
    name: str | None = None
    total: int | None = None
    by_status: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCountsJobsByStatus | None = None


class OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCounts(Model):
    jobs: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCountsJobs | None = None
    by_job_operation: list[OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCountsByJobOperation] | None = None


class OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline(Model):
    pipeline_id: str | None = None
    operation: shared.Id | None = None
    status: str | None = None
    counts: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineCounts | None = None


class OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment(Model):
    assignment_id: str | None = None
    ruleset_id: str | None = None
    policy_id: str | None = None
    priority: int | None = None
    created_at: str | None = None
    last_updated_at: str | None = None


class OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment(Model):
    assignment_id: str | None = None
    policy_id: str | None = None
    adaptive_policy_group_id: str | None = None


class OrganizationSamlSpInitiated(Model):
    subdomain: str | None = None
    idp_id: str | None = None


class OrganizationSaml(Model):
    enabled: bool | None = None
    sp_initiated: OrganizationSamlSpInitiated | None = None


class OrganizationSnmp(Model):
    v2c_enabled: bool | None = None
    v2_community_string: str | None = None
    v3_enabled: bool | None = None
    v3_user: str | None = None
    v3_auth_mode: str | None = None
    v3_priv_mode: str | None = None
    peer_ips: list[str] | None = None
    hostname: str | None = None
    port: int | None = None


class OrganizationActionBatchDetailsCallback(Model):
    id: str | None = None
    url: str | None = None
    status: str | None = None


class OrganizationActionBatchDetails(Model):
    id: str | None = None
    organization_id: str | None = None
    confirmed: bool | None = None
    synchronous: bool | None = None
    status: OrganizationActionBatchStatus | None = None
    actions: list[OrganizationActionBatchAction] | None = None
    callback: OrganizationActionBatchDetailsCallback | None = None


class OrganizationSplashAsset(Model):
    id: str | None = None
    name: str | None = None
    file_data: str | None = None


class OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys(Model):
    enabled: bool | None = None
    ranges: list[str] | None = None


class OrganizationLoginSecurityApiAuthentication(Model):
    ip_restrictions_for_keys: OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys | None = None


class OrganizationLoginSecurity(Model):
    enforce_password_expiration: bool | None = None
    password_expiration_days: int | None = None
    enforce_different_passwords: bool | None = None
    num_different_passwords: int | None = None
    enforce_strong_passwords: bool | None = None
    minimum_password_length: int | None = None
    enforce_account_lockout: bool | None = None
    account_lockout_attempts: int | None = None
    enforce_idle_timeout: bool | None = None
    idle_timeout_minutes: int | None = None
    enforce_two_factor_auth: bool | None = None
    enforce_login_ip_ranges: bool | None = None
    login_ip_ranges: list[str] | None = None
    api_authentication: OrganizationLoginSecurityApiAuthentication | None = None
    enforce_locked_ip_sessions: bool | None = None


class OrganizationClientsOverviewUsage(Model):
    overall: OrganizationSummaryTopClientsManufacturersByUsageUsage | None = None
    average: float | None = None


class OrganizationClientsOverview(Model):
    usage: OrganizationClientsOverviewUsage | None = None
    counts: shared.Total | None = None


class OrganizationSaseIntegrationIntegratedBy(Model):
    admin: shared.Name | None = None


class OrganizationSaseIntegrationIntegrated(Model):
    by: OrganizationSaseIntegrationIntegratedBy | None = None
    at: str | None = None


class OrganizationSaseIntegrationExternal(Model):
    organization: shared.Id | None = None


class OrganizationSaseIntegration(Model):
    integrated: OrganizationSaseIntegrationIntegrated | None = None
    last_used_at: str | None = None
    external: OrganizationSaseIntegrationExternal | None = None
    status: str | None = None


class OrganizationLicensesOverviewStatesActive(Model):
    count: int | None = None


class OrganizationLicensesOverviewStatesExpiringCritical(Model):
    threshold_in_days: int | None = None
    expiring_count: int | None = None


class OrganizationLicensesOverviewStatesExpiring(Model):
    count: int | None = None
    critical: OrganizationLicensesOverviewStatesExpiringCritical | None = None
    warning: OrganizationLicensesOverviewStatesExpiringCritical | None = None


class OrganizationLicensesOverviewStatesUnusedSoonestActivation(Model):
    activation_date: str | None = None
    to_activate_count: int | None = None


class OrganizationLicensesOverviewStatesUnused(Model):
    count: int | None = None
    soonest_activation: OrganizationLicensesOverviewStatesUnusedSoonestActivation | None = None


class OrganizationLicensesOverviewStatesUnusedActiveOldestActivation(Model):
    activation_date: str | None = None
    active_count: int | None = None


class OrganizationLicensesOverviewStatesUnusedActive(Model):
    count: int | None = None
    oldest_activation: OrganizationLicensesOverviewStatesUnusedActiveOldestActivation | None = None


class OrganizationLicensesOverviewStates(Model):
    active: OrganizationLicensesOverviewStatesActive | None = None
    expired: OrganizationLicensesOverviewStatesActive | None = None
    expiring: OrganizationLicensesOverviewStatesExpiring | None = None
    recently_queued: OrganizationLicensesOverviewStatesActive | None = None
    unused: OrganizationLicensesOverviewStatesUnused | None = None
    unused_active: OrganizationLicensesOverviewStatesUnusedActive | None = None


class OrganizationLicensesOverviewLicenseTypeCounts(Model):
    unassigned: int | None = None


class OrganizationLicensesOverviewLicenseType(Model):
    license_type: str | None = None
    counts: OrganizationLicensesOverviewLicenseTypeCounts | None = None


class OrganizationLicensesOverviewSystemsManagerCounts(Model):
    total_seats: int | None = None
    active_seats: int | None = None
    unassigned_seats: int | None = None
    orgwide_enrolled_devices: int | None = None


class OrganizationLicensesOverviewSystemsManager(Model):
    counts: OrganizationLicensesOverviewSystemsManagerCounts | None = None


class OrganizationLicensesOverview(Model):
    status: str | None = None
    expiration_date: str | None = None
    licensed_device_counts: dict[str, int] | None = None
    license_count: int | None = None
    states: OrganizationLicensesOverviewStates | None = None
    license_types: list[OrganizationLicensesOverviewLicenseType] | None = None
    systems_manager: OrganizationLicensesOverviewSystemsManager | None = None


class OrganizationApiRequestsOverview(Model):
    response_code_counts: dict[str, int] | None = None


class OrganizationAdaptivePolicyOverviewCounts(Model):
    groups: int | None = None
    custom_groups: int | None = None
    custom_acls: int | None = None
    policies: int | None = None
    deny_policies: int | None = None
    allow_policies: int | None = None
    policy_objects: int | None = None


class OrganizationAdaptivePolicyOverviewLimits(Model):
    custom_groups: int | None = None
    rules_in_an_acl: int | None = None
    acls_in_a_policy: int | None = None
    policy_objects: int | None = None


class OrganizationAdaptivePolicyOverview(Model):
    counts: OrganizationAdaptivePolicyOverviewCounts | None = None
    limits: OrganizationAdaptivePolicyOverviewLimits | None = None


class OrganizationAdaptivePolicySettings(Model):
    enabled_networks: list[str] | None = None


class OrganizationDevicesOverviewByModelCount(Model):
    model: str | None = None
    total: int | None = None


class OrganizationDevicesOverviewByModel(Model):
    counts: list[OrganizationDevicesOverviewByModelCount] | None = None


class OrganizationAssuranceAlertsOverviewCounts(Model):
    total: int | None = None
    by_severity: list[OrganizationAssuranceAlertsOverviewByNetworkSeverityCount] | None = None


class OrganizationAssuranceAlertsOverview(Model):
    counts: OrganizationAssuranceAlertsOverviewCounts | None = None


class OrganizationDevicesStatusesOverviewCounts(Model):
    by_status: OrganizationSummaryTopNetworksByStatusStatusesByProductTypeCounts | None = None


class OrganizationDevicesStatusesOverview(Model):
    counts: OrganizationDevicesStatusesOverviewCounts | None = None


class OrganizationWebhooksCallbacksStatusCreatedBy(Model):
    admin_id: str | None = None


class OrganizationWebhooksCallbacksStatusWebhook(Model):
    url: str | None = None
    http_server: shared.Id | None = None
    payload_template: shared.Id | None = None
    sent_at: str | None = None


class OrganizationWebhooksCallbacksStatus(Model):
    callback_id: str | None = None
    status: str | None = None
    errors: list[str] | None = None
    created_by: OrganizationWebhooksCallbacksStatusCreatedBy | None = None
    webhook: OrganizationWebhooksCallbacksStatusWebhook | None = None


class OrganizationInventoryDevicesSwapsBulkSwapDevicesOld(Model):
    mac: str | None = None
    serial: str | None = None
    model: str | None = None
    name: str | None = None


class OrganizationInventoryDevicesSwapsBulkSwapDevices(Model):
    old: OrganizationInventoryDevicesSwapsBulkSwapDevicesOld | None = None
    new: OrganizationInventoryDevicesSwapsBulkSwapDevicesOld | None = None


class OrganizationInventoryDevicesSwapsBulkSwap(Model):
    id: str | None = None
    devices: OrganizationInventoryDevicesSwapsBulkSwapDevices | None = None
    status: str | None = None
    after_action: str | None = None
    created_at: str | None = None
    completed_at: str | None = None
    errors: list[str] | None = None


class OrganizationInventoryDevicesSwapsBulk(Model):
    job_id: str | None = None
    swaps: list[OrganizationInventoryDevicesSwapsBulkSwap] | None = None


class OrganizationBrandingPoliciesPriorities(Model):
    branding_policy_ids: list[str] | None = None


class OrganizationInventoryDevicesEoxOverviewCountsByStatus(Model):
    end_of_sale: shared.Total | None = None
    end_of_support: shared.Total | None = None
    near_end_of_support: shared.Total | None = None


class OrganizationInventoryDevicesEoxOverviewCounts(Model):
    by_status: OrganizationInventoryDevicesEoxOverviewCountsByStatus | None = None


class OrganizationInventoryDevicesEoxOverview(Model):
    counts: OrganizationInventoryDevicesEoxOverviewCounts | None = None


class OrganizationSaseSitesConnectivityOverviewCountsByStatus(Model):
    healthy: shared.Total | None = None
    degraded: shared.Total | None = None
    offline: shared.Total | None = None


class OrganizationSaseSitesConnectivityOverviewCounts(Model):
    by_status: OrganizationSaseSitesConnectivityOverviewCountsByStatus | None = None
    total: int | None = None


class OrganizationSaseSitesConnectivityOverview(Model):
    counts: OrganizationSaseSitesConnectivityOverviewCounts | None = None


class ClaimIntoOrganizationResponseLicense(Model):
    key: str | None = None
    mode: str | None = None


class ClaimIntoOrganizationResponse(Model):
    orders: list[str] | None = None
    serials: list[str] | None = None
    licenses: list[ClaimIntoOrganizationResponseLicense] | None = None


class MoveOrganizationLicensesResponse(Model):
    dest_organization_id: str | None = None
    license_ids: list[str] | None = None


class UpdateOrganizationSaseSiteResponse(Model):
    site_id: str | None = None
    network: shared.Id | None = None
    type: str | None = None
    name: str | None = None
    region: OrganizationSaseSiteRegion | None = None
    model: str | None = None
    address: OrganizationSaseSiteAddress | None = None
    vpn: OrganizationSaseSiteVpn | None = None
    routing: OrganizationSaseSiteRouting | None = None


class CombineOrganizationNetworksResponse(Model):
    resulting_network: OrganizationNetwork | None = None


class MoveOrganizationLicensesSeatsResponse(Model):
    dest_organization_id: str | None = None
    license_id: str | None = None
    seat_count: int | None = None


class RenewOrganizationLicensesSeatsResponse(Model):
    resulting_licenses: list[OrganizationLicense] | None = None


class ClaimOrganizationInventoryOrdersResponseSubscriptionCountsSeats(Model):
    limit: int | None = None


class ClaimOrganizationInventoryOrdersResponseSubscriptionCounts(Model):
    seats: ClaimOrganizationInventoryOrdersResponseSubscriptionCountsSeats | None = None


class ClaimOrganizationInventoryOrdersResponseSubscription(Model):
    subscription_id: str | None = None
    name: str | None = None
    description: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    is_claimed: bool | None = None
    counts: ClaimOrganizationInventoryOrdersResponseSubscriptionCounts | None = None


class ClaimOrganizationInventoryOrdersResponse(Model):
    claim_id: str | None = None
    number: str | None = None
    serials: list[str] | None = None
    subscriptions: list[ClaimOrganizationInventoryOrdersResponseSubscription] | None = None


class ReleaseFromOrganizationInventoryResponse(Model):
    serials: list[str] | None = None


class PreviewOrganizationInventoryOrdersResponseResolution(Model):
    submission_strategy: str | None = None
    supports_subscription_selection: bool | None = None
    claimable_shipped_device_count: int | None = None


class PreviewOrganizationInventoryOrdersResponseShippingShipmentDevice(Model):
    quantity: int | None = None
    sku: str | None = None
    description: str | None = None


class PreviewOrganizationInventoryOrdersResponseShippingShipment(Model):
    shipped_at: str | None = None
    number: int | None = None
    devices: list[PreviewOrganizationInventoryOrdersResponseShippingShipmentDevice] | None = None


class PreviewOrganizationInventoryOrdersResponseShippingPending(Model):
    devices: list[PreviewOrganizationInventoryOrdersResponseShippingShipmentDevice] | None = None


class PreviewOrganizationInventoryOrdersResponseShipping(Model):
    shipments: list[PreviewOrganizationInventoryOrdersResponseShippingShipment] | None = None
    pending: PreviewOrganizationInventoryOrdersResponseShippingPending | None = None


class PreviewOrganizationInventoryOrdersResponse(Model):
    claim_id: str | None = None
    resolution: PreviewOrganizationInventoryOrdersResponseResolution | None = None
    number: str | None = None
    shipping: PreviewOrganizationInventoryOrdersResponseShipping | None = None
    subscriptions: list[ClaimOrganizationInventoryOrdersResponseSubscription] | None = None


class BulkOrganizationNetworksGroupAssignResponse(Model):
    network_ids: list[str] | None = None


class EnableOrganizationIntegrationsXdrNetworksResponse(Model):
    networks: list[OrganizationIntegrationsXdrNetwork] | None = None


class CreateOrganizationDevicesCellularDataProfileResponse(Model):
    profile_id: str | None = None
    last_updated_at: str | None = None
    name: str | None = None
    description: str | None = None
    rules: list[OrganizationDevicesCellularDataProfileRule] | None = None


class ReorderOrganizationDevicesPacketCaptureSchedulesResponseUpdatedPriority(Model):
    schedule_id: str | None = None
    priority: int | None = None


class ReorderOrganizationDevicesPacketCaptureSchedulesResponse(Model):
    updated_priorities: list[ReorderOrganizationDevicesPacketCaptureSchedulesResponseUpdatedPriority] | None = None


class BulkOrganizationDevicesPacketCaptureCapturesCreateResponse(Model):
    items: list[OrganizationDevicesPacketCaptureCapture] | None = None


class GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlResponse(Model):
    capture_id: str | None = None
    download_url: str | None = None
    url: str | None = None


class BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateResponse(Model):
    items: list[OrganizationDevicesCellularDataProfilesAssignment] | None = None


AssignOrganizationLicensesSeatsResponse = RenewOrganizationLicensesSeatsResponse
AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse = shared.Success
AttachOrganizationSaseSitesResponse = OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline
BatchOrganizationSaseConnectorsDeleteResponse = OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline
BulkUpdateOrganizationDevicesDetailsResponse = ReleaseFromOrganizationInventoryResponse
ClaimIntoOrganizationInventoryResponse = ClaimIntoOrganizationResponse
CloneOrganizationResponse = Organization
CommitOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsResponse = shared.Success
CreateNetworkMoveResponse = NetworkMove
CreateOrganizationActionBatchResponse = OrganizationActionBatchDetails
CreateOrganizationAdaptivePolicyAclResponse = OrganizationAdaptivePolicyAcl
CreateOrganizationAdaptivePolicyGroupResponse = OrganizationAdaptivePolicyGroup
CreateOrganizationAdaptivePolicyPolicyResponse = OrganizationAdaptivePolicyPolicy
CreateOrganizationAdminResponse = OrganizationAdmin
CreateOrganizationAlertsProfileResponse = OrganizationAlertsProfile
CreateOrganizationAssuranceAlertsProfileResponse = OrganizationAssuranceAlertsProfile
CreateOrganizationBrandingPolicyResponse = OrganizationBrandingPolicy
CreateOrganizationConfigTemplateResponse = OrganizationConfigTemplate
CreateOrganizationDevicesControllerMigrationResponse = list[OrganizationDevicesControllerMigration]
CreateOrganizationDevicesPacketCaptureCaptureResponse = OrganizationDevicesPacketCaptureCapture
CreateOrganizationDevicesPacketCaptureScheduleResponse = OrganizationDevicesPacketCaptureSchedule
CreateOrganizationEarlyAccessFeaturesOptInResponse = OrganizationEarlyAccessFeaturesOptIn
CreateOrganizationInventoryDevicesSwapsBulkResponse = OrganizationInventoryDevicesSwapsBulk
CreateOrganizationNetworkResponse = OrganizationNetwork
CreateOrganizationNetworksGroupResponse = OrganizationNetworksGroup
CreateOrganizationPoliciesGlobalFirewallRulesetResponse = OrganizationPoliciesGlobalFirewallRuleset
CreateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse = OrganizationPoliciesGlobalFirewallRulesetsRule
CreateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse = OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment
CreateOrganizationPoliciesGlobalGroupPolicyResponse = OrganizationPoliciesGlobalGroupPolicy
CreateOrganizationPolicyObjectResponse = OrganizationPolicyObject
CreateOrganizationPolicyObjectsGroupResponse = OrganizationPolicyObjectsGroup
CreateOrganizationResponse = Organization
CreateOrganizationSamlIdpResponse = OrganizationSamlIdp | list[OrganizationSamlIdp]
CreateOrganizationSamlRoleResponse = OrganizationSamlRole
CreateOrganizationSaseIntegrationResponse = OrganizationSaseIntegration
CreateOrganizationSplashThemeAssetResponse = OrganizationSplashAsset
CreateOrganizationSplashThemeResponse = OrganizationSplashTheme
DetachOrganizationSaseSitesResponse = OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline
DisableOrganizationIntegrationsXdrNetworksResponse = EnableOrganizationIntegrationsXdrNetworksResponse
OrganizationAdaptivePolicyAclDetails = OrganizationAdaptivePolicyAcl
OrganizationAdaptivePolicyGroupDetails = OrganizationAdaptivePolicyGroup
OrganizationAdaptivePolicyPolicyDetails = OrganizationAdaptivePolicyPolicy
OrganizationAssuranceAlertDetails = OrganizationAssuranceAlert
OrganizationBrandingPolicyDetails = OrganizationBrandingPolicy
OrganizationConfigTemplateDetails = OrganizationConfigTemplate
OrganizationDetails = Organization
OrganizationDevicesProvisioningStatus = OrganizationDevicesAvailability
OrganizationEarlyAccessFeaturesOptInDetails = OrganizationEarlyAccessFeaturesOptIn
OrganizationInventoryDeviceDetails = OrganizationInventoryDevice
OrganizationLicenseDetails = OrganizationLicense
OrganizationOpenapiSpec = dict[str, Any]
OrganizationPolicyObjectDetails = OrganizationPolicyObject
OrganizationPolicyObjectsGroupDetails = OrganizationPolicyObjectsGroup
OrganizationSamlIdpDetails = OrganizationSamlIdp
OrganizationSamlRoleDetails = OrganizationSamlRole
RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsResponse = shared.Success
StopOrganizationDevicesPacketCaptureCaptureResponse = OrganizationDevicesPacketCaptureCapture
UpdateOrganizationActionBatchResponse = OrganizationActionBatch
UpdateOrganizationAdaptivePolicyAclResponse = OrganizationAdaptivePolicyAcl
UpdateOrganizationAdaptivePolicyGroupResponse = OrganizationAdaptivePolicyGroup
UpdateOrganizationAdaptivePolicyPolicyResponse = OrganizationAdaptivePolicyPolicy
UpdateOrganizationAdaptivePolicySettingsResponse = OrganizationAdaptivePolicySettings
UpdateOrganizationAdminResponse = OrganizationAdmin
UpdateOrganizationAlertsProfileResponse = OrganizationAlertsProfile
UpdateOrganizationAssuranceAlertsProfileResponse = OrganizationAssuranceAlertsProfile
UpdateOrganizationBrandingPoliciesPrioritiesResponse = OrganizationBrandingPoliciesPriorities
UpdateOrganizationBrandingPolicyResponse = OrganizationBrandingPolicy
UpdateOrganizationConfigTemplateResponse = OrganizationConfigTemplate
UpdateOrganizationDevicesCellularDataProfileResponse = CreateOrganizationDevicesCellularDataProfileResponse
UpdateOrganizationDevicesPacketCaptureScheduleResponse = OrganizationDevicesPacketCaptureSchedule
UpdateOrganizationEarlyAccessFeaturesOptInResponse = OrganizationEarlyAccessFeaturesOptIn
UpdateOrganizationLicenseResponse = OrganizationLicense
UpdateOrganizationLoginSecurityResponse = OrganizationLoginSecurity
UpdateOrganizationNetworksGroupResponse = OrganizationNetworksGroup
UpdateOrganizationPoliciesGlobalFirewallRulesetResponse = OrganizationPoliciesGlobalFirewallRuleset
UpdateOrganizationPoliciesGlobalFirewallRulesetsRuleResponse = OrganizationPoliciesGlobalFirewallRulesetsRule
UpdateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentResponse = OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment
UpdateOrganizationPoliciesGlobalGroupPolicyResponse = OrganizationPoliciesGlobalGroupPolicy
UpdateOrganizationPolicyObjectResponse = OrganizationPolicyObject
UpdateOrganizationPolicyObjectsGroupResponse = OrganizationPolicyObjectsGroup
UpdateOrganizationResponse = Organization
UpdateOrganizationSamlIdpResponse = OrganizationSamlIdp
UpdateOrganizationSamlResponse = OrganizationSaml
UpdateOrganizationSamlRoleResponse = OrganizationSamlRole
UpdateOrganizationSnmpResponse = OrganizationSnmp
