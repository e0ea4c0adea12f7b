import { expect, it } from '@jest/globals';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { describeEngine, describeEngines } from '../engines.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { attested } from './attested.ts';

/** Socket families of the kernel by number (linux/socket.h); the last ones lead out of every network namespace. */
const MAKES = `import socket
def made(family):
    try: socket.socket(family, socket.SOCK_STREAM if family != 16 else socket.SOCK_RAW)
    except OSError: return False
    return True
found = [family for family in (1, 2, 10, 16, 40) if made(family)]
open("/data/families", "w").write(" ".join(map(str, found)))
if 40 in found or 1 not in found or 2 not in found: raise SystemExit(f"sockets of the families {found}")`;

/**
 * Calls that reach what no namespace of a build holds, by number on x86_64, with arguments of no effect. A number below
 * zero is an error that says that the call was let in.
 */
const REACHES = `import ctypes, errno, json
libc = ctypes.CDLL(None, use_errno=True)
def said(number, *args):
    ctypes.set_errno(0)
    found = libc.syscall(number, *map(ctypes.c_long, args))
    return "done" if found >= 0 else errno.errorcode[ctypes.get_errno()]
calls = {
    # KEYCTL_LINK of the user's keyring into the session's, KEYCTL_GET_KEYRING_ID, a key of no type.
    "keyctl link": (250, 8, -4, -3), "keyctl id": (250, 0, -4, 0), "add_key": (248, 0, 0, 0, 0, -3), "request_key": (249, 0, 0, 0, -4),
    "unshare user": (272, 0x10000000), "setns": (308, -1, 0), "mount": (165, 0, 0, 0, 0, 0), "umount2": (166, 0, 0),
    "bpf": (321, 0, 0, 0), "perf_event_open": (298, 0, 0, -1, -1, 0), "open_by_handle_at": (304, -1, 0, 0), "kexec_load": (246, 0, 0, 0, 0),
    "init_module": (175, 0, 0, 0), "settimeofday": (164, 0, 0), "swapon": (167, 0, 0), "reboot": (169, 0, 0, 0, 0), "userfaultfd": (323, 1), "fsopen": (430, 0, 0),
}
import os
groups = [path for path, _, _ in os.walk("/sys/fs/cgroup") if path != "/sys/fs/cgroup" and os.access(path, os.W_OK) and os.statvfs(path).f_flag & os.ST_RDONLY == 0]
if groups: raise SystemExit(f"writable: {groups[:9]}")
answers = {name: said(*call) for name, call in calls.items()}
json.dump(answers, open("/data/answers", "w"))
let_in = [name for name, answer in answers.items() if answer not in ("EPERM", "ENOSYS")]
if let_in: raise SystemExit(f"let in: {let_in} of {answers}")`;

/** What programs of a build do: processes, threads, sockets, owners, modes, attributes, a root of their own. */
const WORKS = `import errno, os, socket, subprocess, tempfile, threading
assert subprocess.run(["/usr/bin/python3", "-c", "print(1)"], capture_output=True).stdout == b"1\\n"
threading.Thread(target=lambda: None).start()
with tempfile.NamedTemporaryFile(dir="/data") as f: os.chown(f.name, 1, 1); os.chmod(f.name, 0o600); os.posix_fallocate(f.fileno(), 0, 10)
a, b = socket.socketpair(); a.send(b"x"); assert b.recv(1) == b"x"
os.memfd_create("x")
try: socket.socket(16, socket.SOCK_RAW, 9)
except OSError as error: assert error.errno in (errno.EINVAL, errno.EPERM, errno.EPROTONOSUPPORT), error
if os.fork() == 0: os.chroot("/data"); os.setgid(65532); os.setuid(65532); os._exit(0)
assert os.wait()[1] == 0
open("/data/works", "w").write("yes")`;

/** Returns the paths above the base that a build has with these commands of Python. */
async function builtWith(engine: 'docker' | 'podman', program: string): Promise<readonly string[]> {
  const dockerfile = (own: string) =>
    own.replace('USER 65532', `WORKDIR /data\nRUN ${words(program)}\nWORKDIR /app\n\nUSER 65532`);
  return withContext({ payload: PERFECT, dockerfile }, async (context) => {
    const { bundle } = await attested({ engine, context });
    return bundle.host.inventory.added.map(({ path }) => path);
  });
}

const words = (program: string) =>
  JSON.stringify(['/usr/bin/python3', '-I', '-B', '-c', `exec(${JSON.stringify(program)})`]);

/** Podman's builder opens files of a stage on the host, and waits for ever at a pipe. */
const PIPES = `import errno, json, os
def said(call):
    try: call()
    except OSError as error: return errno.errorcode[error.errno]
answers = [said(lambda: os.mkfifo("/data/pipe")), said(lambda: os.mknod("/data/file"))]
if answers != ["ENOSYS", "ENOSYS"]: raise SystemExit(str(answers))
json.dump(answers, open("/data/answers", "w"))
with open("/run/.containerenv", "wb") as file: os.posix_fallocate(file.fileno(), 0, 2**20)
try: os.truncate("/run/.containerenv", 2**30 + 1)
except OSError as error: assert error.errno == errno.EFBIG, error
else: raise SystemExit("a file of the host of any size")`;

describeEngine('podman', 'a RUN of a closed build', () => {
  it('makes nothing at which its builder would wait, and no large file of the host', async () => {
    expect(
      await builtWith('podman', `import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n${PIPES}`),
    ).toContain('/data/answers');
  });
});

describeEngines('a RUN of a closed build', (engine) => {
  it('reaches nothing of the machine that no namespace holds, such as the keys of its root', async () => {
    expect(await builtWith(engine, REACHES)).toContain('/data/answers');
  });

  it('does what programs of a build do', async () => {
    expect(await builtWith(engine, WORKS)).toContain('/data/works');
  });

  it('makes no socket of the machine’s hypervisor, and those that programs need', async () => {
    expect(await builtWith(engine, MAKES)).toContain('/data/families');
  });

  it('is none if the built image would take the name of the base', async () => {
    await expect(attested({ engine, tag: DEBIAN_BASE_TAG })).rejects.toMatchObject({
      code: 'invalid-setting',
    });
  });
});
