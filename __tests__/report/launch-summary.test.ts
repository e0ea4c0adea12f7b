import { describe, expect, it, test } from '@jest/globals';
import { launchView } from '../../src/action/launch-view.ts';
import { reason } from '../../src/evidence/reasons.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { launchJson } from '../../src/launch/launch-json.ts';
import type { EndedLaunch, LaunchResult } from '../../src/launch/result.ts';
import { type LaunchView, launchSummary } from '../../src/report/launch-summary.ts';
import { SUMMARY_LIMIT_BYTES } from '../../src/report/summary.ts';
import { honestLaunch, key, read, readerOf, signedLaunch } from '../receipt/honest-launch.ts';
import { trusts } from '../signing/signed-run.ts';

const ARTIFACT = {
  name: 'launch (x64)',
  url: 'https://github.com/o/r/actions/runs/1/artifacts/2',
  repository: 'o/r',
  runId: '1',
};

async function ended(changed: Partial<EndedLaunch> = {}): Promise<EndedLaunch> {
  const launch = await honestLaunch();
  const reading = await read(await signedLaunch(launch), readerOf(launch));
  const trust = trusts(key);
  const publicKey = trust.kind === 'key' ? trust.publicKey : '';
  return {
    kind: 'ended',
    verdict: reading.verdict,
    exitCode: 0,
    ended: 'exited',
    engineSaid: '',
    folder: '/work/launch',
    reading,
    signing: {
      kind: 'signed',
      path: '',
      bytes: new Uint8Array(),
      signedBy: { kind: 'key', fingerprint: 'sha256:its-key', publicKey, publicPath: null },
    },
    ...changed,
  };
}

/** The summary without the entities that keep texts from being markup. */
const plain = (summary: string) =>
  summary
    .replaceAll('<wbr>', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('the summary of a launch', () => {
  it('shows the chain from the signer to the outputs, in this order', async () => {
    const result = await ended();
    const text = plain(launchSummary(launchView(result, ARTIFACT)));
    const { evidence, receipt, receiptSha256 } = result.reading;
    const links = [
      '## Sandbox launch: CONFINED',
      'CONFINED: The workload ended with exit code 0.',
      `| the evidence is signed by | ${evidence.signer?.description} |`,
      `| evidence | ${evidence.bundleName}, ${evidence.bundleSha256} |`,
      '| machine | VPS, docker ',
      `| image | ${receipt?.host.container.image_id} (attested) |`,
      "| command | the image's own |",
      '| end | exited, exit code 0',
      `| receipt | ${receiptSha256} |`,
      '| the receipt is signed by | key sha256:its-key |',
      `| artifact | [launch (x64)](${ARTIFACT.url}) |`,
      '| report.txt | 7 | <code>sha256:',
      'sandbox-attestation verify ',
    ];
    expect(text).toEqual(expect.stringContaining(links[0] ?? ''));
    const at = links.map((link) => text.indexOf(link));
    expect(at.map((place, index) => (place < 0 ? links[index] : ''))).toEqual(links.map(() => ''));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test.each<[string, (result: EndedLaunch) => LaunchResult, string]>([
    [
      'that nothing ran',
      ({ reading }) => ({
        kind: 'refused',
        at: 'gate',
        evidence: reading.evidence,
        reasons: [reason('trust-not-chosen')],
      }),
      'BLOCKED: nothing ran. The evidence is not accepted.',
    ],
    ['that nobody signed', (result) => ({ ...result, signing: { kind: 'none' } }), 'signed by | nobody'],
    [
      'that what ran does not count',
      (result) => ({ ...result, verdict: 'BLOCKED' }),
      'BLOCKED: do not rely on what ran.',
    ],
  ])('says %s', async (_, change, part) => {
    const text = plain(launchSummary(launchView(change(await ended()), null)));
    expect(text).toContain(part);
    expect(text).toContain('| artifact | not uploaded |');
    expect(text).not.toContain('How to verify it');
  });

  it('calls nothing confined whose receipt should be signed and is not, in JSON as well', async () => {
    const error = new AttestationError('not-signed', 'There is no token.');
    const result = { ...(await ended()), signing: { kind: 'not-signed', error, remedy: '' } } as const;
    const blocked = 'BLOCKED: the receipt is not signed. The workload ended with exit code 0.';
    expect(plain(launchSummary(launchView(result, null)))).toContain('## Sandbox launch: **BLOCKED**');
    expect(launchJson(result)).toMatchObject({ verdict: 'BLOCKED', headline: blocked });
    expect(launchJson(await ended())).toMatchObject({ verdict: 'CONFINED' });
  });

  /** A view in which everything from outside is this text. */
  const hostile = (text: string, rows: number): LaunchView => ({
    verdict: 'BLOCKED',
    sentence: text,
    chain: Array.from({ length: 12 }, () => ({ name: 'link', value: text })),
    reasons: Array.from({ length: rows }, () => ({ code: 'code', message: text, remedy: text })),
    outputs: Array.from({ length: rows }, () => ({ path: text, size: 1, sha256: text })),
    leftOut: Array.from({ length: rows }, () => ({ path: text, why: text })),
    artifact: null,
    commands: [],
  });

  test.each(['<img src=x>', '[a](b)', '`x`', '![x](y)', '**b**', '<!-- -->', '\n# h', '@someone', 'a | b'])(
    'shows %j as text',
    (text) => expect(launchSummary(hostile(text, 1))).not.toContain(text),
  );

  it('stays below what a runner takes', () => {
    const summary = launchSummary(hostile('\u{e0001}'.repeat(10_000), 1000));
    expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_LIMIT_BYTES);
  });
});
