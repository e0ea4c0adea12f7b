import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type AttackAnswers, attackAnswers } from '../../src/evidence/attack-answers.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { withChanges } from '../../src/evidence/changes.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { openEvidence } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { Answer } from '../../src/probes/attack-list/attack-list.ts';
import { CONTROLLED, readControlled, realControlledRun } from './controlled-run.ts';
import { goldenFolder } from './golden.ts';
import { RUNS, readRun, realRun } from './real-run.ts';

function of({ answered }: AttackAnswers, id: string): Answer | undefined {
  return answered.find(({ attack }) => attack.id === id)?.answer;
}

type Container = Bundle['host']['container'];

/** The answers of a recorded run whose host says something else of its container. */
function withContainer(changed: Partial<Container>): AttackAnswers {
  return attackAnswers(
    readRun(realRun(), (bundle) => ({
      ...bundle,
      host: { ...bundle.host, container: { ...bundle.host.container, ...changed } },
    })),
  );
}

const KERNEL_FLAWS = ['seb-dirty-cow', 'mitre-T1068'];

describe('the answers of recorded runs', () => {
  test.each(RUNS)('%s: what is denied was tested, and the unknown stays untested', (name) => {
    const answers = attackAnswers(readRun(realRun(name)));
    expect(answers.counts.all).toBe(answers.answered.length);
    expect(answers.counts['denied-and-shown']).toBeGreaterThan(30);
    for (const id of [
      'seb-docker-socket',
      'seb-host-path',
      'seb-packet-socket',
      'technique-metadata',
      'technique-trace',
    ])
      expect([id, of(answers, id)]).toEqual([id, 'denied-and-shown']);
    // No negative control of the packet's takes the capabilities or the process namespace away.
    for (const id of ['seb-privileged', 'seb-pid-namespace', 'seb-ebpf'])
      expect([id, of(answers, id)]).toEqual([id, 'denied-not-shown']);
    for (const id of KERNEL_FLAWS) expect([id, of(answers, id)]).toEqual([id, 'not-tested']);
    for (const id of ['seb-crio-parameters', 'seb-kubectl-cp', 'seb-rbac'])
      expect([id, of(answers, id)]).toEqual([id, 'not-applicable']);
  });

  it('denies Dirty Pipe only under the profile that refuses its calls', () => {
    expect(of(attackAnswers(readRun(realRun('docker-targeted-deny'))), 'seb-dirty-pipe')).toBe('not-tested');
    expect(of(attackAnswers(readRun(realRun('docker-deny-by-default'))), 'seb-dirty-pipe')).toBe(
      'denied-not-shown',
    );
  });

  it('says of Docker that a program written to /out can be executed, though the evidence is accepted', () => {
    const docker = readRun(realRun('docker-targeted-deny'));
    expect([docker.verdict, of(attackAnswers(docker), 'technique-written-program')]).toEqual([
      'ACCEPTED',
      'not-denied',
    ]);
    const podman = attackAnswers(readRun(realRun('podman-targeted-deny')));
    expect(of(podman, 'technique-written-program')).toBe('denied-not-shown');
  });

  test.each(CONTROLLED)('%s with a negative control for every flag: more is shown to fail', (engine) => {
    const all = attackAnswers(readControlled(realControlledRun(engine)));
    for (const id of ['seb-privileged', 'seb-cap-sys-admin', 'technique-memory-bomb', 'mitre-T1499'])
      expect([id, of(all, id)]).toEqual([id, 'denied-and-shown']);
    for (const id of KERNEL_FLAWS) expect([id, of(all, id)]).toEqual([id, 'not-tested']);
  });
});

