import { execFileSync } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ClientFolder, makeClientFolder } from '../../src/engine/client-folder.ts';
import {
  placesChosenBy,
  podmanArguments,
  podmanEnvironment,
  refuseOthersPlaces,
} from '../../src/engine/podman/client.ts';
import { withRuntimeFolder } from '../../src/engine/podman/rootless-state.ts';
import { keepStorage, refuseMachinesPlaces } from '../../src/engine/podman/user-storage.ts';

let room: string;
let folder: ClientFolder;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'podman-client-'));
  await mkdir(join(room, 'client'));
  folder = await makeClientFolder(room, null);
});
afterEach(() => rm(room, { recursive: true, force: true }));

/** An environment in which everything that Podman reads is set. */
const caller = () => ({
  PATH: '/evil',
  HOME: join(room, 'home'),
  XDG_RUNTIME_DIR: '/run/user/1',
  XDG_CONFIG_HOME: join(room, 'config'),
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1/bus',
  SSH_AUTH_SOCK: '/agent',
  DOCKER_CONFIG: '/evil',
  DOCKER_AUTH_CONFIG: '{}',
  REGISTRY_AUTH_FILE: '/evil',
  CONTAINERS_CONF: '/evil',
  CONTAINERS_CONF_OVERRIDE: '/evil',
  CONTAINERS_STORAGE_CONF: '/evil',
  CONTAINERS_REGISTRIES_CONF: '/evil',
  https_proxy: 'http://user:password@proxy',
});

