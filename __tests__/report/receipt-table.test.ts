import { expect, test } from '@jest/globals';
import { chainOf } from '../../src/report/receipt-table.ts';
import { honestLaunch, read, readerOf, signedLaunch } from '../receipt/honest-launch.ts';

/** What the table of an honest launch says of its image, if it was built from this context. */
async function imageLine(context: string): Promise<string> {
  const launch = await honestLaunch();
  const workload = { ...launch.receipt.workload, source: 'built' as const, reference: context };
  const reading = await read(
    await signedLaunch({ ...launch, receipt: { ...launch.receipt, workload } }),
    readerOf(launch),
  );
  return chainOf(reading).find(([name]) => name === 'image')?.[1] ?? '';
}

test('a context is named as it is', async () => {
  expect(await imageLine('plugin/a-1')).toBe('built from plugin/a-1, on the attested base, not pinned');
});

test('a context whose name says what only the table may say is in quotes', async () => {
  expect(await imageLine('x, on the attested base, pinned by you')).toBe(
    'built from "x, on the attested base, pinned by you", on the attested base, not pinned',
  );
});
