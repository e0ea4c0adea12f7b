import { signatureName } from '../evidence/file-names.ts';
import { type EvidenceSource, sourceOf } from '../evidence/open.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { type Json, type JsonMembers, membersOf, parseJsonBytes } from '../foundation/json.ts';
import { messageOf } from '../foundation/thrown.ts';
import { FLEET_LIMITS } from './limits.ts';
import { isShown } from './names.ts';

/** One line of a fleet's stream, as evidence; or why it is not evidence. */
export type FleetLine =
  | { readonly ok: true; readonly name: string; readonly source: EvidenceSource }
  | { readonly ok: false; readonly name: string; readonly reason: Reason };

const LIMITS = { characters: FLEET_LIMITS.lineBytes, depth: 3, values: FLEET_LIMITS.lineValues };

/**
 * Reads a line (schemas/fleet-line.schema.json): a bundle with its signature, or every file of an evidence folder, all
 * in base64, so that exactly their bytes are read. `null`: the line was too long to keep.
 */
export function readFleetLine(bytes: Uint8Array | null, number: number): FleetLine {
  const unnamed = `line ${number}`;
  if (bytes === null) {
    const why = `it is longer than ${FLEET_LIMITS.lineBytes} bytes`;
    return { ok: false, name: unnamed, reason: reason('fleet-line', unnamed, why) };
  }
  try {
    const { name, ...rest } = members(parseJsonBytes(bytes, LIMITS));
    if (typeof name !== 'string' || name === '' || !isShown(name))
      throw new Error('its name is not a short string that can be shown');
    return { ok: true, name, source: evidenceIn(name, rest) };
  } catch (error) {
    return { ok: false, name: unnamed, reason: reason('fleet-line', unnamed, messageOf(error)) };
  }
}

function evidenceIn(name: string, { bundle, signature, files, ...others }: JsonMembers): EvidenceSource {
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Error('it has an unknown member');
  if (files !== undefined) {
    if (bundle !== undefined || signature !== undefined) throw new Error('it has both files and a bundle');
    const all = Object.entries(members(files)).map(([file, text]) => [file, decoded(text)] as const);
    return sourceOf(name, 'folder', new Map(all), []);
  }
  const bytes = decoded(bundle);
  if (bytes.length === 0) throw new Error('its bundle is empty');
  const signatures = signature === undefined ? [] : [[signatureName(ALONE), decoded(signature)] as const];
  return {
    path: name,
    kind: 'bundle',
    bundle: { name: ALONE, bytes },
    files: new Map(signatures),
    problems: [],
  };
}

/** The file name of a bundle that comes without one; such a bundle needs none. */
const ALONE = 'bundle.json';

function members(value: Json): JsonMembers {
  const found = membersOf(value);
  if (found === null) throw new Error('it does not have an object where the schema requires one');
  return found;
}

/**
 * Decodes base64 in its one form (RFC 4648, 4): with its padding, no bits behind the end, and not the alphabet of URLs,
 * which Node decodes as well.
 */
function decoded(text: Json | undefined): Uint8Array {
  const bytes = Buffer.from(typeof text === 'string' ? text : '', 'base64');
  if (bytes.toString('base64') !== text) throw new Error('its bytes are not in base64');
  return bytes;
}
