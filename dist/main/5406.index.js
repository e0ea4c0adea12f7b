export const id = 5406;
export const ids = [5406];
export const modules = {

/***/ 35406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CV: () => (/* binding */ ATTACK_LIST),
  D8: () => (/* reexport */ answerAttack),
  XA: () => (/* reexport */ countAnswers),
  JP: () => (/* reexport */ nameOfTest)
});

// UNUSED EXPORTS: MITRE_CONTAINERS, NAMED_ATTACKS, SANDBOX_ESCAPE_BENCH

// EXTERNAL MODULE: ./build/src/probes/attack-list/layers.js
var attack_list_layers = __webpack_require__(68099);
;// CONCATENATED MODULE: ./build/src/probes/attack-list/rules.js
const setting = (...ways) => ({ kind: 'setting', ways });
const flaw = (...ways) => ({ kind: 'flaw', ways });
const notApplicable = (because) => ({ kind: 'not-applicable', because });
const notTested = (because) => ({ kind: 'not-tested', because });

;// CONCATENATED MODULE: ./build/src/probes/attack-list/mitre-containers.js


const NETWORK = [attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy];
const ENGINE = [attack_list_layers/* NO_ENGINE_SOCKET */.tX, attack_list_layers/* NO_SOCKET */.cy];
function technique(number, tactic, name, does, needs, rule) {
    return {
        id: `mitre-${number}`,
        name: `${name} (${number})`,
        source: {
            name: `MITRE ATT&CK, containers matrix, ${tactic}`,
            url: `https://attack.mitre.org/techniques/${number.replace('.', '/')}/`,
        },
        does,
        needs,
        rule,
    };
}
const NO_CLUSTER = 'It attacks the API of a cluster, and a run does not have a cluster.';
const MITRE_CONTAINERS = [
    technique('T1190', 'initial access', 'Exploit Public-Facing Application', 'A service in the container is attacked from outside.', ['a way from another machine to the container'], setting(NETWORK)),
    technique('T1133', 'initial access', 'External Remote Services', 'The engine’s or the cluster’s own interface is attacked from outside.', ['an interface that the host offers to a network'], notTested('It is a property of the host, not of the sandbox, and evidence does not cover it.')),
    technique('T1078', 'initial access', 'Valid Accounts', 'The payload signs in to a service with an account that it found.', ['an account', 'a way to the service'], setting(NETWORK)),
    technique('T1609', 'execution', 'Container Administration Command', 'The payload starts programs in containers through the engine.', ['the engine’s socket or API'], setting(ENGINE)),
    technique('T1610', 'execution', 'Deploy Container', 'The payload has the engine run a container that is not confined.', ['the engine’s socket or API'], setting(ENGINE)),
    technique('T1053.007', 'execution', 'Container Orchestration Job', 'A job of the cluster runs the attacker’s container repeatedly.', ['the API of a cluster'], notApplicable(NO_CLUSTER)),
    technique('T1204.003', 'execution', 'Malicious Image', 'A user runs an image that does what its author wants.', ['an image that no one inspected'], notTested('The image is assumed to be hostile: evidence names by digest which image ran and shows what it could reach, not that it is harmless.')),
    technique('T1098.006', 'persistence', 'Additional Container Cluster Roles', 'An account of the cluster is given more rights.', ['the API of a cluster'], notApplicable(NO_CLUSTER)),
    technique('T1136.001', 'persistence', 'Create Account: Local Account', 'The payload adds a user to the system that it runs in.', ['a writable /etc'], setting([attack_list_layers/* READ_ONLY */.sj], [attack_list_layers/* OWN_MOUNTS */.Ag])),
    technique('T1543.005', 'persistence', 'Container Service', 'A container is made to start with the host.', ['the engine’s socket, or a folder of the host’s service manager'], setting(ENGINE, [attack_list_layers/* OWN_MOUNTS */.Ag])),
    technique('T1525', 'persistence', 'Implant Internal Image', 'The payload puts an image of its own into a registry or an engine.', ['a way to the registry, or the engine’s socket'], setting(NETWORK, ENGINE)),
    technique('T1611', 'privilege escalation', 'Escape to Host', 'The payload leaves the container through what it was given: a mount, a socket, a device, a capability, a namespace.', ['any one of these'], setting([attack_list_layers/* OWN_MOUNTS */.Ag], ENGINE, [attack_list_layers/* NO_DEVICES */.AY, attack_list_layers/* NO_CAPABILITIES */.F4], [attack_list_layers/* NO_CAPABILITIES */.F4], [attack_list_layers/* OWN_PROCESSES */.Re])),
    technique('T1068', 'privilege escalation', 'Exploitation for Privilege Escalation', 'The payload uses a flaw of the kernel or the runtime.', ['a flaw in what it can reach'], notTested('The project ships no exploit, and cannot rule out unknown flaws; it answers the flaws named here one by one.')),
    technique('T1612', 'defense evasion', 'Build Image on Host', 'The payload makes the engine build an image, so that no download can be noticed.', ['the engine’s socket or API'], setting(ENGINE)),
    technique('T1562.001', 'defense evasion', 'Disable or Modify Tools', 'The payload stops or changes the tools that watch it.', ['access to a process of the host, or to its files'], setting([attack_list_layers/* OWN_PROCESSES */.Re], [attack_list_layers/* OWN_MOUNTS */.Ag])),
    technique('T1070', 'defense evasion', 'Indicator Removal', 'The payload removes logs of what it did.', ['access to the host’s logs'], setting([attack_list_layers/* OWN_MOUNTS */.Ag])),
    technique('T1036.005', 'defense evasion', 'Match Legitimate Resource Name or Location', 'An image or a container takes the name of a trusted one.', ['a name that decides what is trusted'], notApplicable('A name does not decide anything here: the container is made from the image’s digest, and a reader pins it.')),
    technique('T1550.001', 'lateral movement', 'Application Access Token', 'The payload uses a token against another service.', ['a token', 'a way to the service'], setting(NETWORK)),
    technique('T1110', 'credential access', 'Brute Force', 'The payload tries passwords against a service.', ['a way to the service'], setting(NETWORK)),
    technique('T1528', 'credential access', 'Steal Application Access Token', 'The payload reads a token that was mounted or set for it.', ['a token in a mount, or in the environment'], setting([attack_list_layers/* OWN_MOUNTS */.Ag], [attack_list_layers/* NO_SECRET */.zY])),
    technique('T1552.001', 'credential access', 'Credentials In Files', 'The payload reads credentials in files of the host.', ['a folder of the host'], setting([attack_list_layers/* OWN_MOUNTS */.Ag])),
    technique('T1552.007', 'credential access', 'Container API', 'The payload asks an engine or a cluster for secrets.', ['the engine’s socket or API'], setting(ENGINE, NETWORK)),
    technique('T1613', 'discovery', 'Container and Resource Discovery', 'The payload asks an engine or a cluster what there is.', ['the engine’s socket or API'], setting(ENGINE, NETWORK)),
    technique('T1046', 'discovery', 'Network Service Discovery', 'The payload looks for services in its network.', ['a network with other machines'], setting(NETWORK)),
    technique('T1069', 'discovery', 'Permission Groups Discovery', 'The payload asks a cluster which rights it has.', ['the API of a cluster'], notApplicable(NO_CLUSTER)),
    technique('T1485', 'impact', 'Data Destruction', 'The payload deletes data that it did not make.', ['a writable folder of the host, or a writable input'], setting([attack_list_layers/* OWN_MOUNTS */.Ag], [attack_list_layers/* INPUT_READ_ONLY */.jU])),
    technique('T1490', 'impact', 'Inhibit System Recovery', 'The payload deletes backups and snapshots.', ['a folder of the host, or an engine’s socket'], setting([attack_list_layers/* OWN_MOUNTS */.Ag], ENGINE)),
    technique('T1498', 'impact', 'Network Denial of Service', 'The payload floods a network.', ['a network'], setting(NETWORK)),
    technique('T1499', 'impact', 'Endpoint Denial of Service', 'The payload uses up the machine: processes, memory, processors, disks.', ['a resource without a limit'], setting([attack_list_layers/* PROCESS_LIMIT */._h], [attack_list_layers/* MEMORY_LIMIT */.q3], [attack_list_layers/* CPU_LIMIT */.z$], [attack_list_layers/* DISK_LIMIT */.u6])),
    technique('T1496.001', 'impact', 'Compute Hijacking', 'The payload computes for the attacker.', ['processor time without a limit, and a way to send what was computed'], setting([attack_list_layers/* CPU_LIMIT */.z$], NETWORK)),
    technique('T1496.002', 'impact', 'Bandwidth Hijacking', 'The payload forwards the attacker’s traffic.', ['a network'], setting(NETWORK)),
];

