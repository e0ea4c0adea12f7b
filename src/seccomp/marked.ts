import { oncePer } from '../foundation/memoize.ts';
import type { NormalisedProfile, ProfileRule } from './model.ts';
import { sorted } from './normalise.ts';

/** An errno that no Linux call answers (the last one is 133, EHWPOISON; from 512 on they are the kernel's own). */
export const MARK = 250;

const ERRNO = 'SCMP_ACT_ERRNO';

/**
 * Returns the same profile with {@link MARK} in place of every errno that it answers: a call that still answers EPERM
 * was refused by something else. It adds one rule for a call that neither architecture has, because crun 1.21 caches
 * compiled filters by a key that leaves out a rule's errno (measured).
 */
export const markProfile: (profile: NormalisedProfile) => NormalisedProfile = oncePer((profile) => {
  const mark = (rule: ProfileRule): ProfileRule => (rule.action === ERRNO ? { ...rule, errno: MARK } : rule);
  const other = profile.default_action === ERRNO ? 'SCMP_ACT_ALLOW' : ERRNO;
  const added: ProfileRule = {
    name: 'cacheflush',
    action: other,
    errno: other === ERRNO ? MARK : null,
    args: [],
  };
  return {
    ...profile,
    default_errno: profile.default_action === ERRNO ? MARK : profile.default_errno,
    rules: sorted([...profile.rules.filter(({ name }) => name !== added.name).map(mark), added]),
  };
});
