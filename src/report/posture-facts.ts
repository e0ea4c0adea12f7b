import type { Bundle } from '../evidence/bundle-type.ts';
import type { PostureRecord } from '../evidence/judged-posture.ts';
import { postureNumbers, postureWords } from './posture-numbers.ts';
import type { Fact } from './view.ts';

/** A line for each image's posture: how many checks were denied, and how many of them can be seen to fail. */
export function postureFacts(bundle: Bundle): readonly Fact[] {
  const { posture = [] } = bundle;
  if (posture.length === 0) return [{ name: 'posture', value: 'not taken' }];
  return posture.map((record) => ({
    name: 'posture',
    value: `${record.image} image: ${ofImage(record, bundle)}`,
  }));
}

function ofImage(record: PostureRecord, bundle: Bundle): string {
  return record.state === 'ran'
    ? postureWords(postureNumbers(record, bundle))
    : `not runnable (${record.why})`;
}
