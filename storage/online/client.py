"""An HTTP client that only gets: bounded, without memory of who asks, and picky where it goes.

Python's own ``http.client`` speaks the protocol over a socket that is made here, so that the
address that was checked is the one connected to. (urllib3 and httpx look a name up themselves.)
"""

import contextlib
import errno
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from storage.errors import (
    BadAddress,
    Cancelled,
    Downgraded,
    Malformed,
    NoAnswer,
    NoSuchHost,
    NotGenuine,
    Offline,
    PageClosed,
    PageGone,
    PrivateAddress,
    SentAround,
    ServerTrouble,
    StorageError,
    TookTooLong,
    TooLarge,
)
from storage.online.inflating import Inflater
from storage.online.places import Place, place
from storage.online.proxies import Proxies, Proxy
from storage.online.reach import is_plainly_private, is_public, may_ask

MAX_REDIRECTS = 10
AGENT = "Mozilla/5.0 (compatible; Lectorium)"
"""Neither version nor platform: every reader of Lectorium looks the same."""

PAGE_BYTES = 64 * 1024 * 1024
"""Of a page, unpacked: what an importer takes."""

Resolver = Callable[[str, int], Iterable[str]]
"""Returns the IP addresses of a name; raises socket.gaierror."""

_Line = tuple[str, str, int, bool, bool]
"""Scheme, host, port; whether the host was typed, and may be private by its name."""

