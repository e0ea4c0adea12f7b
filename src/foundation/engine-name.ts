/**
 * The engines that a run can use, in the order in which `auto` tries them. To add one, start here: the compiler names
 * the other places.
 */
export const ENGINE_NAMES = ['docker', 'podman'] as const;

/** An engine, by the name of its client's program. */
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Each engine's name in a sentence. */
export const ENGINE_TITLES: Readonly<Record<EngineName, string>> = { docker: 'Docker', podman: 'Podman' };
