/** The files that a run may write next to its bundle. A bundle may list no others. */
export const FILE_NAMES = {
  /** The payload's lines, byte for byte. */
  attest: 'attest.jsonl',
  /** The seccomp profile's file, byte for byte. */
  profile: 'seccomp.json',
  /** The Dockerfile, byte for byte. */
  dockerfile: 'Dockerfile.sandbox',
} as const;

/** The bundle's page for people. It is not listed, since a reader renders it again and compares. */
export const REPORT_NAME = 'report.html';

const LISTABLE: readonly string[] = Object.values(FILE_NAMES);

/** Whether a bundle may list a file of this name. */
export function isListable(name: string): boolean {
  return LISTABLE.includes(name);
}

/** Whether a file name is one that a bundle can have (contract §5). */
export function isBundleName(name: string): boolean {
  return /^sandbox-attestation-evidence-(CI|VPS|LOCAL)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
}

/** The name of a bundle's signature (contract §5; issue: signing). */
export function signatureName(bundleName: string): string {
  return `${bundleName}.sigstore.json`;
}
