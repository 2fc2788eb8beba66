"""The open internet may be reached; of the rest only what was typed."""

import pytest

from storage.online.places import place
from storage.online.reach import is_plainly_private, is_public, may_ask


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1",
        "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.1",
        "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1",
        "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::c0a8:1", "64:ff9b:1::1", "2001::1", "2001:db8::1",
        "2002:7f00:1::", "2002:c0a8:1::1", "fc00::1", "fd12::1", "fe80::1", "fec0::1", "ff02::1", "100::1",
    ],
)  # fmt: skip
def test_addresses_of_no_open_network_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::1"],
)
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "host",
    ["localhost", "a.localhost", "printer", "nas.local", "x.internal", "router.home.arpa", "[::1]", "10.0.0.1"],
)
def test_hosts_that_say_themselves_that_they_are_private_must_be_typed(host: str) -> None:
    there = place(f"http://{host}:8000/")
    assert is_plainly_private(there)
    assert not may_ask(there, None)
    assert not may_ask(there, "other.example")
    assert may_ask(there, there.host)


def test_low_ports_of_strangers_are_left_alone() -> None:
    assert not may_ask(place("http://a.example:25/"), None)
    assert may_ask(place("http://a.example:25/"), "a.example")
    assert may_ask(place("http://a.example:8080/"), None)
