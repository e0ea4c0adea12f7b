import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { LAUNCH_PREDICATE_TYPE, launchStatement } from '../../src/signing/launch-statement.ts';
import { signReceipt } from '../../src/signing/sign-evidence.ts';
import { signWithKey } from '../../src/signing/sign-key.ts';
import {
  codesOf,
  honestLaunch,
  key,
  type Launch,
  read,
  readerOf,
  resultOf,
  signedLaunch,
  sourceOf,
} from '../receipt/honest-launch.ts';
import { testFolder } from '../support/test-folder.ts';
import { signed } from './signed-run.ts';

const { at } = testFolder('launch-statement');

const honest = await honestLaunch();
const statement = launchStatement(resultOf(honest));
const BY_KEY = {
  kind: 'key',
  fingerprint: key.fingerprint.hex,
  publicKey: key.publicPem,
  publicPath: null,
} as const;
const [attribute] = statement.predicate.attributes;
const { conditions } = attribute;

test('it names the receipt, the image, the streams and every output, and says CONFINED', () => {
  expect(statement.predicateType).toBe('https://in-toto.io/attestation/scai/v0.3');
  expect(statement.subject.map(({ name }) => name)).toEqual([
    'receipt.json',
    `image-${honest.run.bundle.image_digest_kind}`,
    'stdout',
    'stderr',
    'output/report.txt',
    'output/tables/a.csv',
  ]);
  const { image_digest, seccomp_sha256 } = honest.run.bundle;
  expect(attribute).toEqual({
    attribute: 'CONFINED',
    target: expect.objectContaining({ digest: { sha256: image_digest.slice('sha256:'.length) } }),
    conditions: { profile: seccomp_sha256, venue: 'VPS', differs: [], reasons: [] },
    evidence: {
      name: honest.receipt.evidence.bundle,
      digest: { sha256: honest.receipt.evidence.sha256.slice('sha256:'.length) },
    },
  });
});

async function readSigned(what: object, launch: Launch = honest) {
  const reading = await read(sourceOf(launch, await signed(key, what)), readerOf(launch));
  expect(reading.verdict).toBe(codesOf(reading).length === 0 ? 'CONFINED' : 'BLOCKED');
  return codesOf(reading);
}

const attributed = (part: object) => ({
  ...statement,
  predicate: { attributes: [{ ...attribute, ...part }] },
});
const on = (part: object) => attributed({ conditions: { ...conditions, ...part } });
const other = { name: 'other', digest: { sha256: '0'.repeat(64) } };
const { subject } = statement;
const [receipt, image, ...files] = subject;

