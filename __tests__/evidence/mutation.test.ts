import { describe, expect, test } from '@jest/globals';
import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { mutations } from './mutations.ts';
import { expectationsFor, NOW, RUNS, realRun, sourceOf } from './real-run.ts';

/**
 * What a reader cannot compute from anything else, so that only a signature protects it: each with why a change of it
 * can be accepted at all. A place that is not here must block whatever is done to it, and one with a change any other.
 */
const ONLY_SIGNED: readonly (readonly [RegExp, string])[] = [
  [/^tool\.version$/, 'said of the writer'],
  [/^venue_facts\./, 'claims; a certificate confirms them'],
  [
    /^(reproducible|image_tag|build_network|profile\.source|challenge)$/,
    'claims about the build and the caller',
  ],
  [/^input\.files/, 'the staged copy is not kept'],
  [
    /^run\.(arguments\.\*|duration_ms|started_at|timeout_seconds)$/,
    'what counts is what the engine held: host',
  ],
  [/^files$/, 'the order of the list'],
  [
    /^host\.engine\.(oci_runtime|oci_runtime_version|rootless|cgroup_version|client\.(program|pull_credentials))$/,
    'said of the engine',
  ],
  [/^host\.system\.(kernel|distribution)$/, 'the claims of a CI runner do not name them'],
  [/^host\.system\.lsms/, 'said of the machine'],
  [/^host\.container\.(entrypoint|command|env_keys|engine_files)/, 'within what is allowed'],
  [/^host\.container\.(cap_drop|capabilities)/, 'reported twice: one of the two suffices'],
  [/^host\.container\.(pid_mode|uts_mode)$/, 'two words for one thing'],
  [/^host\.container\.mounts$/, 'the order of the list'],
  [/^host\.container\.mounts\.\*\.(options|read_only)/, 'options that open nothing, or a stricter mode'],
  [/^host\.container\.(pids_limit|memory_bytes|memory_swap_bytes|nano_cpus|ulimits)/, 'within the limits'],
  [/^host\.container\.(log_driver|lsm_label)$/, 'said of the machine'],
  [/^host\.image\.(env_keys|user)/, 'within what is allowed'],
  [/^host\.root\.(entries|differing(\.\*(\.mode)?)?)$/, 'the layers are not kept'],
  [/^host\.kernel\.comm$/, 'the payload chooses it'],
  [/^host\.kernel\.exe_sha256$/, 'some callers may not read it'],
  [/^host\.kernel\.(uid_map|gid_map)/, 'ranges in which the payload does not lie'],
  [/^host\.kernel\.status\.(groups|seccomp_filters)/, 'within what is allowed'],
  [/^host\.inventory\.(added|executables|setid|base|config\.working_folder)/, 'the layers are not kept'],
  [/^posture\.\*\.sweep\.absent$/, 'said of the machine'],
  [/^host\.kernel_end\.(looks|looked_ms_before_end|status\.seccomp_filters)/, 'within what is allowed'],
  [/^posture\.\*\.(observed|runs)$/, 'the order of the list'],
  [/^posture\.\*\.namespaces/, 'said of the machine'],
  [
    /^host\.kernel\.(personality|clock_offsets): null$/,
    'some callers may not read it, or the kernel has none',
  ],
  [/^host\.kernel\.limits: (append|first character|digit)$/, 'limits that no flag sets'],
  [/^posture\.\*\.observed\.\*\.outcomes/, 'within what is allowed'],
];

describe('every member dropped, nulled, changed, doubled or added to', () => {
  const reasonsUsed = new Set<string>();

  test.each(RUNS)('%s: nothing but what only a signature protects is accepted changed', (name) => {
    const { input, files } = realRun(name);
    // The negative controls, which stand against the whole of it, have mutations of their own (check-controls.test.ts).
    const { controls: _, ...bundle } = buildBundle(input);
    const waivers = new Set(['unsigned', 'claimed-venue', 'uncontrolled'] as const);
    const honest = Buffer.from(writeJson(bundle));
    const accepted: string[] = [];
    let trials = 0;
    for (const { place, path, change, value } of mutations(bundle)) {
      const bytes = writeJson(value);
      if (honest.equals(bytes)) continue;
      trials++;
      const source = { ...sourceOf(bundle, files), bundle: { name: bundleName(bundle), bytes } };
      if (readEvidence(source, expectationsFor(bundle, { waivers }), NOW).verdict !== 'ACCEPTED') continue;
      const known = ONLY_SIGNED.find(
        ([pattern]) => pattern.test(place) || pattern.test(`${place}: ${change}`),
      );
      if (known === undefined) accepted.push(`${path}: ${change}`);
      else reasonsUsed.add(known[1]);
    }
    expect(accepted).toEqual([]);
    expect(trials).toBeGreaterThan(1000);
  });

  test('each entry of the closed list is needed', () => {
    expect([...reasonsUsed].sort()).toEqual([...new Set(ONLY_SIGNED.map(([, why]) => why))].sort());
  });
});
