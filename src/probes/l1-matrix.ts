import { contractOf, PROBES, type ProbeContract, type ProbeId } from './contract.ts';

/**
 * The source of the names: the packet gives only numbers. The page's binding was made after the packet and differs from
 * it in places; the packet decides which probe is bound to which number.
 */
export const L1_NAMES_SOURCE =
  'Phase 2 Offline MVP — rev4 Acceptance Matrix Binding — 2026-06-10, of the packet’s authors';

/** One test of the L1 matrix: its subject, and what in this evidence tests it. */
export interface L1Row {
  /** The test's number, 24 to 37. */
  readonly test: number;
  /** The page's name for it; empty for a number that is not on the page. */
  readonly name: string;
  /** What it requires of the workload, in one sentence. */
  readonly means: string;
  /** What shows it: a phrase. */
  readonly covered: string;
  /** Who covers it, by either binding: this evidence, the workload, or no one. */
  readonly covers: string;
  /** What the page binds it to; empty if it names nothing. */
  readonly later: string;
  /** The difference between the packet's binding and the page's, in one sentence; empty if they agree. */
  readonly differs: string;
  readonly binding:
    | { readonly kind: 'probes'; readonly probes: readonly ProbeId[] }
    | { readonly kind: 'unbound' }
    | { readonly kind: 'build-time' };
  /** What is printed next to its status: its name, what shows it, and the bindings' difference. */
  readonly sentence: string;
}

interface Named {
  readonly name: string;
  readonly means: string;
  /** What the page binds it to in addition to probes, whose rows name their tests themselves (`l1Later`). */
  readonly laterAlso?: readonly Also[];
  readonly differs?: string;
}

/** What the page names in addition to probes: in its words, and who covers it. */
const ALSO = {
  network: {
    words: 'the missing network',
    covers: 'this evidence (the missing network: PR-NET-1, PR-NET-2)',
  },
  buildGuard: {
    words: 'the workload’s static build guard',
    covers: 'the workload (its static build guard)',
  },
  ownCheck: { words: 'the workload’s own check of itself', covers: 'the workload (its own check of itself)' },
} as const;
type Also = keyof typeof ALSO;

const NO_ONE = 'no one: neither binding names anything';

/** #24 to #37 by name. */
const NAMED: Readonly<Record<number, Named>> = {
  24: {
    name: 'a module declares a prohibited action',
    means: 'A module of the workload that says it will do something prohibited is refused.',
    laterAlso: ['buildGuard'],
  },
  25: {
    name: 'shell or subprocess attempt',
    means: 'The workload tries to start a shell or another program, and cannot.',
    laterAlso: ['buildGuard'],
    differs:
      'The packet binds PR-SOCK-1 to it (a socket), and the later binding PR-EXEC-1 (another program).',
  },
  26: {
    name: 'dynamic import or plug-in load',
    means: 'The workload tries to load code that is not part of it, and is refused.',
    laterAlso: ['buildGuard'],
  },
  27: {
    name: 'network egress',
    means: 'The workload tries to reach another machine, and cannot.',
    differs: 'The later binding adds PR-SOCK-1.',
  },
  28: {
    name: 'credential or environment secret',
    means: 'The workload looks for a secret in its environment, and finds none.',
    differs: 'The packet’s cell was cut; the later binding is used.',
  },
  29: {
    name: 'arbitrary local read or escape',
    means: 'The workload tries to leave the folders that it was given, and cannot.',
  },
  30: {
    name: 'direct database driver opened',
    means: 'A module of the workload that opens a database driver is refused.',
    laterAlso: ['buildGuard'],
  },
  31: {
    name: 'raw SQL submitted',
    means: 'A module of the workload that submits SQL of its own is refused.',
    laterAlso: ['buildGuard'],
  },
  32: {
    name: '',
    means: 'It has no name: the page that names the others does not list it.',
  },
  33: {
    name: 'write outside the output folder',
    means: 'The workload tries to write anywhere but /out, and cannot; /out itself must work.',
    differs: 'The later binding leaves out PR-FS-ESC-2.',
  },
  34: {
    name: 'knowledge-base write attempt',
    means: 'The workload tries to change the knowledge base that it reads, and cannot.',
    laterAlso: ['network', 'buildGuard'],
    differs: 'The packet binds PR-EXEC-1 to it (another program), and the later binding no probe.',
  },
  35: {
    name: 'live database query',
    means: 'The workload tries to ask a database that is in use, and cannot.',
    laterAlso: ['network', 'buildGuard'],
    differs: 'The packet calls it dynamic import outside the L2 allow-list, a check at build time.',
  },
  36: {
    name: 'Docker socket',
    means: 'The workload looks for the engine’s socket, and does not find it.',
  },
  37: {
    name: 'sandbox invariants cannot be verified at startup',
    means: 'If the workload cannot see at its start that the sandbox holds, it does not start.',
    laterAlso: ['ownCheck'],
    differs: 'The packet binds PR-PTRACE-1 to it, which is optional, and the later binding no probe.',
  },
};

/** A run cannot attest build-time checks (packet §3's note). */
const BUILD_TIME = 35;

/** Every test from #24 to #37, so that none is dropped silently (contract §4, §6; packet §3's note on #35). */
export const L1_MATRIX: readonly L1Row[] = Object.entries(NAMED).map(([test, named]) =>
  rowOf(Number(test), named),
);

function rowOf(test: number, { name, means, laterAlso = [], differs = '' }: Named): L1Row {
  const bound = idsOf(({ l1 }) => l1.includes(test));
  const binding: L1Row['binding'] =
    bound.length > 0
      ? { kind: 'probes', probes: bound }
      : { kind: test === BUILD_TIME ? 'build-time' : 'unbound' };
  const also = laterAlso.map((each) => ALSO[each].words).join(' and ');
  const later = [...idsOf(({ l1Later }) => l1Later.includes(test)), ...(also === '' ? [] : [also])].join(
    ', ',
  );
  const covered = coveredBy(binding, also);
  const covers = [
    ...(bound.length > 0 ? [`this evidence (${bound.join(', ')})`] : []),
    ...laterAlso.map((each) => ALSO[each].covers),
  ].join('; ');
  const sentence = [`${titleOf(name)}: ${covered}.`, ...(differs === '' ? [] : [differs])].join(' ');
  return { test, name, means, covered, covers: covers || NO_ONE, later, differs, binding, sentence };
}

function idsOf(isBound: (probe: ProbeContract) => boolean): readonly ProbeId[] {
  return PROBES.filter(isBound).map(({ id }) => id);
}

function titleOf(name: string): string {
  return name === '' ? 'Without a name' : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function coveredBy(binding: L1Row['binding'], also: string): string {
  switch (binding.kind) {
    case 'probes':
      return [
        `tested here by ${binding.probes.map(withNote).join(', ')}`,
        ...(also === '' ? [] : [`the later binding leaves a part to ${also}`]),
      ].join('; ');
    case 'build-time':
      return `not attested here; the later binding leaves it to ${also}`;
    case 'unbound':
      return also === ''
        ? 'not attested here; neither binding names anything'
        : `not attested here, since the packet binds no probe to it; the later binding leaves it to ${also}`;
  }
}

function withNote(id: ProbeId): string {
  const role = contractOf(id)?.l1Note ?? '';
  // A longer note is the bindings' difference, which has its own sentence.
  return role === '' || role.includes(' ') ? id : `${id} (${role})`;
}
