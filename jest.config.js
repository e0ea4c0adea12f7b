/**
 * Sets that take minutes each and that nothing else rests on: left out of `npm test` and of `.ci/run`, which print their
 * number. `npm run test:all` runs everything; a file that is named on the command line always runs.
 */
const LONG = [
  'engine/at-once',
  'engine/control-attacks',
  'engine/dockerfile-attacks',
  'engine/dockerfile-closed',
  'engine/dockerfile-differential',
  'engine/engine-trouble',
  'engine/machine-breaks',
  'engine/new-probe',
  'engine/nonroot',
  'engine/payload-attacks',
  'engine/posture',
  'engine/releases',
  'engine/signals',
  'hostile/injection',
  'publish/artifact-faults',
  'runner/signals',
  'signing/services-out',
].map((name) => `/__tests__/${name}\\.test\\.ts$`);

const everything =
  process.env.SANDBOX_ATTESTATION_TESTS === 'all' || process.argv.some((each) => each.includes('__tests__/'));
if (!everything)
  console.error(
    `left out: ${LONG.length} long sets of tests, which npm run test:all runs: ${LONG.join(' ')}`,
  );

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', ...(everything ? [] : LONG)],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/scripts/find-test-engines.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  // Two at once, also on two cores: engine tests mostly wait for the engine.
  maxWorkers: 2,
  // Engine tests share two cores and one engine; a fresh base image may have to be built first.
  testTimeout: 120_000,
};
