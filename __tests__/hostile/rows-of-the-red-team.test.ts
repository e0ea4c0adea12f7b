// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
/**
 * Three more variants of each way by which a red team had a sandbox ACCEPTED (issue 13), by Dockerfiles, engines, kernels,
 * fleets and statements. `hostile/rows-of-the-red-team-images` has the others, and says how they came about.
 */
import { describe, expect, it, test } from '@jest/globals';
import { parseExtraArguments } from '../../src/container/extra-arguments.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { FleetSummary } from '../../src/fleet/fleet-summary.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { parseDockerfile, refuseNetwork } from '../../src/image/dockerfile/dockerfile.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import { numbersOf, rangesOf, type Swept, sweepFindings, sweepOf } from '../../src/probes/posture/sweep.ts';
import { parseProfile } from '../../src/seccomp/profile.ts';
import { statementOf } from '../../src/signing/statement.ts';
import { unknownOf } from '../engine-units/recorded-config.ts';
import { realControlledRun } from '../evidence/controlled-run.ts';
import { fleetResult } from '../fleet/fleet-result.ts';

describe('a Dockerfile', () => {
  const FROM = 'FROM scratch\n';
  const D = `sha256:${'a'.repeat(64)}`;
  it('of a closed build is taken without them', () => {
    expect(() => refuseNetwork(parseDockerfile(`${FROM}COPY a /a\n`))).not.toThrow();
  });

  test.each([
    ['D1 an address of git with an escaped sign', `${FROM}ADD ["git\\u0040example.org:x.git", "/x"]`],
    ['D1 an escaped flag of COPY', `${FROM}COPY ["\\u002d-from=example.org/x", "/x", "/x"]`],
    ['D1 capital escapes', `${FROM}ADD ["HTTP\\u003A//example.org/x", "/x"]`],
    ['H1 a comment of blanks that goes on', `${FROM}# \t \\\nADD http:\\\n//example.org/x /x`],
    [
      'H1 ONBUILD of a mount between two stages',
      `FROM scratch AS one\nONBUILD RUN --mount=type=bind,from=example.org/x,target=/x true\nFROM one\nCOPY a /a`,
    ],
    ['H1 lines that end in a backslash and a blank', `${FROM}RUN --net\\ \nwork=host ["/x"]`],
    ['H2 a frontend in capitals', `#SYNTAX=example.org/frontend@${D}\n${FROM}COPY a /a`],
    [
      'H2 a frontend behind another directive',
      `# check=skip=all\n# syntax=example.org/frontend@${D}\n${FROM}COPY a /a`,
    ],
    ['H2 a frontend behind a tab', `#\tsyntax\t=\texample.org/frontend@${D}\n${FROM}COPY a /a`],
    ['M5 quotes around a flag’s value', `${FROM}COPY --from="example.org/x" /x /x`],
    ['M5 a flag with a backslash', `${FROM}COPY --f\\rom=example.org/x /x /x`],
    [
      'M5 a heredoc with a dash that names a stage',
      `${FROM}COPY <<-E /a\n\tFROM scratch AS busybox\n\tE\nCOPY --from=busybox /x /x`,
    ],
  ])('%s', (_, text) => {
    expect(() => refuseNetwork(parseDockerfile(`${text}\n`))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^dockerfile-|^build-network-closed$/) }),
    );
  });
});

describe('the engine’s configuration', () => {
  test.each(['run.oci.hooks.stderr', 'run.oci.mount_context_type', 'org.systemd.property.ExecStopPost'])(
    'A0 the annotation %s',
    (name) => {
      for (const paths of unknownOf('annotations', { [name]: 'x' }))
        expect(paths).toEqual([expect.stringContaining(name)]);
    },
  );

  test.each([
    'label:type:spc_t',
    'label=Type:spc_t',
    'systempaths=unconfined',
    'unmask=ALL',
    'label=type:container_t,label=disable',
  ])('B1 --security-opt=%s', (value) => {
    expect(() => parseExtraArguments([`--security-opt=${value}`])).toThrow(
      expect.objectContaining({ code: 'extra-run-argument' }),
    );
  });
});

describe('a kernel with newer calls than a list of denials names', () => {
  const denies = { names: ['open_tree'], action: 'SCMP_ACT_ERRNO', errnoRet: 1 };
  const profile = parseProfile(
    JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [denies] }),
    'x86_64',
  );
  const plan = sweepOf(profile, 'x86_64');
  const numbers = (...of: readonly string[]) =>
    rangesOf(plan.filter(({ expected }) => of.includes(expected)).map(({ number }) => number));
  const called = rangesOf(plan.map(({ number }) => number));
  const honest: Swept = { called, denied: numbers('denied', 'denied-or-absent'), absent: numbers('absent') };

  test.each([[[548]], [[600]], [[480, 481]]])('B2 the calls %j', (calls) => {
    expect(sweepFindings(honest, profile, 'x86_64')).toEqual([]);
    const absent = rangesOf(numbersOf(honest.absent).filter((each) => !calls.includes(each)));
    const findings = sweepFindings({ ...honest, absent }, profile, 'x86_64');
    expect(findings).toHaveLength(calls.length);
    for (const [at, call] of calls.entries()) expect(findings[at]).toContain(`${call}`);
  });
});

describe('a fleet', () => {
  const same = { machine: sha256Of('machine') };
  test.each([
    [
      'C1 one VPS under two engines',
      [
        { ...same, runtime: 'docker 26.1.5' },
        { ...same, runtime: 'podman 5.4.2' },
      ],
      'fleet-machine-repeated',
    ],
    [
      'C1 one VPS under two hosts’ keys',
      [
        { ...same, signer: 'a' },
        { ...same, signer: 'b' },
      ],
      'fleet-machine-repeated',
    ],
    [
      'C1 one container of two machines',
      [{ container: 'c' }, { container: 'c', machine: sha256Of('other') }],
      'fleet-container-repeated',
    ],
  ])('%s', (_, [one, two], code) => {
    const summary = new FleetSummary({
      now: new Date(),
      names: ['alpha', 'beta'],
      alike: false,
      period: null,
    });
    expect(summary.add(fleetResult('alpha', one ?? {})).verdict).toBe('ACCEPTED');
    expect(summary.add(fleetResult('beta', two ?? {})).reasons.map((each) => each.code)).toEqual([code]);
    expect(summary.verdict().verdict).toBe('BLOCKED');
  });
});

describe('a signed statement', () => {
  const bundle = realControlledRun('docker');
  const { host } = bundle;
  const shell = { path: '/usr/bin/sh', sha256: sha256Of('sh'), program: 'elf', from: 'base' } as const;
  test.each<[string, string, Partial<HostFacts>]>([
    [
      'C2 a base with a shell',
      'image-has-executables',
      { inventory: { ...host.inventory, executables: [...host.inventory.executables, shell] } },
    ],
    [
      'C2 /out in another place',
      'image-misplaced',
      { inventory: { ...host.inventory, misplaced: ['/out'] } },
    ],
    [
      'C2 an unknown field of the engine',
      'engine-config-unknown',
      { container: { ...host.container, unknown_config: [{ path: 'HostConfig.X', value: '1' }] } },
    ],
  ])('%s', (_, code, change) => {
    const changed = { ...bundle, host: { ...host, ...change } };
    const { result, failedTests } = statementOf(changed, writeJson(changed)).predicate as {
      result: string;
      failedTests: readonly string[];
    };
    expect([result, failedTests]).toEqual(['FAILED', expect.arrayContaining([`reason:${code}`])]);
  });
});
