# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the wireless operations take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class NetworkWirelessSsidDot11w(TypedDict, total=False):
    enabled: bool | None
    required: bool | None


class NetworkWirelessSsidDot11r(TypedDict, total=False):
    enabled: bool | None
    adaptive: bool | None


class NetworkWirelessSsidOauth(TypedDict, total=False):
    allowedDomains: Sequence[str | None] | None


class NetworkWirelessSsidLocalRadiusPasswordAuthentication(TypedDict, total=False):
    enabled: bool | None


class NetworkWirelessSsidLocalRadiusCertificateAuthenticationClientRootCaCertificate(TypedDict, total=False):
    contents: str | None


class NetworkWirelessSsidLocalRadiusCertificateAuthentication(TypedDict, total=False):
    enabled: bool | None
    useLdap: bool | None
    useOcsp: bool | None
    ocspResponderUrl: str | None
    clientRootCaCertificate: NetworkWirelessSsidLocalRadiusCertificateAuthenticationClientRootCaCertificate | None


class NetworkWirelessSsidLocalRadius(TypedDict, total=False):
    cacheTimeout: int | None
    passwordAuthentication: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    certificateAuthentication: NetworkWirelessSsidLocalRadiusCertificateAuthentication | None


class NetworkWirelessSsidLdapServer(TypedDict, total=False):
    host: Required[str | None]
    port: Required[int | None]


class NetworkWirelessSsidLdapCredentials(TypedDict, total=False):
    distinguishedName: str | None
    password: str | None


class NetworkWirelessSsidLdap(TypedDict, total=False):
    servers: Sequence[NetworkWirelessSsidLdapServer | None] | None
    credentials: NetworkWirelessSsidLdapCredentials | None
    baseDistinguishedName: str | None
    serverCaCertificate: NetworkWirelessSsidLocalRadiusCertificateAuthenticationClientRootCaCertificate | None


class NetworkWirelessSsidActiveDirectoryServer(TypedDict, total=False):
    host: Required[str | None]
    port: int | None


class NetworkWirelessSsidActiveDirectoryCredentials(TypedDict, total=False):
    logonName: str | None
    password: str | None


class NetworkWirelessSsidActiveDirectory(TypedDict, total=False):
    servers: Sequence[NetworkWirelessSsidActiveDirectoryServer | None] | None
    credentials: NetworkWirelessSsidActiveDirectoryCredentials | None


class NetworkWirelessSsidRadiusServer(TypedDict, total=False):
    host: Required[str | None]
    port: int | None
    secret: str | None
    radsecEnabled: bool | None
    openRoamingCertificateId: int | None
    caCertificate: str | None


class NetworkWirelessSsidRadiusRadsecTlsTunnel(TypedDict, total=False):
    timeout: int | None


class NetworkWirelessSsidRadiusRadsec(TypedDict, total=False):
    tlsTunnel: NetworkWirelessSsidRadiusRadsecTlsTunnel | None


class NetworkWirelessSsidRadiusAccountingServer(TypedDict, total=False):
    host: Required[str | None]
    port: int | None
    secret: str | None
    radsecEnabled: bool | None
    caCertificate: str | None


class NetworkWirelessSsidCampusGatewayCluster(TypedDict, total=False):
    id: str | None


class NetworkWirelessSsidCampusGateway(TypedDict, total=False):
    cluster: NetworkWirelessSsidCampusGatewayCluster | None


class NetworkWirelessSsidApTagsAndVlanId(TypedDict, total=False):
    tags: Sequence[str | None] | None
    vlanId: int | None


class NetworkWirelessSsidGreConcentrator(TypedDict, total=False):
    host: Required[str | None]


class NetworkWirelessSsidGre(TypedDict, total=False):
    concentrator: NetworkWirelessSsidGreConcentrator | None
    key: int | None


class NetworkWirelessSsidDnsRewrite(TypedDict, total=False):
    enabled: bool | None
    dnsCustomNameservers: Sequence[str | None] | None


class NetworkWirelessSsidNamedVlansTaggingByApTag(TypedDict, total=False):
    tags: Sequence[str | None] | None
    vlanName: str | None


class NetworkWirelessSsidNamedVlansTagging(TypedDict, total=False):
    enabled: bool | None
    defaultVlanName: str | None
    byApTags: Sequence[NetworkWirelessSsidNamedVlansTaggingByApTag | None] | None


