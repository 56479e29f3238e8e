"""A filter on system calls for the capped child: what reading needs is allowed, all else answers "not permitted".

Classic BPF, handed to prctl(2) as seccomp(2) describes; `openat` passes only without any flag that writes, `tgkill`
only to oneself (that is how a library gives up). Machines other than the two below go without, and `apply` says so.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_LOAD, _IF_EQUAL, _IF_ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1  # EPERM
_NUMBER, _MACHINE, _FIRST, _THIRD = 0, 4, 16, 32  # where call, machine and two of the arguments lie
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

# machine: its audit number, the numbers of openat and tgkill, and of read write close stat fstat lstat poll lseek mmap mprotect munmap
# brk rt_sigaction rt_sigprocmask rt_sigreturn pread64 readv writev access sched_yield mremap madvise getpid exit uname
# fcntl getcwd readlink gettimeofday getrusage sysinfo getuid getgid geteuid getegid sigaltstack gettid futex
# sched_getaffinity getdents64 clock_gettime exit_group newfstatat readlinkat set_robust_list getrandom membarrier statx
_CALLS: dict[str, tuple[int, int, int, tuple[int, ...]]] = {
    "x86_64": (0xC000003E, 257, 234, (
        0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21, 24, 25, 28, 39, 60, 63, 72, 79, 89, 96, 98,
        99, 102, 104, 107, 108, 131, 186, 202, 204, 217, 228, 231, 262, 267, 273, 318, 324, 332,
    )),
    "aarch64": (0xC00000B7, 56, 131, (
        63, 64, 57, 80, 73, 62, 222, 226, 215, 214, 134, 135, 139, 67, 65, 66, 48, 124, 216, 233, 172, 93, 160, 25, 17,
        78, 169, 165, 179, 174, 176, 175, 177, 132, 178, 98, 123, 61, 113, 94, 79, 99, 278, 283, 291,
    )),
}  # fmt: skip


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def steps(machine: str, own: int) -> bytes:
    """Return the filter for a machine and the process `own`, empty for a machine we do not know."""
    if machine not in _CALLS:
        return b""
    audit, openat, tgkill, calls = _CALLS[machine]
    n = len(calls)
    found = [(_LOAD, 0, 0, _MACHINE), (_IF_EQUAL, 0, n + 3, audit), (_LOAD, 0, 0, _NUMBER)]
    found += [(_IF_EQUAL, n + 3, 0, openat), (_IF_EQUAL, n + 6, 0, tgkill)]
    found += [(_IF_EQUAL, n - i, 0, call) for i, call in enumerate(calls)]
    found += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    found += [(_LOAD, 0, 0, _THIRD), (_IF_ANY_BIT, 0, 1, _WRITES), (_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    found += [(_LOAD, 0, 0, _FIRST), (_IF_EQUAL, 0, 1, own), (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    return b"".join(struct.pack("=HBBI", *step) for step in found)


def apply(libc: ctypes.CDLL) -> bool:
    """Filter this process's calls for good; False where the machine or its kernel cannot."""
    program = steps(platform.machine(), os.getpid())
    if not program:
        return False
    filter_ = _Program(len(program) // 8, program)
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(filter_), 0, 0) == 0)
