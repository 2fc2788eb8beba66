"""The client gets what it may, in bounds, and tells the other side nothing about who asks."""

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from storage import errors
from storage.errors import Cancelled
from storage.online.client import Client, Order, Patience, Response
from storage.online.places import place
from tests.webserver import Site, page, send


def get(address: str, client: Client | None = None, **order: object) -> Response:
    there = place(address)
    with client or Client() as one:
        return one.get(Order(**{"place": there, "typed": there.host} | order))


def nowhere(host: str, port: int) -> list[str]:
    raise AssertionError(f"{host} was looked up")


def test_a_page_comes_as_the_server_has_it(site: Site) -> None:
    body = page("Ice") + bytes(range(256))
    response = get(site.put("/a", body, "Text/HTML; charset=utf-8", etag='"7"'))
    assert response.data == body
    assert (response.media_type, response.etag) == ("text/html", '"7"')


def test_nothing_is_told_about_who_asks(site: Site) -> None:
    site.put("/b", b"there")
    get(site.put("/a", b"", status=302, location="/b", set_cookie="who=me; Path=/"))
    for asked in site.asked:
        assert set(asked.headers) == {"host", "user-agent", "accept", "accept-encoding"}
        assert asked.headers["user-agent"] == "Mozilla/5.0 (compatible; Lectorium)"
    assert site.paths == ["/a", "/b"]


def test_redirects_are_followed_ten_times(site: Site) -> None:
    for number in range(11):
        site.redirect(f"/{number}", f"/{number + 1}", 301 + number % 2)
    site.put("/11", b"far")
    assert str(get(site.root + "/1").place) == site.root + "/11"
    with pytest.raises(errors.SentAround):
        get(site.root + "/0")
    site.redirect("/loop", "/loop", 307)
    with pytest.raises(errors.SentAround):
        get(site.root + "/loop")


@pytest.mark.parametrize(
    ("location", "error"),
    [
        ("file:///etc/passwd", errors.NotOfTheWeb),
        ("FTP://a.example/", errors.NotOfTheWeb),
        ("http://10.0.0.1/", errors.PrivateAddress),
        ("http://169.254.169.254/latest/meta-data/", errors.PrivateAddress),
        ("http://[::ffff:10.0.0.1]/", errors.PrivateAddress),
        ("http://printer/", errors.PrivateAddress),
        ("http://localhost:{port}/secret", errors.PrivateAddress),
        ("http://0:{port}/secret", errors.PrivateAddress),
        ("http://[::1]:{port}/secret", errors.PrivateAddress),
        ("http://user@127.0.0.1:{port}/secret", errors.Malformed),
        ("http://a.example:22/", errors.PrivateAddress),
        ("", errors.Malformed),
        ("http://[", errors.Malformed),
    ],
)
def test_a_page_cannot_send_on_to_where_nobody_meant_to_go(
    site: Site, location: str, error: type[errors.StorageError]
) -> None:
    site.put("/secret", b"secret")
    address = site.redirect("/a", location.format(port=site.port))
    with pytest.raises(error):
        get(address, Client(resolver=nowhere))
    assert site.paths == ["/a"]


def test_a_name_of_the_open_internet_must_not_lead_home(site: Site) -> None:
    site.put("/secret", b"secret")
    address = f"http://rebound.example:{site.port}/secret"
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    for start in (address, site.redirect("/a", address)):
        with pytest.raises(errors.PrivateAddress):
            get(start, Client(resolver=resolve))
    assert site.paths == ["/a"]
    assert asked == ["rebound.example"] * 2


def test_the_address_that_was_checked_is_the_one_connected_to(site: Site) -> None:
    site.put("/a", b"here")
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    address = f"http://desk.example:{site.port}/a"
    response = get(address, Client(resolver=lambda host, port: next(answers)), private=True)
    assert response.data == b"here"
    assert next(answers) == ["10.0.0.1"]  # nobody asked a second time
    assert site.asked[0].headers["host"] == f"desk.example:{site.port}"


