/**
 * The architecture of docs/design.md as rules: which folder of src/ may import which, lowest first. Every folder may
 * import foundation/.
 */
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
  receipt: ['evidence', 'probes', 'seccomp'],
  signing: ['evidence', 'receipt'],
  report: ['evidence', 'receipt', 'probes', 'seccomp'],
  fleet: ['evidence', 'report', 'signing'],
  attest: ['venue', 'engine', 'image', 'container', 'probes', 'seccomp', 'evidence', 'signing', 'report'],
  launch: [
    'attest',
    'venue',
    'engine',
    'image',
    'container',
    'probes',
    'evidence',
    'receipt',
    'signing',
    'report',
  ],
  cli: [
    'attest',
    'launch',
    'venue',
    'engine',
    'container',
    'probes',
    'evidence',
    'receipt',
    'signing',
    'report',
    'fleet',
  ],
  action: [
    'attest',
    'launch',
    'cli',
    'container',
    'evidence',
    'receipt',
    'signing',
    'report',
    'fleet',
    'publish',
  ],
};

const order = Object.keys(folders);
for (const [folder, allowed] of Object.entries(folders)) {
  const upward = allowed.find((each) => order.indexOf(each) >= order.indexOf(folder));
  if (upward !== undefined) throw new Error(`${folder} may not import ${upward}, which stands above it`);
}

/** Only these may start processes, read the environment or touch the network (pure core, thin edges). */
const mayStartProcesses =
  '^src/((engine|image|container)/|foundation/(access-list|goes-on|remove-folder)\\.ts$)';
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
      name: 'entry-starts-programs',
      comment: 'src/entry.ts knows the programs that it starts, what none of them gets, and how each ends',
      severity: 'error',
      from: { path: '^src/entry\\.ts$' },
      to: {
        path: '^src/',
        pathNot: '^src/((action|cli|fleet)/|foundation/(end-process|known-variables)\\.ts$)',
      },
    },
    {
      name: 'what-records-never-judges',
      comment:
        'engine, image and container know what is recorded and what is asked for, never what it is worth',
      severity: 'error',
      from: { path: '^src/(engine|image|container)/' },
      to: { path: '^src/probes/(judge\\.|judges/|probes/|contract\\.|corroborate\\.|posture/|attack-list/)' },
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
      comment:
        '@actions/core pulls in an HTTP client (30 ms); the command line must not load it before it asks for a token',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((action|publish)/|signing/job-token\\.ts$)' },
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
