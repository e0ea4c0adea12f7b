/** The part of OSCAL 1.2.1 (assessment results) that this project writes; NIST's JSON schema has all of it. */

/** A named value. `value` is one line without white space at its ends. */
export interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  readonly class?: string;
}

/** Something that the observations are about, or that made them. */
export interface Component {
  readonly uuid: string;
  readonly type: 'software';
  readonly title: string;
  readonly description: string;
  readonly props: readonly Property[];
  readonly status: { readonly state: 'other'; readonly remarks: string };
}

export interface Observation {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly Property[];
  readonly methods: readonly ['TEST' | 'EXAMINE'];
  readonly types: readonly ['control-objective'];
  readonly origins: readonly [
    { readonly actors: readonly [{ readonly type: 'tool'; readonly 'actor-uuid': string }] },
  ];
  readonly subjects: readonly [{ readonly 'subject-uuid': string; readonly type: 'component' }];
  readonly 'relevant-evidence': readonly [{ readonly href: string; readonly description: string }];
  readonly collected: string;
  readonly remarks: string;
}

/** What was found of an objective. */
export interface Status {
  readonly state: 'satisfied' | 'not-satisfied';
  /** `other`: it was not tested, or not accepted for another cause than its own tests. */
  readonly reason: 'pass' | 'fail' | 'other';
  readonly remarks: string;
}

export interface Finding {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly Property[];
  readonly target: {
    readonly type: 'objective-id';
    readonly 'target-id': string;
    readonly title: string;
    readonly status: Status;
  };
  readonly 'related-observations': readonly { readonly 'observation-uuid': string }[];
  readonly remarks: string;
}

/** An objective's definition. */
export interface ObjectivePart {
  readonly id: string;
  readonly name: 'assessment-objective';
  readonly title: string;
  readonly prose: string;
}

/** A document that is named by its content, or described. */
export interface Resource {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly rlinks?: readonly [
    {
      readonly href: string;
      readonly 'media-type': string;
      readonly hashes: readonly [{ readonly algorithm: 'SHA-256'; readonly value: string }];
    },
  ];
}

interface Result {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  readonly props: readonly Property[];
  readonly 'local-definitions': { readonly components: readonly Component[] };
  readonly 'reviewed-controls': {
    readonly description: string;
    readonly 'control-selections': readonly [
      { readonly 'include-controls': readonly [{ readonly 'control-id': string }] },
    ];
    readonly 'control-objective-selections': readonly [
      { readonly 'include-objectives': readonly { readonly 'objective-id': string }[] },
    ];
  };
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** The whole document. */
export interface AssessmentResultsFile {
  readonly 'assessment-results': {
    readonly uuid: string;
    readonly metadata: {
      readonly title: string;
      readonly 'last-modified': string;
      readonly version: string;
      readonly 'oscal-version': '1.2.1';
      readonly remarks: string;
    };
    readonly 'import-ap': { readonly href: string; readonly remarks: string };
    readonly 'local-definitions': {
      readonly 'objectives-and-methods': readonly [
        {
          readonly 'control-id': string;
          readonly description: string;
          readonly parts: readonly ObjectivePart[];
        },
      ];
    };
    readonly results: readonly [Result];
    readonly 'back-matter': { readonly resources: readonly Resource[] };
  };
}
