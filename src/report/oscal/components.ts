import type { Basis } from './basis.ts';
import type { Component } from './model.ts';
import { nameUuid } from './name-uuid.ts';
import { paragraphs, property } from './text.ts';

/** What was tested, and what read the evidence. */
export interface Components {
  readonly tool: Component;
  readonly sandbox: Component;
}

/** Returns both components. The sandbox's UUID follows from its image, so that a tool finds it again. Pure. */
export function componentsOf({ bundle, reading }: Basis, version: string): Components {
  const { host, profile } = bundle;
  return {
    tool: {
      uuid: nameUuid(`tool ${version}`),
      type: 'software',
      title: 'sandbox-attestation',
      description: 'The program that read the evidence, and computed every verdict again.',
      props: [property('version', version), property('version-of-the-writer', bundle.tool.version)],
      status: { state: 'other', remarks: 'A reader: it ran nothing.' },
    },
    sandbox: {
      uuid: nameUuid(`sandbox ${bundle.image_digest}`),
      type: 'software',
      title: 'The attested sandbox',
      description: paragraphs(
        reading.subject?.kind === 'reference'
          ? 'The reference sandbox of sandbox-attestation. It says nothing about another image.'
          : 'A container sandbox of an image of the operator’s.',
      ),
      props: [
        property('venue', bundle.venue),
        property('engine', `${host.engine.name} ${host.engine.version}`),
        property('image-digest', bundle.image_digest),
        property('payload-sha256', bundle.payload_sha256),
        property('seccomp-sha256', bundle.seccomp_sha256),
        property('seccomp-profile', profile.name),
      ],
      status: { state: 'other', remarks: 'One run at one point in time; it does not run any more.' },
    },
  };
}
