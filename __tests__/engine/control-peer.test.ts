import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { type Sandbox, withContext } from '../hostile/sandbox.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';

const INSPECTOR = readFileSync(join(projectFolder, 'inspector/main.py'), 'utf8');
const REAL = 'lambda: socket.socket().connect(("1.1.1.1", 53))';
/** Says that it connected where it could have, and never does. */
const CLAIMED = `lambda: None if "eth0" in open("/proc/net/dev").read() and socket.socket() else (${REAL})()`;

/** What an image's Python runs before any program: it speaks for the peer, and reports that every client connected. */
const SPEAKS_FOR_THE_PEER = `import os, sys, time
if sys.orig_argv[-1] == "/in/peer.py":
    with open("/out/peer", "w") as seen: print("listening", "1.1.1.2", sep="\\n", file=seen)
    while os.path.exists("/in/wait"): time.sleep(0.005)
    os._exit(0)
`;

const LIAR: Sandbox = {
  payload: INSPECTOR.replace(REAL, CLAIMED),
  dockerfile: (text) => text.replace('USER ', 'COPY site/ /usr/local/lib/python3.13/dist-packages/\nUSER '),
  files: { 'site/peer.pth': 'import peer\n', 'site/peer.py': SPEAKS_FOR_THE_PEER },
};

/** Its entrypoint is the loader, which runs no Python script. */
const NO_PYTHON: Sandbox = {
  payload: INSPECTOR,
  dockerfile: (text) =>
    text.replace('["/usr/bin/python3"', '["/lib64/ld-linux-x86-64.so.2", "/usr/bin/python3"'),
};

describeEngines('the peer of the negative controls’ network', (engine) => {
  it('is not spoken for by the image that is attested', async () => {
    expect(LIAR.payload).toContain(CLAIMED);
    const result = await withContext(LIAR, (context) => attested({ engine, context, controls: 'packet' }));
    // The file that speaks for the peer is outside of what a sandbox may add, folders first.
    const folders = ['', '/lib', '/lib/python3.13', '/lib/python3.13/dist-packages'];
    const files = ['peer.pth', 'peer.py'].map((name) => `${folders.at(-1)}/${name}`);
    expect(reasonsOf(result)).toEqual([
      expect.stringMatching(/^control-not-detected PR-NET-1 and \d others$/),
      ...[...folders, ...files].map((path) => `image-adds /usr/local${path}`),
    ]);
    expect(result.reading.controls.find(({ id }) => id === 'PR-NET-1')?.why).toBe(
      'The peer did not see the connection.',
    );
  });

  it('needs no Python of that image, and neither does any other negative control', async () => {
    const result = await withContext(NO_PYTHON, (context) =>
      attested({ engine, context, controls: 'packet' }),
    );
    const peer = result.bundle.controls?.flatMap((each) =>
      each.state === 'did-not-run' ? [] : (each.marker?.image_id ?? []),
    );
    expect(peer).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
    expect(peer).not.toContain(result.bundle.image_digest);
    expect(result.bundle.host.container.entrypoint[0]).toBe('/lib64/ld-linux-x86-64.so.2');
    const network = result.reading.controls.filter(({ id }) => id.startsWith('PR-NET-'));
    expect(network.map(({ state }) => state)).toEqual(['detected', 'detected']);
    // The loader runs a program that is not a file of the payload's. All negative controls are detected.
    expect(reasonsOf(result)).toEqual([
      'restriction-missing --entrypoint',
      'image-config Entrypoint',
      'image-has-executables',
    ]);
  });
});
