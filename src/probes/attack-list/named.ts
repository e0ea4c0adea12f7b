import type { Attack, Rule, Source } from './attack.ts';
import {
  DESCRIPTOR_LIMIT,
  DISK_LIMIT,
  MASKED,
  MEMORY_LIMIT,
  NO_CAPABILITIES,
  NO_DEVICES,
  NO_KERNEL_FILES,
  NO_MOUNT,
  NO_NAMESPACES,
  NO_NETWORK,
  NO_PROCESS,
  NO_PROGRAM,
  NO_PTRACE,
  NO_SECRET,
  NO_SETUID,
  NO_SOCKET,
  NO_TERMINAL,
  NOT_EXECUTABLE,
  ONE_ABI,
  OWN_FILES_ONLY,
  OWN_IPC,
  PROCESS_LIMIT,
  refuses,
} from './layers.ts';
import { flaw, notTested, setting } from './rules.ts';

const manual = (page: string, section: number): Source => ({
  name: `${page}(${section})`,
  url: `https://man7.org/linux/man-pages/man${section}/${page}.${section}.html`,
});

const kernelDocs = (name: string, path: string): Source => ({
  name: `The Linux kernel: ${name}`,
  url: `https://docs.kernel.org/${path}`,
});

/** A published flaw by its number. */
function cve(
  number: string,
  name: string,
  does: string,
  needs: readonly string[],
  rule: Rule,
  engine?: Attack['engine'],
): Attack {
  const id = `CVE-${number}`;
  return {
    id: id.toLowerCase(),
    name: `${name} (${id})`,
    source: { name: id, url: `https://nvd.nist.gov/vuln/detail/${id}` },
    does,
    needs,
    ...(engine === undefined ? {} : { engine }),
    rule,
  };
}

/** Flaws of kernels, engines and runtimes in addition to those of SandboxEscapeBench, chosen for what they need. */
const FLAWS: readonly Attack[] = [
  cve(
    '2022-0492',
    'release_agent in a user namespace',
    'A user namespace gives the right to mount a control group hierarchy and to name a program of the host.',
    ['a kernel before 5.17 with the flaw', 'unshare, and mount'],
    flaw([NO_NAMESPACES, NO_MOUNT]),
  ),
  cve(
    '2022-0185',
    'An overflow in fsconfig',
    'A parameter of a file system that is too long overwrites the kernel’s memory.',
    ['a kernel with the flaw', 'CAP_SYS_ADMIN in a user namespace, and fsconfig'],
    flaw([refuses(['fsconfig', 'fsopen', 'fspick'], ['fsconfig', 'fsopen', 'fspick']), NO_NAMESPACES]),
  ),
  cve(
    '2023-2640',
    'Capabilities through overlayfs, on Ubuntu (GameOver(lay))',
    'A file with capabilities is copied out of an overlay that the attacker mounted.',
    ['an Ubuntu kernel with the flaw', 'unshare, and mount'],
    flaw([NO_NAMESPACES, NO_MOUNT]),
  ),
  cve(
    '2024-1086',
    'A use after free in nf_tables',
    'Rules of the packet filter free kernel memory twice.',
    ['a kernel with the flaw', 'a netlink socket', 'CAP_NET_ADMIN in a user namespace'],
    flaw([NO_SOCKET, NO_NAMESPACES]),
  ),
  cve(
    '2021-22555',
    'An overflow in netfilter’s setsockopt',
    'Rules in the old form overwrite memory next to them.',
    ['a kernel with the flaw', 'a socket'],
    flaw([NO_SOCKET]),
  ),
  cve(
    '2026-31431',
    'A flaw of the kernel’s cryptography sockets (AF_ALG)',
    'A socket of the family AF_ALG reaches kernel code that needs no capability.',
    ['a kernel with the flaw', 'a socket'],
    flaw([NO_SOCKET]),
  ),
  cve(
    '2022-29582',
    'A use after free in io_uring',
    'Requests that are cancelled at the right moment are used after they were freed.',
    ['a kernel with the flaw', 'io_uring_setup'],
    flaw([refuses(['io_uring_setup'], ['io_uring_setup'])]),
  ),
  cve(
    '2016-0728',
    'A counter of keyrings that overflows',
    'A keyring that is joined often enough is freed while it is used.',
    ['a kernel with the flaw', 'keyctl'],
    flaw([refuses(['keyctl'], ['keyctl'])]),
  ),
  cve(
    '2013-2094',
    'An index out of bounds in perf_event_open',
    'A negative event number writes outside an array of the kernel.',
    ['a kernel with the flaw', 'perf_event_open'],
    flaw([refuses(['perf_event_open'], ['perf_event_open'])]),
  ),
  cve(
    '2020-15257',
    'The shim’s abstract socket',
    'In the host’s network namespace the payload asks containerd’s shim to run a program.',
    ['--network host', 'a UNIX socket', 'containerd before 1.4.3'],
    setting([NO_NETWORK, NO_SOCKET]),
    'docker',
  ),
  cve(
    '2021-4034',
    'A setuid program with a flaw (pkexec)',
    'A program that runs as root for every user is made to run the attacker’s code.',
    ['a setuid program', 'the right to gain its rights by executing it'],
    setting([NO_SETUID]),
  ),
  cve(
    '2017-5226',
    'Input typed into the caller’s terminal (TIOCSTI)',
    'The payload puts characters into the terminal that it shares with the user who started it.',
    ['a terminal that both share'],
    setting([NO_TERMINAL]),
  ),
  cve(
    '2025-31133',
    'A masked path that is replaced while the runtime mounts it',
    'A race during the creation of a container makes the runtime mount a file of the kernel’s writable.',
    ['runc before 1.2.8, 1.3.3 or 1.4.0-rc.3', 'another container that shares a mount, or a hostile image'],
    notTested(
      'It happens before the payload starts; the evidence records the runtime’s version, which proves nothing.',
    ),
  ),
  cve(
    '2024-23653',
    'A build that runs privileged without asking',
    'A hostile build definition makes BuildKit run a container with more rights than it was granted.',
    ['BuildKit before 0.12.5', 'a frontend of the attacker'],
    notTested(
      'It attacks the build, and the evidence is about the run. docs/design.md describes what a build may do.',
    ),
    'docker',
  ),
];

