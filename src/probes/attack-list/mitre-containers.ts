import type { Attack, Rule, Way } from './attack.ts';
import {
  CPU_LIMIT,
  DISK_LIMIT,
  INPUT_READ_ONLY,
  MEMORY_LIMIT,
  NO_CAPABILITIES,
  NO_DEVICES,
  NO_ENGINE_SOCKET,
  NO_NETWORK,
  NO_SECRET,
  NO_SOCKET,
  OWN_MOUNTS,
  OWN_PROCESSES,
  PROCESS_LIMIT,
  READ_ONLY,
} from './layers.ts';

const NETWORK: Way = [NO_NETWORK, NO_SOCKET];
const ENGINE: Way = [NO_ENGINE_SOCKET, NO_SOCKET];

const setting = (...ways: readonly Way[]): Rule => ({ kind: 'setting', ways });
const notApplicable = (because: string): Rule => ({ kind: 'not-applicable', because });
const notTested = (because: string): Rule => ({ kind: 'not-tested', because });

/** One technique, as far as it concerns a payload in a sandbox: `T1053.007` by its number. */
function technique(
  number: string,
  tactic: string,
  name: string,
  does: string,
  needs: readonly string[],
  rule: Rule,
): Attack {
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

const NO_CLUSTER = 'It is made against the API of a cluster, and a run has none.';

/**
 * The techniques of MITRE ATT&CK's containers matrix (https://attack.mitre.org/matrices/enterprise/containers/), each
 * once, read as what a payload in the sandbox could do. Where the matrix has a technique and a part of it, the part that
 * names containers stands here.
 */
export const MITRE_CONTAINERS: readonly Attack[] = [
  technique(
    'T1190',
    'initial access',
    'Exploit Public-Facing Application',
    'A service in the container is attacked from outside.',
    ['a way from another machine to the container'],
    setting(NETWORK),
  ),
  technique(
    'T1133',
    'initial access',
    'External Remote Services',
    'The engine’s or the cluster’s own interface is attacked from outside.',
    ['an interface that the host offers to a network'],
    notTested('It is a property of the host, not of the sandbox, and evidence says nothing about it.'),
  ),
  technique(
    'T1078',
    'initial access',
    'Valid Accounts',
    'The payload signs in to a service with an account that it found.',
    ['an account', 'a way to the service'],
    setting(NETWORK),
  ),
  technique(
    'T1609',
    'execution',
    'Container Administration Command',
    'The payload starts programs in containers through the engine.',
    ['the engine’s socket or API'],
    setting(ENGINE),
  ),
  technique(
    'T1610',
    'execution',
    'Deploy Container',
    'The payload has the engine run a container that is not confined.',
    ['the engine’s socket or API'],
    setting(ENGINE),
  ),
  technique(
    'T1053.007',
    'execution',
    'Container Orchestration Job',
    'A job of the cluster runs the attacker’s container again and again.',
    ['the API of a cluster'],
    notApplicable(NO_CLUSTER),
  ),
  technique(
    'T1204.003',
    'execution',
    'Malicious Image',
    'Somebody runs an image that does what its author wants.',
    ['an image that nobody looked at'],
    notTested(
      'The image is expected to be hostile: evidence says by digest which one ran and what it could reach, not that it is harmless.',
    ),
  ),
  technique(
    'T1098.006',
    'persistence',
    'Additional Container Cluster Roles',
    'An account of the cluster is given more rights.',
    ['the API of a cluster'],
    notApplicable(NO_CLUSTER),
  ),
  technique(
    'T1136.001',
    'persistence',
    'Create Account: Local Account',
    'The payload adds a user to the system that it runs in.',
    ['a writable /etc'],
    setting([READ_ONLY], [OWN_MOUNTS]),
  ),
  technique(
    'T1543.005',
    'persistence',
    'Container Service',
    'A container is made to start with the host.',
    ['the engine’s socket, or a folder of the host’s service manager'],
    setting(ENGINE, [OWN_MOUNTS]),
  ),
  technique(
    'T1525',
    'persistence',
    'Implant Internal Image',
    'The payload puts an image of its own into a registry or an engine.',
    ['a way to the registry, or the engine’s socket'],
    setting(NETWORK, ENGINE),
  ),
  technique(
    'T1611',
    'privilege escalation',
    'Escape to Host',
    'The payload leaves the container by what it was given: a mount, a socket, a device, a capability, a namespace.',
    ['any one of these'],
    setting([OWN_MOUNTS], ENGINE, [NO_DEVICES, NO_CAPABILITIES], [NO_CAPABILITIES], [OWN_PROCESSES]),
  ),
  technique(
    'T1068',
    'privilege escalation',
    'Exploitation for Privilege Escalation',
    'The payload uses a flaw of the kernel or the runtime.',
    ['a flaw in what it can reach'],
    notTested(
      'No exploit is shipped, and a flaw that nobody knows cannot be ruled out; the flaws that are named here are answered one by one.',
    ),
  ),
  technique(
    'T1612',
    'defense evasion',
    'Build Image on Host',
    'The payload has the engine build an image, so that nothing is fetched that could be seen.',
    ['the engine’s socket or API'],
    setting(ENGINE),
  ),
  technique(
    'T1562.001',
    'defense evasion',
    'Disable or Modify Tools',
    'The payload ends or changes what watches it.',
    ['a process of the host’s in reach, or its files'],
    setting([OWN_PROCESSES], [OWN_MOUNTS]),
  ),
  technique(
    'T1070',
    'defense evasion',
    'Indicator Removal',
    'The payload removes logs of what it did.',
    ['the host’s logs in reach'],
    setting([OWN_MOUNTS]),
  ),
  technique(
    'T1036.005',
    'defense evasion',
    'Match Legitimate Resource Name or Location',
    'An image or a container takes the name of a trusted one.',
    ['a name that decides what is trusted'],
    notApplicable(
      'A name decides nothing here: the container is made from the image’s digest, and a reader pins it.',
    ),
  ),
  technique(
    'T1550.001',
    'lateral movement',
    'Application Access Token',
    'The payload uses a token against another service.',
    ['a token', 'a way to the service'],
    setting(NETWORK),
  ),
  technique(
    'T1110',
    'credential access',
    'Brute Force',
    'The payload tries passwords against a service.',
    ['a way to the service'],
    setting(NETWORK),
  ),
  technique(
    'T1528',
    'credential access',
    'Steal Application Access Token',
    'The payload reads a token that was mounted or set for it.',
    ['a token in a mount, or in the environment'],
    setting([OWN_MOUNTS], [NO_SECRET]),
  ),
  technique(
    'T1552.001',
    'credential access',
    'Credentials In Files',
    'The payload reads credentials in files of the host.',
    ['a folder of the host’s'],
    setting([OWN_MOUNTS]),
  ),
  technique(
    'T1552.007',
    'credential access',
    'Container API',
    'The payload asks an engine or a cluster for secrets.',
    ['the engine’s socket or API'],
    setting(ENGINE, NETWORK),
  ),
  technique(
    'T1613',
    'discovery',
    'Container and Resource Discovery',
    'The payload asks an engine or a cluster what there is.',
    ['the engine’s socket or API'],
    setting(ENGINE, NETWORK),
  ),
  technique(
    'T1046',
    'discovery',
    'Network Service Discovery',
    'The payload looks for services in its network.',
    ['a network with somebody in it'],
    setting(NETWORK),
  ),
  technique(
    'T1069',
    'discovery',
    'Permission Groups Discovery',
    'The payload asks a cluster which rights it has.',
    ['the API of a cluster'],
    notApplicable(NO_CLUSTER),
  ),
  technique(
    'T1485',
    'impact',
    'Data Destruction',
    'The payload deletes data that it did not make.',
    ['a writable folder of the host’s, or a writable input'],
    setting([OWN_MOUNTS], [INPUT_READ_ONLY]),
  ),
  technique(
    'T1490',
    'impact',
    'Inhibit System Recovery',
    'The payload deletes backups and snapshots.',
    ['a folder of the host’s, or an engine’s socket'],
    setting([OWN_MOUNTS], ENGINE),
  ),
  technique(
    'T1498',
    'impact',
    'Network Denial of Service',
    'The payload floods a network.',
    ['a network'],
    setting(NETWORK),
  ),
  technique(
    'T1499',
    'impact',
    'Endpoint Denial of Service',
    'The payload uses up the machine: processes, memory, processors, disks.',
    ['a resource without a limit'],
    setting([PROCESS_LIMIT], [MEMORY_LIMIT], [CPU_LIMIT], [DISK_LIMIT]),
  ),
  technique(
    'T1496.001',
    'impact',
    'Compute Hijacking',
    'The payload computes for somebody else.',
    ['processor time without a limit, and a way to send what was computed'],
    setting([CPU_LIMIT], NETWORK),
  ),
  technique(
    'T1496.002',
    'impact',
    'Bandwidth Hijacking',
    'The payload passes on somebody else’s traffic.',
    ['a network'],
    setting(NETWORK),
  ),
];
