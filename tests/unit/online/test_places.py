"""However an address is written, it leads to one place or to none."""

import pytest

from storage.errors import BadAddress, NotOfTheWeb
from storage.online.places import place


@pytest.mark.parametrize(
    "written",
    [
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127.0.0.1./",
        "http://①②⑦.⓪.⓪.①/",
        "http://127。0。0。1/",
        "http://%31%32%37.0.0.1/",
        "ht\ttp://127.0\n.0.1:80/#x",
        "  HTTP://127.0.0.1",
    ],
)
def test_odd_spellings_of_a_number_are_that_number(written: str) -> None:
    assert str(place(written)) == "http://127.0.0.1/"


@pytest.mark.parametrize(
    "written",
    [
        "", "nonsense", "http://", "http:///x", "http://[fe80::1%25eth0]/", "http://256.1.1.1/", "http://1.2.3.4.5/",
        "http://x.0x/", "http://09/", "http://a..b/", "http://a b/", "http://host:99999/", "http://host:x/",
        "http://user@host/", "http://user:word@host/", "http://good.example\\@127.0.0.1/", "http://[::1", "http://a%2fb/",
        "http://" + "a" * 64 + ".example/", "https://a.example/" + "x" * 9000, "http://a%00b/",
    ],
)  # fmt: skip
def test_what_is_no_plain_address_is_refused(written: str) -> None:
    with pytest.raises(BadAddress):
        place(written)


@pytest.mark.parametrize(
    "written",
    ["file:///etc/passwd", "FILE:/etc/passwd", "ftp://a.example/", "javascript:x", "data:,x", "gopher://a/"],
)
def test_other_schemes_are_named_and_refused(written: str) -> None:
    with pytest.raises(NotOfTheWeb):
        place(written)
    with pytest.raises(NotOfTheWeb):
        place(written, "https://a.example/")


def test_names_are_ascii_and_paths_are_encoded_once() -> None:
    assert str(place("https://BÜCHER.example./ä b?q=ä&r=%20#top")) == (
        "https://xn--bcher-kva.example/%C3%A4%20b?q=%C3%A4&r=%20"
    )
    assert str(place("//b.example:443/x", "https://a.example/y")) == "https://b.example/x"
    assert str(place("http://[::FFFF:7f00:1]:8080/")) == "http://[::ffff:7f00:1]:8080/"
