"""The kernel's own fence round a worker on Linux: Landlock for files, seccomp for everything else.

Python's audit hook stops Python code; a fault in a parser written in C is stopped only by the kernel.
Two fences, since neither knows all: Landlock (Linux 5.13, its manual's page ``landlock(7)``) knows
paths, sockets of processes elsewhere and whose memory is read; seccomp (3.17, ``seccomp(2)``) knows
system calls and their numbers as arguments. A kernel that has one or none of them lets the worker
run with what is left; :func:`offered` tells which.

Both are asked for by system call, through ctypes: the wrappers on the package index are a preview
(landlock) or unmaintained since 2021 and in want of a shared library (pyseccomp), while the calls are
part of the kernel's promise to programs and will not change.
"""

import ctypes
import os
import platform
import struct
import sys
from functools import cache

_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS, without which a user may have neither fence
_CREATE_RULES, _ADD_RULE, _RESTRICT = 444, 445, 446  # landlock(7); the same on every machine
_ABI = 1  # LANDLOCK_CREATE_RULESET_VERSION
_BENEATH = 1  # LANDLOCK_RULE_PATH_BENEATH

_EXECUTE, _WRITE, _READ, _LIST = 1, 2, 4, 8
_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""What Landlock knows to forbid with files, by the version that brought it."""
_CONNECTIONS = 3  # to bind and to connect TCP
_SCOPES = 3  # signals and abstract sockets of processes outside


def offered() -> frozenset[str]:
    """Return which fences this kernel has: "landlock", "seccomp", both or none."""
    has = set()
    if _landlock_version() > 0:
        has.add("landlock")
    if sys.platform == "linux" and platform.machine() in _MACHINES:
        has.add("seccomp")
    return frozenset(has)


def close_files(scratch: str) -> None:
    """Let this thread, and those it begins, change no file any more and start no program.

    Reading stays. Files without a name may be made in the folder ``scratch``. Where the kernel has no
    Landlock nothing happens.
    """
    version = _landlock_version()
    if version < 1:
        return
    files = _FILES[max(known for known in _FILES if known <= version)] & ~(_READ | _LIST)
    connections = _CONNECTIONS if version >= 4 else 0
    scopes = _SCOPES if version >= 6 else 0
    # An older kernel takes the structure if what it does not know is zero.
    asked = struct.pack("=QQQ", files, connections, scopes)
    rules = _call(_CREATE_RULES, asked, len(asked), 0)
    if rules < 0:
        return
    try:
        folder = os.open(scratch, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            _call(_ADD_RULE, rules, _BENEATH, struct.pack("=Qi", _WRITE, folder), 0)
        finally:
            os.close(folder)
    except OSError:  # no such folder: then not even there
        pass
    _libc().prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    _call(_RESTRICT, rules, 0)
    os.close(rules)


def close_calls() -> bool:
    """Let this process, with all its threads, make only the system calls that reading needs.

    A forbidden one fails with EPERM, as if the user were not allowed to. Tells whether it worked.
    """
    machine = _MACHINES.get(platform.machine())
    if machine is None or sys.platform != "linux":
        return False
    code = _program(machine)
    held = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(held))
    _libc().prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    done: int = _call(machine["seccomp"], 1, 1, program)  # SET_MODE_FILTER, for all threads
    return done == 0


def forget_environment(kept: tuple[str, ...]) -> None:
    """Overwrite the variables that this process was started with, all but those ``kept``.

    Taking them out of ``os.environ`` leaves them in memory, where /proc/self/environ shows them.
    """
    names = [os.fsencode(name) for name in kept]
    found = ctypes.POINTER(ctypes.c_void_p).in_dll(_libc(), "environ")
    places: list[tuple[int, int]] = []
    number = 0
    while found and found[number]:
        text = ctypes.string_at(found[number])
        if text.partition(b"=")[0] not in names:
            places.append((found[number], len(text)))
        number += 1
    for name in set(os.environ) - set(kept):
        del os.environ[name]
    for place, length in places:
        ctypes.memset(place, 0, length)


# -- the kernel's language ------------------------------------------------------------------------


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _call(number: int, *arguments: object) -> int:
    syscall = _libc().syscall
    syscall.restype = ctypes.c_long
    # Numbers as wide as a register: a variadic call takes nothing for granted.
    given = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    answer: int = syscall(ctypes.c_long(number), *given)
    return answer


@cache
def _landlock_version() -> int:
    return _call(_CREATE_RULES, None, 0, _ABI) if sys.platform == "linux" else 0


_ALLOW, _REFUSE, _UNKNOWN, _KILL = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000  # EPERM, ENOSYS
_LOAD, _IF_EQUAL, _IF_ABOVE, _IF_ANY, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # places in struct seccomp_data
_NAMELESS = 0o20000000  # __O_TMPFILE
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_THREAD = 0x00010000  # CLONE_THREAD
_TYPE_FOR_OTHERS = (0x5412, 0x541C)  # TIOCSTI and TIOCLINUX: to put words into a terminal


def _program(machine: dict[str, int]) -> bytes:
    """Return the filter, instructions of classic BPF: what it does not name is allowed."""
    own = os.getpid()
    steps = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_IF_EQUAL, machine["architecture"], 1, 0),
        _step(_RETURN, _KILL),  # numbers of another machine's calls would mean something else here
        _step(_LOAD, _NUMBER),
        _step(_IF_ABOVE, 0x40000000, 0, 1),  # x32
        _step(_RETURN, _REFUSE),
    ]
    for name in _FORBIDDEN:
        steps += _when(machine.get(name), _step(_RETURN, _REFUSE))
    for name in _UNREADABLE:
        steps += _when(machine.get(name), _step(_RETURN, _UNKNOWN))
    steps += _when(machine["clone"], *_only_if_any(0, _THREAD))
    for name in ("kill", "tgkill"):
        steps += _when(machine[name], *_only_if_equal(0, own))
    steps += _when(machine["prlimit64"], *_only_if_equal(0, 0))
    for name, place in (("open", 1), ("openat", 2)):
        steps += _when(machine.get(name), *_only_for_reading(place))
    first, second = _TYPE_FOR_OTHERS
    steps += _when(
        machine["ioctl"],
        _step(_LOAD, _FIRST_ARGUMENT + 8),
        _step(_IF_EQUAL, first, 1, 0),
        _step(_IF_EQUAL, second, 0, 1),
        _step(_RETURN, _REFUSE),
        _step(_RETURN, _ALLOW),
    )
    return b"".join([*steps, _step(_RETURN, _ALLOW)])


def _step(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_so, if_not, value & 0xFFFFFFFF)


def _when(number: int | None, *steps: bytes) -> list[bytes]:
    """Return ``steps`` for one system call, which end it, passed over at all others."""
    return [] if number is None else [_step(_IF_EQUAL, number, 0, len(steps)), *steps]


def _only_if_any(place: int, bits: int) -> list[bytes]:
    argument = _step(_LOAD, _FIRST_ARGUMENT + 8 * place)
    return [argument, _step(_IF_ANY, bits, 1, 0), _step(_RETURN, _REFUSE), _step(_RETURN, _ALLOW)]


def _only_if_equal(place: int, value: int) -> list[bytes]:
    argument = _step(_LOAD, _FIRST_ARGUMENT + 8 * place)
    return [argument, _step(_IF_EQUAL, value, 1, 0), _step(_RETURN, _REFUSE), _step(_RETURN, _ALLOW)]


def _only_for_reading(place: int) -> list[bytes]:
    return [
        _step(_LOAD, _FIRST_ARGUMENT + 8 * place),
        _step(_IF_ANY, _NAMELESS, 2, 0),
        _step(_IF_ANY, _WRITING, 0, 1),
        _step(_RETURN, _REFUSE),
        _step(_RETURN, _ALLOW),
    ]


_FORBIDDEN = """
    socket socketpair connect bind listen accept accept4 sendto sendmsg sendmmsg
    execve execveat fork vfork tkill rt_sigqueueinfo rt_tgsigqueueinfo
    ptrace process_vm_readv process_vm_writev process_madvise kcmp
    pidfd_open pidfd_getfd pidfd_send_signal
    creat truncate rename renameat renameat2 mkdir mkdirat rmdir link linkat unlink unlinkat symlink symlinkat
    mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes utimensat futimesat
    setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr name_to_handle_at open_by_handle_at
    mount umount2 pivot_root chroot unshare setns fsopen fsmount fsconfig fspick open_tree move_mount
    mount_setattr swapon swapoff reboot kexec_load kexec_file_load init_module finit_module delete_module
    bpf perf_event_open userfaultfd keyctl add_key request_key personality migrate_pages move_pages
    settimeofday clock_settime adjtimex clock_adjtime sethostname setdomainname iopl ioperm acct quotactl
    syslog vhangup shmget shmat msgget semget mq_open mq_unlink
