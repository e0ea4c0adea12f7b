import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('authorities');
const module = fileURLToPath(new URL('../../src/attest/entry/authorities.ts', import.meta.url));

/** Runs a program that reads authorities, with others around that. */
function run(name: string, before: readonly string[], after: readonly string[], more: object = {}) {
  const path = at(name);
  writeFileSync(path, rootCertificates.slice(0, 2).join('\n'));
  const script = [
    "import { execFileSync } from 'node:child_process';",
    `const path = ${JSON.stringify(path)};`,
    "const turn = () => { execFileSync('rm', [path]); execFileSync('mkfifo', [path]); };",
    `const { readAuthorities } = await import(${JSON.stringify(module)});`,
    ...before,
    'console.log(readAuthorities(process.env));',
    ...after,
  ].join('\n');
  const began = performance.now();
  const { stdout, signal } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script],
    {
      env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: path, ...more },
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGTERM',
    },
  );
  return { stdout, signal, seconds: (performance.now() - began) / 1000 };
}

const CONNECT = [
  'turn();',
  'process.getBuiltinModule("node:tls").createSecureContext();',
  'console.log("connects");',
];

test('certificates that become a pipe after they were looked at are not waited for', () => {
  expect(run('later', [], CONNECT)).toMatchObject({ stdout: 'null\nconnects\n', signal: null });
});

test('nor are those that OpenSSL’s own variable names', () => {
  const variables = {
    NODE_EXTRA_CA_CERTS: '',
    NODE_OPTIONS: '--use-openssl-ca',
    SSL_CERT_FILE: at('openssl'),
  };
  expect(run('openssl', [], CONNECT, variables)).toMatchObject({ stdout: 'null\nconnects\n', signal: null });
});

test('those that become a pipe right after the look end the program within seconds', () => {
  const swaps = [
    "import fs from 'node:fs';",
    "import { syncBuiltinESMExports } from 'node:module';",
    'const { statSync } = fs;',
    'fs.statSync = (...all) => { const facts = statSync(...all); if (all[0] === path) turn(); return facts; };',
    'syncBuiltinESMExports();',
  ];
  const { signal, seconds } = run('between', swaps, []);
  expect(signal).toBe('SIGKILL');
  expect(seconds).toBeLessThan(20);
});
