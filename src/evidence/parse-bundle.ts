import { type Sha256, sha256Of } from '../foundation/digest.ts';
import type { Bundle } from './bundle-type.ts';
import { readStrictJson, type StrictJson } from './canonical-json.ts';
import { bundleProblem, isBundle } from './generated/validate-bundle.ts';
import { type Reason, reason } from './reasons.ts';

/** A bundle, or why its bytes are not one. */
export type Parsed =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** The bundle that was parsed last: one reading parses it, signs or compares its result, and renders its page. */
let last: { readonly of: Sha256; readonly parsed: Parsed } | null = null;

/**
 * Parses a bundle's bytes: strict JSON, then the schema (contract §6). The same bytes give the same object, so that what
 * follows from it is computed once.
 *
 * @param of their digest
 * @param readJson reads JSON as {@link readStrictJson} does
 */
export function parseBundle(
  bytes: Uint8Array,
  of: Sha256 = sha256Of(bytes),
  readJson: (bytes: Uint8Array) => StrictJson = readStrictJson,
): Parsed {
  if (last?.of !== of) last = { of, parsed: parsedAnew(bytes, readJson) };
  return last.parsed;
}

function parsedAnew(bytes: Uint8Array, readJson: (bytes: Uint8Array) => StrictJson): Parsed {
  const json = readJson(bytes);
  if (!json.ok) return { ok: false, reasons: [reason(json.fault, null, json.detail)] };
  const { value } = json;
  if (isBundle(value)) return { ok: true, bundle: value };
  if (hasNoInventory(value)) return { ok: false, reasons: [reason('inventory-missing')] };
  return { ok: false, reasons: [reason('bundle-schema', null, bundleProblem(value) ?? 'unknown')] };
}

/** A bundle from before inventories existed: one clear reason is better than the schema's report. */
function hasNoInventory(value: unknown): boolean {
  const host = typeof value === 'object' && value !== null && 'host' in value ? value.host : null;
  return typeof host === 'object' && host !== null && !('inventory' in host);
}
