import { BAD, call, type Row } from './call.ts';

/** Calls that targeted-deny allows: they cannot reach anything of the host. */
export const ALLOWED_BY_TARGETED_DENY: readonly Row[] = [
  {
    id: 'mq_open',
    calls: [call('mq_open', BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'mq_open(3)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'landlock',
    calls: [call('landlock_create_ruleset', BAD, 0, BAD)],
    whenPermitted: 'EINVAL or EOPNOTSUPP',
    source: 'landlock(7)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'mknod',
    calls: [call('mknodat', -100, '/out/__posture', 0o10644, 0)],
    whenPermitted: 'a pipe',
    source: 'mknod(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'links',
    calls: [call('symlinkat', BAD, -100, BAD), call('linkat', BAD, BAD, BAD, BAD, BAD)],
    whenPermitted: 'EFAULT or EINVAL',
    source: 'link(2), symlink(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'chmod',
    calls: [call('fchmodat', -100, BAD, 0), call('fchownat', -100, BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'chmod(2), chown(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'shared-memory',
    calls: [call('shmget', 0, 0, 0), call('semget', BAD, BAD, 0), call('msgget', 0x7fffffff, 0)],
    whenPermitted: 'EINVAL or ENOENT',
    source: 'sysvipc(7)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'kill',
    calls: [call('kill', 0x3fffffff, 0), call('tkill', 0x3fffffff, 0)],
    whenPermitted: 'ESRCH',
    source: 'kill(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'setuid',
    calls: [call('setuid', BAD), call('setgid', BAD), call('setgroups', BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'setuid(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'execveat',
    calls: [call('execveat', BAD, BAD, 0, 0, BAD)],
    whenPermitted: 'EINVAL or EFAULT',
    source: 'execveat(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'schedule',
    calls: [call('sched_setscheduler', 0x3fffffff, 0, BAD), call('setpriority', 99, 0, 0)],
    whenPermitted: 'ESRCH, EFAULT or EINVAL',
    source: 'sched_setscheduler(2)',
    where: { profiles: ['deny-by-default'] },
  },
];