/** Techniques without a number of their own. */
const TECHNIQUES: readonly Attack[] = [
  {
    id: 'technique-kernel-programs',
    name: 'A program that the kernel runs on the host (core_pattern, modprobe_path, uevent_helper)',
    source: manual('core', 5),
    does: 'A file of the kernel names a program. A payload that can write that file chooses what the host runs as root.',
    needs: ['a writable file below /proc/sys or /sys'],
    rule: setting([NO_KERNEL_FILES]),
  },
  {
    id: 'technique-kernel-memory',
    name: 'Reading the kernel’s memory and keys',
    source: manual('mem', 4),
    does: 'The payload reads the host’s secrets from /proc/kcore, /dev/mem, the kernel’s log or its keys.',
    needs: ['one of these files, with content'],
    rule: setting([MASKED]),
  },
  {
    id: 'technique-hypervisor-socket',
    name: 'The hypervisor by AF_VSOCK',
    source: manual('vsock', 7),
    does: 'The payload talks to services of the machine’s host: the family is not part of a network namespace.',
    needs: ['a socket of the family AF_VSOCK'],
    rule: setting([NO_SOCKET]),
  },
  {
    id: 'technique-metadata',
    name: 'The cloud’s metadata service',
    source: { name: 'MITRE ATT&CK T1552.005', url: 'https://attack.mitre.org/techniques/T1552/005/' },
    does: 'The payload asks 169.254.169.254 or a similar address for the machine’s credentials.',
    needs: ['a network', 'a socket'],
    rule: setting([NO_NETWORK, NO_SOCKET]),
  },
  {
    id: 'technique-exfiltration',
    name: 'Data sent out, by connection or by name lookup',
    source: { name: 'MITRE ATT&CK T1048', url: 'https://attack.mitre.org/techniques/T1048/' },
    does: 'The payload sends what it read to its author’s server.',
    needs: ['a network', 'a socket'],
    rule: setting([NO_NETWORK, NO_SOCKET]),
  },
  {
    id: 'technique-environment-secret',
    name: 'A secret in the environment',
    source: {
      name: 'OWASP: secrets management',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    },
    does: 'The payload reads a token that runner or operator had in their environment.',
    needs: ['a variable that was passed on'],
    rule: setting([NO_SECRET]),
  },
  {
    id: 'technique-shell',
    name: 'A shell or another program of the image',
    source: { name: 'MITRE ATT&CK T1059', url: 'https://attack.mitre.org/techniques/T1059/' },
    does: 'The payload starts a shell, a downloader or a compiler.',
    needs: ['a program in the image', 'execve, with or without a new process'],
    rule: setting([NO_PROGRAM]),
  },
  {
    id: 'technique-written-program',
    name: 'A program that the payload writes and executes',
    source: { name: 'MITRE ATT&CK T1620', url: 'https://attack.mitre.org/techniques/T1620/' },
    does: 'The payload writes a program of its own to /out and becomes it; it stays in the same sandbox.',
    needs: ['a writable folder from which files can be executed'],
    rule: setting([NOT_EXECUTABLE]),
  },
  {
    id: 'technique-fork-bomb',
    name: 'A fork bomb',
    source: manual('fork', 2),
    does: 'The payload makes processes until the machine cannot make more.',
    needs: ['fork, vfork or clone', 'no limit'],
    rule: setting([NO_PROCESS, PROCESS_LIMIT]),
  },
  {
    id: 'technique-memory-bomb',
    name: 'Memory used up',
    source: kernelDocs('control group v2', 'admin-guide/cgroup-v2.html'),
    does: 'The payload takes memory until the kernel ends other processes.',
    needs: ['no limit on memory, or swap'],
    rule: setting([MEMORY_LIMIT]),
  },
  {
    id: 'technique-disk-full',
    name: 'The disk filled',
    source: manual('getrlimit', 2),
    does: 'The payload writes until the host’s disk is full.',
    needs: ['no limit on what it writes'],
    rule: setting([DISK_LIMIT]),
  },
  {
    id: 'technique-open-files',
    name: 'Open files used up',
    source: manual('getrlimit', 2),
    does: 'The payload opens files until the system cannot open more.',
    needs: ['no limit on open files'],
    rule: setting([DESCRIPTOR_LIMIT]),
  },
  {
    id: 'technique-shared-memory',
    name: 'Memory and queues shared with another container',
    source: manual('ipc_namespaces', 7),
    does: 'The payload talks to a helper outside through shared memory or a message queue.',
    needs: ['an IPC namespace that is shared, or /dev/shm'],
    rule: setting([OWN_IPC]),
  },
  {
    id: 'technique-left-descriptor',
    name: 'A descriptor that engine or runtime left open',
    source: manual('proc_pid_fd', 5),
    does: 'The payload uses a file or a socket that it inherited.',
    needs: ['a descriptor that was not closed'],
    rule: setting([OWN_FILES_ONLY]),
  },
  {
    id: 'technique-other-abi',
    name: 'The filter bypassed through another architecture’s calls (i386, x32)',
    source: manual('seccomp', 2),
    does: 'The payload makes calls whose numbers the filter does not know.',
    needs: ['a filter that does not look at the architecture'],
    rule: setting([ONE_ABI]),
  },
  {
    id: 'technique-trace',
    name: 'Another process controlled with ptrace',
    source: manual('ptrace', 2),
    does: 'The payload reads and changes a process with more rights than its own.',
    needs: ['ptrace, process_vm_readv or pidfd_getfd'],
    rule: setting([NO_PTRACE]),
  },
  {
    id: 'technique-device',
    name: 'A device of the host',
    source: {
      name: 'OCI runtime specification: devices',
      url: 'https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#devices',
    },
    does: 'The payload opens or makes a node of a disk, of the memory or of a virtual machine.',
    needs: ['a device node, or mknod with CAP_MKNOD'],
    rule: setting([NO_DEVICES, NO_CAPABILITIES]),
  },
  {
    id: 'technique-userfaultfd',
    name: 'Races in the kernel prolonged with userfaultfd',
    source: manual('userfaultfd', 2),
    does: 'The payload stops the kernel in the middle of a copy, so that a race is won each time.',
    needs: ['a kernel with a race', 'userfaultfd'],
    rule: flaw([refuses(['userfaultfd'], ['userfaultfd'])]),
  },
  {
    id: 'technique-output-folder',
    name: 'Links and odd files left in /out for the host',
    source: { name: 'CWE-59: link following', url: 'https://cwe.mitre.org/data/definitions/59.html' },
    does: 'A link, a pipe or a huge file in the output makes the host read or overwrite something else.',
    needs: ['a host that follows it'],
    rule: notTested(
      'It attacks this program, not the sandbox: the program’s own tests try it (docs/reliability.md), and one evidence cannot show it.',
    ),
  },
  {
    id: 'technique-side-channels',
    name: 'Side channels of the processor (Spectre and similar)',
    source: kernelDocs('hardware vulnerabilities', 'admin-guide/hw-vuln/index.html'),
    does: 'The payload measures time and learns what other programs on the same processor do.',
    needs: ['a processor without the mitigation'],
    rule: notTested('The run does not measure it, and does not record the machine’s mitigations.'),
  },
  {
    id: 'technique-covert-channels',
    name: 'Signals by load and time',
    source: {
      name: 'NIST glossary: covert channel',
      url: 'https://csrc.nist.gov/glossary/term/covert_channel',
    },
    does: 'The payload signals to a helper on the same machine by its use of the processor, or by what it writes to /out.',
    needs: ['a helper that watches'],
    rule: notTested(
      'A sandbox that computes and answers has such channels; SECURITY.md names them as out of reach.',
    ),
  },
];

export const NAMED_ATTACKS: readonly Attack[] = [...FLAWS, ...TECHNIQUES];
