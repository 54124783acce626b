"""What identifies a record, in the listings where something does.

Within an organization and, where a listing is of a network or device, within that. Most listings
have no natural key.
"""

_ID = ("id",)
_SERIAL = ("serial",)
_KEYS: dict[tuple[str, ...], str] = {
    _ID: """
        getNetworkApplianceStaticRoutes getNetworkApplianceVlans getNetworkBluetoothClients
        getNetworkCameraQualityRetentionProfiles getNetworkClients getNetworkMerakiAuthUsers
        getNetworkMqttBrokers getNetworkSmProfiles getNetworkSmTargetGroups getNetworkSmUsers
        getNetworkSwitchLinkAggregations getNetworkSwitchQosRules getNetworkSwitchStacks
        getNetworkWebhooksHttpServers getNetworkWirelessRfProfiles getDeviceClients
        getOrganizationActionBatches getOrganizationAdmins getOrganizationAlertsProfiles
        getOrganizationAssuranceAlerts getOrganizationConfigTemplates getOrganizationLicenses
        getOrganizationNetworks getOrganizationPolicyObjects getOrganizationPolicyObjectsGroups
        getOrganizationSamlRoles getOrganizations
    """,
    ("subscriptionId",): "getAdministeredLicensingSubscriptionSubscriptions",
    ("adaptivePolicyId",): "getOrganizationAdaptivePolicyPolicies",
    ("groupId",): "getOrganizationAdaptivePolicyGroups",
    ("groupPolicyId",): "getNetworkGroupPolicies",
    ("key",): "getOrganizationLicensingCotermLicenses",
    ("number",): "getNetworkAppliancePorts getNetworkApplianceSsids getNetworkWirelessSsids",
    ("portId",): "getDeviceSwitchPorts getDeviceSwitchPortsStatuses",
    ("profileId",): "getNetworkSensorAlertsProfiles",
    ("switchProfileId",): "getOrganizationConfigTemplateSwitchProfiles",
    _SERIAL: """
        getNetworkDevices getOrganizationCellularGatewayUplinkStatuses getOrganizationDevices
        getOrganizationApplianceUplinkStatuses getOrganizationDevicesAvailabilities
        getOrganizationDevicesPowerModulesStatusesByDevice
        getOrganizationDevicesProvisioningStatuses getOrganizationDevicesStatuses
        getOrganizationDevicesUplinksAddressesByDevice getOrganizationInventoryDevices
        getOrganizationSensorReadingsLatest getOrganizationSwitchPortsBySwitch
        getOrganizationSwitchPortsStatusesBySwitch getOrganizationUplinksStatuses
        getOrganizationWirelessSsidsStatusesByDevice
    """,
    ("networkId",): "getOrganizationApplianceVpnStatuses",
}
PRIMARY_KEYS = {name: key for key, names in _KEYS.items() for name in names.split()}