class NetworkWirelessSsidNamedVlansRadiusGuestVlan(TypedDict, total=False):
    enabled: bool | None
    name: str | None


class NetworkWirelessSsidNamedVlansRadius(TypedDict, total=False):
    guestVlan: NetworkWirelessSsidNamedVlansRadiusGuestVlan | None


class NetworkWirelessSsidNamedVlans(TypedDict, total=False):
    tagging: NetworkWirelessSsidNamedVlansTagging | None
    radius: NetworkWirelessSsidNamedVlansRadius | None


class NetworkWirelessSsidSecurityEncryption(TypedDict, total=False):
    ciphers: Sequence[Literal["CCMP 128", "GCMP 256"] | str | None] | None
    akms: Sequence[Literal["SAE", "SAE-EXT"] | str | None] | None


class NetworkWirelessSsidSecurity(TypedDict, total=False):
    encryption: NetworkWirelessSsidSecurityEncryption | None


class NetworkWirelessSsidLocalAuthFallback(TypedDict, total=False):
    cacheTimeout: int | None
    enabled: bool | None
    serverCaCertificate: NetworkWirelessSsidLocalRadiusCertificateAuthenticationClientRootCaCertificate | None


class NetworkWirelessZigbeeIotController(TypedDict, total=False):
    serial: str | None


class NetworkWirelessZigbeeLockManagement(TypedDict, total=False):
    address: str | None
    username: str | None
    password: str | None


class NetworkWirelessZigbeeDefaults(TypedDict, total=False):
    transmitPowerLevel: int | None
    channel: str | None


class NetworkWirelessBillingPlanBandwidthLimits(TypedDict, total=False):
    limitUp: int | None
    limitDown: int | None


class NetworkWirelessBillingPlan(TypedDict, total=False):
    id: str | None
    price: Required[float | None]
    bandwidthLimits: Required[NetworkWirelessBillingPlanBandwidthLimits | None]
    timeLimit: Required[Literal["1 day", "1 hour", "1 week", "30 days"] | str | None]


class NetworkWirelessSsidVpnConcentrator(TypedDict, total=False):
    networkId: str | None
    vlanId: int | None


class NetworkWirelessSsidVpnSplitTunnelRule(TypedDict, total=False):
    protocol: Literal["Any", "TCP", "UDP"] | str | None
    destCidr: Required[str | None]
    destPort: str | None
    policy: Required[str | None]
    comment: str | None


class NetworkWirelessSsidVpnSplitTunnel(TypedDict, total=False):
    enabled: bool | None
    rules: Sequence[NetworkWirelessSsidVpnSplitTunnelRule | None] | None


class NetworkWirelessSsidVpnFailover(TypedDict, total=False):
    requestIp: str | None
    heartbeatInterval: int | None
    idleTimeout: int | None


class NetworkWirelessRadioRrmBusyHourScheduleManual(TypedDict, total=False):
    start: str | None
    end: str | None


class NetworkWirelessRadioRrmBusyHourSchedule(TypedDict, total=False):
    mode: Literal["automatic", "manual"] | str | None
    manual: NetworkWirelessRadioRrmBusyHourScheduleManual | None


class NetworkWirelessRadioRrmBusyHour(TypedDict, total=False):
    schedule: NetworkWirelessRadioRrmBusyHourSchedule | None
    minimizeChanges: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None


class NetworkWirelessRadioRrmChannelSelectionPreferred(TypedDict, total=False):
    mode: str | None


class NetworkWirelessRadioRrmChannelSelection(TypedDict, total=False):
    preferred: NetworkWirelessRadioRrmChannelSelectionPreferred | None


class NetworkWirelessRadioRrmChannel(TypedDict, total=False):
    avoidance: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    selection: NetworkWirelessRadioRrmChannelSelection | None


class NetworkWirelessSettingsUpgrade(TypedDict, total=False):
    predownload: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None


class NetworkWirelessSettingsNamedVlansPoolDhcpMonitoring(TypedDict, total=False):
    enabled: bool | None
    duration: int | None


class NetworkWirelessSettingsNamedVlans(TypedDict, total=False):
    poolDhcpMonitoring: NetworkWirelessSettingsNamedVlansPoolDhcpMonitoring | None


class NetworkWirelessSsidsOweTransitionSsidsLegacy(TypedDict, total=False):
    number: Required[int | None]


