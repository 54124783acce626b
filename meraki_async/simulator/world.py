"""The simulated world: the same seed, the same records. Built organization by organization, when
somebody asks, and forgotten again."""

import random
from collections import OrderedDict
from typing import Any

import msgspec

from .identifiers import network_id, organization_id, serial

Record = dict[str, Any]

_MOST_RECORDS = 400_000
_MODELS = {
    "appliance": ("MX68", "MX85", "MX105"),
    "switch": ("MS120-8LP", "MS225-48FP", "MS390-24UX"),
    "wireless": ("MR36", "MR46", "CW9166I"),
    "camera": ("MV22", "MV32"),
    "sensor": ("MT10", "MT20"),
    "cellularGateway": ("MG21", "MG41"),
}
_PRODUCTS = tuple(_MODELS)
_PLACES = (
    ("Bergen", "Europe/Oslo", 60.39, 5.32, "NO"),
    ("Malmö", "Europe/Stockholm", 55.60, 13.00, "SE"),
    ("Lyon", "Europe/Paris", 45.76, 4.84, "FR"),
    ("Austin", "America/Chicago", 30.27, -97.74, "US"),
    ("大阪", "Asia/Tokyo", 34.69, 135.50, "JP"),
)
_FIRST = ("Ingrid", "Tomás", "Aiko", "Priya", "Jonas", "Chloé", "Marek", "Ada")
_LAST = ("Moe", "Silva", "Tanaka", "Nair", "Berg", "Martin", "Nowak", "Okafor")
_LICENSING = ("co-term", "per-device", "subscription")
_STATUSES = ("online",) * 17 + ("alerting", "offline", "dormant")


class Listing:
    """Records in the order of their keys, each encoded once."""

    def __init__(self, keyed: list[tuple[str, Record]]) -> None:
        ordered = sorted(keyed, key=lambda pair: (len(pair[0]), pair[0]))
        self.keys = [key for key, _ in ordered]
        self.records = [record for _, record in ordered]
        self.encoded = [msgspec.json.encode(record) for record in self.records]

    def only(self, keep: list[bool]) -> "Listing":
        """The records to keep."""
        kept = Listing([])
        kept.keys = [key for key, wanted in zip(self.keys, keep, strict=True) if wanted]
        kept.records = [record for record, wanted in zip(self.records, keep, strict=True) if wanted]
        kept.encoded = [raw for raw, wanted in zip(self.encoded, keep, strict=True) if wanted]
        return kept


