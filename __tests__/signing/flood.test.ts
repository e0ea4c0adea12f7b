import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runProgram } from '../cli/source-program.ts';
import { type Service, type ServiceFault, startSigstore } from './local-sigstore.ts';
import { onDisk } from './on-disk.ts';
import { runToSign } from './signed-run.ts';

const run = runToSign();
/** A run that signs takes some 150 MB; a flood brings gigabytes in the ten seconds that one try may take. */
const MOST_KILOBYTES = 350 * 1024;

/**
 * Writes the program's peak memory (proc(5), VmHWM), in kilobytes, to the file that PEAK names. What getrusage(2) reports
 * begins with the memory of the process that started it.
 */
const PRELOAD = `data:text/javascript,${encodeURIComponent(
  `import { readFileSync, writeFileSync } from 'node:fs'; const { PEAK } = process.env; process.on('exit', () => writeFileSync(PEAK, /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));`,
)}`;

test.each<[Service, ServiceFault, string]>([
  ['token', 'flood', 'no-identity-token'],
  ['fulcio', 'flood', 'signing-service'],
  ['rekor', 'flood', 'signing-service'],
  ['tsa', 'flood', 'signing-service'],
  ['token', 'bomb', 'no-identity-token'],
  ['fulcio', 'bomb', 'signing-service'],
  ['token', 'hints', 'no-identity-token'],
  ['fulcio', 'hints', 'signing-service'],
])(
  'an answer of the %s that has no end costs no memory (%s)',
  async (service, fault, code) => {
    const sigstore = await startSigstore();
    sigstore.faults.set(service, fault);
    const home = mkdtempSync(join(tmpdir(), 'flood-'));
    try {
      const { folder } = await onDisk(join(home, 'evidence'), run, null);
      const { fulcioUrl, rekorUrl, tsaUrl } = sigstore.instance;
      const args = ['sign', folder, '--signing', 'keyless', '--json', '--fulcio-url', `${fulcioUrl}`];
      const ended = await runProgram([...args, '--rekor-url', `${rekorUrl}`, '--tsa-url', `${tsaUrl}`], {
        environment: {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?v=1`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'REQUEST-SECRET',
          GITHUB_ACTIONS: 'true',
          XDG_STATE_HOME: home,
          PEAK: join(home, 'peak'),
          NODE_OPTIONS: `--import ${PRELOAD}`,
        },
      });
      expect({ code: ended.code, reason: JSON.parse(ended.stdout).reasons[0].code }).toEqual({
        code: 3,
        reason: code,
      });
      expect(Number(readFileSync(join(home, 'peak'), 'utf8'))).toBeLessThan(MOST_KILOBYTES);
    } finally {
      await sigstore.close();
      rmSync(home, { recursive: true });
    }
  },
  90_000,
);