class NetworkWirelessSsidsOweTransitionSsids(TypedDict, total=False):
    legacy: NetworkWirelessSsidsOweTransitionSsidsLegacy | None
    encrypted: Required[NetworkWirelessSsidsOweTransitionSsidsLegacy | None]


class NetworkWirelessSsidsOweTransition(TypedDict, total=False):
    ssids: Required[NetworkWirelessSsidsOweTransitionSsids | None]


class NetworkWirelessRfProfileApBandSettingsBands(TypedDict, total=False):
    enabled: Sequence[Literal["2.4", "5", "6", "disabled"] | str | None] | None


class NetworkWirelessRfProfileApBandSettings(TypedDict, total=False):
    bandOperationMode: Literal["2.4ghz", "5ghz", "6ghz", "dual", "multi"] | str | None
    bands: NetworkWirelessRfProfileApBandSettingsBands | None
    bandSteeringEnabled: bool | None


class NetworkWirelessRfProfileTwoFourGhzSettings(TypedDict, total=False):
    maxPower: int | None
    minPower: int | None
    minBitrate: float | None
    validAutoChannels: Sequence[int | None] | None
    axEnabled: bool | None
    dot11ax: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    rxsop: int | None


class NetworkWirelessRfProfileFiveGhzSettings(TypedDict, total=False):
    maxPower: int | None
    minPower: int | None
    minBitrate: int | None
    validAutoChannels: Sequence[int | None] | None
    channelWidth: str | None
    dot11ax: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    rxsop: int | None


class NetworkWirelessRfProfileSixGhzSettings(TypedDict, total=False):
    maxPower: int | None
    minPower: int | None
    minBitrate: int | None
    validAutoChannels: Sequence[int | None] | None
    channelWidth: str | None
    rxsop: int | None


class NetworkWirelessRfProfilePerSsidSetting(TypedDict, total=False):
    minBitrate: float | None
    bandOperationMode: Literal["2.4ghz", "5ghz", "6ghz", "dual", "multi"] | str | None
    bands: NetworkWirelessRfProfileApBandSettingsBands | None
    bandSteeringEnabled: bool | None


class NetworkWirelessRfProfileFlexRadiosByModel(TypedDict, total=False):
    model: str | None
    bands: Sequence[Literal["2.4", "5", "6", "disabled"] | str | None] | None


class NetworkWirelessRfProfileFlexRadios(TypedDict, total=False):
    byModel: Sequence[NetworkWirelessRfProfileFlexRadiosByModel | None] | None


class NetworkWirelessRfProfileDot11beSsids(TypedDict, total=False):
    groups: Mapping[str, NetworkWirelessSsidLocalRadiusPasswordAuthentication] | None


class NetworkWirelessRfProfileDot11be(TypedDict, total=False):
    enabled: bool | None
    mode: str | None
    ssids: NetworkWirelessRfProfileDot11beSsids | None


class DeviceWirelessRadioSettingsTwoFourGhzSettings(TypedDict, total=False):
    channel: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int | None
    targetPower: int | None


class DeviceWirelessRadioSettingsFiveGhzSettings(TypedDict, total=False):
    channel: Literal[
        36, 40, 44, 48, 52, 56, 60, 64, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144,
        149, 153, 157, 161, 165, 169, 173, 177,
    ] | int | None
    channelWidth: Literal[0, 20, 40, 80, 160] | int | None
    targetPower: int | None


class DeviceWirelessRadioOverridesRadios(TypedDict, total=False):
    enabled: bool | None
    index: Required[str | None]
    channel: int | None
    targetPower: int | None
    channelWidth: int | None


class NetworkWirelessSsidHotspot20Operator(TypedDict, total=False):
    name: str | None