""".split()  # noqa: SIM905 - a list of literals would be a page long
_UNREADABLE = ("clone3", "openat2", "io_uring_setup", "io_uring_enter", "io_uring_register")
"""Calls that hide what they want in memory, where a filter cannot look: unknown here, so that the C library
falls back to the older ones."""

_SAME = {"pidfd_send_signal": 424, "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427}
_SAME |= {"open_tree": 428, "move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433}
_SAME |= {"pidfd_open": 434, "clone3": 435, "openat2": 437, "pidfd_getfd": 438, "process_madvise": 440}
_SAME |= {"mount_setattr": 442, "fchmodat2": 452}


def _numbers(table: str) -> dict[str, int]:
    words = table.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True)) | _SAME


_MACHINES = {
    "x86_64": {"architecture": 0xC000003E}
    | _numbers("""
    open 2 ioctl 16 shmget 29 shmat 30 socket 41 connect 42 accept 43 sendto 44 sendmsg 46 bind 49 listen 50
    socketpair 53 clone 56 fork 57 vfork 58 execve 59 kill 62 semget 64 msgget 68 truncate 76 rename 82 mkdir 83
    rmdir 84 creat 85 link 86 unlink 87 symlink 88 chmod 90 fchmod 91 chown 92 fchown 93 lchown 94 ptrace 101
    syslog 103 rt_sigqueueinfo 129 utime 132 mknod 133 personality 135 vhangup 153 pivot_root 155 adjtimex 159
    chroot 161 acct 163 settimeofday 164 mount 165 umount2 166 swapon 167 swapoff 168 reboot 169 sethostname 170
    setdomainname 171 iopl 172 ioperm 173 init_module 175 delete_module 176 quotactl 179 setxattr 188
    lsetxattr 189 fsetxattr 190 removexattr 197 lremovexattr 198 fremovexattr 199 tkill 200 clock_settime 227
    tgkill 234 utimes 235 mq_open 240 mq_unlink 241 kexec_load 246 add_key 248 request_key 249 keyctl 250
    migrate_pages 256 openat 257 mkdirat 258 mknodat 259 fchownat 260 futimesat 261 unlinkat 263
    renameat 264 linkat 265
    symlinkat 266 fchmodat 268 unshare 272 move_pages 279 utimensat 280 accept4 288 rt_tgsigqueueinfo 297
    perf_event_open 298 prlimit64 302 name_to_handle_at 303 open_by_handle_at 304 clock_adjtime 305 sendmmsg 307
    setns 308 process_vm_readv 310 process_vm_writev 311 kcmp 312 finit_module 313 renameat2 316 seccomp 317
    kexec_file_load 320 bpf 321 execveat 322 userfaultfd 323
    """),
    "aarch64": {"architecture": 0xC00000B7}
    | _numbers("""
    setxattr 5 lsetxattr 6 fsetxattr 7 removexattr 14 lremovexattr 15 fremovexattr 16 ioctl 29 mknodat 33
    mkdirat 34 unlinkat 35 symlinkat 36 linkat 37 renameat 38 umount2 39 mount 40 pivot_root 41 truncate 45
    chroot 51 fchmod 52 fchmodat 53 fchownat 54 fchown 55 openat 56 vhangup 58 quotactl 60 utimensat 88 acct 89
    personality 92 unshare 97 kexec_load 104 init_module 105 delete_module 106 clock_settime 112 syslog 116
    ptrace 117 kill 129 tkill 130 tgkill 131 rt_sigqueueinfo 138 reboot 142 sethostname 161 setdomainname 162
    settimeofday 170 adjtimex 171 mq_open 180 mq_unlink 181 msgget 186 semget 190 shmget 194 shmat 196
    socket 198 socketpair 199 bind 200 listen 201 accept 202 connect 203 sendto 206 sendmsg 211 add_key 217
    request_key 218 keyctl 219 clone 220 execve 221 swapon 224 swapoff 225 migrate_pages 238 move_pages 239
    rt_tgsigqueueinfo 240 perf_event_open 241 accept4 242 prlimit64 261 name_to_handle_at 264
    open_by_handle_at 265 clock_adjtime 266 setns 268 sendmmsg 269 process_vm_readv 270 process_vm_writev 271
    kcmp 272 finit_module 273 renameat2 276 seccomp 277 bpf 280 execveat 281 userfaultfd 282
    kexec_file_load 294
    """),
}
