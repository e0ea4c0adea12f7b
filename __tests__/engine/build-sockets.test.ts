import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { attested } from './attested.ts';

/** Socket families of the kernel by number (linux/socket.h); the last ones lead out of every network namespace. */
const MAKES = `import socket
def made(family):
    try: socket.socket(family, socket.SOCK_STREAM if family != 16 else socket.SOCK_RAW)
    except OSError: return False
    return True
found = [family for family in (1, 2, 10, 16, 40) if made(family)]
open("/data/families", "w").write(" ".join(map(str, found)))
if 40 in found or 1 not in found or 2 not in found: raise SystemExit(f"sockets of the families {found}")`;

describeEngines('a RUN of a closed build', (engine) => {
  it('makes no socket of the machine’s hypervisor, and those that programs need', async () => {
    const words = JSON.stringify(['/usr/bin/python3', '-c', MAKES]);
    const dockerfile = (own: string) =>
      own.replace('USER 65532', `WORKDIR /data\nRUN ${words}\nWORKDIR /app\n\nUSER 65532`);
    await withContext({ payload: PERFECT, dockerfile }, async (context) => {
      const { bundle } = await attested({ engine, context });
      expect(bundle.host.inventory.added.map(({ path }) => path)).toContain('/data/families');
    });
  });
});
