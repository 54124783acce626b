"""Tests of meraki_async.batches."""
