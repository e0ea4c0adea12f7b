import type { Bundle } from '../evidence/bundle-type.ts';
import { RELEASE_PAYLOADS, RELEASE_PROFILES } from '../evidence/generated/release-digests.ts';
import { notReleaseImage, runsReleasePayload } from '../evidence/release-image.ts';
import { largerThanDefault } from '../evidence/run-limits.ts';
import { printable } from '../foundation/errors.ts';
import { unexpectedExecutables } from '../probes/inventory/executables.ts';
import { findAdds, payloadFiles } from '../probes/inventory/judge.ts';
import { isKnownBase } from '../probes/inventory/known-base.ts';
import { limitsInWords } from '../probes/restrictions/limit-amounts.ts';

/** The number of names of a list that are shown. */
const SHOWN = 10;

/**
 * Describes what each pin of a policy accepts and no reader accepts by default, for the person who maintains the
 * policy.
 */
export function pinNotes(bundle: Bundle): readonly string[] {
  const { inventory } = bundle.host;
  const { base } = inventory;
  const programs = unexpectedExecutables(inventory).map(({ path }) => path);
  return [
    ...(isKnownBase(base)
      ? []
      : [
          `base: accepts all ${base.entries} entries of ${printable(base.reference) || 'its layers'}, whatever they do before the payload starts.`,
        ]),
    ...ownNotes(bundle),
    ...(programs.length > 0 ? [`image: holds programs besides the interpreter: ${listed(programs)}.`] : []),
    ...limitsInWords(largerThanDefault(bundle)).map(
      (limit) => `limits: accepts ${limit}, more than the default.`,
    ),
    ...findAdds(inventory).map(({ path, why, entry, program }) =>
      program
        ? `adds: does not have the program ${printable(path)}, which ${why}: the payload could execute it. Add ${entry} yourself if it may.`
        : `adds: accepts ${printable(path)}, which ${why} (${entry}).`,
    ),
  ];
}

/** What the pins of profile, payload and image accept where this release does not know it. */
function ownNotes(bundle: Bundle): readonly string[] {
  const { inventory } = bundle.host;
  const files = payloadFiles(inventory).map(({ path }) => path);
  const isKnownPayload =
    runsReleasePayload(inventory.config) && Object.values(RELEASE_PAYLOADS).includes(bundle.payload_sha256);
  return [
    ...(Object.values(RELEASE_PROFILES).includes(bundle.seccomp_sha256)
      ? []
      : ['seccomp: accepts a profile that is not this release’s, with every call that it allows.']),
    ...(isKnownPayload
      ? []
      : [`payload: accepts what these files of /app do, and what they report: ${listed(files)}.`]),
    ...(notReleaseImage(inventory) === null
      ? []
      : ['image: accepts this image and no other, with all that it adds to its base.']),
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return `${names
    .slice(0, SHOWN)
    .map((name) => printable(name))
    .join(', ')}${more}`;
}
