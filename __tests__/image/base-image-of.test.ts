import { expect, test } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import { type BaseImage, baseOf } from '../../src/image/base-image.ts';

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
  expect(baseOf({ diffIds: [one, two, three] }, NAMED)).toBe(NAMED);
});

test.each([
  ['other layers', [three]],
  ['half of its layers', [one]],
  ['its layers in another order', [two, one]],
  ['no layers', []],
])('of an image with %s the named base is not said', (_, diffIds) => {
  expect(baseOf({ diffIds }, NAMED)).toMatchObject({ kind: 'named', reference: null, id: null });
});