describe('a statement that a trusted signer signed is only taken if it is exactly the one that follows', () => {
  const cases: readonly [string, object, readonly string[]][] = [
    ['as it is', statement, []],
    [
      'v0.1 of a statement',
      { ...statement, _type: 'https://in-toto.io/Statement/v0.1' },
      ['statement-malformed'],
    ],
    ['no statement', { subject }, ['statement-malformed']],
    [
      'a test result',
      { ...statement, predicateType: 'https://in-toto.io/attestation/test-result/v0.1' },
      ['statement-predicate'],
    ],
    [
      'another SCAI version',
      { ...statement, predicateType: `${LAUNCH_PREDICATE_TYPE}.1` },
      ['statement-predicate'],
    ],
    [
      'a list as predicate type',
      { ...statement, predicateType: [LAUNCH_PREDICATE_TYPE] },
      ['statement-predicate'],
    ],
    [
      'what has no text as predicate type',
      { ...statement, predicateType: { toString: 1, valueOf: 1 } },
      ['statement-predicate'],
    ],
    [
      'what has no text as attribute',
      attributed({ attribute: { toString: 1, valueOf: 1 } }),
      ['statement-result'],
    ],
    ['what has no text as a reason', on({ reasons: [{ toString: 1, valueOf: 1 }] }), ['statement-result']],
    ['no receipt', { ...statement, subject: subject.slice(1) }, ['statement-subject-missing receipt.json']],
    [
      'the receipt under another name',
      { ...statement, subject: [{ ...receipt, name: 'stdout' }, image, ...files] },
      ['statement-subject-missing receipt.json', 'statement-subject-unknown'],
    ],
    [
      'no image',
      { ...statement, subject: [receipt, ...files] },
      [`statement-subject-missing ${image?.name}`],
    ],
    [
      'no outputs',
      { ...statement, subject: subject.slice(0, 4) },
      ['statement-subject-missing output/report.txt', 'statement-subject-missing output/tables/a.csv'],
    ],
    ['a further subject', { ...statement, subject: [...subject, other] }, ['statement-subject-unknown']],
    ['a subject twice', { ...statement, subject: [...subject, receipt] }, ['statement-differs its members']],
    [
      'subjects in another order',
      { ...statement, subject: [...subject].reverse() },
      ['statement-differs its members'],
    ],
    [
      'a further digest of a subject',
      {
        ...statement,
        subject: [{ ...receipt, digest: { ...receipt?.digest, sha512: '0' } }, image, ...files],
      },
      ['statement-subject-missing receipt.json', 'statement-subject-unknown'],
    ],
    [
      'no subjects at all',
      { ...statement, subject: null },
      [
        'statement-subject-missing receipt.json',
        ...subject.slice(1).map(({ name }) => `statement-subject-missing ${name}`),
      ],
    ],
    ['another attribute', attributed({ attribute: 'REHEARSAL' }), ['statement-result']],
    ['an attribute that is a list', attributed({ attribute: ['CONFINED'] }), ['statement-result']],
    ['a reason too many', on({ reasons: ['host-drift'] }), ['statement-result']],
    ['another target', attributed({ target: other }), ['statement-differs target']],
    [
      'another profile',
      on({ profile: conditions.profile.replace(/.$/, 'x') }),
      ['statement-differs profile'],
    ],
    ['another venue', on({ venue: 'CI' }), ['statement-differs venue']],
    ['a fact that differs', on({ differs: ['kernel'] }), ['statement-differs differs']],
    ['other evidence', attributed({ evidence: other }), ['statement-differs evidence']],
    ['no evidence', attributed({ evidence: undefined }), ['statement-differs evidence']],
    ['a further condition', on({ note: 'x' }), ['statement-differs its members']],
    ['a further member of the attribute', attributed({ note: 'x' }), ['statement-differs its members']],
    [
      'a producer',
      { ...statement, predicate: { ...statement.predicate, producer: other } },
      ['statement-differs its members'],
    ],
    ['a further member', { ...statement, note: 'x' }, ['statement-differs its members']],
    [
      'two attributes',
      { ...statement, predicate: { attributes: [attribute, { ...attribute, attribute: 'NOT_CONFINED' }] } },
      ['statement-differs its members'],
    ],
    [
      'no attributes',
      { ...statement, predicate: { attributes: [] } },
      [
        'statement-result',
        'statement-differs target',
        'statement-differs profile',
        'statement-differs venue',
        'statement-differs differs',
        'statement-differs evidence',
      ],
    ],
  ];
  test.each(cases)('%s', async (_, what, expected) => {
    expect(await readSigned(what)).toEqual(expected);
  });

  test('the statement about the evidence is not one about the receipt, and the other way round', async () => {
    expect(await readSigned(honest.run.statement)).toEqual(['statement-predicate']);
    const { evidence, run } = honest;
    const name = `${run.source.bundle?.name}.sigstore.json`;
    const files = new Map(evidence.files).set(name, await signed(key, statement));
    const source = await signedLaunch(honest);
    const reading = await read({ ...source, evidence: { ...evidence, files } }, readerOf(honest));
    expect(codesOf(reading)).toEqual(['statement-predicate']);
  });
});

test('as many outputs as a receipt may list are read back', async () => {
  const output = new Map(
    Array.from(
      { length: 4096 },
      (_, nth) => [`results/of/the/workload/${nth}.json`, Buffer.from(`${nth}`)] as const,
    ),
  );
  const launch = { ...honest, output, receipt: { ...honest.receipt, output: listOf(output) } };
  expect(codesOf(await read(await signedLaunch(launch), readerOf(launch)))).toEqual([]);
});

function listOf(output: Launch['output']): Launch['receipt']['output'] {
  const files = [...output].map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256Of(bytes) }));
  return { files, left_out: [] };
}

describe('signReceipt', () => {
  const signer = {
    kind: 'key',
    fingerprint: key.fingerprint,
    sign: async (what: Buffer) => ({ bytes: await signWithKey(what, key), signedBy: BY_KEY }),
  } as const;
  const bytes = writeJson(honest.receipt);
  const result = resultOf(honest);

  test('writes the signature next to the receipt, and nothing else', async () => {
    const folder = at('signed');
    mkdirSync(folder);
    writeFileSync(`${folder}/receipt.json`, bytes);
    const outcome = await signReceipt({ folder, bytes }, result, signer);
    const path = `${folder}/receipt.json.sigstore.json`;
    expect(outcome).toMatchObject({ kind: 'signed', path });
    const reading = await read(sourceOf(honest, readFileSync(path)), readerOf(honest));
    expect(reading).toMatchObject({ verdict: 'CONFINED', signer: { kind: 'key' } });
  });

  test('a folder that cannot be written leaves it unsigned, and says where the receipt is', async () => {
    const outcome = await signReceipt({ folder: at('none'), bytes }, result, signer);
    expect(outcome).toMatchObject({ kind: 'not-signed', remedy: expect.stringContaining(at('none')) });
    expect(await signReceipt({ folder: at('none'), bytes }, result, { kind: 'none' })).toEqual({
      kind: 'none',
    });
  });

  test('another receipt’s result is not signed', async () => {
    const others = Buffer.from('{}');
    await expect(signReceipt({ folder: at('none'), bytes: others }, result, signer)).rejects.toThrow(
      TypeError,
    );
  });
});
