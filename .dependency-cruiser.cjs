/**
 * The house of docs/design.md as rules: which room may import which. `foundation` is the one-idea files that
 * every room shares (digests, typed errors, time limits, and what is worked out once).
 */
const foundation = '^src/(digest|errors|time-limit|remember|shared)\\.ts$';
const rooms = {
  venue: [],
  seccomp: [],
  probes: ['seccomp'],
  sandbox: ['probes', 'seccomp'],
  evidence: ['probes', 'seccomp'],
  beside: ['sandbox', 'evidence', 'probes', 'seccomp'],
  signing: ['evidence'],
  publish: [],
  report: ['evidence', 'probes', 'seccomp'],
  fleet: ['evidence', 'report', 'signing'],
};

/** The parts of the sandbox room, each with the parts that it may import beside the names that stand above them. */
const parts = {
  engine: [],
  image: ['engine'],
  run: ['engine', 'image'],
  leftover: ['engine', 'image', 'run'],
  control: ['engine', 'image', 'run', 'leftover'],
};

/** Only these may start processes, read the environment or touch the network (pure core, thin edges). */
const mayStartProcesses = '^src/sandbox/';
const mayTouchNetwork = '^src/((publish|signing)/|(sandbox/engine/engine-socket|cli/stdin-pieces)\\.ts$)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `room-${room}`,
      comment: `src/${room}/ may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'} and the foundation`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [`^src/(${[room, ...allowed].join('|')})/`, foundation] },
    })),
    ...Object.entries(parts).map(([part, allowed]) => ({
      name: `sandbox-${part}`,
      severity: 'error',
      from: { path: `^src/sandbox/${part}/` },
      to: { path: '^src/sandbox/.+/', pathNot: `^src/sandbox/(${[part, ...allowed].join('|')})/` },
    })),
    {
      name: 'foundation-imports-nothing',
      severity: 'error',
      from: { path: foundation },
      to: { path: '^src/', pathNot: foundation },
    },
    {
      name: 'processes-only-in-sandbox',
      severity: 'error',
      from: { path: '^src/', pathNot: mayStartProcesses },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'network-only-at-the-edges',
      comment:
        'in the sandbox room one file speaks HTTP, and only on a socket of this machine’s; stdin may be a socket',
      severity: 'error',
      from: { path: '^src/', pathNot: mayTouchNetwork },
      to: { path: '^(node:)?(net|http|https|http2|tls|dgram|dns)$' },
    },
    {
      name: 'pure-rooms-touch-nothing',
      comment: 'judging and the profile language are pure: no files, no processes, no clock of the machine',
      severity: 'error',
      from: { path: '^src/(probes|seccomp|report)/' },
      to: { path: '^(node:)?(fs|fs/promises|os|process|child_process|net)$' },
    },
    {
      name: 'actions-core-only-in-the-action',
      comment: '@actions/core pulls in an HTTP client (30 ms); the command line must not load it',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(action|publish)/' },
      to: { path: 'node_modules/@actions/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