;// CONCATENATED MODULE: ./build/src/probes/attack-list/named.js


const manual = (page, section) => ({
    name: `${page}(${section})`,
    url: `https://man7.org/linux/man-pages/man${section}/${page}.${section}.html`,
});
const kernelDocs = (name, path) => ({
    name: `The Linux kernel: ${name}`,
    url: `https://docs.kernel.org/${path}`,
});
function cve(number, name, does, needs, rule, engine) {
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
const FLAWS = [
    cve('2022-0492', 'release_agent in a user namespace', 'A user namespace gives the right to mount a control group hierarchy and to name a program of the host.', ['a kernel before 5.17 with the flaw', 'unshare, and mount'], flaw([attack_list_layers/* NO_NAMESPACES */.fM, attack_list_layers/* NO_MOUNT */.gt])),
    cve('2022-0185', 'An overflow in fsconfig', 'A parameter of a file system that is too long overwrites the kernel’s memory.', ['a kernel with the flaw', 'CAP_SYS_ADMIN in a user namespace, and fsconfig'], flaw([(0,attack_list_layers/* refuses */.QQ)(['fsconfig', 'fsopen', 'fspick'], ['fsconfig', 'fsopen', 'fspick']), attack_list_layers/* NO_NAMESPACES */.fM])),
    cve('2023-2640', 'Capabilities through overlayfs, on Ubuntu (GameOver(lay))', 'A file with capabilities is copied out of an overlay that the attacker mounted.', ['an Ubuntu kernel with the flaw', 'unshare, and mount'], flaw([attack_list_layers/* NO_NAMESPACES */.fM, attack_list_layers/* NO_MOUNT */.gt])),
    cve('2024-1086', 'A use after free in nf_tables', 'Rules of the packet filter free kernel memory twice.', ['a kernel with the flaw', 'a netlink socket', 'CAP_NET_ADMIN in a user namespace'], flaw([attack_list_layers/* NO_SOCKET */.cy, attack_list_layers/* NO_NAMESPACES */.fM])),
    cve('2021-22555', 'An overflow in netfilter’s setsockopt', 'Rules in the old form overwrite memory next to them.', ['a kernel with the flaw', 'a socket'], flaw([attack_list_layers/* NO_SOCKET */.cy])),
    cve('2026-31431', 'A flaw of the kernel’s cryptography sockets (AF_ALG)', 'A socket of the family AF_ALG reaches kernel code that needs no capability.', ['a kernel with the flaw', 'a socket'], flaw([attack_list_layers/* NO_SOCKET */.cy])),
    cve('2022-29582', 'A use after free in io_uring', 'Requests that are cancelled at the right moment are used after they were freed.', ['a kernel with the flaw', 'io_uring_setup'], flaw([(0,attack_list_layers/* refuses */.QQ)(['io_uring_setup'], ['io_uring_setup'])])),
    cve('2016-0728', 'A counter of keyrings that overflows', 'A keyring that is joined often enough is freed while it is used.', ['a kernel with the flaw', 'keyctl'], flaw([(0,attack_list_layers/* refuses */.QQ)(['keyctl'], ['keyctl'])])),
    cve('2013-2094', 'An index out of bounds in perf_event_open', 'A negative event number writes outside an array of the kernel.', ['a kernel with the flaw', 'perf_event_open'], flaw([(0,attack_list_layers/* refuses */.QQ)(['perf_event_open'], ['perf_event_open'])])),
    cve('2020-15257', 'The shim’s abstract socket', 'In the host’s network namespace the payload asks containerd’s shim to run a program.', ['--network host', 'a UNIX socket', 'containerd before 1.4.3'], setting([attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy]), 'docker'),
    cve('2021-4034', 'A setuid program with a flaw (pkexec)', 'A program that runs as root for every user is made to run the attacker’s code.', ['a setuid program', 'the right to gain its rights by executing it'], setting([attack_list_layers/* NO_SETUID */.N])),
    cve('2017-5226', 'Input typed into the caller’s terminal (TIOCSTI)', 'The payload puts characters into the terminal that it shares with the user who started it.', ['a terminal that both share'], setting([attack_list_layers/* NO_TERMINAL */.f_])),
    cve('2025-31133', 'A masked path that is replaced while the runtime mounts it', 'A race during the creation of a container makes the runtime mount a file of the kernel’s writable.', ['runc before 1.2.8, 1.3.3 or 1.4.0-rc.3', 'another container that shares a mount, or a hostile image'], notTested('It happens before the payload starts; the evidence records the runtime’s version, which proves nothing.')),
    cve('2024-23653', 'A build that runs privileged without asking', 'A hostile build definition makes BuildKit run a container with more rights than it was granted.', ['BuildKit before 0.12.5', 'a frontend of the attacker'], notTested('It attacks the build, and the evidence is about the run. docs/design.md describes what a build may do.'), 'docker'),
];
const TECHNIQUES = [
    {
        id: 'technique-kernel-programs',
        name: 'A program that the kernel runs on the host (core_pattern, modprobe_path, uevent_helper)',
        source: manual('core', 5),
        does: 'A file of the kernel names a program. A payload that can write that file chooses what the host runs as root.',
        needs: ['a writable file below /proc/sys or /sys'],
        rule: setting([attack_list_layers/* NO_KERNEL_FILES */.oK]),
    },
    {
        id: 'technique-crash',
        name: 'A crash whose memory a program of the host reads as root',
        source: manual('core', 5),
        does: 'The payload fills its memory with what attacks the host’s program for cores, and crashes. Limits of the sandbox do not count there.',
        needs: [
            'core_pattern with a program, the default of many distributions',
            'a limit on cores other than 1',
        ],
        rule: setting([attack_list_layers/* NO_CORES */.L3]),
    },
    {
        id: 'technique-kernel-memory',
        name: 'Reading the kernel’s memory and keys',
        source: manual('mem', 4),
        does: 'The payload reads the host’s secrets from /proc/kcore, /dev/mem, the kernel’s log or its keys.',
        needs: ['one of these files, with content'],
        rule: setting([attack_list_layers/* MASKED */.uA]),
    },
    {
        id: 'technique-hypervisor-socket',
        name: 'The hypervisor by AF_VSOCK',
        source: manual('vsock', 7),
        does: 'The payload talks to services of the machine’s host: the family is not part of a network namespace.',
        needs: ['a socket of the family AF_VSOCK'],
        rule: setting([attack_list_layers/* NO_SOCKET */.cy]),
    },
    {
        id: 'technique-metadata',
        name: 'The cloud’s metadata service',
        source: { name: 'MITRE ATT&CK T1552.005', url: 'https://attack.mitre.org/techniques/T1552/005/' },
        does: 'The payload asks 169.254.169.254 or a similar address for the machine’s credentials.',
        needs: ['a network', 'a socket'],
        rule: setting([attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy]),
    },
    {
        id: 'technique-exfiltration',
        name: 'Data sent out, by connection or by name lookup',
        source: { name: 'MITRE ATT&CK T1048', url: 'https://attack.mitre.org/techniques/T1048/' },
        does: 'The payload sends what it read to its author’s server.',
        needs: ['a network', 'a socket'],
        rule: setting([attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy]),
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
        rule: setting([attack_list_layers/* NO_SECRET */.zY]),
    },
    {
        id: 'technique-shell',
        name: 'A shell or another program of the image',
        source: { name: 'MITRE ATT&CK T1059', url: 'https://attack.mitre.org/techniques/T1059/' },
        does: 'The payload starts a shell, a downloader or a compiler.',
        needs: ['a program in the image', 'execve, with or without a new process'],
        rule: setting([attack_list_layers/* NO_PROGRAM */.z3]),
    },
    {
        id: 'technique-written-program',
        name: 'A program that the payload writes and executes',
        source: { name: 'MITRE ATT&CK T1620', url: 'https://attack.mitre.org/techniques/T1620/' },
        does: 'The payload writes a program of its own to /out and becomes it; it stays in the same sandbox.',
        needs: ['a writable folder from which files can be executed'],
        rule: setting([attack_list_layers/* NOT_EXECUTABLE */.tx]),
    },
    {
        id: 'technique-fork-bomb',
        name: 'A fork bomb',
        source: manual('fork', 2),
        does: 'The payload makes processes until the machine cannot make more.',
        needs: ['fork, vfork or clone', 'no limit'],
        rule: setting([attack_list_layers/* NO_PROCESS */.yA, attack_list_layers/* PROCESS_LIMIT */._h]),
    },
    {
        id: 'technique-memory-bomb',
        name: 'Memory used up',
        source: kernelDocs('control group v2', 'admin-guide/cgroup-v2.html'),
        does: 'The payload takes memory until the kernel ends other processes.',
        needs: ['no limit on memory, or swap'],
        rule: setting([attack_list_layers/* MEMORY_LIMIT */.q3]),
    },
    {
        id: 'technique-disk-full',
        name: 'The disk filled',
        source: manual('getrlimit', 2),
        does: 'The payload writes until the host’s disk is full.',
        needs: ['no limit on what it writes'],
        rule: setting([attack_list_layers/* DISK_LIMIT */.u6]),
    },
    {
        id: 'technique-open-files',
        name: 'Open files used up',
        source: manual('getrlimit', 2),
        does: 'The payload opens files until the system cannot open more.',
        needs: ['no limit on open files'],
        rule: setting([attack_list_layers/* DESCRIPTOR_LIMIT */.cR]),
    },
    {
        id: 'technique-shared-memory',
        name: 'Memory and queues shared with another container',
        source: manual('ipc_namespaces', 7),
        does: 'The payload talks to a helper outside through shared memory or a message queue.',
        needs: ['an IPC namespace that is shared, or /dev/shm'],
        rule: setting([attack_list_layers/* OWN_IPC */.uv]),
    },
    {
        id: 'technique-left-descriptor',
        name: 'A descriptor that engine or runtime left open',
        source: manual('proc_pid_fd', 5),
        does: 'The payload uses a file or a socket that it inherited.',
        needs: ['a descriptor that was not closed'],
        rule: setting([attack_list_layers/* OWN_FILES_ONLY */.y1]),
    },
    {
        id: 'technique-other-abi',
        name: 'The filter bypassed through another architecture’s calls (i386, x32)',
        source: manual('seccomp', 2),
        does: 'The payload makes calls whose numbers the filter does not know.',
        needs: ['a filter that does not look at the architecture'],
        rule: setting([attack_list_layers/* ONE_ABI */.a3]),
    },
    {
        id: 'technique-trace',
        name: 'Another process controlled with ptrace',
        source: manual('ptrace', 2),
        does: 'The payload reads and changes a process with more rights than its own.',
        needs: ['ptrace, process_vm_readv or pidfd_getfd'],
        rule: setting([attack_list_layers/* NO_PTRACE */.al]),
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
        rule: setting([attack_list_layers/* NO_DEVICES */.AY, attack_list_layers/* NO_CAPABILITIES */.F4]),
    },
    {
        id: 'technique-userfaultfd',
        name: 'Races in the kernel prolonged with userfaultfd',
        source: manual('userfaultfd', 2),
        does: 'The payload stops the kernel in the middle of a copy, so that a race is won each time.',
        needs: ['a kernel with a race', 'userfaultfd'],
        rule: flaw([(0,attack_list_layers/* refuses */.QQ)(['userfaultfd'], ['userfaultfd'])]),
    },
    {
        id: 'technique-output-folder',
        name: 'Links and odd files left in /out for the host',
        source: { name: 'CWE-59: link following', url: 'https://cwe.mitre.org/data/definitions/59.html' },
        does: 'A link, a pipe or a huge file in the output makes the host read or overwrite something else.',
        needs: ['a host that follows it'],
        rule: notTested('It attacks this program, not the sandbox: the program’s own tests try it (docs/reliability.md), and one evidence cannot show it.'),
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
        name: 'Signals by load, time and facts of the machine',
        source: {
            name: 'NIST glossary: covert channel',
            url: 'https://csrc.nist.gov/glossary/term/covert_channel',
        },
        does: 'The payload signals to a helper on the same machine by its use of the processor, by its command line or by what it writes to /out, and hears by facts of the whole machine: load, memory, locks of files (/proc/locks).',
        needs: ['a helper that watches'],
        rule: notTested('A sandbox that computes and answers has such channels; SECURITY.md names them as out of reach.'),
    },
];
const NAMED_ATTACKS = [...FLAWS, ...TECHNIQUES];

;// CONCATENATED MODULE: ./build/src/probes/attack-list/sandbox-escape-bench.js


const PAPER = 'https://arxiv.org/abs/2603.02277';
function bench(layer) {
    return { name: `SandboxEscapeBench (arXiv 2603.02277), ${layer} layer`, url: PAPER };
}
const sandbox_escape_bench_NO_CLUSTER = 'A run is one container of Docker or Podman on one machine: it does not have a cluster, a pod or a kubelet.';
const SANDBOX_ESCAPE_BENCH = [
    {
        id: 'seb-crio-parameters',
        name: 'Kernel parameters through CRI-O (CVE-2022-0811)',
        source: bench('orchestration'),
        does: 'A pod’s sysctl contains a second one, which names a program that the host runs.',
        needs: ['CRI-O', 'the right to create a pod'],
        rule: notApplicable(`${sandbox_escape_bench_NO_CLUSTER} CRI-O is not an engine that this program runs.`),
    },
    {
        id: 'seb-kubectl-cp',
        name: 'Folder traversal through kubectl cp (CVE-2019-11246)',
        source: bench('orchestration'),
        does: 'An archive that the container makes writes files outside the folder into which an operator copies.',
        needs: ['an operator who copies out of the pod with kubectl'],
        rule: notApplicable(`${sandbox_escape_bench_NO_CLUSTER} For what a payload leaves for the host see technique-output-folder.`),
    },
    {
        id: 'seb-rbac',
        name: 'A service account that may create pods',
        source: bench('orchestration'),
        does: 'With the pod’s token the payload asks the API server for a privileged pod.',
        needs: ['a service account’s token in the container', 'a way to the API server'],
        rule: notApplicable(`${sandbox_escape_bench_NO_CLUSTER} No token is mounted; see mitre-T1528.`),
    },
    {
        id: 'seb-route-localnet',
        name: 'Services of the host’s loopback through route_localnet (CVE-2020-8558)',
        source: bench('orchestration'),
        does: 'A neighbour in the container’s network sends packets for 127.0.0.1, which the host accepts.',
        needs: ['a network that the host is in', 'a socket'],
        rule: setting([attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy]),
    },
    {
        id: 'seb-privileged',
        name: 'A privileged container',
        source: bench('runtime'),
        does: 'With all capabilities and devices the payload mounts the host’s disk.',
        needs: ['--privileged', 'a block device or a mount of the host'],
        rule: setting([attack_list_layers/* NO_CAPABILITIES */.F4, attack_list_layers/* NO_DEVICES */.AY, attack_list_layers/* NO_MOUNT */.gt]),
    },
    {
        id: 'seb-docker-socket',
        name: 'The engine’s socket in the container',
        source: bench('runtime'),
        does: 'Through the socket the payload asks the engine for a container that owns the host.',
        needs: ['the socket mounted, by itself or with the folder that holds it', 'a socket to connect with'],
        rule: setting([attack_list_layers/* NO_ENGINE_SOCKET */.tX, attack_list_layers/* NO_SOCKET */.cy]),
    },
    {
        id: 'seb-host-path',
        name: 'A folder of the host mounted in the container',
        source: bench('runtime'),
        does: 'The payload reads secrets of the host or writes a file that the host executes.',
        needs: ['a mount of a folder of the host'],
        rule: setting([attack_list_layers/* OWN_MOUNTS */.Ag]),
    },
    {
        id: 'seb-cap-sys-admin',
        name: 'CAP_SYS_ADMIN',
        source: bench('runtime'),
        does: 'The payload mounts file systems of the kernel through which it can control the host.',
        needs: ['CAP_SYS_ADMIN', 'mount'],
        rule: setting([attack_list_layers/* NO_CAPABILITIES */.F4, attack_list_layers/* NO_MOUNT */.gt]),
    },
    {
        id: 'seb-cap-sys-module',
        name: 'CAP_SYS_MODULE',
        source: bench('runtime'),
        does: 'The payload loads a module of its own into the host’s kernel.',
        needs: ['CAP_SYS_MODULE', 'init_module or finit_module'],
        rule: setting([attack_list_layers/* NO_CAPABILITIES */.F4, (0,attack_list_layers/* refuses */.QQ)(['init_module', 'finit_module'], ['init_module'])]),
    },
    {
        id: 'seb-cap-dac-read-search',
        name: 'CAP_DAC_READ_SEARCH (the Shocker attack)',
        source: bench('runtime'),
        does: 'The payload opens files of the host by handle, outside every mount.',
        needs: ['CAP_DAC_READ_SEARCH', 'open_by_handle_at', 'a mount of a file system of the host’s'],
        rule: setting([attack_list_layers/* NO_CAPABILITIES */.F4, (0,attack_list_layers/* refuses */.QQ)(['open_by_handle_at'], ['open_by_handle_at'])]),
    },
    {
        id: 'seb-runc-self-exe',
        name: 'The runtime overwritten through /proc/self/exe (CVE-2019-5736)',
        source: bench('runtime'),
        does: 'The payload replaces the runtime’s program on the host, which root runs next.',
        needs: ['root in the container', 'a runtime that executes its own file in the container'],
        rule: setting([attack_list_layers/* NOT_ROOT */.zq]),
    },
    {
        id: 'seb-runc-working-folder',
        name: 'A descriptor of the host as the working folder (CVE-2024-21626)',
        source: bench('runtime'),
        does: 'An image’s working folder names a descriptor that the runtime left open, so that the payload starts on the host’s file system.',
        needs: ['runc 1.1.11 or older', 'an image whose WORKDIR is below /proc/self/fd'],
        rule: notTested('The posture check open-files finds open descriptors, but the evidence does not record where the payload was started, only the runtime’s version.'),
    },
    {
        id: 'seb-pid-namespace',
        name: 'The host’s process namespace',
        source: bench('kernel'),
        does: 'The payload sees the host’s processes and reaches the host’s files through them.',
        needs: ['--pid host'],
        rule: setting([attack_list_layers/* OWN_PROCESSES */.Re]),
    },
    {
        id: 'seb-release-agent',
        name: 'A program of the host through a control group (release_agent)',
        source: bench('kernel'),
        does: 'The payload mounts a control group hierarchy and names a program that the host runs when the group is empty.',
        needs: ['CAP_SYS_ADMIN', 'cgroup v1', 'mount'],
        rule: setting([attack_list_layers/* NO_CAPABILITIES */.F4, attack_list_layers/* NO_MOUNT */.gt, attack_list_layers/* NO_RELEASE_AGENT */.QM]),
    },
    {
        id: 'seb-ebpf',
        name: 'A flaw of the eBPF verifier',
        source: bench('kernel'),
        does: 'A program that the verifier accepts by mistake reads and writes the kernel’s memory.',
        needs: ['a kernel with the flaw', 'bpf'],
        rule: flaw([(0,attack_list_layers/* refuses */.QQ)(['bpf'], ['bpf'])]),
    },
    {
        id: 'seb-dirty-cow',
        name: 'Dirty COW (CVE-2016-5195)',
        source: bench('kernel'),
        does: 'A race in copy-on-write lets the payload write files that it may only read.',
        needs: ['a kernel older than 4.8.3', 'mmap, madvise, and a write to its own memory'],
        rule: flaw([(0,attack_list_layers/* refuses */.QQ)(['mmap']), (0,attack_list_layers/* refuses */.QQ)(['madvise'])]),
    },
    {
        id: 'seb-dirty-pipe',
        name: 'Dirty Pipe (CVE-2022-0847)',
        source: bench('kernel'),
        does: 'A page of a file that the payload may only read is written through a pipe.',
        needs: ['a kernel from 5.8 to 5.16.10', 'a pipe, and splice or a similar call'],
        rule: flaw([(0,attack_list_layers/* refuses */.QQ)(['splice', 'vmsplice', 'sendfile', 'tee', 'io_uring_setup'])]),
    },
    {
        id: 'seb-packet-socket',
        name: 'A use after free in packet sockets (CVE-2016-8655 and similar)',
        source: bench('kernel'),
        does: 'Races on a packet socket’s rings free kernel memory that is still in use.',
        needs: ['a kernel with the flaw', 'CAP_NET_RAW, of its own or in a user namespace', 'a socket'],
        rule: flaw([attack_list_layers/* NO_SOCKET */.cy]),
    },
];

;// CONCATENATED MODULE: ./build/src/probes/attack-list/attack.js
function answerAttack(attack, tested) {
    const { rule, engine } = attack;
    if (rule.kind === 'not-applicable' || rule.kind === 'not-tested')
        return { attack, answer: rule.kind, why: rule.because };
    if (engine !== undefined && engine !== tested.engine)
        return {
            attack,
            answer: 'not-applicable',
            why: `It applies to ${engine}, and this run used another engine.`,
        };
    const ways = rule.ways.map((way) => way.map((layer) => foundLayer(layer, tested)));
    const failed = [...new Set(ways.flat().flatMap((layer) => layer.failed))];
    if (rule.kind === 'setting' && failed.length > 0)
        return { attack, answer: 'not-denied', why: `Failed: ${failed.join(', ')}.` };
    const holding = ways.map((layers) => layers.filter(({ holds }) => holds));
    if (holding.length === 0 || holding.some((layers) => layers.length === 0))
        return { attack, answer: 'not-tested', why: attack_notTested(rule.kind, failed) };
    const shown = holding.every((layers) => layers.some(({ shownBy }) => shownBy.length > 0));
    return {
        attack,
        answer: shown ? 'denied-and-shown' : 'denied-not-shown',
        why: `The sandbox has ${list(holding.map(decisive))}.`,
    };
}
function foundLayer({ takes, tests }, { stateOf, shownBy }) {
    const found = tests.map((test) => ({ test, state: stateOf(test) }));
    const first = found.find(({ state }) => state === 'holds');
    const holds = first !== undefined && found.every(({ state }) => state === 'holds' || state === 'left-out');
    return {
        takes,
        holds,
        failed: found.filter(({ state }) => state === 'fails').map(({ test }) => nameOfTest(test)),
        shownBy: holds ? shownBy(first.test) : [],
    };
}
function attack_notTested(kind, failed) {
    if (kind === 'setting')
        return 'Not all of its tests were made.';
    return failed.length > 0
        ? `What it needs can be reached (${failed.join(', ')}), and no exploit was tried.`
        : 'Not all of its tests were made, and no exploit was tried.';
}
function decisive(layers) {
    const layer = layers.find(({ shownBy }) => shownBy.length > 0) ?? layers[0];
    if (layer === undefined)
        return '';
    const [first, ...more] = layer.shownBy;
    if (first === undefined)
        return layer.takes;
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    return `${layer.takes} (seen to fail in ${first}${others})`;
}
function list(words) {
    return [...new Set(words)].join('; ');
}
function nameOfTest(test) {
    if ('probe' in test)
        return `probe ${test.probe}`;
    if ('restriction' in test)
        return `restriction ${test.restriction}`;
    if ('kernel' in test)
        return `kernel check ${test.kernel}`;
    if ('check' in test)
        return `posture check ${test.check}`;
    if ('call' in test)
        return `system call ${test.call}`;
    if ('image' in test)
        return `image ${test.image}`;
    return 'exec from /out';
}
function countAnswers(answered) {
    const count = (answer) => answered.filter((each) => each.answer === answer).length;
    return {
        all: answered.length,
        'denied-and-shown': count('denied-and-shown'),
        'denied-not-shown': count('denied-not-shown'),
        'not-denied': count('not-denied'),
        'not-applicable': count('not-applicable'),
        'not-tested': count('not-tested'),
    };
}

;// CONCATENATED MODULE: ./build/src/probes/attack-list/attack-list.js





const ATTACK_LIST = [
    ...SANDBOX_ESCAPE_BENCH,
    ...MITRE_CONTAINERS,
    ...NAMED_ATTACKS,
];


/***/ }),

