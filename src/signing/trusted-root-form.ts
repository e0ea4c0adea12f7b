import { type Json, listOf, membersOf } from '../foundation/json.ts';

/** What stands in a place: a text, a list, or an object with these members and no others. */
type Form = 'text' | readonly [Form] | { readonly [member: string]: Form };

const TIMES: Form = { start: 'text', end: 'text' };
const LOG: Form = {
  baseUrl: 'text',
  hashAlgorithm: 'text',
  publicKey: { rawBytes: 'text', keyDetails: 'text', validFor: TIMES },
  logId: { keyId: 'text' },
  checkpointKeyId: { keyId: 'text' },
  operator: 'text',
};
const AUTHORITY: Form = {
  subject: { organization: 'text', commonName: 'text' },
  uri: 'text',
  certChain: { certificates: [{ rawBytes: 'text' }] },
  validFor: TIMES,
  operator: 'text',
};

/** A trusted root as JSON (sigstore/protobuf-specs, sigstore_trustroot.proto), in the spelling that everybody writes. */
const ROOT: Form = {
  mediaType: 'text',
  tlogs: [LOG],
  certificateAuthorities: [AUTHORITY],
  ctlogs: [LOG],
  timestampAuthorities: [AUTHORITY],
};

/**
 * Returns what of a trusted root is not of its form, by its place; null if nothing is. The library that reads it skips
 * a member that it does not know, such as the end of a key's validity in another spelling.
 */
export function strangeInRoot(root: Json): string | null {
  return strange(root, ROOT, 'the root');
}

function strange(value: Json, form: Form, at: string): string | null {
  if (form === 'text') return typeof value === 'string' ? null : `${at} is not a text`;
  if (isList(form)) {
    const items = listOf(value);
    return items === null
      ? `${at} is not a list`
      : first(items.map((item, index) => strange(item, form[0], `${at}[${index}]`)));
  }
  const members = membersOf(value);
  if (members === null) return `${at} is not an object`;
  return first(
    Object.entries(members).map(([name, member]) => {
      const its = Object.hasOwn(form, name) ? form[name] : undefined;
      return its === undefined ? `${at} has an unknown member ${name}` : strange(member, its, name);
    }),
  );
}

function isList(form: Exclude<Form, 'text'>): form is readonly [Form] {
  return Array.isArray(form);
}

function first(faults: readonly (string | null)[]): string | null {
  return faults.find((fault) => fault !== null) ?? null;
}