class NetworkWirelessSsidHotspot20Venue(TypedDict, total=False):
    name: str | None
    type: Literal[
        "Airplane", "Alcohol and Drug Rehabilitation Center", "Amphitheater", "Amusement Park",
        "Arena", "Attorney Office", "Automobile or Truck", "Automotive Service Station", "Bank",
        "Bar", "Boarding House", "Bus", "Bus Stop", "City Park", "Coffee Shop", "Convention Center",
        "Doctor or Dentist office", "Dormitory", "Emergency Coordination Center", "Factory",
        "Ferry", "Fire Station", "Gas Station", "Grocery Market", "Group Home", "Hospital",
        "Hotel or Motel", "Kiosk", "Library", "Long-Term Care Facility", "Motor Bike",
        "Muni-mesh Network", "Museum", "Passenger Terminal", "Place of Worship", "Police Station",
        "Post Office", "Prison or Jail", "Private Residence", "Professional Office",
        "Research and Development Facility", "Rest Area", "Restaurant", "Retail Store",
        "School, Primary", "School, Secondary", "Ship or Boat", "Shopping Mall", "Stadium",
        "Theater", "Traffic Control", "Train", "University or College", "Unspecified",
        "Unspecified Assembly", "Unspecified Business", "Unspecified Educational",
        "Unspecified Factory and Industrial", "Unspecified Institutional", "Unspecified Mercantile",
        "Unspecified Outdoor", "Unspecified Residential", "Unspecified Storage",
        "Unspecified Utility and Miscellaneous", "Unspecified Vehicular", "Zoo or Aquarium",
    ] | str | None


class NetworkWirelessSsidHotspot20MccMnc(TypedDict, total=False):
    mcc: str | None
    mnc: str | None


class NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypes(TypedDict, total=False):
    nonEapInnerAuthentication: Sequence[str | None] | None
    eapInnerAuthentication: Sequence[str | None] | None
    credentials: Sequence[str | None] | None
    tunneledEapMethodCredentials: Sequence[str | None] | None


class NetworkWirelessSsidHotspot20NaiRealmMethod(TypedDict, total=False):
    id: str | None
    authenticationTypes: NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypes | None


class NetworkWirelessSsidHotspot20NaiRealm(TypedDict, total=False):
    format: Literal["0", "1"] | str | None
    realm: str | None
    methods: Sequence[NetworkWirelessSsidHotspot20NaiRealmMethod | None] | None


class NetworkWirelessSsidSchedulesRange(TypedDict, total=False):
    startDay: Required[str | None]
    startTime: Required[str | None]
    endDay: Required[str | None]
    endTime: Required[str | None]


class NetworkWirelessSsidSchedulesRangesInSecond(TypedDict, total=False):
    start: Required[int | None]
    end: Required[int | None]


class NetworkWirelessAirMarshalRuleMatch(TypedDict, total=False):
    type: Literal["bssid", "contains", "exact", "wildcard"] | str | None
    string: str | None


class NetworkWirelessSsidEapOverrideIdentity(TypedDict, total=False):
    retries: int | None
    timeout: int | None


class NetworkWirelessSsidEapOverrideEapolKey(TypedDict, total=False):
    retries: int | None
    timeoutInMs: int | None


class OrganizationWirelessSsidsProfilePrecedence(TypedDict, total=False):
    radius: Literal["network", "profile"] | str | None


class OrganizationWirelessSsidsProfileSsidSecurityEncryption(TypedDict, total=False):
    ciphers: Sequence[Literal["CCMP 128", "GCMP 256"] | str | None] | None
    akms: Sequence[Literal["SAE", "SAE-EXT"] | str | None] | None
    passphrase: str | None
    dot11w: NetworkWirelessSsidDot11w | None
    dot11r: NetworkWirelessSsidDot11r | None


class OrganizationWirelessSsidsProfileSsidSecurityIdentityPassphrase(TypedDict, total=False):
    personalNetwork: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None


class OrganizationWirelessSsidsProfileSsidSecurity(TypedDict, total=False):
    mode: Literal[
        "8021x-entra", "8021x-google", "8021x-localradius", "8021x-meraki", "8021x-radius",
        "ipsk-with-radius", "ipsk-with-radius-easy-psk", "ipsk-without-radius", "open",
        "open-enhanced", "open-with-radius", "psk",
    ] | str | None
    protocol: Literal[
        "WPA1 and WPA2", "WPA2 only", "WPA3 192-bit Security", "WPA3 Transition Mode", "WPA3 only",
    ] | str | None
    encryption: OrganizationWirelessSsidsProfileSsidSecurityEncryption | None
    identityPassphrase: OrganizationWirelessSsidsProfileSsidSecurityIdentityPassphrase | None


class OrganizationWirelessSsidsProfileSsidRadiusAccounting(TypedDict, total=False):
    enabled: bool | None
    updateInterval: int | None


class OrganizationWirelessSsidsProfileSsidRadiusPoliciesFailover(TypedDict, total=False):
    mode: Literal["allow", "deny"] | str | None


