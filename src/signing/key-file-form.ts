import { type Json, listOf, membersOf } from '../foundation/json.ts';

/**
 * Returns whether the bytes are a key-signed file as this program writes it, or as cosign does. Readers of two spellings
 * of the same members could disagree, and the file's digest would not name the signature.
 *
 * @param json the parsed bytes
 */
export function isKeyFileForm(bytes: Uint8Array, json: Json): boolean {
  return [',', ', '].some((comma) => Buffer.from(written(json, comma), 'utf8').equals(bytes));
}

/**
 * Writes JSON without blanks except in the comma. Go's protojson, which cosign uses, adds a blank after every comma or
 * after none; the choice is fixed in each build (google.golang.org/protobuf, internal/encoding/json and detrand).
 */
function written(json: Json, comma: string): string {
  const items = listOf(json);
  if (items !== null) return `[${items.map((item) => written(item, comma)).join(comma)}]`;
  const members = membersOf(json);
  if (members === null) return JSON.stringify(json);
  const texts = Object.entries(members).map(
    ([name, value]) => `${JSON.stringify(name)}:${written(value, comma)}`,
  );
  return `{${texts.join(comma)}}`;
}
