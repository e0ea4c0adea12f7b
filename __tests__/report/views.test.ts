import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Drift } from '../../src/evidence/baseline.ts';
import type { DriftItem } from '../../src/evidence/drift.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { driftJson, driftLines } from '../../src/report/drift.ts';
import { interrupted, toFailure } from '../../src/report/failure.ts';
import { jobSummary, SUMMARY_LIMIT_BYTES, type SummaryLinks } from '../../src/report/summary.ts';
import { COLUMNS, runTable, wrapped } from '../../src/report/table.ts';
import { failedProbes, type ProbeLine, type RunView } from '../../src/report/view.ts';

const probe: ProbeLine = {
  probeId: 'PR-NET-1',
  operation: 'socket.socket().connect(("1.1.1.1", 53))',
  expected: 'OSError, errno in {1 EPERM, 101 ENETUNREACH, 97 EAFNOSUPPORT}',
  actual: 'PermissionError: [Errno 1] Operation not permitted',
  errno: '1',
  verdict: 'PASS',
  corroboration: 'corroborated',
  l1: '#27',
  why: '',
  deniedBy: '',
};

const view: RunView = {
  verdict: 'BLOCKED',
  untried: null,
  next: null,
  waivers: ['unsigned'],
  pinned: [],
  openedByPin: [],
  subject: 'the reference sandbox of this release',
  venue: 'CI',
  runtime: 'docker 26.1.5',
  imageDigest: `sha256:${'a'.repeat(64)}`,
  seccompSha256: `sha256:${'b'.repeat(64)}`,
  probes: [
    probe,
    {
      ...probe,
      probeId: 'PR-SOCK-1',
      verdict: 'FAIL',
      corroboration: 'contradicted',
      why: 'the profile allows socket(AF_INET)',
      deniedBy: '--seccomp',
    },
    { ...probe, probeId: 'PR-ENV-1', corroboration: 'uncorroborated' },
    { ...probe, probeId: 'PR-PTRACE-1', verdict: 'NOT RUN', corroboration: 'uncorroborated' },
  ],
  controls: [
    { id: 'PR-NET-1', state: 'detected', failed: ['PR-NET-1', 'PR-NET-2'], nothing: null, why: '' },
    { id: 'PR-ENV-1', state: 'not-detected', failed: [], nothing: null, why: 'PR-ENV-1 did not fail.' },
  ],
  host: [{ name: 'kernel', value: '6.12.0-1 '.repeat(20) }],
  reasons: [{ code: 'contradicted', message: 'PR-SOCK-1 is contradicted.', remedy: 'Use another profile.' }],
  drift: null,
};

const links = {
  bundleName: 'sandbox-attestation-evidence-CI-2026-11-24.json',
  bundleSha256: `sha256:${'c'.repeat(64)}`,
  artifact: { name: 'evidence', url: 'https://github.com/a/b/actions/runs/1/artifacts/2' },
  signature: { kind: 'none' },
  attestation: null,
  commands: ['sandbox-attestation verify evidence'],
} as const;

/** The view with one hostile text everywhere where a text may come from outside. */
function hostileView(text: string): RunView {
  const hostile = { ...probe, actual: text, expected: text, errno: text, why: text, probeId: text, l1: text };
  return {
    ...view,
    runtime: text,
    venue: text,
    imageDigest: text,
    probes: [{ ...hostile, verdict: 'FAIL' }],
    pinned: [{ path: text, what: text, digest: text }],
    openedByPin: [text],
    controls: [{ id: text, state: 'did-not-run', failed: [text, text], nothing: null, why: text }],
    host: [{ name: text, value: text }],
    reasons: [{ code: text, message: text, remedy: text }],
  };
}

/** Drift of which every text is this one. */
function driftOf(text: string): Drift {
  const item = { area: 'flags', name: text, before: text, after: `${text}${text}` } as const;
  const state = { kind: 'blocked', codes: [text] } as const;
  return { kind: 'compared', from: text, createdAt: text, state, items: [item, { ...item, before: null }] };
}

describe('failedProbes', () => {
  it('names what failed and what the host does not corroborate, and not what was not run', () => {
    expect(failedProbes(view).map(({ probeId }) => probeId)).toEqual(['PR-SOCK-1', 'PR-ENV-1']);
  });
});

