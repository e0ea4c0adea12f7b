import { ENGINE_RULES } from '../engine-rules.ts';
import type { HostFacts, MountFacts } from '../host-facts.ts';
import { fileGiven } from '../inventory/interpreter.ts';
import { payloadFiles } from '../inventory/judge.ts';
import { uidOf } from '../judges/context.ts';
import { ENGINE_KEYS, looksSecret } from '../judges/secret-keys.ts';
import { LAUNCHER_PATH } from '../seal/facts.ts';
import { tmpfsSize } from './limit-flags.ts';
import { OTHER_MOUNTS, otherMounts } from './other-mounts.ts';
import {
  absent,
  IN_FORCE,
  inForceIf,
  missing,
  type Restriction,
  type RestrictionState,
} from './restriction.ts';

const TIGHT = ['noexec', 'nosuid', 'nodev'];

/** Restrictions on what is mounted, what can be written, who runs and what is in the environment (contract §3). */
export const FILE_RESTRICTIONS = [
  {
    id: 'read-only',
    flag: '--read-only',
    shows: 'The root file system is read-only.',
    check: ({ container }) => inForceIf(container.readonly_rootfs, 'The root file system is writable.'),
  },
  {
    id: 'input',
    flag: '-v INPUT:/in:ro',
    shows: "The one mount at /in is the run's own INPUT, read-only.",
    check: ({ container, folders }) => {
      const mount = only(container.mounts, '/in');
      if (mount === null) return missing('/in is not mounted exactly once.');
      if (mount.type !== 'bind' || mount.source !== folders.input)
        return missing(`/in is ${mount.type} ${mount.source}.`);
      return inForceIf(mount.read_only, '/in is writable.');
    },
  },
  {
    id: 'output',
    flag: '-v OUTPUT:/out:rw',
    shows: "The one mount at /out is the run's own OUTPUT; on Podman it is noexec, nosuid and nodev.",
    check: ({ container, folders, engine }) => {
      const mount = only(container.mounts, '/out');
      if (mount === null) return missing('/out is not mounted exactly once.');
      if (mount.type !== 'bind' || mount.source !== folders.output)
        return missing(`/out is ${mount.type} ${mount.source}.`);
      if (mount.read_only) return missing('/out is read-only.');
      return ENGINE_RULES[engine.name].tightOutput ? tight(mount) : IN_FORCE;
    },
  },
  {
    id: 'tmp',
    flag: '--tmpfs /tmp',
    shows: '/tmp is a tmpfs, noexec, nosuid, nodev and limited in size.',
    check: ({ container }, _, { tmp }) => {
      const mount = only(container.mounts, '/tmp');
      if (mount?.type !== 'tmpfs') return missing('/tmp is not exactly one tmpfs.');
      const size = tmpfsSize(mount.options);
      // Size 0 means no limit (tmpfs(5)).
      if (size === null || size === 0) return missing('/tmp has no size limit.');
      return size <= tmp ? tight(mount) : missing(`/tmp holds ${size} bytes.`);
    },
  },
  {
    id: 'mqueue',
    flag: '--tmpfs /dev/mqueue',
    shows: 'A read-only tmpfs covers /dev/mqueue.',
    check: ({ container }) => covered(container, '/dev/mqueue'),
  },
  {
    // The kernel's own workers handle what is written to a terminal, in no control group; and all containers share their number.
    id: 'terminals',
    flag: '--tmpfs /dev/pts',
    shows: 'A read-only tmpfs covers /dev/pts: there is no terminal, and none can be made.',
    check: ({ container }) => covered(container, '/dev/pts'),
  },
  {
    id: OTHER_MOUNTS,
    flag: '-v',
    never: true,
    shows: 'Nothing else is mounted: no folder or socket of the host, no volume, no other tmpfs.',
    check: ({ container }) => {
      const others = otherMounts(container);
      return inForceIf(others.length === 0, `Also mounted: ${others.join(', ')}.`);
    },
  },
  {
    id: 'read-only-tmpfs',
    flag: '--read-only-tmpfs=false',
    engines: ['podman'],
    shows:
      'Podman does not add a writable tmpfs of its own (inside: the mount rules accept none at /run and /var/tmp).',
    check: ({ container }) => {
      const own = container.mounts.filter(
        ({ destination, type }) => type === 'tmpfs' && ['/run', '/var/tmp'].includes(destination),
      );
      return inForceIf(
        own.length === 0,
        `Writable tmpfs at ${own.map(({ destination }) => destination).join(', ')}.`,
      );
    },
  },
  {
    id: 'volumes',
    flag: '--volume',
    never: true,
    shows: 'The image does not declare a volume, which would be writable.',
    check: ({ image }) =>
      inForceIf(image.volumes.length === 0, `The image's volumes: ${image.volumes.join(', ')}.`),
  },
  {
    id: 'user',
    flag: '--user',
    shows: 'The payload runs as a numeric user that is not root.',
    check: ({ container: { user } }) => {
      const uid = uidOf(user);
      return inForceIf(uid !== null && uid !== 0 && !/:0+$/.test(user), `The user is "${user}".`);
    },
  },
  {
    id: 'entrypoint',
    flag: '--entrypoint',
    shows:
      'The container runs a file of the payload, with a known interpreter of the image; the arguments hold no code.',
    check: (host) => checkEntrypoint(host),
  },
  {
    id: 'environment',
    flag: '--env',
    never: true,
    shows:
      "The container's environment keys are the image's own and the engine's, and none looks like a secret's.",
    check: ({ container, image }) => {
      const allowed = new Set([...image.env_keys, ...ENGINE_KEYS]);
      const wrong = container.env_keys.filter((key) => !allowed.has(key) || looksSecret(key));
      if (wrong.length > 0) return missing(`Environment keys: ${wrong.join(', ')}.`);
      const lacking = image.env_keys.filter((key) => !container.env_keys.includes(key));
      return inForceIf(lacking.length === 0, `Environment keys of the image alone: ${lacking.join(', ')}.`);
    },
  },
  {
    id: 'http-proxy',
    flag: '--http-proxy=false',
    engines: ['podman'],
    shows: "Podman does not pass on a proxy of its client's environment.",
    check: ({ container }) => {
      const proxies = container.env_keys.filter((key) => /_proxy$/i.test(key));
      return inForceIf(proxies.length === 0, `Environment keys: ${proxies.join(', ')}.`);
    },
  },
] as const satisfies readonly Restriction[];

