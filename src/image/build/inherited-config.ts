/**
 * The members of an image's config that decide how it runs or is built on (OCI image-spec, config.md), and the
 * instruction that sets each.
 */
const SET_BY: Readonly<Record<string, string>> = {
  User: 'USER',
  ExposedPorts: 'EXPOSE',
  Env: 'ENV',
  Entrypoint: 'ENTRYPOINT',
  Cmd: 'CMD',
  Volumes: 'VOLUME',
  WorkingDir: 'WORKDIR',
  Labels: 'LABEL',
  StopSignal: 'STOPSIGNAL',
  Healthcheck: 'HEALTHCHECK',
  OnBuild: 'ONBUILD',
  Shell: 'SHELL',
};

/** What builders write where the base has no PATH. */
const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

type Config = Readonly<Record<string, unknown>>;

/**
 * Returns the members of a built image's config that came neither from its base nor from its Dockerfile: then it was
 * built on another image with the same layers. BuildKit finds a base on this machine by its name alone, and another
 * program can give that name to another image during the build.
 *
 * @param text the Dockerfile's. An instruction anywhere in it explains the member that it sets; what it sets is for the
 * inventory's rules to judge (contract §2.1).
 */
export function notInherited(built: Config, base: Config, text: string): string[] {
  return Object.entries(SET_BY).flatMap(([member, instruction]) => {
    if (hasInstruction(text, instruction)) return [];
    // An ENTRYPOINT instruction removes the base's command.
    if (member === 'Cmd' && isEmpty(built['Cmd']) && hasInstruction(text, 'ENTRYPOINT')) return [];
    if (member === 'Env') return sameEnv(built['Env'], base['Env']) ? [] : [member];
    return canonical(built[member]) === canonical(base[member]) ? [] : [member];
  });
}

function hasInstruction(text: string, instruction: string): boolean {
  return new RegExp(`^[^\\S\\n]*${instruction}\\s`, 'im').test(text);
}

function sameEnv(built: unknown, base: unknown): boolean {
  const had: unknown[] = Array.isArray(base) ? base : [];
  const hadPath = had.some((entry) => String(entry).startsWith('PATH='));
  return (
    canonical(built) === canonical(hadPath ? had : [DEFAULT_PATH, ...had]) ||
    canonical(built) === canonical(had)
  );
}

/** Absent, null and empty are the same in an image's config. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function canonical(value: unknown): string {
  if (isEmpty(value)) return '';
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const sorted = Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted);
}
