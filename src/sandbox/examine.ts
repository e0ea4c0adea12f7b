import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationError } from '../errors.ts';
import type { EngineFacts } from '../probes/host-facts.ts';
import { connectDocker } from './docker.ts';
import type { Engine, HostMachine } from './engine.ts';
import { NAME_PREFIX } from './labels.ts';
import { findLeftovers, type Leftovers, removeLeftovers } from './leftovers.ts';
import { connectPodman } from './podman.ts';

/** What one engine says of itself, or why nothing can be attested with it. */
export type ExaminedEngine =
  | {
      readonly name: 'docker' | 'podman';
      readonly usable: true;
      readonly runtime: string;
      readonly facts: EngineFacts;
      readonly leftovers: Leftovers;
    }
  | { readonly name: 'docker' | 'podman'; readonly usable: false; readonly error: AttestationError };

export interface ExamineOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: HostMachine;
  readonly temporaryFolder: string;
}

/** Asks every engine of this machine what it is and what dead runs left in it. Nothing is changed. */
export async function examineEngines(options: ExamineOptions): Promise<ExaminedEngine[]> {
  return eachEngine(options, async (engine) => ({
    name: engine.name,
    usable: true,
    runtime: engine.runtime,
    facts: engine.facts,
    leftovers: await findLeftovers(engine, options.temporaryFolder),
  }));
}

/** Removes what dead runs left in every engine that answers, and their folders; what could not be removed is returned. */
export async function cleanEngines(
  options: ExamineOptions,
  runId: string | null = null,
): Promise<Leftovers[]> {
  const left: Leftovers[] = [];
  await eachEngine(options, async (engine) => {
    const found = await findLeftovers(engine, options.temporaryFolder, runId);
    left.push(await removeLeftovers(engine, found));
    return {
      name: engine.name,
      usable: true,
      runtime: engine.runtime,
      facts: engine.facts,
      leftovers: found,
    };
  });
  return left;
}

async function eachEngine(
  { environment, machine, temporaryFolder }: ExamineOptions,
  examine: (engine: Engine) => Promise<ExaminedEngine>,
): Promise<ExaminedEngine[]> {
  const clientConfig = await mkdtemp(join(temporaryFolder, `${NAME_PREFIX}doctor-`));
  try {
    const examined: ExaminedEngine[] = [];
    for (const [name, connect] of [
      ['docker', connectDocker],
      ['podman', connectPodman],
    ] as const) {
      try {
        examined.push(await examine(await connect({ environment, clientConfig, machine })));
      } catch (error) {
        if (!(error instanceof AttestationError)) throw error;
        examined.push({ name, usable: false, error });
      }
    }
    return examined;
  } finally {
    await rm(clientConfig, { recursive: true, force: true });
  }
}
