"""An inspector of one's own: it proves the box that it stands in, then reads the packet in /in and reports to /out."""

import ctypes
import hashlib
import json
import os
import signal
import socket
import subprocess
import time


def inspect() -> None:
    """This program's own work: here the names, sizes and digests of what it was given."""
    found = []
    for folder, _, names in sorted(os.walk("/in")):
        for name in sorted(names):
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                data = file.read()
            found.append({"path": path, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    with open("/out/inspection.json", "w") as out:
        json.dump({"files": found}, out, indent=1)


def ptrace_traceme() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    if ctypes.CDLL(None, use_errno=True).ptrace(0, 0, None, None) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


# What the packet asks for: each operation is tried, and what came of it is reported. Judging is the host's work.
PROBES = {
    "PR-NET-1": [lambda: socket.socket().connect(("1.1.1.1", 53))],
    "PR-NET-2": [lambda: open("/proc/net/dev").read()],
    "PR-SOCK-1": [lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM)],
    "PR-ENV-1": [lambda: sorted(os.environ.keys())],
    "PR-FS-RO-IN": [lambda: open("/in/__probe", "w")],
    "PR-FS-ESC-1": [lambda: open("/etc/__probe", "w")],
    "PR-FS-ESC-2": [lambda: open("/root/__probe", "w"), lambda: open("/app/__probe", "w")],
    "PR-FS-OUT-OK": [lambda: open("/out/report.md", "w").write("ok")],
    "PR-MOUNT-1": [lambda: open("/proc/self/mountinfo").read()],
    "PR-SOCK-DOCKER": [lambda: os.path.exists("/var/run/docker.sock")],
    "PR-PTRACE-1": [ptrace_traceme],
    # The last one: where an execv succeeds, this program is gone.
    "PR-EXEC-1": [lambda: subprocess.run(["/bin/ls"]), lambda: os.execv("/bin/ls", ["ls"])],
}


def tried(operation) -> dict:
    try:
        value = operation()
    except Exception as error:
        return {"error": type(error).__name__, "errno": getattr(error, "errno", None) or 0, "message": str(error)}
    return {"value": value if isinstance(value, (bool, list)) else str(value)}


# Before anything else: the host asks the kernel about this process, and then opens the gate.
while os.path.exists("/in/gate"):
    time.sleep(0.001)
with open("/out/attest.jsonl", "w") as lines:
    for probe, operations in PROBES.items():
        line = {"probe_id": probe, "parts": [tried(each) for each in operations]}
        print(json.dumps(line), file=lines, flush=True)
inspect()
# The host asks the kernel about this process once more before it ends: a shorter program may be gone by then.
time.sleep(0.2)