describe('what changes the answers', () => {
  const usual = attackAnswers(readRun(realRun()));

  test.each<[string, Partial<Container>, readonly string[]]>([
    ['a privileged container', { privileged: true }, ['seb-privileged', 'seb-cap-sys-admin', 'mitre-T1611']],
    ['an added capability', { cap_add: ['CAP_SYS_MODULE'] }, ['seb-cap-sys-module', 'mitre-T1611']],
    ['the host’s processes', { pid_mode: 'host' }, ['seb-pid-namespace', 'mitre-T1562.001']],
    ['a network', { network_mode: 'bridge' }, ['technique-metadata', 'mitre-T1046', 'seb-route-localnet']],
    ['root', { user: '0:0' }, ['seb-runc-self-exe']],
    ['a device', { devices: ['/dev/sda'] }, ['technique-device', 'mitre-T1611']],
    ['no limit on memory', { memory_bytes: null }, ['technique-memory-bomb', 'mitre-T1499']],
  ])('%s is not denied', (_, container, ids) => {
    const answers = withContainer(container);
    for (const id of ids) {
      expect([id, of(usual, id)]).toEqual([id, expect.stringMatching(/^denied/)]);
      expect([id, of(answers, id)]).toEqual([id, 'not-denied']);
    }
  });

  it('answers no better in evidence of a sandbox that was really weakened', async () => {
    const read = async (name: string) => {
      const source = await openEvidence(`${goldenFolder}${name}/evidence`);
      return attackAnswers(readEvidence(source, NO_EXPECTATIONS, new Date('2026-06-10T12:00:00Z')));
    };
    const [whole, weakened] = [await read('docker-unsigned'), await read('docker-weakened')];
    expect(weakened.counts['not-denied']).toBeGreaterThan(whole.counts['not-denied']);
  });

  /** A recorded weakened run in the attested one's place: what its host and its payload really reported. */
  function asIfAttested(bundle: Bundle, control: string): Bundle {
    const record = bundle.controls?.find(({ ids }) => ids.join() === control);
    if (record === undefined || record.state === 'did-not-run') throw new Error(`no record of ${control}`);
    const { seccomp, ...host } = bundle.host;
    const usual = bundle.observed.filter(({ probe_id }) => record.observed_as_attested.includes(probe_id));
    return {
      ...bundle,
      host: { ...(withChanges(host, record.host) as Bundle['host']), seccomp },
      observed: [...usual, ...record.observed].sort((a, b) => a.line - b.line),
    };
  }

  test.each<[string, readonly string[]]>([
    ['PR-NET-1', ['seb-route-localnet', 'technique-metadata', 'mitre-T1498']],
    ['PR-SOCK-1', ['technique-hypervisor-socket', 'seb-docker-socket']],
    ['PR-PTRACE-1', ['technique-trace']],
    ['PR-ENV-1', ['technique-environment-secret', 'mitre-T1528']],
    ['PR-FS-RO-IN', ['mitre-T1485']],
    ['PR-FS-ESC', ['mitre-T1136.001', 'seb-runc-self-exe']],
    ['PR-EXEC-1', ['technique-shell']],
    ['PR-MOUNT-1/tmpfs', ['seb-host-path', 'mitre-T1528']],
    ['PR-SOCK-DOCKER', ['seb-docker-socket', 'mitre-T1610']],
    ['--cap-drop ALL', ['seb-privileged', 'seb-cap-sys-admin']],
    ['--pids-limit', ['mitre-T1499', 'technique-fork-bomb']],
    ['--memory', ['technique-memory-bomb']],
    ['--ulimit nofile', ['technique-open-files']],
    ['--ipc none', ['technique-shared-memory']],
  ])('the recorded run weakened as %s turns its attacks from denied to not denied', (control, ids) => {
    for (const engine of CONTROLLED) {
      const bundle = realControlledRun(engine);
      const whole = attackAnswers(readControlled(bundle));
      const weakened = attackAnswers(readControlled(bundle, asIfAttested(bundle, control)));
      for (const id of ids) {
        expect([engine, id, of(whole, id)]).toEqual([engine, id, 'denied-and-shown']);
        expect([engine, id, of(weakened, id)]).toEqual([engine, id, 'not-denied']);
      }
      expect(weakened.counts['denied-and-shown']).toBeLessThan(whole.counts['denied-and-shown']);
    }
  });

  it('shows nothing to fail without negative controls, or with one that the reader doubts', () => {
    const { controls: _, ...without } = realRun().input;
    const none = attackAnswers(readRun({ ...realRun(), input: without }, (bundle) => bundle, {}));
    expect(none.counts['denied-and-shown']).toBe(0);
    expect(none.counts['denied-not-shown']).toBeGreaterThan(50);

    const doubted = readRun(realRun(), (bundle) => ({
      ...bundle,
      controls: (bundle.controls ?? []).map((control) =>
        control.state === 'did-not-run' || !control.ids.includes('PR-SOCK-DOCKER')
          ? control
          : { ...control, failed: ['PR-SOCK-DOCKER'] },
      ),
    }));
    expect(doubted.reasons.map(({ subject }) => subject)).toContain(
      doubted.controls.find(({ id }) => id === 'PR-SOCK-DOCKER')?.run,
    );
    expect(of(attackAnswers(doubted), 'mitre-T1609')).toBe('denied-and-shown');
    expect(of(attackAnswers(doubted), 'seb-docker-socket')).toBe('denied-and-shown');
    const why = attackAnswers(doubted).answered.find(({ attack }) => attack.id === 'seb-docker-socket')?.why;
    expect(why).toContain('no socket of any family');
  });

  it('counts a denial as shown only by the negative controls that the evidence has (property)', () => {
    const reading = readControlled(realControlledRun('docker'));
    const whole = attackAnswers(reading);
    const shown = ({ answered }: AttackAnswers) =>
      answered.flatMap(({ attack, answer }) => (answer === 'denied-and-shown' ? [attack.id] : []));
    const denied = ({ answered }: AttackAnswers) =>
      answered.flatMap(({ attack, answer }) => (answer.startsWith('denied') ? [attack.id] : []));
    fc.assert(
      fc.property(fc.subarray([...reading.controls]), (controls) => {
        const some = attackAnswers({ ...reading, controls });
        expect(denied(some)).toEqual(denied(whole));
        expect(shown(whole)).toEqual(expect.arrayContaining(shown(some)));
        const none = attackAnswers({
          ...reading,
          controls: controls.map((each) => ({ ...each, state: 'not-detected' as const })),
        });
        // What is left is the posture's own weakened run.
        for (const { answer, why } of none.answered)
          if (answer === 'denied-and-shown') expect(why).toContain('no-limits');
      }),
      { numRuns: 40 },
    );
  });

  it('does not take an answer of a posture that is not this release’s, or that was not taken', () => {
    const missing = readRun(realRun('docker-targeted-deny', { posture: [] as never }));
    expect(of(attackAnswers(missing), 'seb-ebpf')).toBe('not-tested');
    const changed = readRun(realRun(), (bundle) => ({
      ...bundle,
      posture: (bundle.posture ?? []).map((record) =>
        record.state === 'ran' ? { ...record, program_sha256: bundle.image_digest } : record,
      ),
    }));
    expect(changed.reasons.map(({ code }) => code)).toContain('posture-differs');
    expect(of(attackAnswers(changed), 'seb-ebpf')).toBe('not-tested');
  });

  it('does not deny a flaw whose call the held profile allows, and trusts the sweep over the profile', () => {
    const opened = readRun(realRun(), (bundle) => ({
      ...bundle,
      host: {
        ...bundle.host,
        seccomp:
          bundle.host.seccomp === null
            ? null
            : {
                ...bundle.host.seccomp,
                rules: bundle.host.seccomp.rules.filter(({ name }) => name !== 'bpf'),
              },
      },
    }));
    expect(of(attackAnswers(opened), 'seb-ebpf')).toBe('not-tested');
    expect(of(attackAnswers(opened), 'seb-packet-socket')).toBe('not-tested');

    const swept = readRun(realRun(), (bundle) => ({
      ...bundle,
      posture: (bundle.posture ?? []).map((record) =>
        record.state === 'ran' && record.sweep !== null
          ? { ...record, sweep: { ...record.sweep, denied: '' } }
          : record,
      ),
    }));
    expect(of(attackAnswers(swept), 'seb-ebpf')).toBe('not-tested');
  });

  it('does not deny a shell in an image that holds another program, even if the caller pinned or waived it', () => {
    const program = {
      ...{ path: '/usr/bin/dash', sha256: sha256Of('dash') },
      ...({ program: 'elf', from: 'base' } as const),
    };
    const withShell = (bundle: Bundle): Bundle => ({
      ...bundle,
      host: {
        ...bundle.host,
        inventory: {
          ...bundle.host.inventory,
          executables: [...bundle.host.inventory.executables, program],
        },
      },
    });
    const waived = readRun(realRun(), withShell, {
      waivers: new Set(['unsigned', 'claimed-venue', 'executables']),
    });
    expect(waived.reasons.map(({ code }) => code)).not.toContain('image-has-executables');
    expect(of(attackAnswers(waived), 'technique-shell')).toBe('not-denied');
    expect(of(attackAnswers(readRun(realRun())), 'technique-shell')).toBe('denied-and-shown');
  });

  it('does not say that there is no shell where the one program is that of a base that a caller pinned', () => {
    const named = (bundle: Bundle): Bundle => {
      const { inventory } = bundle.host;
      const base = { ...inventory.base, kind: 'named' as const, packages: [] };
      const executables = inventory.executables.filter(({ path }) => path === inventory.interpreter);
      return { ...bundle, host: { ...bundle.host, inventory: { ...inventory, base, executables } } };
    };
    expect(of(attackAnswers(readRun(realRun(), named)), 'technique-shell')).toBe('not-tested');
  });

  it('nor where it is a program of the payload’s own', () => {
    const own = (bundle: Bundle): Bundle => {
      const { inventory } = bundle.host;
      const program = {
        ...{ path: '/app/inspector/sh', sha256: sha256Of('busybox') },
        ...({ program: 'elf', from: 'added' } as const),
      };
      const executables = [program];
      return {
        ...bundle,
        host: { ...bundle.host, inventory: { ...inventory, interpreter: program.path, executables } },
      };
    };
    expect(of(attackAnswers(readRun(realRun(), own)), 'technique-shell')).not.toBe('denied-and-shown');
  });

  it('has no answers for evidence that cannot be read', () => {
    const reading = readEvidence(
      {
        path: 'x',
        kind: 'bundle',
        bundle: { name: 'x', bytes: Buffer.from('{') },
        files: new Map(),
        problems: [],
      },
      NO_EXPECTATIONS,
      new Date(),
    );
    const { counts } = attackAnswers(reading);
    expect(counts['not-tested'] + counts['not-applicable']).toBe(counts.all);
  });
});
