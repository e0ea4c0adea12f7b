/** The architecture of docs/design.md as rules: which folder of src/ may import which. All may import foundation/. */
const folders = {
  foundation: [],
  venue: [],
  seccomp: [],
  publish: [],
  probes: ['seccomp'],
  engine: ['probes', 'seccomp'],
  image: ['engine', 'probes'],
  container: ['engine', 'image', 'probes', 'seccomp'],
  evidence: ['probes', 'seccomp'],
  signing: ['evidence'],
  report: ['evidence', 'probes', 'seccomp'],
  fleet: ['evidence', 'report', 'signing'],
  attest: ['venue', 'engine', 'image', 'container', 'probes', 'seccomp', 'evidence', 'signing', 'report'],
  cli: [
    'attest',
    'venue',
    'engine',
    'image',
    'container',
    'probes',
    'seccomp',
    'evidence',
    'signing',
    'report',
    'fleet',
  ],
  action: ['attest', 'cli', 'container', 'evidence', 'signing', 'report', 'fleet', 'publish'],
};

/** Only these may start processes, read the environment or touch the network (pure core, thin edges). */
const mayStartProcesses = '^src/(engine|image|container)/';
const mayTouchNetwork = '^src/((publish|signing)/|(engine/(engine-socket|owner)|cli/stdin-pieces)\\.ts$)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(folders).map(([folder, allowed]) => ({
      name: `folder-${folder}`,
      comment: `src/${folder}/ may import ${['foundation', ...allowed].join(', ')}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, 'foundation', ...allowed].join('|')})/` },
    })),
    {
      name: 'only-folders',
      comment: 'nothing but folders and entry.ts lies in src/, and each folder has its rule',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(entry\\.ts$|(${Object.keys(folders).join('|')})/)` },
      to: {},
    },
    {
      name: 'processes-only-at-the-engine',
      severity: 'error',
      from: { path: '^src/', pathNot: mayStartProcesses },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'network-only-at-the-edges',
      comment:
        'one file of the engine speaks HTTP, and only on a socket of this machine’s; an owner listens on one; stdin may be one',
      severity: 'error',
      from: { path: '^src/', pathNot: mayTouchNetwork },
      to: { path: '^(node:)?(net|http|https|http2|tls|dgram|dns)$' },
    },
    {
      name: 'pure-folders-touch-nothing',
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
