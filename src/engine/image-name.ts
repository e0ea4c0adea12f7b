import type { EngineName } from '../foundation/engine-name.ts';

/** How older APIs list an image without a tag. */
export const NO_TAG = '<none>:<none>';

/** What an engine puts before a name without a host: Docker its own registry, Podman this machine. */
const OWN_HOST: Readonly<Record<EngineName, string>> = { docker: 'docker.io', podman: 'localhost' };

/**
 * Returns an image's name in full, so that two spellings of one name are equal (distribution/reference: a first part
 * without a dot or a colon that is not localhost is not a host; docker.io has another name, and a folder of its own for
 * names of one part). Podman may find a name without a host in other places too.
 */
export function fullImageName(engine: EngineName, name: string): string {
  // A digest only says which image the name must have.
  const tagged = name.replace(/@.*$/, '');
  const [first = '', ...rest] = tagged.split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const given = hasHost ? first : OWN_HOST[engine];
  const host = given === 'index.docker.io' ? 'docker.io' : given;
  const path = hasHost ? rest.join('/') : tagged;
  const whole = host === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  return `${host}/${whole}${/:[^/]*$/.test(whole) ? '' : ':latest'}`;
}
