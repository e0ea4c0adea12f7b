import { expect, test } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { expectedArguments } from '../../src/evidence/posture-arguments.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { IMAGE_LABEL } from '../../src/foundation/image-label.ts';
import { realRun } from './real-run.ts';

test('a container of another image states that image’s id, and nothing else of it differs', () => {
  const bundle = buildBundle(realRun('docker-targeted-deny').input);
  const [record] = bundle.posture ?? [];
  if (record === undefined) throw new Error('no posture');
  const words = bundle.run.arguments;
  const at = words.lastIndexOf(bundle.image_digest);
  const stating = (id: string) => ['--label', `${IMAGE_LABEL}=${id}`];
  const run = {
    ...bundle.run,
    arguments: [...words.slice(0, at), ...stating(bundle.image_digest), ...words.slice(at)],
  };
  const other = { ...record, image_id: sha256Of('the reference image') };
  const before = expectedArguments('checks', other, bundle);
  const now = expectedArguments('checks', other, { ...bundle, run });
  const entrypoint = before?.lastIndexOf('--entrypoint') ?? -1;
  expect(now).toEqual(before?.toSpliced(entrypoint, 0, ...stating(other.image_id)));
});
