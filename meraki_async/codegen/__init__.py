"""From Meraki's OpenAPI document to ``meraki_async/api/``. Never imported at run time."""
