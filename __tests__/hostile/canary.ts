import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A secret of the host that no payload, evidence, artifact or log may ever show. */
export interface Canary {
  readonly secret: string;
  /** A file of the host that holds it. */
  readonly path: string;
  /** An environment variable of the program that holds it. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Plants one: a file in `folder`, and a variable for the program's environment. */
export function plantCanary(folder: string): Canary {
  const secret = `canary-${randomBytes(12).toString('hex')}`;
  const path = join(folder, 'host-secret');
  writeFileSync(path, `${secret}\n`, { mode: 0o644 });
  return { secret, path, environment: { CANARY_TOKEN: secret } };
}

/** Where the canary is seen: names of the texts, and paths of files and file names below the folders. */
export function canarySightings(
  { secret }: Canary,
  texts: Readonly<Record<string, string | Uint8Array>>,
  folders: readonly string[] = [],
): string[] {
  const forms = [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('base64')];
  const holds = (text: string | Uint8Array) => forms.some((form) => Buffer.from(text).includes(form));
  const seen = Object.entries(texts).flatMap(([name, text]) => (holds(text) ? [name] : []));
  const look = (path: string): void => {
    if (holds(path)) seen.push(path);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) for (const name of readdirSync(path)) look(join(path, name));
    else if (found?.isFile() && holds(readFileSync(path))) seen.push(path);
  };
  for (const folder of folders) look(folder);
  return seen;
}
