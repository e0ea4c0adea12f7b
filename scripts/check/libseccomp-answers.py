#!/usr/bin/python3
"""What libseccomp's own filter answers, as the measure for src/seccomp/evaluate.ts.

Reads one JSON object on stdin and writes one on stdout:
  {"cases": [{"profile": {...}, "architecture": "x86_64", "optimise": true,
              "calls": [{"number": 41, "args": ["1", "0"]}]}]}
  {"version": "2.6.0", "cases": [{"error": null, "answers": [327681]}]}

A call may say "from": "SCMP_ARCH_X86", the architecture that it is made in, if that is not the profile's.

Each profile is turned into a filter in the way runc and crun do it (libcontainer/seccomp/seccomp_linux.go,
src/libcrun/seccomp.c): rules equal to the default are left out, so are names that libseccomp does not know. The BPF
program that libseccomp exports is then run on each call; the answer is the program's 32-bit return value.
Needs libseccomp.so.2 (which runc, crun and Podman need as well) and nothing else.
"""
import ctypes
import json
import os
import struct
import sys
import tempfile

LIBRARY = ctypes.CDLL("libseccomp.so.2", use_errno=True)
TOKENS = {
    "SCMP_ARCH_X86_64": 0xC000003E,
    "SCMP_ARCH_AARCH64": 0xC00000B7,
    "SCMP_ARCH_X86": 0x40000003,
    "SCMP_ARCH_X32": 0x4000003E,
    "SCMP_ARCH_ARM": 0x40000028,
}
NATIVE = {"x86_64": "SCMP_ARCH_X86_64", "aarch64": "SCMP_ARCH_AARCH64"}
ACTIONS = {
    "SCMP_ACT_ALLOW": 0x7FFF0000,
    "SCMP_ACT_LOG": 0x7FFC0000,
    "SCMP_ACT_TRACE": 0x7FF00000,
    "SCMP_ACT_ERRNO": 0x00050000,
    "SCMP_ACT_TRAP": 0x00030000,
    "SCMP_ACT_KILL": 0x00000000,
    "SCMP_ACT_KILL_THREAD": 0x00000000,
    "SCMP_ACT_KILL_PROCESS": 0x80000000,
}
TAKES_ERRNO = ("SCMP_ACT_ERRNO", "SCMP_ACT_TRACE")
OPERATORS = {"NE": 1, "LT": 2, "LE": 3, "EQ": 4, "GE": 5, "GT": 6, "MASKED_EQ": 7}
CTL_OPTIMIZE = 8
RESOLVE_ERROR = -1


class Comparison(ctypes.Structure):
    _fields_ = [
        ("arg", ctypes.c_uint),
        ("op", ctypes.c_int),
        ("datum_a", ctypes.c_uint64),
        ("datum_b", ctypes.c_uint64),
    ]


class Version(ctypes.Structure):
    _fields_ = [("major", ctypes.c_uint), ("minor", ctypes.c_uint), ("micro", ctypes.c_uint)]


LIBRARY.seccomp_init.restype = ctypes.c_void_p
LIBRARY.seccomp_init.argtypes = [ctypes.c_uint32]
LIBRARY.seccomp_release.argtypes = [ctypes.c_void_p]
LIBRARY.seccomp_arch_native.restype = ctypes.c_uint32
LIBRARY.seccomp_arch_add.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
LIBRARY.seccomp_arch_remove.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
LIBRARY.seccomp_attr_set.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32]
LIBRARY.seccomp_syscall_resolve_name.argtypes = [ctypes.c_char_p]
LIBRARY.seccomp_rule_add_array.argtypes = [
    ctypes.c_void_p,
    ctypes.c_uint32,
    ctypes.c_int,
    ctypes.c_uint,
    ctypes.POINTER(Comparison),
]
LIBRARY.seccomp_export_bpf.argtypes = [ctypes.c_void_p, ctypes.c_int]
LIBRARY.seccomp_version.restype = ctypes.POINTER(Version)


def check(code: int, what: str) -> None:
    if code < 0:
        raise OSError(-code, f"{what}: {os.strerror(-code)}")


