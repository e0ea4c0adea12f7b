/**
 * Changes signed evidence, and the folders of signed launches, in every possible small way, over a million times, and
 * reads each change as a stranger
 * (docs/signing.md):
 *
 *   npm run mutations            all of them, on every core: takes a night
 *   npm run mutations -- 100     every hundredth
 *
 * Needs cosign. Exit code 1 if a reader accepted anything that was changed.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type SignedLaunch, signLaunches } from '../../__tests__/receipt/signed-launches.ts';
import { type SignedFolder, signFolders } from '../../__tests__/signing/signed-folders.ts';
import { lineOf, mistakes, together, trialsIn } from '../../__tests__/support/change-summary.ts';
import { readChanged } from '../../__tests__/support/read-changed.ts';
import { readChangedLaunch } from '../../__tests__/support/read-changed-launch.ts';
import type { ChangeResults } from '../../__tests__/support/trials.ts';

interface Work {
  readonly folder: SignedFolder | SignedLaunch;
  readonly step: number;
  readonly first: number;
}

const cores = availableParallelism();

if (isMainThread) await runAll(Number(process.argv[2] ?? 1));
else await runShare(workerData);

async function runAll(every: number): Promise<void> {
  const began = performance.now();
  const all: ChangeResults[] = [];
  for (const folder of [...(await signFolders()), ...(await signLaunches())]) {
    const results = await runFolder(folder, every);
    console.log(lineOf(results));
    all.push(results);
  }
  const seconds = (performance.now() - began) / 1000;
  const trials = all.reduce((sum, results) => sum + trialsIn(results), 0);
  console.log(`${trials} trials in ${seconds.toFixed(0)} s on ${cores} cores`);
  const wrong = all.flatMap(mistakes);
  console.log(wrong.length === 0 ? 'No change was accepted.' : wrong.join('\n'));
  if (wrong.length > 0) process.exitCode = 1;
}

/** Every core takes its share of one folder's trials. */
async function runFolder(folder: Work['folder'], every: number): Promise<ChangeResults> {
  const shares = Array.from({ length: cores }, (_, nth) => ({
    folder,
    step: cores * every,
    first: nth * every,
  }));
  return together(await Promise.all(shares.map(runWorker)));
}

function runWorker(work: Work): Promise<ChangeResults> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker ended with ${code}`)));
  });
}

async function runShare({ folder, ...share }: Work): Promise<void> {
  parentPort?.postMessage(
    await ('contents' in folder ? readChangedLaunch(folder, share) : readChanged(folder, share)),
  );
}