describe('runTable', () => {
  it('shows each probe once with verdict and corroboration, and why one does not stand', () => {
    const lines = runTable(view).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^PR-NET-1 +PASS +corroborated +PermissionError/));
    expect(lines).toContainEqual(expect.stringMatching(/^PR-SOCK-1 +FAIL +contradicted /));
    expect(lines).toContain('  why       the profile allows socket(AF_INET)');
    expect(lines).toContain('  denied by --seccomp');
  });

  it('shows each negative control with the probes that failed in it, and why one was not detected', () => {
    const lines = runTable(view).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^PR-NET-1 +detected +PR-NET-1 PR-NET-2$/));
    expect(lines).toContainEqual(expect.stringMatching(/^PR-ENV-1 +not detected$/));
    expect(lines).toContain('  why       PR-ENV-1 did not fail.');
    expect(runTable({ ...view, controls: [] })).not.toContain('control ');
    expect(jobSummary(view, links)).toContain('1 of 2 negative controls detected');
    expect(jobSummary({ ...view, controls: [] }, links)).not.toContain('negative controls');
  });

  it('keeps to 80 columns of printable text, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const table = runTable({ ...hostileView(text), probes: [{ ...probe, actual: text, why: text }] });
        for (const line of table.split('\n')) {
          if (line.length > COLUMNS) return false;
          if (/[\p{Cc}\p{Cf}]/u.test(line)) return false;
        }
        return true;
      }),
    );
  });

  it('folds a long word by cutting through it', () => {
    expect(wrapped('> ', 'x'.repeat(200)).map((line) => line.length)).toEqual([80, 80, 46]);
  });
});

