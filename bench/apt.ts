/**
 * What a base made from packages costs before anything is made: the two questions to apt whose answers decide which
 * packages it has (src/image/debian). They cannot be left out, since a newer signed list means another base.
 *
 *   node bench/apt.ts [RUNS]
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '../src/attest/entry/cache-folder.ts';
import { machineApt } from '../src/image/debian/apt.ts';
import { guessedNames } from '../src/image/debian/kept-packages.ts';
import { given, inTime, median, round, write } from './measure.ts';

/** Returns how long apt takes for both, asked at once as a run asks them. */
export async function aptAnswers(options: readonly string[] = []): Promise<number> {
  const names = await guessedNames(cacheFolder());
  if (names.length === 0) throw new Error('no run has made a base from packages for this user');
  const apt = machineApt({}, options, tmpdir());
  const ask = (...words: readonly string[]) =>
    inTime(['apt-get', ...apt.options, ...words], { env: { ...apt.environment }, cwd: apt.folder });
  const began = performance.now();
  await Promise.all([
    ask('download', '--print-uris', 'python3-minimal', ...names),
    ask('indextargets', '--format', '$(TRUSTED)', 'Created-By: Packages'),
  ]);
  return performance.now() - began;
}

/** Options by which apt keeps what it has read of its lists in this folder, as Debian and Ubuntu have it by default. */
async function withCache(folder: string): Promise<readonly string[]> {
  await mkdir(join(folder, 'archives/partial'), { recursive: true });
  return ['pkgcache', 'srcpkgcache'].flatMap((name) => [
    '-o',
    `Dir::Cache::${name}=${join(folder, `${name}.bin`)}`,
  ]);
}

async function main(): Promise<void> {
  const runs = given(2, 10);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const cached = await withCache(folder);
    await aptAnswers(cached);
    const times: { readonly plain: number; readonly cached: number }[] = [];
    for (let run = 0; run < runs; run += 1)
      times.push({ plain: await aptAnswers(), cached: await aptAnswers(cached) });
    const row = (what: string, values: readonly number[]) => {
      const value = round(median(values), 0);
      console.log(`${what}: ${value} ms`);
      return { kind: 'value', what, value, unit: 'ms', goal: null } as const;
    };
    await write('apt', [
      row(
        'apt’s answers for the base of packages, as this machine has apt set up',
        times.map((each) => each.plain),
      ),
      row(
        'the same with apt’s own package cache, which Debian and Ubuntu have by default',
        times.map((each) => each.cached),
      ),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
