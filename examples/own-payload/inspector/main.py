"""An inspector of one's own: it tries the packet's probes, then reads the packet in /in and reports to /out."""
import ctypes, hashlib, json, os, signal, socket, subprocess, time

def inspect():  # this program's own work: here the digest of each file that it was given
    paths = [os.path.join(folder, name) for folder, _, names in os.walk("/in") for name in names]
    with open("/out/inspection.json", "w") as out:
        json.dump({path: hashlib.sha256(open(path, "rb").read()).hexdigest() for path in sorted(paths)}, out)

def ptrace_traceme():
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())  # where it works, a signal would stop the run
    if ctypes.CDLL(None, use_errno=True).ptrace(0, 0, None, None) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

def tried(operation):  # what came of it; judging is the host's work
    try:
        value = operation()
    except Exception as error:
        return {"error": type(error).__name__, "errno": getattr(error, "errno", None) or 0, "message": str(error)}
    return {"value": value if isinstance(value, (bool, list)) else str(value)}

PROBES = {  # PR-EXEC-1 comes last: where an execv succeeds, this program is gone
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
    "PR-EXEC-1": [lambda: subprocess.run(["/bin/ls"]), lambda: os.execv("/bin/ls", ["ls"])],
}
while os.path.exists("/in/gate"): time.sleep(0.001)  # the host asks the kernel about this process, then opens it
with open("/out/attest.jsonl", "w") as out:
    for probe, operations in PROBES.items():
        print(json.dumps({"probe_id": probe, "parts": [tried(each) for each in operations]}), file=out, flush=True)
inspect()
time.sleep(0.2)  # so that the host can ask the kernel about this process once more before it ends
