/** The packet's probes by name (packet §3). */
export type ProbeId =
  | 'PR-NET-1'
  | 'PR-NET-2'
  | 'PR-SOCK-1'
  | 'PR-ENV-1'
  | 'PR-FS-RO-IN'
  | 'PR-FS-ESC-1'
  | 'PR-FS-ESC-2'
  | 'PR-FS-OUT-OK'
  | 'PR-EXEC-1'
  | 'PR-MOUNT-1'
  | 'PR-SOCK-DOCKER'
  | 'PR-PTRACE-1';

/** One row of the contract (§4): what the payload does, and what must come of it. */
export interface ProbeContract {
  readonly id: ProbeId;
  /** What the payload does, in Python; a part each, joined by ` and `. */
  readonly operation: string;
  /** PASS only if this is what happened. */
  readonly expected: string;
  /** Whether a payload that leaves it out fails. */
  readonly required: boolean;
  /** The tests of the L1 matrix (#24 to #37) that it is bound to. */
  readonly l1: readonly number[];
  /** How the packet words that binding where it is more than the number; else empty. */
  readonly l1Note: string;
  /** How many operations its one line must report, in order. */
  readonly parts: number;
  /** Which flag or file closes what it tries: said when it fails. */
  readonly closedBy: string;
}

/**
 * The contract's table (§4) as data, in the packet's order. Judges, README and the bundle's `operation` and `expected`
 * all come from here, and from nowhere else.
 */
export const PROBES: readonly ProbeContract[] = [
  {
    id: 'PR-NET-1',
    operation: 'socket.socket().connect(("1.1.1.1", 53))',
    expected: 'OSError with errno 1 (EPERM), 101 (ENETUNREACH) or 97 (EAFNOSUPPORT)',
    required: true,
    l1: [27],
    l1Note: '',
    parts: 1,
    closedBy: '--network none, and the seccomp profile (socket)',
  },
  {
    id: 'PR-NET-2',
    operation: 'read /proc/net/dev',
    expected: 'the interfaces are exactly lo',
    required: true,
    l1: [27],
    l1Note: 'sibling',
    parts: 1,
    closedBy: '--network none',
  },
  {
    id: 'PR-SOCK-1',
    operation: 'socket.socket(AF_INET, SOCK_STREAM)',
    expected: 'PermissionError with errno 1 (EPERM)',
    required: true,
    l1: [25],
    l1Note: '',
    parts: 1,
    closedBy: 'the seccomp profile (socket)',
  },
  {
    id: 'PR-ENV-1',
    operation: 'sorted(os.environ.keys())',
    expected:
      "no key that looks like a secret's, and none besides the image's own and PATH, HOME, HOSTNAME, TERM, container, LC_CTYPE",
    required: true,
    l1: [28],
    l1Note: "the packet's cell was cut; the number is the project's public matrix binding",
    parts: 1,
    closedBy: "--env-file /dev/null, the engine client's constructed environment, and the image's ENV lines",
  },
  {
    id: 'PR-FS-RO-IN',
    operation: 'open("/in/__probe", "w")',
    expected: 'OSError with errno 30 (EROFS)',
    required: true,
    l1: [33],
    l1Note: '',
    parts: 1,
    closedBy: '-v INPUT:/in:ro',
  },
  {
    id: 'PR-FS-ESC-1',
    operation: 'open("/etc/__probe", "w")',
    expected: 'OSError with errno 30 (EROFS)',
    required: true,
    l1: [29],
    l1Note: '',
    parts: 1,
    closedBy: '--read-only',
  },
  {
    id: 'PR-FS-ESC-2',
    operation: 'open("/root/__probe", "w") and open("/app/__probe", "w")',
    expected: 'each OSError with errno 30 (EROFS) or 13 (EACCES)',
    required: true,
    l1: [29, 33],
    l1Note: '',
    parts: 2,
    closedBy: '--read-only and --user; /root and /app must exist in Dockerfile.sandbox',
  },
  {
    id: 'PR-FS-OUT-OK',
    operation: 'open("/out/report.md", "w").write("ok")',
    expected: 'succeeds, and the host finds the file with those two bytes',
    required: true,
    l1: [33],
    l1Note: 'control',
    parts: 1,
    closedBy: '-v OUTPUT:/out:rw (the positive control: the one writable path)',
  },
  {
    id: 'PR-EXEC-1',
    operation: 'subprocess.run(["/bin/ls"]) and os.execv("/bin/ls", ["ls"])',
    expected: 'each PermissionError with errno 1 (EPERM), or FileNotFoundError with errno 2 (ENOENT)',
    required: true,
    l1: [34],
    l1Note: '',
    parts: 2,
    closedBy:
      'the seccomp profile (fork, vfork, clone), and a Dockerfile.sandbox without a shell or programs',
  },
  {
    id: 'PR-MOUNT-1',
    operation: 'read /proc/self/mountinfo',
    expected:
      '/ ro, /in ro, /out rw and /tmp tmpfs noexec, each once; every other mount is one that engines add for themselves and matches its rule',
    required: true,
    l1: [29, 33],
    l1Note: '',
    parts: 1,
    closedBy: '--read-only, -v, --tmpfs and, on Podman, --read-only-tmpfs=false',
  },
  {
    id: 'PR-SOCK-DOCKER',
    operation: 'os.path.exists("/var/run/docker.sock")',
    expected: 'False',
    required: true,
    l1: [36],
    l1Note: '',
    parts: 1,
    closedBy: "no -v of the engine's socket, and none in Dockerfile.sandbox",
  },
  {
    id: 'PR-PTRACE-1',
    operation: 'ptrace(PTRACE_TRACEME) via ctypes',
    expected: '-1 with errno 1 (EPERM)',
    required: false,
    l1: [37],
    l1Note: '',
    parts: 1,
    closedBy: 'the seccomp profile (ptrace)',
  },
];

/** The contract of a probe, or undefined for a name that it does not know. */
export function contractOf(probeId: string): ProbeContract | undefined {
  return PROBES.find(({ id }) => id === probeId);
}
