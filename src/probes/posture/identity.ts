import type { Check, FailingRun } from './check.ts';

const STATUS = '/proc/self/task/*/status';
const ROOT: FailingRun = { failsIn: 'root' };

/** A capability set of every thread, as /proc/PID/status writes it: no bit may be set. */
function capabilities(id: string, field: string, control: FailingRun, controls?: Check['controls']): Check {
  return {
    id,
    operations: [{ op: 'read', path: STATUS, find: `^${field}:\\s*(\\w+)$` }],
    whenPermitted: 'a bit for each capability that there is',
    denied: [{ within: ['0{16}'] }],
    layer: 'capabilities',
    source: 'capabilities(7); proc_pid_status(5)',
    control,
    ...(controls === undefined ? {} : { controls }),
  };
}

/** Who the payload is, and what it received at its start. */
export const IDENTITY_CHECKS: readonly Check[] = [
  {
    id: 'uid',
    operations: [{ op: 'read', path: STATUS, find: '^Uid:\\s*(.*)$' }],
    whenPermitted: '0 among the four',
    denied: [{ within: ['65532\\t65532\\t65532\\t65532'] }],
    layer: 'permission',
    source: 'credentials(7); contract §2: user 65532',
    control: ROOT,
  },
  {
    id: 'gid',
    operations: [{ op: 'read', path: STATUS, find: '^Gid:\\s*(.*)$' }],
    whenPermitted: '0 among the four',
    denied: [{ within: ['65532\\t65532\\t65532\\t65532'] }],
    layer: 'permission',
    source: 'credentials(7); contract §2: user 65532',
    control: ROOT,
  },
  {
    id: 'groups',
    operations: [{ op: 'read', path: STATUS, find: '^Groups:[ \\t]*(.*)$' }],
    whenPermitted: 'further groups',
    denied: [{ within: ['(65532)? ?'] }],
    layer: 'permission',
    source: 'credentials(7); CVE-2022-36109 (supplementary groups)',
    control: ROOT,
  },
  capabilities('capabilities-inheritable', 'CapInh', {
    stands: 'engines have set no inheritable capability since CVE-2022-24769',
  }),
  capabilities('capabilities-permitted', 'CapPrm', { failsIn: 'capabilities' }),
  capabilities('capabilities-effective', 'CapEff', { failsIn: 'capabilities' }),
  capabilities('capabilities-bounding', 'CapBnd', { failsIn: 'capabilities' }),
  capabilities('capabilities-ambient', 'CapAmb', {
    stands: 'engines set an ambient capability only for an added one, and this program’s runs do not add any',
  }),
  {
    id: 'no-new-privileges',
    operations: [{ op: 'read', path: STATUS, find: '^NoNewPrivs:\\s*(\\d+)$' }],
    whenPermitted: '0',
    denied: [{ within: ['1'] }],
    layer: 'permission',
    source: 'kernel.org: userspace-api/no_new_privs',
    control: { failsIn: 'new-privileges' },
  },
  {
    id: 'seccomp-filter',
    operations: [
      { op: 'read', path: STATUS, find: '^Seccomp:\\s*(\\d+)$' },
      { op: 'read', path: STATUS, find: '^Seccomp_filters:\\s*(\\d+)$' },
    ],
    whenPermitted: '0: no filter; with a filter each thread reports 2',
    denied: [{ within: ['[1-9]\\d*'] }],
    layer: 'seccomp',
    source: 'proc_pid_status(5): Seccomp, Seccomp_filters',
    control: { failsIn: 'no-profile' },
  },
  {
    id: 'umask',
    operations: [{ op: 'read', path: '/proc/self/status', find: '^Umask:\\s*(\\d+)$' }],
    whenPermitted: '0000: anyone can write the files that it makes',
    denied: [{ within: ['0022'] }],
    layer: 'permission',
    source: 'umask(2); OCI runtime specification: process.user.umask',
    control: {
      stands: 'Docker has no flag for it, and this program does not set it: it is the runtimes’ own',
    },
  },
  {
    id: 'open-files',
    operations: [{ op: 'held' }],
    whenPermitted: 'descriptors that engine or runtime left open',
    denied: [
      {
        within: [
          // What the engine gives every process; runc opens /dev/null for both.
          'stdin (read|read-write) /dev/null',
          'std(out|err) (write|read-write) (pipe|/dev/null)',
          // The file to which the answers are written.
          'further write /out/posture\\.jsonl',
          // libffi 3.8 (Debian forky and sid; 3.4.8 does not) keeps its own library open when ctypes loads it, for its
          // static trampolines (src/tramp.c).
          'further read (/usr)?/lib(64)?(/[-\\w]+)?/libffi\\.so(\\.\\d+)+',
        ],
      },
    ],
    layer: 'permission',
    source: 'CVE-2024-21626: runc left a descriptor of the host open; proc_pid_fd(5); libffi: src/tramp.c',
    control: { stands: 'the flags of create do not leave a descriptor open; only a broken runtime does' },
  },
  {
    id: 'environment',
    operations: [{ op: 'environment' }],
    whenPermitted: 'keys that engine, client or caller added',
    denied: [
      { within: ['PATH', 'HOME', 'HOSTNAME', 'TERM', 'container', 'LC_CTYPE', 'SSL_CERT_FILE', 'LANG'] },
    ],
    layer: 'environment',
    source: 'contract §4, PR-ENV-1',
    control: { failsIn: 'strangers' },
  },
  {
    id: 'terminal',
    operations: [{ op: 'open', path: '/dev/tty', flags: 'write' }],
    whenPermitted: 'the terminal of the user who started the container (TIOCSTI)',
    denied: [{ errno: [2, 6] }],
    layer: 'namespace',
    source: 'tty(4); ioctl_tty(2): TIOCSTI',
    control: { failsIn: 'terminal' },
  },
  {
    id: 'input-stream',
    operations: [{ op: 'link', path: '/proc/self/fd/0' }],
    whenPermitted: 'a terminal or a socket of the caller’s',
    denied: [{ within: ['/dev/null', 'pipe:\\[\\d+\\]'] }],
    layer: 'namespace',
    source: 'docker create: --interactive, --tty',
    control: { failsIn: 'terminal' },
  },
  {
    id: 'lsm-label',
    operations: [{ op: 'read', path: '/proc/self/attr/current' }],
    whenPermitted: 'unconfined, or another label than the engine reports',
    denied: [{ labelled: true }],
    layer: 'lsm',
    source: 'kernel.org: admin-guide/LSM/apparmor; recorded if the engine reports none',
    control: {
      stands: 'the host’s modules and the engine choose the label, and this program’s runs do not change it',
    },
  },
  {
    id: 'apparmor-profile',
    where: { lsm: 'apparmor', rootless: false },
    operations: [
      { op: 'read', path: '/proc/self/attr/current' },
      { op: 'read', path: '/proc/self/mountinfo', find: '^\\S+ \\S+ \\S+ (\\S+) /proc/kcore ' },
      { op: 'read', path: '/proc/kcore' },
    ],
    whenPermitted: 'a profile that only complains, or a file that the engine’s profile denies',
    denied: [{ enforced: true }],
    layer: 'lsm',
    source:
      'moby: profiles/apparmor; containers/common: pkg/apparmor; crun stacks it onto its own profile (AppArmor 4)',
    control: {
      stands: 'the engine loads its profile in force, and this program’s runs do not change it',
    },
  },
];
