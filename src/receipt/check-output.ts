import { type Reason, reason } from '../evidence/reasons.ts';
import { type HashedFile, LAUNCH_NAMES, type LaunchSource } from './launch-source.ts';
import type { Receipt } from './receipt-type.ts';

/** Checks the files of a launch's folder against its receipt: each is there, none is another, and there is no further one. */
export function checkOutput(source: LaunchSource, { output, streams }: Receipt): Reason[] {
  const listed = new Map(output.files.map(({ path, ...file }) => [path, file]));
  const further = [...source.output.keys()].filter((path) => !listed.has(path));
  return [
    ...[...listed].flatMap(([path, file]) =>
      differs(`${LAUNCH_NAMES.output}/${path}`, file, source.output.get(path) ?? null),
    ),
    ...further.map((path) =>
      reason('output-differs', `${LAUNCH_NAMES.output}/${path}`, 'it lists no such file'),
    ),
    ...(listed.size === output.files.length
      ? []
      : [reason('receipt-malformed', null, 'it lists an output twice')]),
    ...(['stdout', 'stderr'] as const).flatMap((name) => {
      const { kept, sha256 } = streams[name];
      return differs(name, { size: kept, sha256 }, source.streams[name]);
    }),
  ];
}

function differs(name: string, listed: HashedFile, found: HashedFile | null): Reason[] {
  if (found === null) return [reason('output-differs', name, 'it is missing')];
  if (found.sha256 === listed.sha256 && found.size === listed.size) return [];
  return [reason('output-differs', name, `it has the digest ${found.sha256}`)];
}
