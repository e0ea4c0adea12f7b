import { BUILD_LABEL } from '../../engine/labels.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { type Json, type JsonMembers, membersOf } from '../../foundation/json.ts';

const EPOCH = '1970-01-01T00:00:00Z';

/**
 * The members of an image's config that decide how it runs (OCI image-spec); builders add names of containers and
 * parents.
 */
const CONFIG_FIELDS = [
  'User',
  'ExposedPorts',
  'Env',
  'Entrypoint',
  'Cmd',
  'Volumes',
  'WorkingDir',
  'Labels',
].concat(['StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell']);

/**
 * Returns the config from its named fields; null if it has no history, which every builder writes.
 *
 * @param diffIds the layers that it then has
 * @param leftOut which of its layers are not among them
 */
export function normalConfig(
  config: JsonMembers,
  diffIds: readonly Sha256[],
  leftOut: readonly boolean[] = [],
): object | null {
  const { architecture, os, variant, history } = config;
  const fields = membersOf(config['config']);
  if (fields === null || !Array.isArray(history)) return null;
  const own = withoutLabel(fields);
  const kept = CONFIG_FIELDS.filter(
    (name) => own[name] !== undefined && own[name] !== null && own[name] !== '',
  );
  return {
    architecture,
    config: Object.fromEntries(kept.map((name) => [name, own[name]])),
    created: EPOCH,
    history: historyWithout(history, leftOut)
      .filter((entry) => !isOfLabel(entry))
      .map((entry) => ({ ...entry, created: EPOCH })),
    os,
    rootfs: { diff_ids: diffIds, type: 'layers' },
    ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
  };
}

/**
 * Returns the members of a config that an image inherits without the label of a run's build (`BUILD_LABEL`), and without
 * labels if it has no other.
 */
export function withoutLabel<Value>(
  fields: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const { Labels: labels, ...others } = fields;
  if (typeof labels !== 'object' || labels === null || !Object.hasOwn(labels, BUILD_LABEL)) return fields;
  const kept = Object.entries(labels).filter(([name]) => name !== BUILD_LABEL);
  return kept.length === 0 ? others : { ...others, Labels: Object.fromEntries(kept) as Value };
}

/** The classic builder makes a step of it. */
function isOfLabel(step: JsonMembers): boolean {
  return step['empty_layer'] === true && String(step['created_by']).includes(` LABEL ${BUILD_LABEL}=`);
}

/** A history has a step for each layer, and steps that say that they made none (OCI image-spec, config.md). */
function historyWithout(history: readonly Json[], leftOut: readonly boolean[]): readonly JsonMembers[] {
  let layer = -1;
  return history.map((entry) => {
    const step = membersOf(entry) ?? {};
    if (step['empty_layer'] === true) return step;
    layer += 1;
    return leftOut[layer] === true ? { ...step, empty_layer: true } : step;
  });
}
