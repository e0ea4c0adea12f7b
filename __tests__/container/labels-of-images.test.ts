import { chmodSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { labelsOfImages } from '../../src/container/orphans/labels-of-images.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { testFolder } from '../support/test-folder.ts';

const { place } = testFolder('labels-of-images');
const images = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => sha256Of(`${name} ${at}`));
const [own = ''] = images(1, 'own');

/** An engine whose client answers as a real one does, at its end: but never where it is asked about one of these. */
function engineWith(neverAnswered: readonly string[]) {
  const never = `case " $* " in ${neverAnswered.map((each) => `*" ${each} "*`).join('|') || 'none'}) exec sleep 60;; esac`;
  // The words before the images are four.
  const answer = 'shift 4; for image; do echo "$image "; done';
  const program = place('client', `#!/bin/sh\n${never}\n${answer}\n`);
  chmodSync(program, 0o755);
  const client = { program, name: 'docker', globalArguments: [], environment: { PATH: process.env['PATH'] } };
  return { client, facts: { image_store: 'classic' }, calls: {} } as unknown as Parameters<
    typeof labelsOfImages
  >[0];
}

test.each([
  ['hundreds of others', images(400, 'other'), 0],
  ['one that keeps the engine from answering', images(20, 'other'), 1],
  ['two of these', images(30, 'other'), 2],
])(
  'an image is answered for beside %s',
  async (_, others, never) => {
    const isOfImage = labelsOfImages(engineWith(others.slice(0, never)));
    expect(await isOfImage(own, [...others, own])).toBe(false);
    expect(await isOfImage(sha256Of('gone'), [own])).toBe(true);
  },
  20_000,
);