class OrganizationWirelessSsidsProfileSsidRadiusPoliciesLoadBalancing(TypedDict, total=False):
    mode: Literal["priority", "round_robin"] | str | None


class OrganizationWirelessSsidsProfileSsidRadiusPolicies(TypedDict, total=False):
    failover: OrganizationWirelessSsidsProfileSsidRadiusPoliciesFailover | None
    loadBalancing: OrganizationWirelessSsidsProfileSsidRadiusPoliciesLoadBalancing | None
    fallback: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    attribute: Literal[
        "Airespace-ACL-Name", "Aruba-User-Role", "Filter-Id", "Reply-Message",
    ] | str | None


class OrganizationWirelessSsidsProfileSsidRadiusIdentifiers(TypedDict, total=False):
    calledStation: str | None
    nas: str | None


class OrganizationWirelessSsidsProfileSsidRadiusDas(TypedDict, total=False):
    coa: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None


class OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentity(TypedDict, total=False):
    timeout: int | None
    maxRetries: int | None


class OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKey(TypedDict, total=False):
    maxRetries: int | None
    timeoutInMs: int | None


class OrganizationWirelessSsidsProfileSsidRadiusEapTimers(TypedDict, total=False):
    timeout: int | None
    maxRetries: int | None
    identity: OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentity | None
    eapolKey: OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKey | None


class OrganizationWirelessSsidsProfileSsidRadius(TypedDict, total=False):
    servers: Sequence[NetworkWirelessSsidCampusGatewayCluster | None] | None
    accounting: OrganizationWirelessSsidsProfileSsidRadiusAccounting | None
    policies: OrganizationWirelessSsidsProfileSsidRadiusPolicies | None
    proxy: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    testing: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    identifiers: OrganizationWirelessSsidsProfileSsidRadiusIdentifiers | None
    das: OrganizationWirelessSsidsProfileSsidRadiusDas | None
    eapTimers: OrganizationWirelessSsidsProfileSsidRadiusEapTimers | None


class OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleVlan(TypedDict, total=False):
    id: Required[int | None]


class OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRule(TypedDict, total=False):
    description: str | None
    vlan: Required[OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleVlan | None]
    services: Sequence[Literal[
        "AFP", "AirPlay", "All Services", "Apple screen share", "BitTorrent", "Chromecast", "FTP",
        "Printers", "SSH", "Samba", "Scanners", "Spotify", "iChat", "iTunes",
    ] | str | None] | None


class OrganizationWirelessSsidsProfileSsidAddressingBonjourForwarding(TypedDict, total=False):
    enabled: bool | None
    rules: Sequence[OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRule | None] | None


class OrganizationWirelessSsidsProfileSsidAddressingMdnsRule(TypedDict, total=False):
    services: Sequence[Literal[
        "afp", "airplay", "apple_screen_share", "bittorrent", "ftp", "google_chromecast", "ichat",
        "itunes", "printers", "samba", "scanner", "spotify", "ssh",
    ] | str | None] | None


class OrganizationWirelessSsidsProfileSsidAddressingMdns(TypedDict, total=False):
    enabled: bool | None
    rules: Sequence[OrganizationWirelessSsidsProfileSsidAddressingMdnsRule | None] | None


class OrganizationWirelessSsidsProfileSsidAddressingRadiusGuest(TypedDict, total=False):
    vlan: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None


class OrganizationWirelessSsidsProfileSsidAddressingRadius(TypedDict, total=False):
    guest: OrganizationWirelessSsidsProfileSsidAddressingRadiusGuest | None
    overrideVlanTag: bool | None


class OrganizationWirelessSsidsProfileSsidAddressing(TypedDict, total=False):
    mode: str | None
    bonjourForwarding: OrganizationWirelessSsidsProfileSsidAddressingBonjourForwarding | None
    mdns: OrganizationWirelessSsidsProfileSsidAddressingMdns | None
    radius: OrganizationWirelessSsidsProfileSsidAddressingRadius | None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalExternal(TypedDict, total=False):
    url: str | None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguage(TypedDict, total=False):
    code: Literal[
        "DA", "DE", "EL", "EN", "ES", "FI", "FR", "GL", "IT", "JA", "KO", "NL", "NO", "PL", "PT",
        "RU", "SK", "SV", "UK", "ZH",
    ] | str | None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent(TypedDict, total=False):
    required: bool | None
    message: str | None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHosted(TypedDict, total=False):
    theme: NetworkWirelessSsidCampusGatewayCluster | None
    language: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguage | None
    consent: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent | None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortal(TypedDict, total=False):
    provider: Literal["external", "hosted"] | str | None
    external: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalExternal | None
    hosted: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHosted | None


