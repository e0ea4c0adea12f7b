/** The engines that a run can use, in the order in which `auto` tries them. A new one begins here: the compiler names the rest. */
export const ENGINE_NAMES = ['docker', 'podman'] as const;

/** An engine, by the name of its client's program. */
export type EngineName = (typeof ENGINE_NAMES)[number];

/** What each engine is called in a sentence. */
export const ENGINE_TITLES: Readonly<Record<EngineName, string>> = { docker: 'Docker', podman: 'Podman' };
