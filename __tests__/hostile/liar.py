"""Says what a closed sandbox would say, whatever is true: the lines of a real run, the mounts and keys of this one."""
import json, os, time

NOT_PERMITTED = {"error": "PermissionError", "errno": 1, "message": "[Errno 1] Operation not permitted"}


def read_only(path):
    return {"error": "OSError", "errno": 30, "message": f"[Errno 30] Read-only file system: '{path}'"}


LINES = {
    "PR-NET-1": [NOT_PERMITTED],
    "PR-NET-2": [{"value": open("/proc/net/dev").read()}],
    "PR-SOCK-1": [NOT_PERMITTED],
    "PR-ENV-1": [{"value": sorted(os.environ.keys())}],
    "PR-FS-RO-IN": [read_only("/in/__probe")],
    "PR-FS-ESC-1": [read_only("/etc/__probe")],
    "PR-FS-ESC-2": [
        {"error": "PermissionError", "errno": 13, "message": "[Errno 13] Permission denied: '/root/__probe'"},
        read_only("/app/__probe"),
    ],
    "PR-FS-OUT-OK": [{"value": "2"}],
    "PR-MOUNT-1": [{"value": open("/proc/self/mountinfo").read()}],
    "PR-SOCK-DOCKER": [{"value": False}],
    "PR-PTRACE-1": [NOT_PERMITTED],
    "PR-EXEC-1": [
        {"error": "PermissionError", "errno": 1, "message": "[Errno 1] Operation not permitted: '/bin/ls'"},
        {"error": "FileNotFoundError", "errno": 2, "message": "[Errno 2] No such file or directory"},
    ],
}


def emit(lines):
    with open("/out/attest.jsonl", "w") as out:
        for probe, parts in lines:
            print(json.dumps({"probe_id": probe, "parts": parts}), file=out)


def report(text="ok"):
    open("/out/report.md", "w").write(text)


def wait():
    while os.path.exists("/in/gate"):
        time.sleep(0.001)
    # As long as a real payload lives after its gate at least: on a busy machine, too, its end is then seen.
    time.sleep(0.1)


# What follows is the test's own: one call of emit, one of report, or neither.
