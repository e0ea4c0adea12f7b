import { BAD, CAPABILITY_FIRST, call, type Row } from './call.ts';

/** Calls that change the tree of mounts. */
export const MOUNTS: readonly Row[] = [
  { id: 'mount', calls: [call('mount', BAD, BAD, BAD, 0, 0)], whenPermitted: 'EFAULT', source: 'mount(2)' },
  {
    id: 'umount2',
    calls: [call('umount2', BAD, BAD)],
    whenPermitted: 'EINVAL: such flags do not exist',
    source: 'umount(2)',
  },
  {
    id: 'pivot_root',
    calls: [call('pivot_root', BAD, BAD)],
    whenPermitted: 'EFAULT',
    source: 'pivot_root(2)',
    control: CAPABILITY_FIRST,
  },
  { id: 'chroot', calls: [call('chroot', BAD)], whenPermitted: 'EFAULT', source: 'chroot(2)' },
  {
    id: 'open_tree',
    calls: [call('open_tree', BAD, BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'open_tree(2)',
  },
  {
    id: 'move_mount',
    calls: [call('move_mount', BAD, BAD, BAD, BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'move_mount(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'mount_setattr',
    calls: [call('mount_setattr', BAD, BAD, BAD, BAD, 0)],
    whenPermitted: 'EINVAL: such flags do not exist',
    source: 'mount_setattr(2)',
  },
  {
    id: 'fsopen',
    calls: [call('fsopen', BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'fsopen(2); CVE-2022-0185',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'fsconfig',
    calls: [call('fsconfig', BAD, 0, 0, 0, 0)],
    whenPermitted: 'EINVAL: no descriptor',
    source: 'fsconfig(2)',
  },
  {
    id: 'fsmount',
    calls: [call('fsmount', BAD, 0, 0)],
    whenPermitted: 'EBADF',
    source: 'fsmount(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'fspick',
    calls: [call('fspick', BAD, BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'fspick(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'statmount',
    calls: [call('statmount', BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'statmount(2)',
  },
  {
    id: 'listmount',
    calls: [call('listmount', BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'listmount(2)',
  },
];
