import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runProgram } from '../cli/source-program.ts';
import { Results } from '../engine/at-once.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { type Service, type ServiceFault, startSigstore } from './local-sigstore.ts';
import { onDisk } from './on-disk.ts';
import { runToSign } from './signed-run.ts';

const SUITE = 'a Sigstore that is out of order';
const run = runToSign();
/** What a service may cost at most: five tries of ten seconds each, and the waits between them; then starting up. */
const LIMIT_SECONDS = 90;

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly error: { code: string; message: string; remedy: string };
  readonly seconds: number;
  readonly folder: string;
  /** The evidence before and after, by file name. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );
}

/** `sign` in a job with an identity, as a process of its own, which has to end by itself. */
async function signed(id: string): Promise<Ended> {
  const [service = '', fault = ''] = id.split('-');
  const sigstore = await startSigstore();
  sigstore.faults.set(service as Service, fault as ServiceFault);
  const home = mkdtempSync(join(tmpdir(), 'services-out-'));
  try {
    const { folder } = await onDisk(join(home, 'evidence'), run, null);
    const before = filesIn(folder);
    const { fulcioUrl, rekorUrl, tsaUrl } = sigstore.instance;
    const addresses = [
      '--fulcio-url',
      `${fulcioUrl}`,
      '--rekor-url',
      `${rekorUrl}`,
      '--tsa-url',
      `${tsaUrl}`,
    ];
    const began = performance.now();
    const { code, stdout, stderr } = await runProgram(
      ['sign', folder, '--signing', 'keyless', '--json', ...addresses],
      {
        timeout: 2 * LIMIT_SECONDS * 1000,
        environment: {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?v=1`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'REQUEST-SECRET',
          GITHUB_ACTIONS: 'true',
          XDG_STATE_HOME: home,
        },
      },
    );
    const seconds = (performance.now() - began) / 1000;
    const [error] = JSON.parse(stdout).reasons;
    return { code, said: stdout + stderr, error, seconds, folder, before, after: filesIn(folder) };
  } finally {
    await sigstore.close();
    rmSync(home, { recursive: true });
  }
}

describe(SUITE, () => {
  const group = groupOf('signing/services-out.test.ts', SUITE);
  let results: Results<Ended>;
  beforeAll(async () => {
    // Nearly all of it is waiting.
    results = await Results.of(
      group.rows.map(([id]) => id),
      16,
      signed,
    );
  }, 400_000);

  test.each(titled(group))('%s', (_, id, outcome) => {
    const { code, said, error, seconds, folder, before, after } = results.get(id);
    expect({ code, error }).toMatchObject({ code: 3, error: { code: outcome.split(',')[0] } });
    expect(after).toEqual(before);
    expect(error.remedy).toContain(
      `saved in ${folder}; to sign it there later: sandbox-attestation sign ${folder}`,
    );
    expect(said).not.toMatch(/SECRET|<html>/);
    expect(seconds).toBeLessThan(LIMIT_SECONDS);
  });
});
