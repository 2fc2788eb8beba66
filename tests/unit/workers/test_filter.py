"""The filter of system calls, run as the kernel would run it, for machines that this one is not, too."""

import errno
import os
import struct
import sys

import pytest

from storage.workers import fence

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks in the numbers of Linux")

ALLOW, KILL = "allow", "kill"
MACHINES = sorted(fence._MACHINES)
OTHERS = os.getpid() + 1


def verdict(machine: str, call: str | int, *arguments: int, architecture: int | None = None) -> str:
    """Return what the filter says of a call: the rules of seccomp(2) and of classic BPF, as far as it goes."""
    numbers = fence._MACHINES[machine]
    code = fence._program(numbers)
    steps = [struct.unpack_from("=HBBI", code, at) for at in range(0, len(code), 8)]
    number = numbers[call] if isinstance(call, str) else call
    arch = numbers["architecture"] if architecture is None else architecture
    data = struct.pack("=IIQ6Q", number, arch, 0, *arguments, *[0] * (6 - len(arguments)))
    held = at = 0
    while True:
        kind, if_so, if_not, value = steps[at]
        at += 1
        match kind:
            case 0x20:  # load a word of the data
                (held,) = struct.unpack_from("=I", data, value)
            case 0x15:
                at += if_so if held == value else if_not
            case 0x35:
                at += if_so if held >= value else if_not
            case 0x45:
                at += if_so if held & value else if_not
            case 0x06:
                return _said(value)
            case _:
                raise AssertionError(kind)


def _said(value: int) -> str:
    kind, code = value & 0xFFFF0000, value & 0xFFFF
    return {0x7FFF0000: ALLOW, 0x80000000: KILL}.get(kind) or errno.errorcode[code]


@pytest.mark.parametrize("machine", MACHINES)
def test_what_a_reader_needs_is_allowed(machine: str) -> None:
    for number in (0, 5000):  # such as read on one of them, and calls that nobody knows
        assert verdict(machine, number) == ALLOW


@pytest.mark.parametrize("machine", MACHINES)
def test_each_forbidden_call_of_a_machine_is_refused(machine: str) -> None:
    known = [name for name in fence._FORBIDDEN if name in fence._MACHINES[machine]]
    assert {"socket", "execve", "unlinkat", "renameat", "ptrace", "bpf", "pidfd_getfd"} <= set(known)
    assert {name: verdict(machine, name) for name in known} == dict.fromkeys(known, "EPERM")


@pytest.mark.parametrize("machine", MACHINES)
def test_calls_that_hide_their_wishes_are_unknown(machine: str) -> None:
    assert {verdict(machine, name) for name in fence._UNREADABLE} == {"ENOSYS"}


@pytest.mark.parametrize("machine", MACHINES)
def test_calls_of_another_machine_end_the_process(machine: str) -> None:
    assert verdict(machine, "openat", architecture=0x40000003) == KILL
    assert verdict(machine, 0x40000000 + 59) == "EPERM"  # x32, whose calls the names do not cover


@pytest.mark.parametrize("machine", MACHINES)
def test_threads_may_begin_and_processes_not(machine: str) -> None:
    assert verdict(machine, "clone", 0x00010000 | 0x100) == ALLOW
    assert verdict(machine, "clone", 17) == "EPERM"


@pytest.mark.parametrize("machine", MACHINES)
def test_only_the_process_itself_may_be_signalled_and_limited(machine: str) -> None:
    for name in ("kill", "tgkill"):
        assert verdict(machine, name, os.getpid(), 15) == ALLOW
        assert verdict(machine, name, OTHERS, 15) == "EPERM"
    assert verdict(machine, "prlimit64", 0) == ALLOW
    assert verdict(machine, "prlimit64", OTHERS) == "EPERM"


@pytest.mark.parametrize("machine", MACHINES)
def test_files_are_opened_for_reading_only(machine: str) -> None:
    for name, place in (("open", 1), ("openat", 2)):
        if name not in fence._MACHINES[machine]:
            continue
        before = [0] * place
        assert verdict(machine, name, *before, os.O_RDONLY) == ALLOW
        assert verdict(machine, name, *before, os.O_RDWR | fence._NAMELESS) == ALLOW
        for flags in (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC, os.O_APPEND):
            assert verdict(machine, name, *before, flags) == "EPERM"


@pytest.mark.parametrize("machine", MACHINES)
def test_no_words_are_put_into_a_terminal(machine: str) -> None:
    for request in fence._TYPE_FOR_OTHERS:
        assert verdict(machine, "ioctl", 0, request) == "EPERM"
    assert verdict(machine, "ioctl", 0, 0x5401) == ALLOW