def test_an_encrypted_page_does_not_send_on_to_an_open_one(site: Site, tmp_path: Path) -> None:
    with pytest.raises(errors.Downgraded):
        Client()._sent_on(
            Order(place=place("https://a.example/")),
            place("https://a.example/"),
            _Reply("http://a.example/"),  # type: ignore[arg-type]
        )
    named = Order(place=place("http://a.example/"))
    on = Client()._sent_on(named, place("https://a.example/"), _Reply("http://b.example/"))  # type: ignore[arg-type]
    assert str(on) == "http://b.example/"


class _Reply:
    def __init__(self, location: str) -> None:
        self._location = location

    def getheader(self, _name: str) -> str:
        return self._location


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key", tmp_path / "certificate"
    make = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
    make += " -addext subjectAltName=DNS:localhost"
    subprocess.run([*make.split(), "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    asked: list[str] = []

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)

    server = HTTPServer(("127.0.0.1", 0), Answering)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    with pytest.raises(errors.NotGenuine) as caught:
        get(f"https://localhost:{server.server_address[1]}/")
    assert "self-signed" in str(caught.value)
    thread.join()
    server.server_close()
    assert asked == []


def test_a_page_is_bounded_while_it_comes(site: Site) -> None:
    body = b"x" * 3_000_000
    told = site.put("/told", body)
    untold = site.put("/untold", body, content_length="")
    for address in (told, untold):
        with pytest.raises(errors.TooLarge):
            get(address, most=1_000_000)
        assert get(address, most=3_000_000).data == body


def test_a_bomb_is_put_out(site: Site) -> None:
    bomb = gzip.compress(bytes(300_000_000), 9)
    with pytest.raises(errors.TooLarge):
        get(site.put("/bomb", bomb, content_encoding="gzip"), most=1_000_000)
    nested = gzip.compress(bomb)
    with pytest.raises(errors.Malformed):
        get(site.put("/nested", nested, content_encoding="gzip, gzip"), most=1_000_000)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw deflate", "X-GZIP"])
def test_packed_pages_are_unpacked(site: Site, coding: str) -> None:
    body = page("Ice") * 50
    packed = gzip.compress(body)
    if coding == "deflate":
        packed = zlib.compress(body)
    elif coding == "raw deflate":
        stream = zlib.compressobj(wbits=-15)
        packed = stream.compress(body) + stream.flush()
    address = site.put("/a", packed, content_encoding=coding.removeprefix("raw "))
    assert get(address).data == body
    cut = site.put("/cut", packed[:-20], content_encoding=coding.removeprefix("raw "))
    with pytest.raises(errors.Malformed):
        get(cut)


def test_a_page_that_breaks_off_is_not_taken_for_whole(site: Site) -> None:
    with pytest.raises(errors.Malformed):
        get(site.put("/a", b"half", content_length="400"))


@pytest.mark.parametrize(
    ("status", "error", "code"),
    [
        (404, errors.PageGone, "not-found"),
        (410, errors.PageGone, "not-found"),
        (401, errors.PageClosed, "unsupported"),
        (403, errors.PageClosed, "unsupported"),
        (451, errors.PageClosed, "unsupported"),
        (429, errors.ServerTrouble, "io"),
        (500, errors.ServerTrouble, "io"),
        (511, errors.ServerTrouble, "io"),
        (204, errors.ServerTrouble, "io"),
        (304, errors.ServerTrouble, "io"),
    ],
)
def test_a_status_that_brings_no_page_is_an_error(
    site: Site, status: int, error: type[errors.StorageError], code: str
) -> None:
    address = site.put("/a", b"", status=status)
    with pytest.raises(error) as caught:
        get(address)
    assert caught.value.code == code
    assert caught.value.exit_code == 1
    assert address in str(caught.value)


def test_what_has_not_changed_is_not_sent_again(site: Site) -> None:
    address = site.put("/a", b"", status=304, etag='"7"')
    response = get(address, etag='"7"', modified="Fri, 01 May 2026 12:00:00 GMT")
    assert not response.fresh
    assert site.asked[0].headers["if-none-match"] == '"7"'
    assert site.asked[0].headers["if-modified-since"] == "Fri, 01 May 2026 12:00:00 GMT"


def test_silence_ends(site: Site) -> None:
    over = threading.Event()

    def silent(handler: BaseHTTPRequestHandler) -> None:
        over.wait(30)

    site.replies["/a"] = silent
    with pytest.raises(errors.TookTooLong):
        get(site.root + "/a", Client(patience=Patience(read=0.05)))
    over.set()


@pytest.mark.parametrize("part", ["head", "body"])
def test_dripping_ends(site: Site, part: str) -> None:
    over = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        if part == "head":
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not over.wait(0.01):
            handler.wfile.write(b"x")

    site.replies["/a"] = drip
    with pytest.raises(errors.TookTooLong):
        get(site.root + "/a", Client(patience=Patience(total=0.3)))
    over.set()


def test_closing_hangs_up(site: Site) -> None:
    begun, over = threading.Event(), threading.Event()

    def silent(handler: BaseHTTPRequestHandler) -> None:
        begun.set()
        over.wait(30)

    site.replies["/a"] = silent
    client = Client()
    raised: list[BaseException] = []

    def ask() -> None:
        try:
            client.get(Order(place=place(site.root + "/a"), typed="127.0.0.1"))
        except BaseException as error:  # noqa: BLE001 - looked at below
            raised.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    assert begun.wait(30)
    client.close()
    thread.join(30)
    over.set()
    assert [type(error) for error in raised] == [Cancelled]


def test_who_does_not_answer_is_named(site: Site) -> None:
    free = socket.socket()
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()
    with pytest.raises(errors.NoAnswer, match="refused"):
        get(f"http://127.0.0.1:{port}/")
    with pytest.raises(errors.NotGenuine):
        get(f"https://127.0.0.1:{site.port}/")
    site.replies["/odd"] = lambda handler: handler.wfile.write(b"SSH-2.0\r\n")  # type: ignore[assignment, return-value]
    site.replies["/bye"] = lambda handler: None
    for path in ("/odd", "/bye"):
        with pytest.raises(errors.NoAnswer):
            get(site.root + path)


def test_a_name_with_many_addresses_is_tried_in_each_family(site: Site) -> None:
    site.put("/a", b"here")
    many = [f"fd00::{number}" for number in range(1, 9)] + ["127.0.0.1"]
    address = f"http://desk.example:{site.port}/a"
    client = Client(resolver=lambda host, port: many, patience=Patience(connect=0.2))
    assert get(address, client, private=True).data == b"here"


@pytest.mark.parametrize(
    ("number", "error"), [(socket.EAI_NONAME, errors.NoSuchHost), (socket.EAI_AGAIN, errors.Offline)]
)
def test_names_that_lead_nowhere(number: int, error: type[errors.StorageError]) -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(number, "no")

    with pytest.raises(error):
        get("https://nobody.example/", Client(resolver=resolve))


def test_a_proxy_is_asked_instead(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    there = "http://news.example/a"
    site.replies[there] = lambda handler: send(handler, 200, b"by proxy", {})

    def resolve(host: str, port: int) -> list[str]:
        assert host == "127.0.0.1"  # the proxy; what lies behind it, it finds itself
        return [host]

    named = get(there, Client(proxy=f"http://me:word@127.0.0.1:{site.port}", resolver=resolve))
    assert named.data == b"by proxy"
    assert site.asked[0].headers["proxy-authorization"] == "Basic bWU6d29yZA=="
    monkeypatch.setenv("http_proxy", site.root)
    assert get(there, Client(resolver=resolve)).data == b"by proxy"
    monkeypatch.setenv("no_proxy", "news.example")
    with pytest.raises(AssertionError, match="news"):
        get(there, Client(resolver=nowhere))


def test_a_proxy_is_asked_for_a_way_through_and_may_refuse(site: Site) -> None:
    site.put("news.example:443", b"", status=403)
    with pytest.raises(errors.NoAnswer, match="proxy refuses"):
        get("https://news.example/a", Client(proxy=site.root))
    assert site.paths == ["news.example:443"]


def test_private_addresses_are_refused_behind_a_proxy_too(site: Site) -> None:
    for address in ("http://10.0.0.1/", "http://printer/"):
        with pytest.raises(errors.PrivateAddress):
            get(address, Client(proxy=site.root), typed=None)
    assert site.asked == []


def test_a_proxy_of_another_kind_is_not_passed_by() -> None:
    with pytest.raises(errors.BadAddress):
        Client(proxy="socks5://127.0.0.1:1080")


def test_a_connection_serves_several_requests_and_its_end_is_no_failure(site: Site) -> None:
    ends: list[object] = []

    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = len(ends) == 2  # the server hangs up after the third, unannounced
        ends.append(handler.client_address)
        send(handler, 200, b"x" * 100_000, {})

    for number in range(6):
        site.replies[f"/{number}"] = reply
    with Client() as client:
        for number in range(6):
            order = Order(place=place(f"{site.root}/{number}"), typed="127.0.0.1")
            assert client.get(order).data == b"x" * 100_000
    assert len(ends) == 6
    assert ends[0] == ends[1] == ends[2] != ends[3] == ends[4] == ends[5]


def test_a_connection_to_a_typed_host_serves_nobody_who_did_not_type_it(site: Site) -> None:
    address = f"http://desk.example:{site.port}/a"

    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = False
        send(handler, 200, b"here", {})

    site.replies["/a"] = reply
    there = place(address)
    with Client(resolver=lambda host, port: ["127.0.0.1"]) as client:
        client.get(Order(place=there, typed=there.host, private=True))
        for order in (Order(place=there), Order(place=there, typed=there.host)):
            with pytest.raises(errors.PrivateAddress):
                client.get(order)
    assert site.paths == ["/a"]


def test_a_host_is_asked_one_thing_at_a_time(site: Site) -> None:
    guard, together, now, most = threading.Lock(), threading.Event(), 0, 0

    def busy(handler: BaseHTTPRequestHandler) -> None:
        nonlocal now, most
        with guard:
            now += 1
            most = max(most, now)
        if now > 1:
            together.set()
        together.wait(0.02)  # for a second one that should not come
        with guard:
            now -= 1
        send(handler, 200, b"x" * 1000, {})

    from storage.online.downloads import fetched

    orders = []
    for number in range(12):
        site.replies[f"/{number}"] = busy
        orders.append(Order(place=place(f"{site.root}/{number}"), typed="127.0.0.1"))
    with Client() as client:
        outcomes = list(fetched(client, orders, lambda done, host: None))
    assert len(outcomes) == 12 and all(isinstance(one, Response) for one in outcomes)
    assert most == 1


def _tunnelling(answer: bytes) -> tuple[socket.socket, threading.Thread, list[bytes]]:
    """Return a proxy's socket, what serves one request on it, and what it was asked."""
    listener = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []

    def serve() -> None:
        link, _ = listener.accept()
        with link:
            asked.append(link.recv(4096))
            link.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    return listener, thread, asked


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"", "the proxy hung up"),
        (b"HTTP/1.1 200 OK\r\n", "the proxy hung up"),
        (b"X-Long: " + b"x" * 70_000, "the proxy hung up"),
        (b"HTTP/1.1 407 Who are you?\r\n\r\n", "the proxy refuses"),
        (b"nonsense\r\n\r\n", "the proxy refuses"),
    ],
)
def test_a_proxy_that_gives_no_way_through_is_told_of(answer: bytes, said: str) -> None:
    listener, thread, asked = _tunnelling(answer)
    with listener, pytest.raises(errors.NoAnswer, match=said):
        get("https://news.example/a", Client(proxy=f"http://me:word@127.0.0.1:{listener.getsockname()[1]}"))
    thread.join()
    assert asked[0].startswith(b"CONNECT news.example:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic bWU6d29yZA==\r\n" in asked[0]


def test_what_comes_out_of_a_way_through_must_be_who_it_says() -> None:
    listener, thread, _ = _tunnelling(b"HTTP/1.1 200 OK\r\n\r\n")
    with listener, pytest.raises(errors.StorageError) as told:
        get("https://news.example/a", Client(proxy=f"http://127.0.0.1:{listener.getsockname()[1]}"))
    thread.join()
    assert isinstance(told.value, errors.NoAnswer | errors.NotGenuine)


def test_a_client_that_is_closed_asks_nobody(site: Site) -> None:
    client = Client()
    client.close()
    with pytest.raises(Cancelled):
        client.get(Order(place=place(site.root + "/a"), typed="127.0.0.1"))
    assert site.asked == []


def test_a_name_without_an_address_is_no_host() -> None:
    with pytest.raises(errors.NoSuchHost, match="news"):
        get("http://news.example/a", Client(resolver=lambda _host, _port: []))
