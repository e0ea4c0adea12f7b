import { existsSync } from 'node:fs';

/**
 * Sets that take minutes each, or half a minute without one failure in the recorded runs, and that no other test needs: only
 * `npm run test:all` runs them, and whoever changes what they test. `.ci/run` has half an hour, also on a slow day.
 */
const LONG = [
  'cli/stdout',
  'cli/watchdog',
  'container/orphans-held',
  'container/weakened/control-network',
  'engine-units/others-locks',
  'engine/at-once',
  'engine/base-attacks',
  'engine/base-image',
  'engine/beside-the-layer',
  'engine/build-calls',
  'engine/build-stopped',
  'engine/check-payload',
  'engine/control-attacks',
  'engine/control-marker',
  'engine/control-peer',
  'engine/dockerfile-attacks',
  'engine/dockerfile-closed',
  'engine/dockerfile-differential',
  'engine/engine-config',
  'engine/engine-trouble',
  'engine/entrypoint',
  'engine/examples',
  'engine/executables',
  'engine/faults',
  'engine/forced-end',
  'engine/image-label',
  'engine/images-of-stages',
  'engine/kernel',
  'engine/known-base',
  'engine/languages',
  'engine/launch-between',
  'engine/launch-command-line',
  'engine/launch-commands',
  'engine/launch-ends',
  'engine/launch-examples',
  'engine/launch-faults',
  'engine/launch-hostile',
  'engine/launch-images',
  'engine/launch-nonroot',
  'engine/lies',
  'engine/limits',
  'engine/links-and-onbuild',
  'engine/loaded-tag',
  'engine/machine-breaks',
  'engine/machine-files',
  'engine/mounts-left',
  'engine/moved-names',
  'engine/new-probe',
  'engine/nonroot',
  'engine/open-files',
  'engine/orphans',
  'engine/others-containers',
  'engine/others-images',
  'engine/output-cleaner',
  'engine/own-payload',
  'engine/past-limits',
  'engine/payload-attacks',
  'engine/podman-service',
  'engine/posture',
  'engine/posture-pipeline',
  'engine/programs-executed',
  'engine/release-killed',
  'engine/release-newest',
  'engine/releases',
  'engine/restrictions',
  'engine/rootless',
  'engine/seal',
  'engine/seal-early',
  'engine/signals',
  'engine/silent-registry',
  'engine/stores',
  'engine/untag',
  'evidence/check-controls',
  'evidence/limits',
  'evidence/mutation',
  'fleet/fleet',
  'hostile/injection',
  'hostile/out-folder',
  'image/inventory/engines',
  'publish/artifact-faults',
  'publish/attestations',
  'publish/earlier-artifacts',
  'receipt/mutation',
  'report/html/injection',
  'runner/collect-workspace',
  'runner/launch',
  'runner/signals',
  'runner/signing',
  'signing/flood',
  'signing/mutation',
  'signing/services-out',
  'signing/sign-later',
];

/**
 * Sets that `.ci/run` runs and `npm test` does not. Measured in November 2026 over 439 commits and 11 recorded runs: those
 * that were changed together with a fix, or failed, less than once in 12 seconds of their time; and, on 27 November, those
 * that then took more than 24 seconds each, but for the launch and the pipeline. What is left takes two workers about eight
 * minutes.
 */
const CI_ONLY = [
  'browser/report',
  'cli/interrupted-computing',
  'engine/calls',
  'engine/controls',
  'engine/hostile-images',
  'evidence/form',
  'publish/artifact',
  'runner/action',
  'runner/attest-and-launch',
];

const LEFT_OUT = { '': [...LONG, ...CI_ONLY], ci: LONG, all: [] };

/** A file that is named on the command line always runs. */
const chosen = process.argv.some((each) => each.includes('__tests__/'))
  ? 'all'
  : (process.env.SANDBOX_ATTESTATION_TESTS ?? '');
const leftOut = LEFT_OUT[chosen];
if (leftOut === undefined)
  throw new Error(`SANDBOX_ATTESTATION_TESTS is "${chosen}". Set it to ci or all, or leave it unset.`);
const gone = [...LONG, ...CI_ONLY].filter(
  (name) => !existsSync(new URL(`__tests__/${name}.test.ts`, import.meta.url)),
);
if (gone.length > 0)
  throw new Error(
    `jest.config.js names tests that do not exist: ${gone.join(', ')}. Change their names there.`,
  );
if (leftOut.length > 0)
  console.error(
    `left out: ${leftOut.length} sets of tests, which npm run test:all runs: ${leftOut.join(' ')}`,
  );

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', ...leftOut.map((name) => `/__tests__/${name}\\.test\\.ts$`)],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/scripts/setup/test-engines.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  // Two at once, also on two cores: engine tests mostly wait for the engine, and three take no less time (measured).
  maxWorkers: 2,
  // Engine tests share two cores and one engine; a fresh base image may have to be built first.
  testTimeout: 120_000,
};
