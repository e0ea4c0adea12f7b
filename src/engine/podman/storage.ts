import { dirname } from 'node:path';
import { hasCredential } from '../../foundation/credentials.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { whyNotSafePlace } from '../../foundation/own-path.ts';
import { systemProgram } from '../../foundation/programs.ts';
import type { JsonView } from '../json-view.ts';
import { secretPlace } from '../secret-place.ts';

/** Storage drivers whose containers show an image's layers, and nothing else. */
const DRIVERS = ['overlay', 'vfs', 'btrfs', 'zfs'];

/** Options of the mount that change no file, and no owner or mode of one (kernel: filesystems/overlayfs.rst). */
const MOUNT_OPTIONS = ['nodev', 'noatime', 'volatile', 'metacopy=on', 'metacopy=off', 'index=off'];

/**
 * Refuses a storage that may show a container other files than those of its image: an image store of somebody else's,
 * whose folders nobody compares with the digests, a place that another user can change, or a program of the user's that
 * mounts the layers. What is known is allowed (containers-storage.conf(5)).
 *
 * @param store the member of that name in `podman info`
 * @throws AttestationError `engine-storage` (blocked)
 */
export async function refuseOtherStorage(store: JsonView): Promise<void> {
  const driver = store.at('graphDriverName').string();
  if (!DRIVERS.includes(driver)) throw other(`the driver ${printable(driver, 60)}`);
  for (const [name, value] of store.at('graphOptions').entries()) {
    const text = textOf(value);
    if (!(await isKnown(name, text))) throw other(`the option ${printable(`${name}=${text}`, 160)}`);
  }
  for (const name of PLACES) {
    const path = store.at(name).string();
    if (hasCredential(path)) throw secretPlace('Podman', `its ${name}`);
    const why = whyNotSafePlace(path);
    if (why !== null) throw other(`${name} at ${printable(path, 160)}, which ${why}`);
  }
}

/** Where a storage is; a user's storage.conf may name any folder. */
const PLACES = ['graphRoot', 'runRoot'];

/** Where an overlay's layers are; each is `diff` in a folder of its own, which the image decides of (overlay(5) in containers/storage). */
const LAYERS = ['LowerDir', 'UpperDir'];

/**
 * Refuses layers in a place that another user can change: storage.conf may put images elsewhere (`imagestore`), which `podman info`
 * does not say.
 *
 * @param driver the member GraphDriver of an inspected image or container
 * @throws AttestationError `engine-storage` (blocked)
 */
export function refuseOthersLayers(driver: JsonView): void {
  const layers = LAYERS.flatMap((name) => driver.at('Data', name).string().split(':'));
  const stores = new Set(layers.filter((layer) => layer !== '').map((layer) => dirname(dirname(layer))));
  for (const store of stores) {
    if (hasCredential(store)) throw secretPlace('Podman', 'an image store');
    const why = whyNotSafePlace(store);
    if (why !== null) throw other(`layers in ${printable(store, 160)}, which ${why}`);
  }
}

/** Podman 4 and newer say of a mount program also its package and version. */
function textOf(value: JsonView): string {
  const raw = value.raw();
  if (typeof raw === 'object' && raw !== null && 'Executable' in raw) return String(raw.Executable);
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
}

async function isKnown(name: string, value: string): Promise<boolean> {
  switch (name) {
    case 'overlay.mountopt':
      return value.split(',').every((option) => MOUNT_OPTIONS.includes(option));
    case 'overlay.mount_program':
      return value === (await systemProgram('fuse-overlayfs'));
    case 'overlay.skip_mount_home':
      return true;
    case 'overlay.size':
    case 'overlay.inodes':
      return /^\d+[a-z]?$/i.test(value);
    default:
      return false;
  }
}

function other(what: string): AttestationError {
  return new AttestationError(
    'engine-storage',
    `Podman’s storage has ${what}, with which a container may show other files than its image.`,
  );
}
