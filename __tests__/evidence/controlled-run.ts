import { readFileSync } from 'node:fs';
import { bundleName } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { expectationsFor } from './real-run.ts';

/** Real runs with all of their negative controls (scripts/fixtures/controls.ts). */
export const CONTROLLED = ['docker', 'podman'] as const;

export function realControlledRun(engine: (typeof CONTROLLED)[number]): Bundle {
  const file = new URL(`../fixtures/controls/${engine}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Bundle;
}

/** Reads a bundle file alone as one who pins what it used and takes it unsigned, but not without negative controls. */
export function readControlled(bundle: Bundle, value: unknown = bundle): Reading {
  const source = {
    path: 'bundle.json',
    kind: 'bundle',
    bundle: { name: bundleName(bundle), bytes: writeJson(value) },
    files: new Map(),
    problems: [],
  } as const;
  const expectations = expectationsFor(bundle, { waivers: new Set(['unsigned']) });
  return readEvidence(source, expectations, new Date(bundle.created_at));
}
