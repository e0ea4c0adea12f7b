import { type Sha256, sha256Of } from '../foundation/digest.ts';
import type { InventoryFacts } from '../probes/inventory/facts.ts';
import type { Bundle } from './bundle-type.ts';
import { type Reason, reason } from './reasons.ts';

/** What somebody lists of a file; null where it is not listed. */
interface Listed {
  readonly sha256: Sha256 | null;
  readonly size?: number;
  readonly program?: string;
}

interface Known {
  size?: number | undefined;
  program?: string | undefined;
}

/** The bytes of no file: known without any list. */
const EMPTY: Listed = { sha256: sha256Of(''), size: 0, program: 'none' };

/**
 * Checks that the same bytes have the same size, and run in the same way, wherever a bundle lists them; that no other
 * bytes are empty; and that the files of INPUT are where they can be, each once.
 */
export function checkSameBytes(bundle: Bundle): Reason[] {
  const { input, files, host, reference_image: reference } = bundle;
  const known = new Map<Sha256, Known>();
  const lists: readonly (readonly [string, readonly Listed[]])[] = [
    ['', [EMPTY]],
    ['files', files],
    ['input.files', input.files],
    ...inventoryLists('host.inventory', host.inventory),
    ...(reference === undefined ? [] : inventoryLists('reference_image', reference)),
  ];
  return [
    ...lists.flatMap(([field, listed]) =>
      listed.every((file) => agrees(file, known))
        ? []
        : [reason('fields-disagree', field, 'the same bytes have another size or form elsewhere')],
    ),
    ...inputPaths(bundle),
  ];
}

function inventoryLists(
  field: string,
  { added, executables }: InventoryFacts,
): readonly (readonly [string, readonly Listed[]])[] {
  return [
    [`${field}.added`, added],
    [`${field}.executables`, executables],
  ];
}

/** Keeps what is said of the bytes first. */
function agrees({ sha256, size, program }: Listed, known: Map<Sha256, Known>): boolean {
  if (sha256 === null) return true;
  if (size === 0 && sha256 !== EMPTY.sha256) return false;
  const was = known.get(sha256) ?? {};
  known.set(sha256, { size: was.size ?? size, program: was.program ?? program });
  return isSame(was.size, size) && isSame(was.program, program);
}

function isSame<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function inputPaths({ input }: Bundle): Reason[] {
  const paths = input.files.map(({ path }) => path);
  const isBelow = (path: string) => path.split('/').every((name) => !['', '.', '..'].includes(name));
  const found: Reason[] = [];
  if (!paths.every(isBelow))
    found.push(reason('fields-disagree', 'input.files', 'a path is not one below INPUT'));
  if (new Set(paths).size !== paths.length)
    found.push(reason('fields-disagree', 'input.files', 'a file is listed twice'));
  return found;
}