class OrganizationWirelessSsidsProfileSsidSplashRedirectOverride(TypedDict, total=False):
    enabled: bool | None
    url: str | None


class OrganizationWirelessSsidsProfileSsidSplashRedirect(TypedDict, total=False):
    override: OrganizationWirelessSsidsProfileSsidSplashRedirectOverride | None


class OrganizationWirelessSsidsProfileSsidSplashAuthOauth(TypedDict, total=False):
    domains: Sequence[str | None] | None


class OrganizationWirelessSsidsProfileSsidSplashAuth(TypedDict, total=False):
    simultaneousLogins: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    oauth: OrganizationWirelessSsidsProfileSsidSplashAuthOauth | None


class OrganizationWirelessSsidsProfileSsidSplashControllerUnreachable(TypedDict, total=False):
    mode: Literal["default", "open", "restricted"] | str | None


class OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGarden(TypedDict, total=False):
    enabled: bool | None
    ranges: Sequence[str | None] | None


class OrganizationWirelessSsidsProfileSsidSplashPreAccess(TypedDict, total=False):
    mode: Literal["allow-non-http", "block-all"] | str | None
    walledGarden: OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGarden | None


class OrganizationWirelessSsidsProfileSsidSplash(TypedDict, total=False):
    mode: Literal[
        "cisco-ise", "click-through", "custom-radius", "disabled", "google-oauth",
        "microsoft-entra-id",
    ] | str | None
    captivePortal: OrganizationWirelessSsidsProfileSsidSplashCaptivePortal | None
    redirect: OrganizationWirelessSsidsProfileSsidSplashRedirect | None
    timeout: Literal[
        30, 60, 120, 240, 480, 720, 1080, 1440, 2880, 5760, 7200, 10080, 20160, 43200, 86400,
        129600,
    ] | int | None
    auth: OrganizationWirelessSsidsProfileSsidSplashAuth | None
    controllerUnreachable: OrganizationWirelessSsidsProfileSsidSplashControllerUnreachable | None
    preAccess: OrganizationWirelessSsidsProfileSsidSplashPreAccess | None


class OrganizationWirelessSsidsProfileSsid(TypedDict, total=False):
    name: str | None
    advertisement: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    security: OrganizationWirelessSsidsProfileSsidSecurity | None
    radius: OrganizationWirelessSsidsProfileSsidRadius | None
    addressing: OrganizationWirelessSsidsProfileSsidAddressing | None
    splash: OrganizationWirelessSsidsProfileSsidSplash | None


class OrganizationWirelessMqttSettingsMqttPublishing(TypedDict, total=False):
    frequency: int | None
    qos: Literal[0, 1, 2] | int | None


class OrganizationWirelessMqttSettingsMqtt(TypedDict, total=False):
    enabled: bool | None
    topic: str | None
    messageFields: Sequence[str | None] | None
    publishing: OrganizationWirelessMqttSettingsMqttPublishing | None
    broker: NetworkWirelessSsidHotspot20Operator | None


class OrganizationWirelessMqttSettingsBleFlush(TypedDict, total=False):
    frequency: int | None


class OrganizationWirelessMqttSettingsBleAllowLists(TypedDict, total=False):
    uuids: Sequence[str | None] | None
    macs: Sequence[str | None] | None


class OrganizationWirelessMqttSettingsBleHysteresis(TypedDict, total=False):
    enabled: bool | None
    threshold: int | None


class OrganizationWirelessMqttSettingsBle(TypedDict, total=False):
    enabled: bool | None
    type: Literal["all", "eddystone", "ibeacon", "unknown"] | str | None
    flush: OrganizationWirelessMqttSettingsBleFlush | None
    allowLists: OrganizationWirelessMqttSettingsBleAllowLists | None
    hysteresis: OrganizationWirelessMqttSettingsBleHysteresis | None


class OrganizationWirelessMqttSettingsWifiAllowLists(TypedDict, total=False):
    macs: Sequence[str | None] | None


