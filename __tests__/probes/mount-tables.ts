import { readFileSync } from 'node:fs';
import type { JudgeContext } from '../../src/probes/judge.ts';

interface RecordedContext {
  readonly engine: 'docker' | 'podman';
  readonly containerId: string;
  readonly input: string;
  readonly output: string;
  readonly verdict: 'PASS' | 'FAIL';
}

const FOLDER = new URL('../fixtures/mountinfo/', import.meta.url);
const RECORDED = JSON.parse(readFileSync(new URL('contexts.json', FOLDER), 'utf8')) as Record<
  string,
  RecordedContext
>;

/** A real mount table with the run that it belongs to (fixtures/mountinfo/README.md). */
export interface RealTable {
  readonly name: string;
  readonly text: string;
  readonly context: JudgeContext;
  readonly verdict: 'PASS' | 'FAIL';
}

export const REAL_TABLES: readonly RealTable[] = Object.keys(RECORDED).map(realTable);

export function realTable(name: string): RealTable {
  const recorded = RECORDED[name];
  if (recorded === undefined) throw new Error(`no recorded context for ${name}`);
  const { verdict, ...rest } = recorded;
  const context = {
    ...rest,
    payloadUid: 65532,
    engineFiles: [],
    // Recorded are only the words above; evidence/ has whole runs.
    tmpfs: [],
    sharedMemory: !/ipcnone|-run[-.]/.test(name),
    imageEnvKeys: ['LANG'],
    ls: '',
  };
  return { name, text: readFileSync(new URL(name, FOLDER), 'utf8'), context, verdict };
}