function only(mounts: readonly MountFacts[], destination: string): MountFacts | null {
  const found = mounts.filter((mount) => mount.destination === destination);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function tight({ destination, options }: MountFacts): RestrictionState {
  const missing = TIGHT.filter((option) => !options.includes(option));
  return inForceIf(missing.length === 0, `${destination} is not ${missing.join(', ')}.`);
}

/**
 * The container must run a file that the payload's digest covers: a program of the image's own below /app, or a file
 * that the base's interpreter is given. Both paths must be absolute: a relative name is looked up in PATH
 * or in the working folder, and either may hold another file of that name.
 */
function checkEntrypoint({ container, inventory, seal }: HostFacts): RestrictionState {
  const [program, ...rest] = [...container.entrypoint, ...container.command];
  if (program === undefined) return absent('The engine does not report an entrypoint.');
  if (!program.startsWith('/')) return missing(`The entrypoint's ${program} is not an absolute path.`);
  if (inventory.interpreter === '') return missing(`The image does not hold an executable ${program}.`);
  const payload = payloadFiles(inventory).map((file) => file.path);
  if (payload.includes(inventory.interpreter)) return IN_FORCE;
  const given = fileGiven(inventory.interpreter, program, rest);
  if ('fault' in given) return missing(`The entrypoint ${given.fault}.`);
  const { path } = given;
  // The launcher runs what follows it; the seal's own check decides which launcher it is.
  const runs = path === LAUNCHER_PATH && seal !== null ? rest[rest.indexOf(path) + 1] : path;
  return inForceIf(
    runs !== undefined && payload.includes(runs),
    `The entrypoint runs ${runs ?? 'no file'}, which is not a file of the payload below /app.`,
  );
}

/** Whether exactly one tmpfs is at a place, and it is read-only. */
function covered({ mounts }: HostFacts['container'], at: string): RestrictionState {
  const covers = mounts.filter(({ destination, type }) => destination === at && type === 'tmpfs');
  const [mount] = covers;
  if (mount === undefined || covers.length > 1) return missing(`${at} is not exactly one tmpfs.`);
  return inForceIf(mount.read_only || mount.options.includes('ro'), `The tmpfs at ${at} is writable.`);
}
