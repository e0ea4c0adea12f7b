import type { Rule, Way } from './attack.ts';

/** An attack that needs a wrong setting, by its ways. */
export const setting = (...ways: readonly Way[]): Rule => ({ kind: 'setting', ways });

/** An attack that needs a flaw of kernel or runtime, by its ways. */
export const flaw = (...ways: readonly Way[]): Rule => ({ kind: 'flaw', ways });

/** An attack against something that does not exist here. */
export const notApplicable = (because: string): Rule => ({ kind: 'not-applicable', because });

/** An attack that the evidence does not test. */
export const notTested = (because: string): Rule => ({ kind: 'not-tested', because });
