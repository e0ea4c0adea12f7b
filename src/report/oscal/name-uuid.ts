import { createHash } from 'node:crypto';

/** RFC 9562, appendix A.4 and section 6.6: the namespaces of domain names and of addresses. */
export const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Returns the UUID of version 5 of a name (RFC 9562, section 5.5): the same name always has the same UUID. */
export function nameUuid(name: string, namespace: string = OWN_NAMESPACE): string {
  const prefix = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(prefix).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The namespace of this project’s own names in OSCAL: of properties, and of UUIDs. Nothing is at this address. */
export const OWN_NS = 'https://sandbox-attestation.invalid/ns/oscal';

const OWN_NAMESPACE = nameUuid(OWN_NS, URL_NAMESPACE);