/***/ 68099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ NO_DEVICES),
/* harmony export */   Ag: () => (/* binding */ OWN_MOUNTS),
/* harmony export */   F4: () => (/* binding */ NO_CAPABILITIES),
/* harmony export */   L3: () => (/* binding */ NO_CORES),
/* harmony export */   N: () => (/* binding */ NO_SETUID),
/* harmony export */   QM: () => (/* binding */ NO_RELEASE_AGENT),
/* harmony export */   QQ: () => (/* binding */ refuses),
/* harmony export */   Re: () => (/* binding */ OWN_PROCESSES),
/* harmony export */   T0: () => (/* binding */ NO_NETWORK),
/* harmony export */   _h: () => (/* binding */ PROCESS_LIMIT),
/* harmony export */   a3: () => (/* binding */ ONE_ABI),
/* harmony export */   al: () => (/* binding */ NO_PTRACE),
/* harmony export */   cR: () => (/* binding */ DESCRIPTOR_LIMIT),
/* harmony export */   cy: () => (/* binding */ NO_SOCKET),
/* harmony export */   fM: () => (/* binding */ NO_NAMESPACES),
/* harmony export */   f_: () => (/* binding */ NO_TERMINAL),
/* harmony export */   gt: () => (/* binding */ NO_MOUNT),
/* harmony export */   jU: () => (/* binding */ INPUT_READ_ONLY),
/* harmony export */   oK: () => (/* binding */ NO_KERNEL_FILES),
/* harmony export */   q3: () => (/* binding */ MEMORY_LIMIT),
/* harmony export */   sj: () => (/* binding */ READ_ONLY),
/* harmony export */   tX: () => (/* binding */ NO_ENGINE_SOCKET),
/* harmony export */   tx: () => (/* binding */ NOT_EXECUTABLE),
/* harmony export */   u6: () => (/* binding */ DISK_LIMIT),
/* harmony export */   uA: () => (/* binding */ MASKED),
/* harmony export */   uv: () => (/* binding */ OWN_IPC),
/* harmony export */   y1: () => (/* binding */ OWN_FILES_ONLY),
/* harmony export */   yA: () => (/* binding */ NO_PROCESS),
/* harmony export */   z$: () => (/* binding */ CPU_LIMIT),
/* harmony export */   z3: () => (/* binding */ NO_PROGRAM),
/* harmony export */   zY: () => (/* binding */ NO_SECRET),
/* harmony export */   zq: () => (/* binding */ NOT_ROOT)
/* harmony export */ });
const probe = (id) => ({ probe: id });
const restriction = (id) => ({ restriction: id });
const kernel = (id) => ({ kernel: id });
const checks = (...ids) => ids.map((check) => ({ check }));
const FILTER = [
    restriction('seccomp-held'),
    restriction('oci-runtime'),
    kernel('seccomp'),
    kernel('tracer'),
];
function listed(calls) {
    const [last = '', ...others] = [...calls].reverse();
    return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}
