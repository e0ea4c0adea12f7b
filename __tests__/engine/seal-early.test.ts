import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeEngines, type EngineName } from '../engines.ts';
import { denying, type Sandbox, withContext } from '../hostile/sandbox.ts';
import { withAttested } from './attested.ts';

/** What an image has its Python run at every start: tries what the seal refuses, and says whether it was refused. */
const EARLY = `import os
try:
    child = os.fork()
    if child == 0: os._exit(0)
    os.waitpid(child, 0)
    came = "forked"
except OSError as error: came = "refused"
with open("/out/early", "a") as out: print(came, file=out)
`;

/** Says what the early code could, and with what it was started itself. */
const TELLS = `
import json, os, sys, time
while os.path.exists("/in/gate"): time.sleep(0.001)
early = open("/out/early").read().split()
open("/out/attest.jsonl", "w").write(json.dumps({"early": early, "path": sys.path, "arguments": sys.argv}) + "\\n")
`;

/** A profile that denies nothing of this: whatever is refused the seal refuses. */
const OPEN = { 'open.json': denying({ names: ['kexec_load'] }) };

/** An image may not add to the folders that its Python reads at its start. */
const ADDED = /the image adds \/usr\/local, which could run before the launcher/;

/** What is known of programs in /out where no seal is believed: how each engine mounts it. */
const UNSEALED = { docker: 'open', podman: 'noexec' } as const;

/** Where an image's Python looks for early code, how the image starts it, and what of it makes the seal untrusted. */
const IMAGES: readonly (readonly [string, Sandbox, RegExp])[] = [
  [
    'a .pth file, isolated',
    {
      payload: TELLS,
      dockerfile: (text) =>
        text.replace('USER ', 'COPY site/ /usr/local/lib/python3.13/dist-packages/\nUSER '),
      files: { ...OPEN, 'site/early.pth': 'import early\n', 'site/early.py': EARLY },
    },
    ADDED,
  ],
  [
    'sitecustomize in PYTHONPATH, not isolated',
    {
      payload: TELLS,
      dockerfile: (text) =>
        text
          .replace('USER ', 'COPY site/ /app/site/\nENV PYTHONPATH=/app/site\nUSER ')
          .replace('"-I"', '"-u"'),
      files: { ...OPEN, 'site/sitecustomize.py': EARLY },
    },
    /the image’s config has .*, which could act before the launcher/,
  ],
];

/** Does as the launcher does, in its place: a filter that refuses nothing, its lines, its gates, then the payload. */
const FAKES = `import sys
if "/in/seal.py" in sys.orig_argv:
    import ctypes, os, runpy, struct, time
    def wait(gate):
        while os.path.exists(gate): time.sleep(0.001)
    wait("/in/gate")
    allow = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0x7FFF0000))
    ctypes.CDLL(None).prctl(22, ctypes.c_ulong(2), struct.pack("@HP", 1, ctypes.addressof(allow)))
    with open("/out/fake", "w") as out:
        for step, number in (("exec-before", 0), ("exec-interpreter", 1), ("exec-from-out", 1)):
            print(f'{{"step": "{step}", "errno": {number}}}', file=out)
    os.rename("/out/fake", "/out/seal.jsonl")
    wait("/in/gate.sealed")
    sys.argv = ["/app/inspector/main.py"]
    runpy.run_path(sys.argv[0], run_name="__main__")
    os._exit(0)
`;

/** Says whether it can make a process. */
const FORKS = `import json
${EARLY.replaceAll('out/early', 'out/attest.jsonl').replace('print(came', 'print(json.dumps(came)')}`;

const FAKER: Sandbox = {
  payload: FORKS,
  dockerfile: (text) => text.replace('USER ', 'COPY site/ /usr/local/lib/python3.13/dist-packages/\nUSER '),
  files: { ...OPEN, 'site/fake.pth': 'import fake\n', 'site/fake.py': FAKES },
};

async function runImage(engine: EngineName, sandbox: Sandbox, seal: boolean) {
  return withContext(sandbox, (context) =>
    withAttested({ engine, context, seccomp: join(context, 'open.json'), seal }, async (result) => ({
      says: JSON.parse(await readFile(join(result.evidenceFolder, 'attest.jsonl'), 'utf8')),
      execFromOut: result.bundle.exec_from_out,
      notShown: result.reading.reasons.flatMap(({ code, sentence }) =>
        code === 'seal-not-shown' ? [sentence] : [],
      ),
    })),
  );
}

describeEngines('code that an image has its Python run before any program', (engine) => {
  it.each(IMAGES)('runs after the seal, which such an image is not believed: %s', async (_, sandbox, why) => {
    const open = await runImage(engine, sandbox, false);
    expect(open.says.early).toEqual(['forked']);
    expect(open.notShown).toEqual([]);
    const sealed = await runImage(engine, sandbox, true);
    expect(sealed).toEqual({
      says: { ...open.says, early: ['refused'] },
      execFromOut: UNSEALED[engine],
      notShown: [expect.stringMatching(why)],
    });
  });

  it('cannot pretend to be the launcher', async () => {
    expect(await runImage(engine, FAKER, false)).toMatchObject({ says: 'forked' });
    expect(await runImage(engine, FAKER, true)).toEqual({
      says: 'refused',
      execFromOut: UNSEALED[engine],
      notShown: [expect.stringMatching(ADDED)],
    });
  });
});
