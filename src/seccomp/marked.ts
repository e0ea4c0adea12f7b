import type { NormalisedProfile, ProfileRule } from './model.ts';
import { parseProfile } from './profile.ts';
import { writeProfile } from './write-profile.ts';

/** An errno that no Linux call answers (the last one is 133, EHWPOISON; from 512 on they are the kernel's own). */
export const MARK = 250;

const ERRNO = 'SCMP_ACT_ERRNO';

/**
 * The same profile, with every errno that it answers replaced by {@link MARK}: what still answers EPERM was refused by
 * something else. One rule is added for a call that neither architecture has, because crun 1.21 keeps compiled filters
 * by a key that leaves a rule's errno out (facts: seccomp).
 */
export function markProfile(profile: NormalisedProfile): NormalisedProfile {
  const mark = (rule: ProfileRule): ProfileRule => (rule.action === ERRNO ? { ...rule, errno: MARK } : rule);
  const other = profile.default_action === ERRNO ? 'SCMP_ACT_ALLOW' : ERRNO;
  const added: ProfileRule = {
    name: 'cacheflush',
    action: other,
    errno: other === ERRNO ? MARK : null,
    args: [],
  };
  const marked = {
    ...profile,
    default_errno: profile.default_action === ERRNO ? MARK : profile.default_errno,
    rules: [...profile.rules.map(mark), added],
  };
  // Once more through the reader, which brings rules into their one order.
  return parseProfile(writeProfile(marked));
}
