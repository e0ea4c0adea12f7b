import * as crypto from 'node:crypto';

/** A SHA-256 digest in the packet's form, `sha256:` and 64 lower-case hex digits (packet §4, OCI image-spec). */
export type Sha256 = `sha256:${string}` & { readonly brand: 'sha256' };

const SHA256 = /^sha256:[0-9a-f]{64}$/;

/** The digest of exactly these bytes. Digests are of file bytes, never of re-serialised objects (contract §5). */
export function sha256Of(bytes: Uint8Array | string): Sha256 {
  return `sha256:${hexOf(bytes)}` as Sha256;
}

/** In one step, which the first releases of Node 20 do not have. */
function hexOf(bytes: Uint8Array | string): string {
  return crypto.hash?.('sha256', bytes, 'hex') ?? crypto.createHash('sha256').update(bytes).digest('hex');
}

/** The digest of bytes that come in pieces. */
export function sha256InPieces(): {
  readonly add: (bytes: Uint8Array) => void;
  readonly digest: () => Sha256;
} {
  const hash = crypto.createHash('sha256');
  return { add: (bytes) => hash.update(bytes), digest: () => `sha256:${hash.digest('hex')}` as Sha256 };
}

/** Whether a text is a digest in the one form that this project writes and reads. */
export function isSha256(text: unknown): text is Sha256 {
  return typeof text === 'string' && SHA256.test(text);
}
