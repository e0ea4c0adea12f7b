import { existsSync } from 'node:fs';
import { CI_ONLY, LONG } from './scripts/setup/test-sets.mjs';

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
  testSequencer: '<rootDir>/scripts/setup/longest-first.mjs',
  globalSetup: '<rootDir>/scripts/setup/test-engines.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  // Two at once, also on two cores: engine tests mostly wait for the engine.
  maxWorkers: 2,
  // Engine tests share two cores and one engine; a fresh base image may have to be built first.
  testTimeout: 120_000,
};
