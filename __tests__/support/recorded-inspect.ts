import { readFileSync } from 'node:fs';

export type JsonObject = Record<string, unknown>;

/** Returns an engine's recorded document by its name in fixtures/inspect; of a list, its only entry. */
export function recordedInspect(name: string): JsonObject {
  const url = new URL(`../fixtures/inspect/${name}.json`, import.meta.url);
  const value: unknown = JSON.parse(readFileSync(url, 'utf8'));
  return (Array.isArray(value) ? value[0] : value) as JsonObject;
}
