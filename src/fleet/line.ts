import { decodeUtf8 } from '../evidence/canonical-json.ts';
import { signatureName } from '../evidence/file-names.ts';
import { type EvidenceSource, sourceOf } from '../evidence/open.ts';
import { readPlainJson } from '../evidence/plain-json.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { messageOf } from '../evidence/thrown.ts';
import { FLEET_LIMITS } from './limits.ts';

/** One line of a fleet's stream, as evidence; or why it is none. */
export type FleetLine =
  | { readonly ok: true; readonly name: string; readonly source: EvidenceSource }
  | { readonly ok: false; readonly name: string; readonly reason: Reason };

const LIMITS = { characters: FLEET_LIMITS.lineBytes, depth: 3 };
const LONGEST_NAME = 512;

/**
 * Reads a line (schemas/fleet-line.schema.json): a bundle with its signature, or every file of an evidence folder, all
 * in base64, so that exactly their bytes are read. `null`: the line was too long to be kept.
 */
export function readFleetLine(bytes: Uint8Array | null, number: number): FleetLine {
  const unnamed = `line ${number}`;
  if (bytes === null) {
    const why = `it is longer than ${FLEET_LIMITS.lineBytes} bytes`;
    return { ok: false, name: unnamed, reason: reason('fleet-line', unnamed, why) };
  }
  const usual = readUsualLine(bytes);
  if (usual !== null) return usual;
  try {
    const { name, ...rest } = members(readPlainJson(bytes, LIMITS));
    if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME) {
      throw new Error('its name is no short text');
    }
    return { ok: true, name, source: evidenceIn(name, rest) };
  } catch (error) {
    return { ok: false, name: unnamed, reason: reason('fleet-line', unnamed, messageOf(error)) };
  }
}

const [NAME, BUNDLE, SIGNATURE, END] = ['{"name":"', '","bundle":"', '","signature":"', '"}'];
/** A name that stands for itself within quotes. */
const PLAIN_NAME = /^[\w .:/@-]{1,512}$/;

/**
 * The line of a bundle with its signature as it is usually written: without blanks, in this order, with a plain name. It
 * need not be parsed: base64 holds neither quotes nor escapes. `null`: it is another one, which may be as good.
 */
function readUsualLine(bytes: Uint8Array): FleetLine | null {
  const text = decodeUtf8(bytes);
  if (text === null || !text.startsWith(NAME) || !text.endsWith(END)) return null;
  const nameEnd = text.indexOf('"', NAME.length);
  const name = text.slice(NAME.length, nameEnd);
  const bundleBegin = nameEnd + BUNDLE.length;
  const bundleEnd = text.indexOf('"', bundleBegin);
  const signatureBegin = bundleEnd + SIGNATURE.length;
  const signatureEnd = text.indexOf('"', signatureBegin);
  const isUsual =
    !text.includes('\\') &&
    PLAIN_NAME.test(name) &&
    text.startsWith(BUNDLE, nameEnd) &&
    text.startsWith(SIGNATURE, bundleEnd) &&
    signatureEnd === text.length - END.length;
  if (!isUsual) return null;
  try {
    const bundle = text.slice(bundleBegin, bundleEnd);
    const signature = text.slice(signatureBegin, signatureEnd);
    return { ok: true, name, source: evidenceIn(name, { bundle, signature }) };
  } catch {
    return null;
  }
}

function evidenceIn(name: string, { bundle, signature, files, ...others }: Members): EvidenceSource {
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Error('it has a member that is not known');
  if (files !== undefined) {
    if (bundle !== undefined || signature !== undefined) throw new Error('it has both files and a bundle');
    const all = Object.entries(members(files)).map(([file, text]) => [file, decoded(text)] as const);
    return sourceOf(name, 'folder', new Map(all), []);
  }
  const signatures = signature === undefined ? [] : [[signatureName(ALONE), decoded(signature)] as const];
  return {
    path: name,
    kind: 'bundle',
    bundle: { name: ALONE, bytes: decoded(bundle) },
    files: new Map(signatures),
    problems: [],
  };
}

/** A bundle that comes alone has no file name; of such none is asked. */
const ALONE = 'bundle.json';

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  throw new Error('it is not built of objects where it must be');
}

/** Base64 with its padding (RFC 4648, 4): what a decoder would leave out makes the length another one. */
function decoded(text: unknown): Uint8Array {
  if (typeof text !== 'string' || text.length % 4 !== 0) throw new Error('its bytes are not in base64');
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== (text.length / 4) * 3 - padding) throw new Error('its bytes are not in base64');
  return bytes;
}
