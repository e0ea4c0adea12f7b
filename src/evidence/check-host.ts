import { sha256Of } from '../foundation/digest.ts';
import { oncePer } from '../foundation/memoize.ts';
import { findInKernel } from '../probes/kernel/checks.ts';
import { endDifferences, endUnobserved } from '../probes/kernel/end.ts';
import type { KernelFacts, KernelSnapshotMissed } from '../probes/kernel/facts.ts';
import { sameProfile } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';
import type { BundleCase } from './case.ts';
import { engineConfig } from './check-engine-config.ts';
import { checkInventory } from './check-inventory.ts';
import { unsealed } from './exec-from-out.ts';
import type { ReadProbe } from './reading.ts';
import { type Reason, reason } from './reasons.ts';
import { limitsOfRun } from './run-limits.ts';

/**
 * Checks what the host's own facts say of every probe, every restriction, the kernel, the engine's profile, and the
 * image.
 */
export function checkHost(evidence: BundleCase, probes: readonly ReadProbe[]): Reason[] {
  return [
    ...corroboration(probes),
    ...gate(evidence),
    ...checkSandbox(evidence, evidence.bundle.host.inventory.config.command),
    ...sealed(evidence),
  ];
}

/**
 * Checks what needs no payload that knows this program: restrictions, engine, kernel, profile and image of a run.
 *
 * @param command the arguments that the image's entrypoint must have been given
 */
export function checkSandbox(run: Sandbox, command: readonly string[]): Reason[] {
  return [
    ...restrictions(run),
    ...engineConfig(run),
    ...kernel(run),
    ...kernelEnd(run),
    ...profile(run),
    ...image(run),
    ...checkInventory(run, command),
  ];
}

/** What the checks of a sandbox need. */
export type Sandbox = Pick<BundleCase, 'bundle' | 'findings' | 'profile'>;

function corroboration(probes: readonly ReadProbe[]): Reason[] {
  return probes.flatMap(({ probeId, corroboration: found }) =>
    found.state === 'corroborated' ? [] : [reason(found.state, probeId, found.why)],
  );
}

function restrictions({ findings }: Sandbox): Reason[] {
  return (findings?.restrictions ?? []).flatMap(({ restriction, found }) =>
    found.state === 'in-force'
      ? []
      : [reason('restriction-missing', `${restriction.never ? 'no ' : ''}${restriction.flag}`, found.why)],
  );
}

function gate({ bundle: { host } }: BundleCase): Reason[] {
  const why = notSeen(host.kernel);
  return why === null ? [] : [reason('kernel-snapshot-missing', null, why)];
}

function kernel({ bundle, findings }: Sandbox): Reason[] {
  return (findings?.kernel ?? findInKernel(bundle.host, limitsOfRun(bundle))).flatMap(({ check, found }) =>
    found.state === 'missing' ? [reason('kernel-contradicts', check.id, found.why)] : [],
  );
}

function kernelEnd({ bundle: { host } }: Sandbox): Reason[] {
  const why = endUnobserved(host);
  return [
    ...(why === null ? [] : [reason('end-unobserved', null, why)]),
    ...endDifferences(host).map((difference) => reason('kernel-end-differs', null, difference)),
  ];
}

function sealed({ bundle: { host } }: BundleCase): Reason[] {
  const why = host.seal === null ? null : unsealed(host.seal, host);
  return why === null ? [] : [reason('seal-not-shown', null, why)];
}

/** Why the observed process is not the waiting payload; null if it is. */
function notSeen(facts: KernelFacts): string | null {
  switch (facts.gate) {
    case 'waited':
      return null;
    case 'went-on':
      return 'it went on before everything had been read';
    case 'missed':
      return missedInWords(facts);
  }
}

/** Says why a process was not seen. */
export function missedInWords(facts: KernelSnapshotMissed): string {
  return facts.why === 'changed' ? changedInWords(facts.changed) : MISSED[facts.why];
}

const MISSED = {
  'no-process':
    'its process was not found (a /proc with hidepid hides it, and so does a control group without the container’s id)',
  'not-started': 'its program was not there in time',
  unreadable: 'its status could not be read',
} as const;

function changedInWords(changed: readonly string[]): string {
  return changed.includes('process')
    ? 'the process ended while it was read'
    : `while it was read, this of it changed: ${changed.join(', ')}`;
}

const textDigest = oncePer(({ text }: Bundle['profile']) => sha256Of(text));

function profile({ bundle, profile: file }: Sandbox): Reason[] {
  const found: Reason[] = [];
  if (textDigest(bundle.profile) !== bundle.seccomp_sha256) found.push(reason('profile-text-differs'));
  if (file === null) found.push(reason('profile-invalid', null, 'it cannot be parsed'));
  const held = bundle.host.seccomp;
  if (held === null) found.push(reason('engine-profile-missing'));
  else if (file !== null && !sameProfile(held, file)) {
    found.push(reason('engine-profile-differs', null, 'their normal forms are not equal'));
  }
  return found;
}

function image({ bundle: { image_digest, host } }: Sandbox): Reason[] {
  const { image, container } = host;
  return image_digest !== container.image_id || container.image_id !== image.id
    ? [reason('image-differs')]
    : [];
}