def action_of(name: str, errno) -> int:
    return ACTIONS[name] | ((1 if errno is None else errno) if name in TAKES_ERRNO else 0)


def comparison_of(argument: dict) -> Comparison:
    return Comparison(
        argument["index"],
        OPERATORS[argument["op"].removeprefix("SCMP_CMP_")],
        int(argument.get("value") or 0),
        int(argument.get("valueTwo") or 0),
    )


def build(profile: dict, architecture: str, optimise: bool) -> list:
    default = action_of(profile["defaultAction"], profile.get("defaultErrnoRet"))
    context = LIBRARY.seccomp_init(default)
    try:
        own = TOKENS[NATIVE[architecture]]
        here = LIBRARY.seccomp_arch_native()
        if own != here:
            check(LIBRARY.seccomp_arch_add(context, own), "adding the architecture")
            check(LIBRARY.seccomp_arch_remove(context, here), "removing the machine's own")
        for name in profile.get("architectures") or []:
            code = LIBRARY.seccomp_arch_add(context, TOKENS[name])
            if code != -17:  # EEXIST
                check(code, f"adding {name}")
        if optimise:
            check(LIBRARY.seccomp_attr_set(context, CTL_OPTIMIZE, 2), "optimising")
        for rule in profile.get("syscalls") or []:
            add(context, rule, default)
        return export(context)
    finally:
        LIBRARY.seccomp_release(context)


def add(context, rule: dict, default: int) -> None:
    action = action_of(rule["action"], rule.get("errnoRet"))
    if action == default:
        return
    comparisons = [comparison_of(argument) for argument in rule.get("args") or []]
    array = (Comparison * max(1, len(comparisons)))(*comparisons)
    for name in rule["names"]:
        number = LIBRARY.seccomp_syscall_resolve_name(name.encode())
        if number != RESOLVE_ERROR:
            check(LIBRARY.seccomp_rule_add_array(context, action, number, len(comparisons), array), f"adding {name}")


def export(context) -> list:
    with tempfile.TemporaryFile() as file:
        check(LIBRARY.seccomp_export_bpf(context, file.fileno()), "exporting")
        file.seek(0)
        return list(struct.iter_unpack("=HBBI", file.read()))


def run(program: list, data: bytes) -> int:
    """The instructions of classic BPF that libseccomp writes (linux/filter.h); any other one is an error."""
    accumulator = 0
    at = 0
    while True:
        code, jump_true, jump_false, k = program[at]
        at += 1
        if code == 0x20:  # ld [k]
            accumulator = struct.unpack_from("<I", data, k)[0]
        elif code == 0x54:  # and #k
            accumulator &= k
        elif code == 0x05:  # ja
            at += k
        elif code == 0x15:  # jeq
            at += jump_true if accumulator == k else jump_false
        elif code == 0x25:  # jgt
            at += jump_true if accumulator > k else jump_false
        elif code == 0x35:  # jge
            at += jump_true if accumulator >= k else jump_false
        elif code == 0x45:  # jset
            at += jump_true if accumulator & k else jump_false
        elif code == 0x06:  # ret #k
            return k
        else:
            raise ValueError(f"libseccomp wrote an instruction that is not known here: {code:#x}")


def data_of(call: dict, architecture: str) -> bytes:
    args = [int(argument) for argument in call["args"]]
    args += [0] * (6 - len(args))
    token = TOKENS[call.get("from") or NATIVE[architecture]]
    return struct.pack("<IIQ6Q", call["number"] & 0xFFFFFFFF, token, 0, *args)


def answer(case: dict) -> dict:
    try:
        program = build(case["profile"], case["architecture"], case.get("optimise", False))
    except OSError as error:
        return {"error": str(error), "answers": []}
    answers = [run(program, data_of(call, case["architecture"])) for call in case["calls"]]
    return {"error": None, "answers": answers}


def main() -> None:
    version = LIBRARY.seccomp_version().contents
    cases = [answer(case) for case in json.load(sys.stdin)["cases"]]
    json.dump({"version": f"{version.major}.{version.minor}.{version.micro}", "cases": cases}, sys.stdout)


main()
