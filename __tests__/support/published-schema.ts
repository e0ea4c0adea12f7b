import { readFileSync } from 'node:fs';

/** Returns a published schema by its name in schemas/. */
export function publishedSchema(name: string) {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}
