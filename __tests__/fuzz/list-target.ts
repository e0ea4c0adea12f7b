import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { readLongList } from '../../src/engine/long-list.ts';
import { pieces } from './layer-target.ts';
import { rule, type Target, text } from './target.ts';

const WANTED = ['Names', 'RepoTags', 'Labels/owner'];

/** Reads an engine's list. What JSON.parse reads of it is the independent truth. */
async function readList(bytes: Uint8Array): Promise<void> {
  const whole = parsed(text(bytes));
  const read = await readLongList(
    Readable.from(pieces(Buffer.from(bytes)), { objectMode: false }),
    WANTED,
  ).catch((error: unknown) => {
    rule(error instanceof Error && !(error instanceof TypeError), 'it says what is wrong');
    return null;
  });
  if (read === null || whole === null) return;
  rule(isDeepStrictEqual(read, whole.map(wantedOf)), 'the wanted members are what JSON.parse reads');
}

type Members = Readonly<Record<string, unknown>>;

/** The objects of a list; null if it is none, or if a name in it is spelled with escapes, which no engine does. */
function parsed(json: string): readonly Members[] | null {
  if (/\\u00|�/i.test(json)) return null;
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(isObject) ? value : null;
  } catch {
    return null;
  }
}

function wantedOf(object: Members): Members {
  const { Labels } = object;
  const own = (from: Members, name: string, as: string) =>
    Object.hasOwn(from, name) ? { [as]: from[name] } : {};
  return {
    ...own(object, 'Names', 'Names'),
    ...own(object, 'RepoTags', 'RepoTags'),
    ...(isObject(Labels) ? own(Labels, 'owner', 'Labels/owner') : {}),
  };
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const LIST_TARGET: Target = {
  name: 'engine-list',
  waits: true,
  seeds: () => [
    Buffer.from(
      '[{"Names":["/a","/b"],"Labels":{"x":"}\\"","owner":"c"},"Mounts":[{"Names":1}]},{"RepoTags":null}]',
    ),
    Buffer.from('[ { "Labels" : { "owner" : "a,b" } , "Host" : { "owner" : "c" } } ]\n'),
    Buffer.from('[]'),
  ],
  run: readList,
};
