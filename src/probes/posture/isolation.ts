import { NAMESPACES, type NamespaceName } from '../kernel/facts.ts';
import type { Check, FailingRun } from './check.ts';

const NEVER_HOSTS: FailingRun = {
  stands: 'this program’s runs never join a namespace of the host, not even weakened runs',
};

function namespace(name: NamespaceName): Check {
  return {
    id: `namespace-${name}`,
    operations: [{ op: 'link', path: `/proc/self/ns/${name}` }],
    whenPermitted: 'the host’s own inode number',
    denied: [{ notHosts: name }],
    // A rootful engine does not give a user namespace (contract §3): the check records it and does not require it.
    ...(name === 'user' ? { variants: [{ where: { rootless: false }, denied: [{ isHosts: name }] }] } : {}),
    layer: 'namespace',
    source: 'namespaces(7)',
    control: name === 'cgroup' ? { failsIn: 'cgroup' } : NEVER_HOSTS,
  };
}

/** Cloud metadata services: link-local addresses that answer with a machine's credentials. */
const METADATA = [
  [2, '169.254.169.254', 80],
  [2, '169.254.170.2', 80],
  [2, '168.63.129.16', 80],
  [2, '100.100.100.200', 80],
  [2, '192.0.0.192', 80],
  [10, 'fd00:ec2::254', 80],
  [10, 'fd20:ce::254', 80],
] as const;

/** What the payload sees of the machine, of other processes and of any network. */
export const ISOLATION_CHECKS: readonly Check[] = [
  ...NAMESPACES.map(namespace),
  {
    id: 'hostname',
    operations: [{ op: 'hostname' }],
    whenPermitted: 'the host’s name, or one that names its owner',
    denied: [{ within: ['[0-9a-f]{12}'] }, { asked: '--hostname' }],
    layer: 'namespace',
    source: 'uts_namespaces(7); engines use the container’s id',
    control: { failsIn: 'strangers' },
  },
  {
    id: 'interfaces',
    operations: [{ op: 'read', path: '/proc/net/dev', find: '^\\s*(\\S+):' }],
    whenPermitted: 'an interface to another network',
    denied: [{ equals: ['lo'] }],
    layer: 'namespace',
    source: 'proc_pid_net(5); docker run --network none',
    control: { failsIn: 'network' },
  },
  {
    id: 'routes',
    operations: [{ op: 'read', path: '/proc/net/route', find: '^(?!Iface)(\\S+)' }],
    whenPermitted: 'a route to another network',
    denied: [{ equals: [] }],
    layer: 'namespace',
    source: 'proc_pid_net(5)',
    control: { failsIn: 'network' },
  },
  {
    id: 'routes-v6',
    operations: [{ op: 'read', path: '/proc/net/ipv6_route', find: '^.*\\s(\\S+)$' }],
    whenPermitted: 'a route to another network',
    denied: [{ within: ['lo'] }, { errno: [2] }],
    layer: 'namespace',
    source: 'proc_pid_net(5)',
    control: { failsIn: 'network' },
  },
  {
    id: 'neighbours',
    operations: [{ op: 'read', path: '/proc/net/arp', find: '^(\\d\\S*)' }],
    whenPermitted: 'other machines’ addresses',
    denied: [{ equals: [] }],
    layer: 'namespace',
    source: 'arp(7)',
    control: {
      stands: 'an empty network has no neighbours, and this program’s runs do not join another network',
    },
  },
  {
    id: 'loopback',
    operations: [
      { op: 'connect', family: 2, address: '127.0.0.1', port: 22 },
      { op: 'connect', family: 10, address: '::1', port: 22 },
      { op: 'connect', family: 2, address: '127.0.0.53', port: 53 },
    ],
    whenPermitted: 'ECONNREFUSED or ENETUNREACH from its own loopback',
    denied: [{ errno: [1] }],
    layer: 'seccomp',
    source: 'ip(7)',
    control: { failsIn: 'no-profile' },
  },
  {
    id: 'metadata-addresses',
    operations: METADATA.map(([family, address, port]) => ({ op: 'connect', family, address, port })),
    whenPermitted: 'ENETUNREACH from an empty network',
    denied: [{ errno: [1] }],
    layer: 'seccomp',
    source: 'the clouds’ documentation: AWS, ECS, Azure, Alibaba, Oracle, Google',
    control: { failsIn: 'no-profile' },
  },
  {
    id: 'abstract-sockets',
    operations: [{ op: 'connect', family: 1, address: '\0/containerd-shim/posture', port: 0 }],
    whenPermitted: 'ECONNREFUSED: no process listens there',
    denied: [{ errno: [1] }],
    layer: 'seccomp',
    source: 'CVE-2020-15257: the shim’s abstract socket; unix(7)',
    control: { failsIn: 'no-profile' },
  },
  {
    id: 'names',
    operations: [{ op: 'resolve', name: 'posture.invalid' }],
    whenPermitted: 'an address from a name server',
    denied: [{ equals: [] }],
    layer: 'namespace',
    source: 'resolver(5); RFC 6761: .invalid has no address',
    control: {
      stands:
        'a name server that answers would be outside the machine, and this program’s runs do not reach one',
    },
  },
  {
    id: 'engine-sockets',
    operations: [
      '/var/run/docker.sock',
      '/run/docker.sock',
      '/run/podman/podman.sock',
      '/run/containerd/containerd.sock',
      '/run/crio/crio.sock',
      '/run/systemd/private',
      '/run/dbus/system_bus_socket',
    ].map((path) => ({ op: 'open', path, flags: 'read' })),
    whenPermitted: 'ENXIO: a socket is there',
    denied: [{ errno: [2] }],
    layer: 'mount',
    source: 'contract §4, PR-SOCK-DOCKER; open(2)',
    control: {
      stands:
        'this program’s runs never get an engine’s socket; a negative control of PR-SOCK-DOCKER puts a file there',
    },
  },
];

/** These run last: what the calls before have left (a child, a socket) would be seen here. */
export const LEFT_CHECKS: readonly Check[] = [
  {
    id: 'unix-sockets',
    operations: [{ op: 'read', path: '/proc/net/unix', find: '^([0-9a-f]+:.*)$' }],
    whenPermitted: 'sockets of others, or made before',
    denied: [{ equals: [] }, { errno: [2] }],
    layer: 'namespace',
    source: 'unix(7)',
    control: { failsIn: 'no-profile' },
  },
  {
    id: 'processes',
    operations: [{ op: 'read', path: '/proc/[0-9]*/status', find: '^Pid:\\s*(\\d+)$' }],
    whenPermitted: 'other processes, of the host or made before',
    denied: [{ equals: ['1'] }],
    layer: 'namespace',
    source: 'pid_namespaces(7)',
    control: { failsIn: 'no-profile' },
  },
];
