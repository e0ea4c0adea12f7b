"""Runs a Python payload that can execute nothing: denies exec and new processes to itself, shows that, then runs it.

    python3 -I -S FLAG... /in/seal.py PAYLOAD ARGUMENT...

A runtime cannot deny the exec that starts a payload, so this is self-applied: the host sees from outside that one more
filter is there, and knows by this file's digest which one. With -I and -S nothing of the image's site-packages runs and no
PYTHON variable counts before the seal; what the payload's own FLAGs leave of that comes after it. Standard library only;
x86-64 and arm64.
"""
import ctypes
import errno
import json
import os
import runpy
import site
import struct
import sys
import time

# AUDIT_ARCH, what is denied with EPERM (execve, execveat, then fork and vfork where there are any), clone, clone3.
CALLS = {
    "x86_64": (0xC000003E, [59, 322, 57, 58], 56, 435),
    "aarch64": (0xC00000B7, [221, 281], 220, 435),
}
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
LOAD, EQUALS, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # BPF instructions
ALLOW, KILL, ERROR = 0x7FFF0000, 0x80000000, 0x00050000
X32_BIT, CLONE_THREAD = 0x40000000, 0x10000
PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
EXECUTED = "--executed"  # the argument by which the process knows that it was executed by itself


def wait(gate):
    """Until the host has looked; by hand there is no gate."""
    while os.path.exists(gate):
        time.sleep(0.001)


def when(test, value, answer):
    return [(test, 0, 1, value), (RETURN, 0, 0, answer)]


def program():
    architecture, denied, clone, clone3 = CALLS[os.uname().machine]
    return [
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUALS, 1, 0, architecture),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        *when(AT_LEAST, X32_BIT, ERROR | errno.EPERM),
        *(step for number in denied for step in when(EQUALS, number, ERROR | errno.EPERM)),
        *when(EQUALS, clone3, ERROR | errno.ENOSYS),
        (EQUALS, 1, 0, clone),
        (RETURN, 0, 0, ALLOW),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        *when(ANY_BIT, CLONE_THREAD, ALLOW),
        (RETURN, 0, 0, ERROR | errno.EPERM),
    ]


def seal():
    steps = program()
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    sock_fprog = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_SECCOMP, ctypes.c_ulong(SECCOMP_MODE_FILTER), sock_fprog) != 0:
        raise OSError(ctypes.get_errno(), "the filter was not installed")


def refusal(path):
    """The errno of executing a file; where it can be executed, this process ends with 1 and nothing comes of the run."""
    try:
        os.execv(path, [path, "-I", "-c", "raise SystemExit(1)"])
    except OSError as error:
        return error.errno


def refusal_from_out():
    path = "/out/.sealed"
    script = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o755)
    os.write(script, f"#!{sys.orig_argv[0]}\nraise SystemExit(1)\n".encode())
    os.close(script)
    try:
        return refusal(path)
    finally:
        os.remove(path)


def tell(steps):
    with open("/out/.seal.jsonl", "x") as out:
        for step, number in steps.items():
            print(json.dumps({"step": step, "errno": number}), file=out)
    os.rename("/out/.seal.jsonl", "/out/seal.jsonl")


def catch_up(flags):
    """What Python does before a program that is started with these flags, in its order (docs: sys.path, site)."""
    if not {"I", "E"} & flags and os.environ.get("PYTHONPATH"):
        sys.path[:0] = os.environ["PYTHONPATH"].split(os.pathsep)
    if "S" not in flags:
        site.main()
    if not {"I", "P"} & flags:
        sys.path.insert(0, os.path.dirname(sys.argv[0]))


def main():
    own = len(sys.orig_argv) - len(sys.argv) + 1
    if sys.orig_argv[1:3] != ["-I", "-S"]:
        raise SystemExit("seal.py: python3 -I -S FLAG... /in/seal.py PAYLOAD ARGUMENT...")
    if sys.argv[1] != EXECUTED:
        wait("/in/gate")
        os.execv(sys.orig_argv[0], [*sys.orig_argv[:own], EXECUTED, *sys.argv[1:]])
    seal()
    tell({"exec-before": 0, "exec-interpreter": refusal(sys.orig_argv[0]), "exec-from-out": refusal_from_out()})
    wait("/in/gate.sealed")
    del sys.argv[:2]
    catch_up(set("".join(sys.orig_argv[3 : own - 1])))
    runpy.run_path(sys.argv[0], run_name="__main__")


main()
