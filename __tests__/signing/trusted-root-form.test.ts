import { describe, expect, it } from '@jest/globals';
import { PUBLIC_GOOD_ROOT } from '../../src/signing/generated/public-good-root.ts';
import { readTrustedRoot } from '../../src/signing/trusted-root.ts';

type Members = Record<string, unknown>;

/** The public-good root with a member of the object at this path renamed, or added. */
function changed(path: readonly (string | number)[], change: (object: Members) => void): string {
  const root: unknown = JSON.parse(PUBLIC_GOOD_ROOT);
  change(path.reduce<unknown>((value, step) => Reflect.get(value as object, step), root) as Members);
  return JSON.stringify(root);
}

const renamed = (from: string, to: string) => (object: Members) => {
  object[to] = object[from];
  delete object[from];
};

describe('a trusted root', () => {
  it('of the public-good instance is read', () => {
    expect(readTrustedRoot(PUBLIC_GOOD_ROOT).thresholds.tlogThreshold).toBe(1);
  });

  it.each<[string, readonly (string | number)[], (object: Members) => void]>([
    ['validity of an authority', ['certificateAuthorities', 0], renamed('validFor', 'valid_for')],
    ['end of an authority', ['certificateAuthorities', 0, 'validFor'], renamed('end', 'END')],
    ['validity of a log’s key', ['tlogs', 0, 'publicKey'], renamed('validFor', 'valid_for')],
    ['validity of a stamper', ['timestampAuthorities', 0], renamed('validFor', 'valid_for')],
    ['logs', [], renamed('tlogs', 'Tlogs')],
    ['logs of certificates', [], renamed('ctlogs', 'ct_logs')],
    ['key', ['tlogs', 0], renamed('publicKey', 'public_key')],
    ['another member', [], (root) => Object.assign(root, { more: true })],
    [
      'a member of a prototype',
      [],
      (root) => Object.assign(root, JSON.parse('{"__proto__x":1,"constructor":{}}')),
    ],
    ['a number in a text’s place', ['tlogs', 0], (log) => Object.assign(log, { hashAlgorithm: 1 })],
    ['an object in a list’s place', [], (root) => Object.assign(root, { ctlogs: {} })],
    ['a text in an object’s place', ['tlogs', 0], (log) => Object.assign(log, { logId: 'x' })],
    ['no key', ['tlogs', 0], (log) => delete log['publicKey']],
  ])('with its %s in another form is refused, in words', (_, path, change) => {
    expect(() => readTrustedRoot(changed(path, change))).toThrow(
      /^The trusted root cannot be used: (?!.*(undefined|reading))/,
    );
  });
});