describe('jobSummary', () => {
  it('shows hostile text without markup, links, HTML or table cells of its own', () => {
    for (const text of [
      '<img src=x>',
      '[a](b)',
      '|',
      '`x`',
      '![x](y)',
      '**b**',
      '<!-- -->',
      '# h',
      '@someone',
    ]) {
      const rendered = jobSummary(hostileView(text), links);
      expect(rendered).not.toContain(text === '|' ? '| | |' : text);
    }
  });

  it('shows of each probe what was expected, what came of it, its test and what denies it', () => {
    const rendered = jobSummary(view, links);
    expect(rendered).toContain('| probe | L1 | verdict | host | actual | expected | denied by |');
    expect(rendered).toMatch(/^\| <code>PR-SOCK-1<\/code> \| &#35;<wbr>27 \| \*\*FAIL\*\* .*--seccomp \|$/m);
  });

  describe('of a giant', () => {
    // Each of these becomes 10 bytes: what is escaped counts as it is shown.
    const worst = '#';
    const giant = (rows: number, length: number): [RunView, SummaryLinks] => {
      const text = worst.repeat(length);
      const hostile = hostileView(text);
      const repeated = <T>(each: T) => Array.from({ length: rows }, () => each);
      const failed = { ...probe, probeId: 'PR-HIDDEN', verdict: 'FAIL', deniedBy: text } as const;
      return [
        {
          ...hostile,
          probes: [...repeated({ ...probe, actual: text, expected: text, l1: text }), failed],
          controls: repeated(hostile.controls).flat(),
          host: repeated(hostile.host).flat(),
          reasons: repeated(hostile.reasons).flat(),
          drift: {
            ...(driftOf(text) as Extract<Drift, { kind: 'compared' }>),
            items: Array.from({ length: rows }, (_, at) => ({
              area: 'image',
              name: `${at}${text}`,
              before: `${at}`,
              after: text,
            })),
          },
        },
        {
          bundleName: text,
          bundleSha256: text,
          artifact: { name: text, url: `https://github.com/${text}` },
          signature: {
            kind: 'certificate',
            identity: text,
            issuer: text,
            root: 'github',
            logged: true,
            checked: false,
          },
          attestation: `https://github.com/${text}`,
          commands: repeated(`sandbox-attestation verify ${text}`),
        },
      ];
    };

    test.each([
      [1, 100],
      [20, 400],
      [100, 1000],
      [5000, 5000],
    ])('%i rows of %i characters stay below what the runner shows', (rows, length) => {
      const [hostile, theirs] = giant(rows, length);
      const rendered = jobSummary(hostile, theirs);
      expect(Buffer.byteLength(rendered)).toBeLessThan(SUMMARY_LIMIT_BYTES);
      expect(rendered.startsWith('## Sandbox attestation: BLOCKED\n')).toBe(true);
      // Whatever is left out, no probe that fails, and no half of a command.
      expect(rendered).toContain('PR-HIDDEN');
      expect(rendered.match(/^```/gm)).toHaveLength(2);
      expect(rendered).not.toMatch(/^sandbox-attestation.*…$/m);
      // Whole lines only: every row of a table ends as it began.
      for (const line of rendered.split('\n').filter((each) => each.startsWith('|')))
        expect(line).toMatch(/\|$/);
    });

    it('says that detail is left out, and only then', () => {
      expect(jobSummary(...giant(1, 100))).not.toContain('left out');
      expect(jobSummary(...giant(5000, 5000))).toContain('the bundle holds all of it');
    });
  });

  it('says what changed, as text', () => {
    const rendered = jobSummary({ ...view, drift: driftOf('<img src=x>|') }, links);
    expect(rendered).toContain('### What changed');
    expect(rendered).not.toContain('<img');
    expect(jobSummary({ ...view, drift: { kind: 'not-compared', why: 'No *artifact*.' } }, links)).toContain(
      'No &#42;artifact&#42;.',
    );
    expect(jobSummary(view, links)).not.toContain('What changed');
  });

  it('holds the digests a reader compares', () => {
    const rendered = jobSummary(view, links);
    expect(rendered).toContain(`sha256&#58;${'c'.repeat(64)}`);
    expect(rendered).toContain('## Sandbox attestation: BLOCKED');
  });
});

describe('drift', () => {
  const changed = (names: readonly string[], before: string | null, after: string | null) =>
    names.map((name) => ({ area: 'system calls', name, before, after }) as const);
  const drift: Drift = {
    kind: 'compared',
    from: 'old/',
    createdAt: '2026-06-10T12:00:00Z',
    state: { kind: 'unverified' },
    items: [
      ...changed(['ptrace', 'socket'], 'denied with errno 1', 'allowed'),
      ...changed(['bpf'], 'allowed', null),
      ...changed(['read'], null, ''),
    ],
  };

  it('says what changed in the same way on one line, and what the baseline is worth', () => {
    const lines = runTable({ ...view, drift }).split('\n');
    expect(lines).toContain('drift           4 differences since 2026-06-10T12:00:00Z');
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'it proves nothing, and only shows where to look.',
    );
    expect(lines).toContain('    ptrace, socket: denied with errno 1 → allowed');
    expect(lines).toContain('    bpf: gone; was: allowed');
    expect(lines).toContain('    read: new');
  });

  it('says why the comparison is missing', () => {
    const none = { kind: 'not-compared', why: 'Nothing was found.' } as const;
    expect(runTable({ ...view, drift: none })).toContain('drift           Nothing was found.');
    expect(driftJson(none)).toEqual({ compared: false, why: 'Nothing was found.' });
  });

  it('shows the part in which two long texts differ', () => {
    const [line] = driftLines(changed(['x'], `${'a'.repeat(5000)}b`, `${'a'.repeat(5000)}c`));
    expect(line?.change).toMatch(/^…a+b → …a+c$/);
  });

  it('shows no login where two long texts differ', () => {
    const text = (login: string) => `https://${login}@host/${'a'.repeat(200)}`;
    const before = text(`user:${'p'.repeat(100)}hunter2`);
    const [line] = driftLines(changed(['x'], before, text(`user:${'p'.repeat(100)}3`)));
    expect(line?.change).not.toMatch(/hunter2|pp/);
  });

  it('keeps to 80 columns of printable text, and to a bound for machines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) =>
        runTable({ ...view, drift: driftOf(text) })
          .split('\n')
          .every((line) => line.length <= COLUMNS && !/[\p{Cc}\p{Cf}]/u.test(line)),
      ),
    );
    const many = { ...drift, items: Array.from({ length: 9000 }, () => drift.items[0] as DriftItem) };
    expect(driftJson(many)).toMatchObject({ omitted: 9000 - 4096 });
  });
});

describe('toFailure', () => {
  test.each([
    [new AttestationError('path-refused', 'm'), 2, 'path-refused'],
    [new AttestationError('engine-call', 'm'), 3, 'engine-call'],
    [new AttestationError('bundle-schema', 'm'), 1, 'bundle-schema'],
    [Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), 3, 'disk-full'],
    [Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }), 3, 'not-permitted'],
    [new TypeError('x is not a function'), 1, 'fault'],
    ['a text', 1, 'fault'],
    [undefined, 1, 'fault'],
    [interrupted('SIGTERM'), 1, 'fault'],
  ])('%s exits %i as %s, and is never accepted', (thrown, exitCode, code) => {
    expect(toFailure(thrown)).toMatchObject({ verdict: 'BLOCKED', exitCode, code });
  });

  it('shows no control characters', () => {
    expect(toFailure(new Error('a\u001b[31m\nb')).message).toBe('a\\u{1b}[31m\\u{a}b');
  });
});