class OrganizationWirelessMqttSettingsWifi(TypedDict, total=False):
    enabled: bool | None
    type: Literal["associated", "visible"] | str | None
    flush: OrganizationWirelessMqttSettingsBleFlush | None
    allowLists: OrganizationWirelessMqttSettingsWifiAllowLists | None
    hysteresis: OrganizationWirelessMqttSettingsBleHysteresis | None


class OrganizationWirelessSsidsProfileSsidAddressing2(TypedDict, total=False):
    bonjourForwarding: OrganizationWirelessSsidsProfileSsidAddressingBonjourForwarding | None
    mdns: OrganizationWirelessSsidsProfileSsidAddressingMdns | None
    radius: OrganizationWirelessSsidsProfileSsidAddressingRadius | None


class OrganizationWirelessSsidsProfileSsid2(TypedDict, total=False):
    name: str | None
    advertisement: NetworkWirelessSsidLocalRadiusPasswordAuthentication | None
    security: OrganizationWirelessSsidsProfileSsidSecurity | None
    radius: OrganizationWirelessSsidsProfileSsidRadius | None
    addressing: OrganizationWirelessSsidsProfileSsidAddressing2 | None
    splash: OrganizationWirelessSsidsProfileSsidSplash | None


class NetworkWirelessSsidSplashSettingsSplashLogoImage(TypedDict, total=False):
    format: Literal["gif", "jpg", "png"] | str | None
    contents: str | None


class NetworkWirelessSsidSplashSettingsSplashLogo(TypedDict, total=False):
    md5: str | None
    extension: str | None
    image: NetworkWirelessSsidSplashSettingsSplashLogoImage | None


class NetworkWirelessSsidSplashSettingsGuestSponsorship(TypedDict, total=False):
    durationInMinutes: int | None
    guestCanRequestTimeframe: bool | None


class NetworkWirelessSsidSplashSettingsBillingFreeAccess(TypedDict, total=False):
    enabled: bool | None
    durationInMinutes: int | None


class NetworkWirelessSsidSplashSettingsBilling(TypedDict, total=False):
    freeAccess: NetworkWirelessSsidSplashSettingsBillingFreeAccess | None
    prepaidAccessFastLoginEnabled: bool | None
    replyToEmailAddress: str | None


class NetworkWirelessSsidSplashSettingsSentryEnrollmentSystemsManagerNetwork(TypedDict, total=False):
    id: Required[str | None]


class NetworkWirelessSsidSplashSettingsSentryEnrollment(TypedDict, total=False):
    systemsManagerNetwork: NetworkWirelessSsidSplashSettingsSentryEnrollmentSystemsManagerNetwork | None
    strength: Literal["click-through", "focused", "strict"] | str | None
    enforcedSystems: Sequence[str | None] | None


class NetworkWirelessSsidSplashSettingsSelfRegistration(TypedDict, total=False):
    enabled: bool | None
    authorizationType: Literal["admin", "auto", "self_email"] | str | None


class NetworkWirelessEthernetPortsProfilePort(TypedDict, total=False):
    name: Required[str | None]
    enabled: bool | None
    ssid: int | None
    pskGroupId: str | None


class NetworkWirelessEthernetPortsProfileUsbPort(TypedDict, total=False):
    name: Required[str | None]
    enabled: bool | None
    ssid: int | None


class NetworkWirelessSsidBonjourForwardingRule(TypedDict, total=False):
    description: str | None
    vlanId: Required[str | None]
    services: Required[Sequence[Literal[
        "AFP", "AirPlay", "All Services", "Apple screen share", "BitTorrent", "Chromecast", "FTP",
        "Printers", "SSH", "Samba", "Scanners", "Spotify", "iChat", "iTunes",
    ] | str | None] | None]


class NetworkWirelessSsidTrafficShapingRulesRuleDefinition(TypedDict, total=False):
    type: Required[Literal[
        "application", "applicationCategory", "host", "ipRange", "localNet", "port",
    ] | str | None]
    value: Required[str | None]


class NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimits(TypedDict, total=False):
    settings: str | None
    bandwidthLimits: NetworkWirelessBillingPlanBandwidthLimits | None


class NetworkWirelessSsidTrafficShapingRulesRule(TypedDict, total=False):
    definitions: Required[Sequence[NetworkWirelessSsidTrafficShapingRulesRuleDefinition | None] | None]
    perClientBandwidthLimits: NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimits | None
    dscpTagValue: int | None
    pcpTagValue: int | None


class NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicy(TypedDict, total=False):
    deviceType: Required[Literal[
        "Android", "B&N Nook", "BlackBerry", "Chrome OS", "Mac OS X", "Other OS", "Windows",
        "Windows Phone", "iPad", "iPhone", "iPod",
    ] | str | None]
    devicePolicy: Required[Literal["Allowed", "Blocked", "Group policy"] | str | None]
    groupPolicyId: int | None


class NetworkWirelessSsidFirewallL3FirewallRulesRule(TypedDict, total=False):
    comment: str | None
    policy: Required[Literal["allow", "deny"] | str | None]
    ipVer: Literal["both", "ipv4", "ipv6"] | str | None
    protocol: Required[Literal["any", "icmp", "icmp6", "tcp", "udp"] | str | None]
    destPort: str | None
    destCidr: Required[str | None]


class NetworkWirelessSsidFirewallL7FirewallRulesRule(TypedDict, total=False):
    policy: Literal["deny"] | str | None
    type: Literal["application", "applicationCategory", "host", "ipRange", "port"] | str | None
    value: str | None


class OrganizationWirelessSsidsProfilesAssignmentSsid(TypedDict, total=False):
    id: str | None
    number: int | None


class NetworkWirelessAlternateManagementInterfaceAccessPoint(TypedDict, total=False):
    serial: Required[str | None]
    alternateManagementIp: Required[str | None]
    subnetMask: str | None
    gateway: str | None
    dns1: str | None
    dns2: str | None


class OrganizationWirelessLocationScanningReceiverRadio(TypedDict, total=False):
    type: str | None


class DeviceWirelessAlternateManagementInterfaceIpv6AddressNameservers(TypedDict, total=False):
    addresses: Sequence[str | None] | None


class DeviceWirelessAlternateManagementInterfaceIpv6Address(TypedDict, total=False):
    protocol: Literal["ipv4", "ipv6"] | str | None
    assignmentMode: Literal["dynamic", "static"] | str | None
    address: str | None
    gateway: str | None
    prefix: str | None
    nameservers: DeviceWirelessAlternateManagementInterfaceIpv6AddressNameservers | None


class OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOldRfProfile(TypedDict, total=False):
    id: str | None
    name: str | None


class OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOld(TypedDict, total=False):
    serial: str | None
    afterAction: str | None
    name: str | None
    model: str | None
    mac: str | None
    tags: Sequence[str | None] | None
    rfProfile: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOldRfProfile | None


class OrganizationWirelessDevicesProvisioningDeploymentItemDevicesNew(TypedDict, total=False):
    serial: str | None
    name: str | None
    model: str | None
    mac: str | None
    tags: Sequence[str | None] | None
    rfProfile: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOldRfProfile | None


class OrganizationWirelessDevicesProvisioningDeploymentItemDevices(TypedDict, total=False):
    old: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOld | None
    new: Required[OrganizationWirelessDevicesProvisioningDeploymentItemDevicesNew | None]


class OrganizationWirelessDevicesProvisioningDeploymentItem(TypedDict, total=False):
    deploymentId: str | None
    devices: Required[OrganizationWirelessDevicesProvisioningDeploymentItemDevices | None]
    status: Required[str | None]
    type: Required[str | None]
    network: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOldRfProfile | None
    createdAt: str | None
    requestedAt: str | None
    lastUpdatedAt: str | None
    completedAt: str | None
    errors: Sequence[str | None] | None


class OrganizationWirelessDevicesProvisioningDeploymentMetaCountsItems(TypedDict, total=False):
    total: int | None
    remaining: int | None


class OrganizationWirelessDevicesProvisioningDeploymentMetaCounts(TypedDict, total=False):
    items: OrganizationWirelessDevicesProvisioningDeploymentMetaCountsItems | None


class OrganizationWirelessDevicesProvisioningDeploymentMeta(TypedDict, total=False):
    counts: OrganizationWirelessDevicesProvisioningDeploymentMetaCounts | None


class OrganizationWirelessSsidsFirewallIsolationAllowlistEntryClient(TypedDict, total=False):
    mac: str | None


class OrganizationWirelessSsidsFirewallIsolationAllowlistEntrySsid(TypedDict, total=False):
    number: int | None
