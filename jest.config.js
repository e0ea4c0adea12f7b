/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
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