describe('what a Podman client gets', () => {
  it('of root: a home of its own, and no configuration of anybody', () => {
    const environment = podmanEnvironment(caller(), folder, false, '/usr/bin');
    expect(environment).toEqual({
      PATH: '/usr/bin',
      HOME: folder.home,
      CONTAINERS_CONF: '/dev/null',
      CONTAINERS_REGISTRIES_CONF: '/dev/null',
      REGISTRY_AUTH_FILE: folder.noCredentials,
      PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
    });
  });

  it('names what of the caller’s decides where Podman keeps things, and nothing else', () => {
    expect(placesChosenBy(caller(), false)).toEqual([]);
    expect(placesChosenBy(caller(), true)).toEqual(['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME']);
    const all = { TMPDIR: '/t', XDG_RUNTIME_DIR: '', XDG_DATA_HOME: '/d' };
    expect(placesChosenBy(all, false)).toEqual(['TMPDIR']);
    expect(placesChosenBy(all, true)).toEqual(['TMPDIR', 'XDG_DATA_HOME']);
    expect(placesChosenBy({}, true)).toEqual([]);
    // Each of them, and no other, reaches the client or its storage.conf.
    for (const name of ['TMPDIR', 'XDG_RUNTIME_DIR', 'XDG_DATA_HOME'])
      expect(podmanEnvironment({ [name]: '/chosen' }, folder, true, '/usr/bin')[name]).toBe('/chosen');
  });

  it('without root and XDG_RUNTIME_DIR: the folder that Podman would choose, if it is this user’s alone', async () => {
    const uid = String(process.getuid?.());
    const sessions = join(room, 'sessions');
    const folderOf = (caller: object) =>
      withRuntimeFolder({ TMPDIR: room, ...caller }, sessions)['XDG_RUNTIME_DIR'];
    expect(folderOf({ XDG_RUNTIME_DIR: '/chosen' })).toBe('/chosen');
    const own = join(room, `storage-run-${uid}`);
    expect(folderOf({ XDG_RUNTIME_DIR: '' })).toBe(own);
    expect((await stat(own)).mode & 0o777).toBe(0o700);
    await chmod(own, 0o777);
    expect(() => folderOf({})).toThrow(
      expect.objectContaining({ code: 'engine-storage', message: expect.stringContaining('runtime folder') }),
    );
    await mkdir(join(sessions, uid), { recursive: true, mode: 0o700 });
    expect(folderOf({})).toBe(join(sessions, uid));
  });

  it('nothing of a place that another user could replace', async () => {
    const theirs = join(room, 'theirs');
    await mkdir(theirs);
    for (const name of ['TMPDIR', 'XDG_RUNTIME_DIR', 'XDG_DATA_HOME']) {
      const places = { [name]: join(theirs, 'missing', 'below') };
      await chmod(theirs, 0o700);
      expect(() => refuseOthersPlaces(places, true)).not.toThrow();
      await chmod(theirs, 0o777);
      expect(() => refuseOthersPlaces(places, true)).toThrow(
        expect.objectContaining({ code: 'engine-storage', message: expect.stringContaining(name) }),
      );
    }
    expect(() => refuseOthersPlaces({ XDG_RUNTIME_DIR: theirs }, false)).not.toThrow();
    // Without XDG_DATA_HOME the images are below the home.
    expect(() => refuseOthersPlaces({ HOME: theirs }, true)).toThrow('HOME, where Podman keeps things');
    expect(() => refuseOthersPlaces({ HOME: theirs, XDG_DATA_HOME: join(room, 'data') }, true)).not.toThrow();
    expect(() => refuseOthersPlaces({ HOME: 'relative' }, true)).toThrow('is not absolute');
  });

  it.each<[string, boolean | null, string | null]>([
    ['[storage]\nrootless_storage_path = "ROOM/theirs/$UID"\n', true, 'can be changed by other users'],
    ['[storage]\nrootless_storage_path = "ROOM/own/$UID"\n', true, null],
    ['[storage]\nrootless_storage_path = "ROOM/own/$USER"\n', true, 'is not plain'],
    ['[storage]\n# rootless_storage_path = "$HOME/.local/share/containers/storage"\n', true, null],
    ['[storage]\nimagestore = "ROOM/theirs"\n', null, 'can be changed by other users'],
    ['[storage]\ngraphroot = "ROOM/theirs"\nrunroot = ""\n', false, 'can be changed by other users'],
    ['[storage]\ngraphroot = "ROOM/theirs"\nadditionalimagestores = [\n]\n', true, null],
  ])('nothing of a place that the machine’s own storage.conf names, in %j', async (text, rootless, why) => {
    await mkdir(join(room, 'theirs'));
    await chmod(join(room, 'theirs'), 0o777);
    await writeFile(join(room, 'storage.conf'), text.replaceAll('ROOM', room));
    for (const each of rootless === null ? [true, false] : [rootless]) {
      const refusing = refuseMachinesPlaces(each, [join(room, 'none'), join(room, 'storage.conf')]);
      await (why === null
        ? expect(refusing).resolves.toBeUndefined()
        : expect(refusing).rejects.toMatchObject({
            code: 'engine-storage',
            message: expect.stringContaining(why),
          }));
    }
  });

  it.each(['XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'TMPDIR'])(
    'no place at a relative path, which Podman takes from another folder: %s',
    (name) => {
      expect(() => refuseOthersPlaces({ [name]: 'tmp' }, true)).toThrow('is not absolute');
    },
  );

  it.each<[string, string | null, (locks: string) => Promise<void>]>([
    ['none yet', null, async () => undefined],
    ['this user’s', null, (locks) => writeFile(locks, '', { mode: 0o600 })],
    [
      'another user’s',
      'belongs to another user',
      async (locks) => {
        await writeFile(locks, '', { mode: 0o600 });
        await chown(locks, 47115, 47115);
      },
    ],
    [
      'open to others',
      'is open to other users',
      async (locks) => {
        await writeFile(locks, '');
        await chmod(locks, 0o660);
      },
    ],
    ['a link', 'is a link', (locks) => symlink('/dev/null', locks)],
  ])('locks in shared memory that are %s', async (_, why, put) => {
    for (const [rootless, name] of [
      [true, `libpod_rootless_lock_${process.getuid?.()}`],
      [false, 'libpod_lock'],
    ] as const) {
      await put(join(room, name));
      const refusing = expect(() => refuseOthersPlaces({}, rootless, room));
      if (why === null) refusing.not.toThrow();
      else
        refusing.toThrow(
          expect.objectContaining({ code: 'engine-storage', message: expect.stringContaining(why) }),
        );
    }
  });

  it('rootless: also the place of its images, and systemd’s bus', () => {
    const environment = podmanEnvironment(caller(), folder, true, '/usr/bin');
    expect(Object.keys(environment).sort()).toEqual([
      'CONTAINERS_CONF',
      'CONTAINERS_REGISTRIES_CONF',
      'DBUS_SESSION_BUS_ADDRESS',
      'HOME',
      'PATH',
      'PODMAN_IGNORE_CGROUPSV1_WARNING',
      'REGISTRY_AUTH_FILE',
      'XDG_DATA_HOME',
      'XDG_RUNTIME_DIR',
    ]);
    expect(environment['XDG_DATA_HOME']).toBe(join(room, 'home', '.local', 'share'));
    expect(JSON.stringify(environment)).not.toContain('evil');
  });

  it('before every call: a runtime, an empty folder of hooks, no file of mounts', () => {
    expect(podmanArguments('crun', folder)).toEqual([
      '--runtime',
      'crun',
      '--hooks-dir',
      folder.nothing,
      '--default-mounts-file',
      '/dev/null',
    ]);
  });

  it('without root: a copy of the user’s storage.conf, if there is one', async () => {
    const copy = join(folder.home, '.config', 'containers', 'storage.conf');
    await keepStorage(caller(), folder);
    await expect(readFile(copy)).rejects.toThrow('ENOENT');
    await mkdir(join(room, 'config', 'containers'), { recursive: true });
    await writeFile(join(room, 'config', 'containers', 'storage.conf'), '[storage]\n');
    await keepStorage(caller(), folder);
    expect(await readFile(copy, 'utf8')).toBe('[storage]\n');
  });

  it('without root: a copy of storage.conf in which the home is the user’s, not the run’s', async () => {
    await mkdir(join(room, 'config', 'containers'), { recursive: true });
    const braced = '$'.concat('{HOME}');
    await writeFile(
      join(room, 'config', 'containers', 'storage.conf'),
      `[storage]\ngraphroot = "$HOME/own"\nrunroot = "${braced}/run-$UID-$USER"\n`,
    );
    await keepStorage({ ...caller(), HOME: room, USER: 'eve' }, folder);
    expect(await readFile(join(folder.home, '.config', 'containers', 'storage.conf'), 'utf8')).toBe(
      `[storage]\ngraphroot = "${room}/own"\nrunroot = "${room}/run-${process.getuid?.()}-eve"\n`,
    );
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['a pipe', async (path) => execFileSync('mkfifo', [path])],
    [
      'a link to a pipe',
      async (path) => {
        execFileSync('mkfifo', [join(room, 'pipe')]);
        await symlink(join(room, 'pipe'), path);
      },
    ],
    ['a link to a device that never ends', (path) => symlink('/dev/zero', path)],
    ['a folder', (path) => mkdir(path)],
    ['a link to itself', (path) => symlink(path, path)],
    [
      'a file of 1 TiB',
      async (path) => {
        await writeFile(path, '');
        await truncate(path, 1024 ** 4);
      },
    ],
    ['a file of 64 KiB and a byte', (path) => writeFile(path, '#'.repeat(64 * 1024 + 1))],
  ])('without root: no other storage than the user’s where storage.conf is %s', async (_, put) => {
    const path = join(room, 'config', 'containers', 'storage.conf');
    await mkdir(join(room, 'config', 'containers'), { recursive: true });
    await put(path);
    await expect(keepStorage(caller(), folder)).rejects.toMatchObject({
      code: 'engine-storage',
      message: expect.stringContaining(path),
    });
  });

  it.each<[string, boolean]>([
    ['[storage]\ndriver = "overlay"\n# the "mount_program" option must be specified\n', true],
    ['[storage.options.overlay]\nmount_program = "/usr/bin/fuse-overlayfs"\n', true],
    ['#mount_program = "/usr/bin/fuse-overlayfs"\n', true],
    ['[storage.options.overlay]\nmount_program = "/tmp/evil"\n', false],
    ['[storage.options]\nmount_program="/tmp/evil"\n', false],
    ["storage.options.overlay.'mount_program' = '/tmp/evil'\n", false],
    ['storage = {options={overlay={a = """\n#""", Mount_Program\t= "/tmp/evil"}}}\n', false],
    ['[storage.options.overlay]\n"mount\\u005fprogram" = "/tmp/evil"\n', false],
    ['[storage.options.overlay]\nmount_program = """/usr/bin/fuse-overlayfs"""\n', false],
    ['[storage.options.overlay]\nmount_program = "/usr/bin/fuse-overlayfs/../../../tmp/evil"\n', false],
  ])('without root: no program of the user’s that mounts the layers, in %j', async (text, isKept) => {
    await mkdir(join(room, 'config', 'containers'), { recursive: true });
    await writeFile(join(room, 'config', 'containers', 'storage.conf'), text);
    const keeping = keepStorage(caller(), folder);
    await (isKept
      ? expect(keeping).resolves.toBeUndefined()
      : expect(keeping).rejects.toMatchObject({ code: 'engine-storage' }));
  });

  it.each<[string, boolean]>([
    ['[storage]\ngraphroot = "ROOM/own"\n# runroot = "/run/containers/storage"\n', true],
    ['# rootless_storage_path = "$HOME/.local/share/containers/storage"\ngraphroot = ""\n', true],
    ['[storage]\ngraphroot = "ROOM/open/store"\n', false],
    ["[storage]\n'RunRoot'='ROOM/open/store'\n", false],
    ['storage.rootless_storage_path = "ROOM/none/../open/store"\n', false],
    ['[storage]\ngraphroot = """ROOM/open/store"""\n', false],
    ['[storage]\ngraphroot = "open/store"\n', false],
    ['[storage]\nimagestore = ""\n', true],
    ['[storage]\nimagestore = "ROOM/open/store"\n', false],
    ['[storage.options]\n# Must be a list.\nadditionalimagestores = [\n# "/var/lib/shared",\n]\n', true],
    ['[storage.options]\nadditionalimagestores = ["ROOM/own"]\n', false],
    ['storage.options = {AdditionalLayerStores=["ROOM/own"]}\n', false],
    ['[storage]\ngraphroot = "$HOME/own"\nrunroot = "$HOME/run-$UID"\n', true],
    ['[storage]\ngraphroot = "$HOME/open/store"\n', false],
    ['[storage]\ngraphroot = "ROOM/open/$NOTHING/store"\n', false],
    ['[storage]\ngraphroot = "ROOM/own/$HOMES"\n', false],
    ['[storage]\ngraphroot = "ROOM/own/$TMPDIR"\n', false],
    ['[storage]\n"rootle\u017fs_storage_path" = "ROOM/open/store"\n', false],
  ])('without root: no place that others can change, in %j', async (text, isKept) => {
    await mkdir(join(room, 'config', 'containers'), { recursive: true });
    await mkdir(join(room, 'open'));
    await chmod(join(room, 'open'), 0o777);
    await writeFile(join(room, 'config', 'containers', 'storage.conf'), text.replaceAll('ROOM', room));
    const keeping = keepStorage({ ...caller(), HOME: room }, folder);
    await (isKept
      ? expect(keeping).resolves.toBeUndefined()
      : expect(keeping).rejects.toMatchObject({ code: 'engine-storage' }));
  });

  it.each([
    'unixexec:path=/tmp/evil',
    'unix:path=/run/user/1/bus;unixexec:path=/tmp/evil',
    'unix:path=/run/user/1/bus,argv1=x',
    'tcp:host=127.0.0.1,port=1',
    'autolaunch:',
  ])('no address of a bus that starts or reaches anything else: %s', (address) => {
    const given = { ...caller(), DBUS_SESSION_BUS_ADDRESS: address };
    expect(podmanEnvironment(given, folder, true, '/usr/bin')).not.toHaveProperty('DBUS_SESSION_BUS_ADDRESS');
  });

  it('without root: the file to which a link leads, as dotfile managers make it', async () => {
    await mkdir(join(room, 'dotfiles/containers'), { recursive: true });
    await writeFile(join(room, 'dotfiles/containers/storage.conf'), '[storage]\n');
    await symlink('dotfiles', join(room, 'config'));
    await keepStorage(caller(), folder);
    const copy = join(folder.home, '.config', 'containers', 'storage.conf');
    expect(await readFile(copy, 'utf8')).toBe('[storage]\n');
    await rm(join(room, 'dotfiles/containers/storage.conf'));
    await rm(copy);
    await writeFile(join(room, 'real.conf'), '[storage]\n# linked\n');
    await symlink('../../real.conf', join(room, 'dotfiles/containers/storage.conf'));
    await keepStorage(caller(), folder);
    expect(await readFile(copy, 'utf8')).toContain('linked');
  });
});
