import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Two steps on purpose: the bundler takes `new URL('…', import.meta.url)` in one expression for an asset to copy.
const here = import.meta.url;

/**
 * The project's own folder, with dist/ and the files that the program ships (Dockerfile.sandbox, seccomp/, inspector/,
 * schemas/). It is three folders above this file as source, two as bundled (dist/main/).
 */
export const projectFolder: string = fileURLToPath(
  new URL(here.endsWith('.ts') ? '../../../' : '../../', here),
);

/** The module that starts everything (`start`), next to this file both as source and bundled. */
export const entryModule: URL = new URL(here.endsWith('.ts') ? '../../entry.ts' : './index.js', here);

/** Returns this program's version, from its package.json. */
export function projectVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(`${projectFolder}package.json`, 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  return 'unknown';
}