_LINES = 8  # that are kept open at once
_CHUNK = 64 * 1024
_ADDRESSES = 2  # of a name and a family that are tried, one after another
_CLOSED = frozenset((401, 402, 403, 407, 451))
_MOVED = frozenset((301, 302, 303, 307, 308))
_AWAY = frozenset((errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds on the clock."""

    connect: float = 10
    read: float = 20
    """Without a single byte."""
    total: float = 60
    """For one request with all its redirects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One thing to get."""

    place: Place
    typed: str | None = None
    """The host that the user typed, which alone may lie in a private network: as a numeric address,
    as ``localhost``, or by a name that exists in private networks only."""
    private: bool = False
    """Whether the user said that the host is meant to, whatever its name."""
    most: int = PAGE_BYTES
    """Bytes, unpacked."""
    accept: str = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"
    etag: str = ""
    modified: str = ""
    """What the last answer was marked with; one that is still the same brings no data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What came."""

    place: Place
    """Where it came from in the end."""
    data: bytes
    """Unpacked as the server packed it for the way, else exact."""
    media_type: str = ""
    """Lower case, without parameters; "" if none was told."""
    etag: str = ""
    modified: str = ""
    fresh: bool = True
    """False when nothing has changed since; ``data`` is empty then."""


def look_up(host: str, port: int) -> list[str]:
    """Return the IP addresses of a name, as the system prefers them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


class Client:
    """Gets what may be got. Used by several threads; a host is asked one thing at a time.

    No cookies, no referrer, no passwords; certificates are verified.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        resolver: Resolver = look_up,
        patience: Patience | None = None,
    ) -> None:
        """``proxy`` None means what the environment or the system says. Raises BadAddress."""
        self._proxies = Proxies(proxy)
        self._resolver = resolver
        self._patience = patience or Patience()
        self._lock = threading.Lock()
        self._hosts: dict[str, threading.Lock] = {}
        self._exchanges: set[_Exchange] = set()
        self._kept: dict[_Line, http.client.HTTPConnection] = {}
        self._closed = False
        self._tls: ssl.SSLContext | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up everywhere; whoever waits for an answer gets Cancelled."""
        with self._lock:
            self._closed = True
            exchanges = tuple(self._exchanges)
            kept, self._kept = self._kept, {}
        for exchange in exchanges:
            exchange.hang_up()
        for speaker in kept.values():
            speaker.close()

    def get(self, order: Order) -> Response:
        """Return what an address brings, after redirects.

        Raises the errors of "going online", TooLarge, TookTooLong, Malformed, and Cancelled once
        the client is closed.
        """
        with self._turn(order.place.host):
            exchange = _Exchange(self._patience.total)
            with self._lock:
                if self._closed:
                    raise Cancelled
                self._exchanges.add(exchange)
            try:
                return self._follow(order, exchange)
            except StorageError:
                raise
            except (OSError, http.client.HTTPException, EOFError) as error:
                if self._closed:
                    raise Cancelled from error
                raise self._in_our_words(order.place, exchange, error) from error
            finally:
                with self._lock:
                    self._exchanges.discard(exchange)
                    self._keep(exchange)
                exchange.end()

    @contextlib.contextmanager
    def _turn(self, host: str) -> Iterator[None]:
        with self._lock:
            turn = self._hosts.setdefault(host, threading.Lock())
        with turn:
            yield

    def _keep(self, exchange: "_Exchange") -> None:
        """Keep the line of an answer that came to its end, for what else is asked of the same host."""
        if self._closed or exchange.line in self._kept or len(self._kept) >= _LINES:
            return
        speaker = exchange.hand_over()
        if speaker is not None and exchange.line is not None:
            self._kept[exchange.line] = speaker

    def _follow(self, order: Order, exchange: "_Exchange") -> Response:
        here = order.place
        for _ in range(MAX_REDIRECTS + 1):
            reply = self._ask(order, here, exchange)
            if reply.status not in _MOVED:
                return _response(order, here, reply, exchange)
            there = self._sent_on(order, here, reply)
            exchange.release()
            here = there
        raise SentAround(path=str(order.place), limit=MAX_REDIRECTS)

    def _sent_on(self, order: Order, here: Place, reply: http.client.HTTPResponse) -> Place:
        location = reply.getheader("Location") or ""
        if not location:
            raise Malformed(path=str(order.place), reason="it sends on to nowhere")
        try:
            # http.client reads headers as Latin-1; what servers mean by such bytes is UTF-8.
            location = location.encode("latin-1").decode("utf-8", "replace")
            there = place(location, str(here))
        except (BadAddress, UnicodeError) as error:
            raise Malformed(path=str(order.place), reason="it sends on to nowhere") from error
        if here.scheme == "https" and there.scheme == "http" and order.place.scheme == "https":
            raise Downgraded(path=str(order.place))
        return there

    def _ask(self, order: Order, here: Place, exchange: "_Exchange") -> http.client.HTTPResponse:
        proxy = self._proxies.way_to(here)
        if not may_ask(here, order.typed):
            raise PrivateAddress(path=str(order.place), host=here.host)
        # A line that was kept leads to an address that was checked on the same terms.
        line = here.scheme, here.host, here.port, here.host == order.typed, order.private
        with self._lock:
            kept = self._kept.pop(line, None)
        if kept is not None and kept.sock is not None:
            exchange.hold(kept.sock, line)
            try:
                return self._speak(kept, order, here, proxy, exchange)
            except (http.client.BadStatusLine, ConnectionError):
                exchange.check()  # the other side has hung up meanwhile: it is asked anew
                exchange.release()
        link = self._link(order, here, proxy, exchange)
        speaker = http.client.HTTPConnection(here.host, here.port)
        speaker.sock = link
        speaker.auto_open = 0  # it would look the name up by itself, and connect to whatever it finds
        exchange.hold(link, line)
        return self._speak(speaker, order, here, proxy, exchange)

    def _link(self, order: Order, here: Place, proxy: Proxy | None, exchange: "_Exchange") -> socket.socket:
        """Return a new connection to a host, or to it by way of a proxy."""
        if proxy is None:
            link = self._dial(self._allowed(order, here), here.port, exchange)
        else:
            link = self._dial(self._resolve(proxy.host, proxy.port), proxy.port, exchange)
        if here.scheme == "https":
            if proxy is not None:
                _tunnel(link, here, proxy, exchange)
            link = self._context().wrap_socket(link, server_hostname=here.host)
            exchange.hold(link)
        return link

    def _speak(
        self,
        speaker: http.client.HTTPConnection,
        order: Order,
        here: Place,
        proxy: Proxy | None,
        exchange: "_Exchange",
    ) -> http.client.HTTPResponse:
        speaker.sock.settimeout(self._patience.read)
        plain = proxy is not None and here.scheme == "http"
        speaker.putrequest(
            "GET", str(here) if plain else here.target, skip_host=True, skip_accept_encoding=True
        )
        for name, value in _headers(order, here, proxy if plain else None):
            speaker.putheader(name, value)
        speaker.endheaders()
        return exchange.receive(speaker, speaker.getresponse())

    def _allowed(self, order: Order, here: Place) -> list[str]:
        """Return the IP addresses that may be connected to. Raises PrivateAddress if there are none."""
        if here.numeric is not None:
            return [here.host]  # looked at by may_ask
        found = self._resolve(here.host, here.port)
        # A name that is private by its look was typed, or it would not have come so far.
        if here.host == order.typed and (order.private or is_plainly_private(here)):
            return found
        public = [one for one in found if is_public(one)]
        if not public:
            raise PrivateAddress(path=str(order.place), host=f"{here.host} ({found[0]})")
        return public

    def _resolve(self, host: str, port: int) -> list[str]:
        found = [one.partition("%")[0] for one in self._resolver(host, port)]
        if not found:
            raise socket.gaierror(socket.EAI_NONAME, "no address")
        # Some of each family: of a name with many of one, the other may be all that works here.
        kinds = ([one for one in found if (":" in one) is six][:_ADDRESSES] for six in (True, False))
        tried = {one for kind in kinds for one in kind}
        return [one for one in found if one in tried]

    def _dial(self, addresses: list[str], port: int, exchange: "_Exchange") -> socket.socket:
        """Return a socket to the first address that answers: to that very address."""
        failed: OSError = OSError("no address")
        for address in addresses:
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            link = socket.socket(family, socket.SOCK_STREAM)
            exchange.hold(link)
            link.settimeout(min(self._patience.connect, exchange.left()))
            try:
                link.connect((address, port))
                return link
            except OSError as error:
                link.close()
                failed = error
        raise failed

    def _context(self) -> ssl.SSLContext:
        with self._lock:
            if self._tls is None:
                self._tls = ssl.create_default_context()
                if not self._tls.get_ca_certs() and not ssl.get_default_verify_paths().capath:
                    import certifi  # Pythons of macOS come without the system's certificates

                    self._tls.load_verify_locations(certifi.where())
            return self._tls

    def _in_our_words(self, asked: Place, exchange: "_Exchange", error: Exception) -> StorageError:
        path, host = str(asked), asked.host
        if exchange.late or isinstance(error, TimeoutError):
            seconds = self._patience.total if exchange.late else self._patience.read
            return TookTooLong(path=path, seconds=f"{seconds:g}")
        if isinstance(error, socket.gaierror):
            if error.errno == socket.EAI_AGAIN:
                return Offline(path=path)
            return NoSuchHost(path=path, host=host)
        if isinstance(error, ssl.SSLError):
            reason = getattr(error, "verify_message", "") or error.reason or "TLS"
            return NotGenuine(path=path, host=host, reason=str(reason).replace("_", " ").lower())
        if isinstance(error, OSError) and error.errno in _AWAY:
            return Offline(path=path)
        if isinstance(error, http.client.RemoteDisconnected):
            return NoAnswer(path=path, host=host, reason="it hung up")
        if isinstance(error, OSError):
            return NoAnswer(path=path, host=host, reason=error.strerror or type(error).__name__)
        return NoAnswer(path=path, host=host, reason="it does not speak HTTP")


class _Exchange:
    """One request under way: what must be closed to end it, and when it is too late."""

    def __init__(self, seconds: float) -> None:
        self.late = False
        self._until = time.monotonic() + seconds
        self.line: _Line | None = None
        """What the connection in use may be used for again."""
        self._link: socket.socket | None = None
        self._speaker: http.client.HTTPConnection | None = None
        self._reply: http.client.HTTPResponse | None = None
        self._over = False
        self._timer = threading.Timer(seconds, self._expire)
        self._timer.daemon = True
        self._timer.start()

    def left(self) -> float:
        """Return the seconds that are left, always a few more than none."""
        return max(0.05, self._until - time.monotonic())

    def hold(self, link: socket.socket, line: "_Line | None" = None) -> None:
        """Remember what is to be hung up."""
        self._link, self.line = link, line
        if self._over:
            self.hang_up()

    def receive(
        self, speaker: http.client.HTTPConnection, reply: http.client.HTTPResponse
    ) -> http.client.HTTPResponse:
        """Remember an answer, which keeps its socket open until it is closed itself."""
        self._speaker, self._reply = speaker, reply
        return reply

    def hand_over(self) -> http.client.HTTPConnection | None:
        """Return the connection for another exchange, None if it is of no further use."""
        speaker, reply = self._speaker, self._reply
        if self._over or speaker is None or reply is None or speaker.sock is None:
            return None
        if not reply.isclosed() and reply.length != 0:  # more may come, of this answer
            return None
        reply.close()
        self._link = self._speaker = self._reply = None
        return speaker

    def hang_up(self) -> None:
        """End it now, from any thread: whoever reads gets an end or an error."""
        self._over = True
        link = self._link
        if link is not None:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)

    def check(self) -> None:
        """Raise TimeoutError or EOFError if this was ended while the other side seemed to be through."""
        if self.late:
            raise TimeoutError
        if self._over:
            raise EOFError

    def release(self) -> None:
        """Close the connection: the next request of the same exchange makes its own."""
        if self._reply is not None:
            self._reply.close()
        if self._link is not None:
            self._link.close()
        self._link = self._speaker = self._reply = None

    def end(self) -> None:
        """Release everything."""
        self._timer.cancel()
        self.release()

    def _expire(self) -> None:
        self.late = True
        self.hang_up()


def _headers(order: Order, here: Place, proxy: Proxy | None) -> list[tuple[str, str]]:
    asked = [
        ("Host", here.authority),
        ("User-Agent", AGENT),
        ("Accept", order.accept),
        ("Accept-Encoding", "gzip, deflate"),
    ]
    if order.etag:
        asked.append(("If-None-Match", order.etag))
    if order.modified:
        asked.append(("If-Modified-Since", order.modified))
    if proxy is not None and proxy.authorization:
        asked.append(("Proxy-Authorization", proxy.authorization))
    return asked


def _tunnel(link: socket.socket, here: Place, proxy: Proxy, exchange: _Exchange) -> None:
    """Ask a proxy for a way through to an https host (RFC 9110, 9.3.6)."""
    host = f"[{here.host}]" if ":" in here.host else here.host
    lines = [f"CONNECT {host}:{here.port} HTTP/1.1", f"Host: {host}:{here.port}", f"User-Agent: {AGENT}"]
    if proxy.authorization:
        lines.append(f"Proxy-Authorization: {proxy.authorization}")
    link.settimeout(exchange.left())
    link.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = link.recv(1)  # one at a time: what follows belongs to the tunnel
        if not byte or len(head) > _CHUNK:
            raise ConnectionRefusedError(errno.ECONNREFUSED, "the proxy hung up")
        head += byte
    if not head.split(b"\r\n", 1)[0].split(b" ")[1:2] == [b"200"]:
        raise ConnectionRefusedError(errno.ECONNREFUSED, "the proxy refuses")


def _response(order: Order, here: Place, reply: http.client.HTTPResponse, exchange: _Exchange) -> Response:
    status, path = reply.status, str(order.place)
    etag, modified = (_kept(reply.getheader(name)) for name in ("ETag", "Last-Modified"))
    media_type = (reply.getheader("Content-Type") or "").partition(";")[0].strip().lower()
    if status == 304 and (order.etag or order.modified):
        return Response(place=here, data=b"", etag=etag, modified=modified, fresh=False)
    if status in (404, 410):
        raise PageGone(path=path, host=here.host, status=status)
    if status in _CLOSED:
        raise PageClosed(path=path, host=here.host, status=status)
    if status not in (200, 203):
        raise ServerTrouble(path=path, host=here.host, status=status)
    data = _body(order, reply, exchange)
    return Response(place=here, data=data, media_type=media_type, etag=etag, modified=modified)


def _kept(header: str | None) -> str:
    """Return a mark to be sent back, "" where it could not be sent safely."""
    text = header or ""
    return text if len(text) <= 1000 and text.isascii() and text.isprintable() else ""


def _body(order: Order, reply: http.client.HTTPResponse, exchange: _Exchange) -> bytes:
    path = str(order.place)
    if (reply.length or 0) > order.most:
        raise TooLarge(path=path, limit=_megabytes(order.most))
    try:
        inflater = Inflater(reply.getheader("Content-Encoding") or "", order.most)
        while chunk := reply.read1(_CHUNK):
            exchange.check()
            inflater.feed(chunk)
        exchange.check()
        data = inflater.end()
    except OverflowError as error:
        raise TooLarge(path=path, limit=_megabytes(order.most)) from error
    except (ValueError, http.client.IncompleteRead) as error:
        exchange.check()
        raise Malformed(path=path, reason="it broke off on its way") from error
    if reply.length:  # of the bytes that were promised, these never came
        raise Malformed(path=path, reason="it broke off on its way")
    return data


def _megabytes(size: int) -> str:
    return f"{size >> 20} MB"