class World:
    """Organizations and what is in them.

    Args:
        organizations: how many.
        devices_per_organization: about how many devices in networks each has; half to one and a
            half times as many in fact.
        seed: same seed, same world.
    """

    def __init__(self, organizations: int, devices_per_organization: int, seed: int) -> None:
        self._size = devices_per_organization
        self._seed = seed
        self.ids = [organization_id(index) for index in range(organizations)]
        self.index_of = {identifier: index for index, identifier in enumerate(self.ids)}
        self._cache: OrderedDict[tuple[int, str], Listing] = OrderedDict()
        self._cached_records = 0
        self.built_records = 0
        """Records built so far: what was asked for, not what exists."""
        # one organization has API access off, as in most real fleets
        self._closed = organizations - 2 if organizations > 1 else None
        self.organizations = Listing(
            [(self.ids[index], self.organization(index)) for index in range(organizations)]
        )

    def is_open(self, index: int) -> bool:
        """Whether API access is on."""
        return index != self._closed

    def licensing(self, index: int) -> str:
        """``co-term``, ``per-device`` or ``subscription``."""
        return _LICENSING[index % 3]

    def organization(self, index: int) -> Record:
        """The organization object."""
        place, *_ = _PLACES[index % len(_PLACES)]
        identifier = self.ids[index]
        return {
            "id": identifier,
            "name": f"{place} {_LAST[index % len(_LAST)]} {index + 1}",
            "url": f"https://n{200 + index % 50}.meraki.com/o/{index:05x}/manage/overview",
            "api": {"enabled": self.is_open(index)},
            "licensing": {"model": self.licensing(index)},
            "cloud": {"region": {"name": "Europe", "host": {"name": "Germany"}}},
            "management": {"details": [{"name": "MSP ID", "value": str(40_000 + index)}]},
        }

    def listing(self, index: int, kind: str) -> Listing:
        """A listing of one organization, built or remembered."""
        key = (index, kind)
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
            return found
        built = Listing(getattr(self, f"_build_{kind}")(index))
        self.built_records += len(built.keys)
        self._cache[key] = built
        self._cached_records += len(built.keys)
        while self._cached_records > _MOST_RECORDS and len(self._cache) > 1:
            _, dropped = self._cache.popitem(last=False)
            self._cached_records -= len(dropped.keys)
        return built

    def _random(self, index: int, kind: str) -> random.Random:
        return random.Random(f"{self._seed}/{index}/{kind}")

    def device_count(self, index: int) -> int:
        """Devices in networks, without building them."""
        return round(self._size * self._random(index, "size").uniform(0.5, 1.5))

    def _network_products(self, index: int) -> list[list[str]]:
        chance = self._random(index, "products")
        number = max(1, self.device_count(index) // 10)
        products = []
        for _ in range(number):
            single = chance.random() < 0.3
            products.append(sorted(chance.sample(_PRODUCTS, 1 if single else chance.randint(2, 4))))
        return products

    def _build_networks(self, index: int) -> list[tuple[str, Record]]:
        place, zone, *_ = _PLACES[index % len(_PLACES)]
        chance = self._random(index, "networks")
        networks = []
        for number, products in enumerate(self._network_products(index)):
            identifier = network_id(index, number, combined=len(products) > 1)
            network = {
                "id": identifier,
                "organizationId": self.ids[index],
                "name": f"{place} store {number + 1}",
                "productTypes": products,
                "timeZone": zone,
                "tags": chance.sample(("retail", "west", "pilot"), chance.randint(0, 2)),
                "enrollmentString": None,
                "url": f"https://n214.meraki.com/store-{number + 1}/n/{number:05x}/manage/usage",
                "notes": "" if chance.random() < 0.8 else "line one\nline two",
                "isBoundToConfigTemplate": False,
            }
            networks.append((identifier, network))
        return networks

    def _build_devices(self, index: int) -> list[tuple[str, Record]]:
        _, _, latitude, longitude, _ = _PLACES[index % len(_PLACES)]
        chance = self._random(index, "devices")
        networks = self._network_products(index)
        devices = []
        for number in range(self.device_count(index)):
            place = chance.randrange(len(networks))
            product = chance.choice(networks[place])
            name = f"{product} {number + 1}" if chance.random() < 0.9 else None
            combined = len(networks[place]) > 1
            device: Record = {
                "name": name,
                "serial": serial(index, number),
                "mac": _mac(index, number),
                "model": chance.choice(_MODELS[product]),
                "productType": product,
                "networkId": network_id(index, place, combined=combined),
                "lanIp": None if product == "sensor" else f"10.{place % 256}.1.{number % 250 + 2}",
                "firmware": f"{product}-31-1-{chance.randint(1, 9)}",
                "lat": round(latitude + chance.uniform(-0.5, 0.5), 5),
                "lng": round(longitude + chance.uniform(-0.5, 0.5), 5),
                "address": f"Storgata {number % 90 + 1}",
                "notes": "",
                "tags": chance.sample(("lobby", "warehouse", "till"), chance.randint(0, 2)),
                "imei": None,
                "details": [],
                "configurationUpdatedAt": f"2026-0{chance.randint(1, 9)}-1{number % 10}T08:00:00Z",
            }
            devices.append((device["serial"], device))
        return devices

    def _build_availabilities(self, index: int) -> list[tuple[str, Record]]:
        chance = self._random(index, "availabilities")
        return [
            (
                device["serial"],
                {
                    "mac": device["mac"],
                    "name": device["name"],
                    "network": {"id": device["networkId"]},
                    "productType": device["productType"],
                    "serial": device["serial"],
                    "status": chance.choice(_STATUSES),
                    "tags": device["tags"],
                },
            )
            for device in self.listing(index, "devices").records
        ]

    def _build_inventory(self, index: int) -> list[tuple[str, Record]]:
        chance = self._random(index, "inventory")
        country = _PLACES[index % len(_PLACES)][4]
        used = self.listing(index, "devices").records
        spare = [
            {
                "serial": serial(index, number),
                "mac": _mac(index, number),
                "model": "MR46",
                "productType": "wireless",
            }
            for number in range(len(used), len(used) + len(used) // 12)
        ]
        return [
            (
                device["serial"],
                {
                    "mac": device["mac"],
                    "serial": device["serial"],
                    "name": device.get("name"),
                    "model": device["model"],
                    "sku": device["model"] + "-HW",
                    "networkId": device.get("networkId"),
                    "orderNumber": f"4C{7120000 + chance.randint(0, 99)}",
                    "claimedAt": "2025-02-18T09:31:07.120415Z",
                    "licenseExpirationDate": None,
                    "tags": device.get("tags", []),
                    "productType": device["productType"],
                    "countryCode": country,
                    "details": [],
                    "eox": {"status": None, "endOfSaleAt": None, "endOfSupportAt": None},
                },
            )
            for device in [*used, *spare]
        ]

    def _build_admins(self, index: int) -> list[tuple[str, Record]]:
        chance = self._random(index, "admins")
        admins = []
        people = chance.sample(range(len(_FIRST) * len(_LAST)), chance.randint(3, 8))
        for place, person in enumerate(people):
            first, last = _FIRST[person % len(_FIRST)], _LAST[person // len(_FIRST)]
            access = "full" if place == 0 else chance.choice(("full", "read-only", "none"))
            networks = []
            if access == "none":
                products = self._network_products(index)
                identifier = network_id(index, 0, combined=len(products[0]) > 1)
                networks = [{"id": identifier, "access": "read-only"}]
            # the same person has the same id everywhere; whether Meraki's do is not established
            identifier = str(646_829_496_481_090_000 + person)
            admin = {
                "id": identifier,
                "name": f"{first} {last}",
                "email": f"person{person}@fjordlys.example",
                "orgAccess": access,
                "accountStatus": "ok",
                "twoFactorAuthEnabled": chance.random() < 0.7,
                "hasApiKey": chance.random() < 0.3,
                "lastActive": "2026-08-29T13:04:51Z" if chance.random() < 0.9 else None,
                "tags": [],
                "networks": networks,
                "authenticationMethod": "Email",
            }
            admins.append((identifier, admin))
        return admins

    def _build_licenses(self, index: int) -> list[tuple[str, Record]]:
        chance = self._random(index, "licenses")
        licenses = []
        for number, device in enumerate(self.listing(index, "devices").records):
            year = 2026 + chance.randint(1, 3)
            granted: Record = {
                "id": str(88_120 + index * 100_000 + number),
                "licenseType": device["model"],
                "licenseKey": f"Z2{index:05X}{number:05X}",
                "orderNumber": "4C7120034",
                "deviceSerial": device["serial"],
                "networkId": device["networkId"],
                "state": "active",
                "seatCount": None,
                "totalDurationInDays": 1095,
                "durationInDays": 1095,
                "permanentlyQueuedLicenses": [],
                "claimDate": f"{year - 3}-02-18T09:31:07Z",
                "activationDate": f"{year - 3}-02-20T00:00:00Z",
                "expirationDate": f"{year}-02-20T00:00:00Z",
                "headLicenseId": None,
            }
            licenses.append((granted["id"], granted))
        return licenses

    def _build_coterm(self, index: int) -> list[tuple[str, Record]]:
        chance = self._random(index, "coterm")
        licenses = []
        for number in range(chance.randint(2, 6)):
            key = f"Z2{number:02X}-{index:04X}-{chance.randint(4096, 65535):04X}"
            granted: Record = {
                "key": key,
                "organizationId": self.ids[index],
                "duration": 1095,
                "mode": "addDevices",
                "startedAt": "2024-03-13T00:00:00Z",
                "claimedAt": "2024-03-13T10:40:02Z",
                "invalidated": False,
                "invalidatedAt": None,
                "expired": False,
                "editions": [{"edition": "Advanced", "productType": "wireless"}],
                "counts": [{"model": "MR Advanced", "count": chance.randint(1, 40)}],
            }
            licenses.append((key, granted))
        return licenses

    def _build_subscriptions(self, index: int) -> list[tuple[str, Record]]:
        chance = self._random(index, "subscriptions")
        subscriptions = []
        for number in range(chance.randint(1, 3)):
            identifier = str(70_000 + index * 10 + number)
            seats = {"assigned": 40, "available": 10, "limit": 50}
            subscription = {
                "subscriptionId": identifier,
                "name": f"Stores {number + 1}",
                "description": "",
                "status": "active",
                "startDate": "2025-07-01T00:00:00Z",
                "endDate": f"{2027 + number}-07-01T00:00:00Z",
                "lastUpdatedAt": "2026-08-02T11:20:00Z",
                "webOrderId": str(91_230_077 + index),
                "type": "termed",
                "renewalRequested": False,
                "productTypes": ["wireless", "switch"],
                "entitlements": [{"sku": "LIC-MR-A", "seats": seats}],
                "counts": {"seats": seats, "networks": 12, "organizations": 1},
            }
            subscriptions.append((identifier, subscription))
        return subscriptions

    def _build_changes(self, index: int) -> list[tuple[str, Record]]:
        chance = self._random(index, "changes")
        admins = self.listing(index, "admins").records
        networks = self.listing(index, "networks").records
        changes = []
        for number in range(60):
            admin, network = chance.choice(admins), chance.choice(networks)
            change = {
                "ts": f"2026-08-{30 - number // 3:02}T{23 - number % 3 * 5:02}:01:44.310922Z",
                "adminName": admin["name"],
                "adminEmail": admin["email"],
                "adminId": admin["id"],
                "networkName": network["name"],
                "networkId": network["id"],
                "networkUrl": network["url"],
                "ssidName": None,
                "ssidNumber": None,
                "page": "via API",
                "label": f"PUT /api/v1/networks/{network['id']}",
                "oldValue": '{"notes":"old"}',
                "newValue": '{"notes":"new"}',
                "client": {"id": None, "type": None},
            }
            # newest first: keys count up as times go down
            changes.append((f"{number:06}", change))
        return changes


def _mac(organization: int, number: int) -> str:
    digits = f"e0cb{organization % 65536:04x}{number % 65536:04x}"
    return ":".join(digits[at : at + 2] for at in range(0, 12, 2))