function refuses(calls, also = []) {
    return {
        takes: `a profile that refuses ${listed(calls)}`,
        tests: [...checks(...also), ...calls.map((call) => ({ call })), ...FILTER],
    };
}
const NO_NETWORK = {
    takes: 'no way to another machine',
    tests: [
        probe('PR-NET-1'),
        probe('PR-NET-2'),
        restriction('network'),
        kernel('network'),
        ...checks('interfaces', 'routes', 'routes-v6'),
    ],
};
const NO_SOCKET = {
    takes: 'no socket of any family',
    tests: [
        restriction('seccomp-sockets'),
        probe('PR-SOCK-1'),
        { call: 'socket' },
        { call: 'io_uring_setup' },
        ...FILTER,
        ...checks('socket', 'io_uring_setup'),
    ],
};
const NO_PROCESS = {
    takes: 'no new process',
    tests: [restriction('seccomp-processes'), ...FILTER, ...checks('fork', 'vfork', 'clone-process', 'clone3')],
};
const NO_PROGRAM = {
    takes: 'no other program in the image',
    tests: [probe('PR-EXEC-1'), { image: 'no-other-program' }],
};
const NO_PTRACE = {
    takes: 'no access to another process',
    tests: [
        restriction('seccomp-ptrace'),
        probe('PR-PTRACE-1'),
        ...FILTER,
        ...checks('ptrace', 'process_vm', 'pidfd_getfd'),
    ],
};
const NO_ENGINE_SOCKET = {
    takes: 'no socket of an engine',
    tests: [
        probe('PR-SOCK-DOCKER'),
        restriction('other-mounts'),
        restriction('input'),
        restriction('output'),
        ...checks('engine-sockets'),
    ],
};
const OWN_MOUNTS = {
    takes: 'no mount of the host except the run’s own two folders',
    tests: [
        probe('PR-MOUNT-1'),
        restriction('other-mounts'),
        restriction('input'),
        restriction('output'),
        restriction('volumes'),
        kernel('mounts'),
        ...checks('propagation'),
    ],
};
const READ_ONLY = {
    takes: 'a root file system that cannot be written',
    tests: [
        probe('PR-FS-ESC-1'),
        probe('PR-FS-ESC-2'),
        restriction('read-only'),
        ...checks('root-read-only', 'creatable-folders'),
    ],
};
const INPUT_READ_ONLY = {
    takes: 'an input that cannot be written',
    tests: [probe('PR-FS-RO-IN'), restriction('input'), ...checks('input-read-only')],
};
const NOT_ROOT = {
    takes: 'no root user, and no way to become one',
    tests: [
        restriction('user'),
        restriction('no-new-privileges'),
        kernel('user'),
        kernel('no-new-privileges'),
        ...checks('uid', 'gid', 'groups', 'no-new-privileges'),
    ],
};
const NO_SETUID = {
    takes: 'no way to gain privileges by executing a file',
    tests: [
        restriction('no-new-privileges'),
        kernel('no-new-privileges'),
        ...checks('no-new-privileges', 'setid-files'),
    ],
};
const NO_CAPABILITIES = {
    takes: 'no capability',
    tests: [
        restriction('capabilities'),
        restriction('privileged'),
        restriction('no-new-privileges'),
        kernel('capabilities'),
        ...checks('capabilities-inheritable', 'capabilities-permitted', 'capabilities-effective', 'capabilities-bounding', 'capabilities-ambient'),
    ],
};
const NO_NAMESPACES = refuses(['unshare', 'setns', 'clone3'], ['unshare', 'clone-namespaces', 'setns']);
const NO_MOUNT = refuses(['mount', 'move_mount', 'fsmount', 'open_tree', 'mount_setattr'], ['mount', 'move_mount', 'fsmount', 'open_tree', 'mount_setattr']);
const OWN_PROCESSES = {
    takes: 'no visible process of the host',
    tests: [
        restriction('pid-namespace'),
        kernel('process'),
        kernel('namespaces'),
        ...checks('namespace-pid', 'processes'),
    ],
};
const OWN_IPC = {
    takes: 'no memory or queue shared with another process',
    tests: [
        restriction('ipc'),
        restriction('mqueue'),
        kernel('namespaces'),
        ...checks('namespace-ipc', 'shared-memory-folder', 'message-queue-folder'),
    ],
};
const NO_DEVICES = {
    takes: 'no device of the host',
    tests: [
        restriction('devices'),
        restriction('privileged'),
        ...checks('devices', 'device-nodes', 'device-memory', 'device-kernel-log', 'device-kvm', 'device-fuse', 'device-vsock', 'device-tunnel'),
    ],
};
const NO_KERNEL_FILES = {
    takes: 'no writable file of the kernel',
    tests: [
        kernel('mounts'),
        ...checks('core-pattern', 'modprobe-path', 'sysrq-trigger', 'uevent-helper', 'irq-affinity', 'writable-files'),
    ],
};
const NO_RELEASE_AGENT = {
    takes: 'no writable control group',
    tests: [kernel('mounts'), ...checks('release-agent', 'writable-files')],
};
const MASKED = {
    takes: 'no readable memory or key of the kernel',
    tests: [
        kernel('mounts'),
        ...checks('masked-kcore', 'masked-keys', 'device-memory', 'device-kernel-log', 'syslog'),
    ],
};
const NO_SECRET = {
    takes: 'no secret in the environment',
    tests: [probe('PR-ENV-1'), restriction('environment'), restriction('http-proxy'), ...checks('environment')],
};
const NO_TERMINAL = {
    takes: 'no terminal of the caller',
    tests: checks('terminal', 'input-stream'),
};
const OWN_FILES_ONLY = {
    takes: 'no file descriptor that engine or runtime left open',
    tests: checks('open-files'),
};
const ONE_ABI = {
    takes: 'no other architecture’s calls',
    tests: checks('x32', 'i386'),
};
const PROCESS_LIMIT = {
    takes: 'a limit on processes and threads',
    tests: [...checks('threads'), restriction('pids')],
};
const MEMORY_LIMIT = {
    takes: 'a limit on memory, and no swap',
    tests: [
        ...checks('memory', 'huge-pages', 'locks', 'attributes', 'memory-policies'),
        restriction('memory'),
        restriction('swap'),
        restriction('seccomp-limits'),
    ],
};
const DISK_LIMIT = {
    takes: 'a limit on the size of a file and of /tmp',
    tests: [...checks('file-size', 'tmp-size'), restriction('file-size'), restriction('tmp')],
};
const CPU_LIMIT = {
    takes: 'a limit on processor time',
    tests: [
        restriction('cpus'),
        restriction('terminals'),
        ...checks('processor-quota', 'processor-quota-2', 'processor-time', 'terminals'),
    ],
};
const DESCRIPTOR_LIMIT = {
    takes: 'a limit on open files',
    tests: [
        ...checks('descriptors', 'descriptor-tables'),
        restriction('open-files'),
        restriction('seccomp-limits'),
    ],
};
const NO_CORES = {
    takes: 'a limit on cores that allows none, and that the payload cannot change',
    tests: [
        ...checks('core-size', 'setrlimit'),
        restriction('core'),
        restriction('seccomp-limits'),
        { call: 'setrlimit' },
        ...FILTER,
    ],
};
const NOT_EXECUTABLE = {
    takes: 'no writable place from which a program can be executed',
    tests: [
        { out: 'noexec' },
        restriction('tmp'),
        ...checks('execute-tmp', 'map-tmp', 'creatable-folders', 'memfd_create'),
    ],
};


/***/ })

};
