"""Which addresses are public: each kind that is not, at its edges."""

import pytest

from nextround.assist import addresses

NOT_PUBLIC = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255
    127.0.0.1 127.255.255.254 168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.1 192.0.0.9 192.0.0.192 192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.255 198.18.0.1
    198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254
    ::ffff:224.0.0.1 ::ffff:0:8.8.8.8 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1
    2001::1 2001:1::1 2001:10::1 2001:1ff:ffff::1 2001:db8::1 2002:7f00:1:: 2002:808:808::1
    4000::1 5f00::1 fc00::1 fd00:ec2::254 fdff::1 fe80::1 fe80::1%2 fec0::1 ff02::1 ff0e::1
    2606:4700::1%2
"""
PUBLIC = """
    1.1.1.1 8.8.8.8 93.184.216.34 100.63.255.255 100.128.0.1 172.15.255.255 172.32.0.1 192.0.1.1
    223.255.255.255 ::ffff:8.8.8.8 2001:200::1 2003::1 2606:4700::1111 2a00:1450:4001::200e
    3ffe::1
"""
NO_ADDRESS = ["", "localhost", "127.1", "2130706433", "0x7f000001", "8.8.8.8 ", "8.8.8.8/32", "a%b"]


@pytest.mark.parametrize("address", NOT_PUBLIC.split() + NO_ADDRESS)
def test_what_belongs_to_no_public_machine_is_not_public(address):
    assert not addresses.is_public(address)


@pytest.mark.parametrize("address", PUBLIC.split())
def test_what_belongs_to_a_public_machine_is_public(address):
    assert addresses.is_public(address)


def test_a_name_is_resolved_to_every_address_it_has_once():
    assert addresses.resolved("127.0.0.1", 80) == ["127.0.0.1"]


def test_a_resolved_address_keeps_the_scope_that_makes_it_local():
    assert addresses.resolved("fe80::1%1", 80) == ["fe80::1%1"]
