import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AttestInputs, type AttestResult, attest } from '../../src/attest/attest.ts';
import { runContextHere } from '../../src/attest/entry/here.ts';
import { readSettings } from '../../src/attest/entry/settings.ts';
import type { RunContext } from '../../src/attest/run-context.ts';
import type { Bundle } from '../../src/evidence/bundle.ts';
import { type Expectations, NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { writeEvidence } from '../../src/evidence/write.ts';
import type { LaunchInputs } from '../../src/launch/inputs.ts';
import { launch } from '../../src/launch/launch.ts';
import type { LaunchResult } from '../../src/launch/result.ts';
import { loadViews } from '../../src/report/views.ts';

const SILENT = { stage: () => undefined, note: () => undefined };

/** How long a workload runs on so that it is seen: in a busy process the first look comes late. */
export const LOOKED_AT_SECONDS = 3;

/** Accepts unsigned evidence of a short run, which tests of launches are about as little as of its image. */
export const LENIENT: Expectations = {
  ...NO_EXPECTATIONS,
  waivers: new Set(['unsigned', 'uncontrolled', 'no-posture', 'unpinned-image']),
};

/** A folder for evidence, workloads and launches, with the context to run in. */
export class LaunchTest {
  readonly folder: string;
  readonly runContext: RunContext;
  private readonly engine: 'docker' | 'podman';
  private next = 0;

  private constructor(engine: 'docker' | 'podman', folder: string, environment: RunContext['environment']) {
    this.engine = engine;
    this.folder = folder;
    const here = runContextHere(SILENT);
    this.runContext = {
      ...{ ...here, environment: { ...here.environment, ...environment } },
      ...{ temporaryFolder: folder, workingFolder: folder },
    };
  }

  /** @param environment on top of this process's own */
  static async make(
    engine: 'docker' | 'podman',
    environment: RunContext['environment'] = {},
  ): Promise<LaunchTest> {
    return new LaunchTest(engine, await mkdtemp(join(tmpdir(), 'launch-test-')), environment);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** A path that nothing is at yet. */
  fresh(name: string): string {
    this.next += 1;
    return join(this.folder, `${name}-${this.next}`);
  }

  /** Attests this project's own sandbox. */
  attest(inputs: Partial<AttestInputs> = {}): Promise<AttestResult> {
    const settings = readSettings({ signing: 'none' }, (name) => name);
    const own = {
      engine: this.engine,
      venue: 'VPS',
      baseImage: 'debian-packages',
      controls: 'none',
    } as const;
    const tag = 'localhost/sandbox-attestation-test:launch';
    const output = this.fresh('evidence');
    return attest(
      { ...settings, ...own, posture: false, tag, output, ...inputs },
      { ...this.runContext, workingFolder: this.runContext.projectFolder },
    );
  }

  /** The same evidence with another bundle, as its signer could have made it. */
  async edited({ bundle, files }: AttestResult, change: (bundle: Bundle) => Bundle): Promise<string> {
    const folder = this.fresh('edited');
    const beside = new Map([...files].filter(([name]) => bundle.files.some(({ path }) => path === name)));
    await writeEvidence(folder, change(bundle), beside, { replaces: 'nothing', views: await loadViews() });
    return folder;
  }

  /** A context whose program is this text of Python. */
  async context(program: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const folder = this.fresh('context');
    const files = { 'Dockerfile.sandbox': DOCKERFILE, 'main.py': program, ...more };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return folder;
  }

  /** A workload whose only file is this program, in C. */
  async compiled(source: string, ...flags: readonly string[]): Promise<LaunchInputs['image']> {
    const context = await this.context('', { 'main.c': source });
    await writeFile(join(context, 'Dockerfile.sandbox'), FROM_SCRATCH);
    const made = join(context, 'main');
    const { status, stderr } = spawnSync('cc', [...flags, '-static', '-o', made, join(context, 'main.c')]);
    if (status !== 0 || stderr.length > 0) throw new Error(`cc: ${stderr}`);
    return built(context);
  }

  /** Launches from evidence; `wrote` is what the workload wrote, as it came. */
  async launch(
    evidence: string,
    inputs: Partial<LaunchInputs> = {},
    runContext: Partial<RunContext> = {},
  ): Promise<{ readonly result: LaunchResult; readonly wrote: string }> {
    const wrote: Buffer[] = [];
    const settings = readSettings({ signing: 'none' }, (name) => name);
    const result = await launch(
      {
        ...{ evidence, expectations: LENIENT, rehearsal: false, image: { source: 'attested' } },
        ...{ command: null, engineProgram: null, pullCredentials: null, signing: settings.signing },
        ...{
          input: null,
          output: this.fresh('launch'),
          timeoutSeconds: 60,
          challenge: null,
          forArtifact: false,
        },
        onOutput: async (_, bytes) => void wrote.push(Buffer.from(bytes)),
        ...inputs,
      },
      { ...this.runContext, ...runContext },
    );
    return { result, wrote: Buffer.concat(wrote).toString('utf8') };
  }

  /** Launches a program of its own, on the attested base. */
  async launchProgram(evidence: string, program: string, inputs: Partial<LaunchInputs> = {}) {
    return this.launch(evidence, { image: built(await this.context(program)), ...inputs });
  }
}

/** What blocks or refuses a launch, each with its subject. */
export function codesOf(result: LaunchResult): string[] {
  const reasons = result.kind === 'refused' ? result.reasons : result.reading.reasons;
  return reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());
}

export function built(context: string): LaunchInputs['image'] {
  const own = {
    dockerfile: null,
    baseImage: 'debian-packages',
    buildNetwork: false,
    includeUntracked: false,
  };
  return { source: 'built', context, ...own };
}

/** The loader and the interpreter of a base would be programs that a compiled workload does not need. */
export const FROM_SCRATCH = `FROM scratch
COPY --chown=0:0 --chmod=0555 main /app/main
USER 65532:65532
ENTRYPOINT ["/app/main"]
`;

const DOCKERFILE = `ARG BASE_IMAGE=scratch
FROM \${BASE_IMAGE}
USER 0:0
WORKDIR /root
WORKDIR /app
COPY --chown=0:0 main.py /app/main.py
USER 65532:65532
ENTRYPOINT ["/usr/bin/python3", "-I", "/app/main.py"]
`;
