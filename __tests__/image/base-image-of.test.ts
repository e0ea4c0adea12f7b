import { expect, test } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import { type BaseImage, baseOf } from '../../src/image/base-image.ts';
import { isOn } from '../../src/image/build/inspect.ts';

const [one, two, three] = [sha256Of('1'), sha256Of('2'), sha256Of('3')];
const NAMED: BaseImage = {
  kind: 'pulled-by-digest',
  origin: 'dockerfile',
  reference: 'distroless:nonroot',
  given: true,
  id: sha256Of('id'),
  diffIds: [one, two],
  pinned: true,
  packages: [],
  config: {},
  note: null,
};

test('an image that begins with the named base stands on it', () => {
  expect(isOn([one, two, three], NAMED.diffIds)).toBe(true);
  expect(baseOf(2, NAMED)).toBe(NAMED);
});

test.each([
  ['other layers', [three]],
  ['half of its layers', [one]],
  ['its layers in another order', [two, one]],
  ['no layers', []],
])('an image with %s is not on the named base', (_, diffIds) => {
  expect(isOn(diffIds, NAMED.diffIds)).toBe(false);
});

test('of an image on another base the named one is not said', () => {
  expect(baseOf(null, NAMED)).toMatchObject({ kind: 'named', reference: null, id: null });
});
