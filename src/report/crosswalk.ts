import type { Layer } from '../probes/attack-list/attack-list.ts';
import {
  CPU_LIMIT,
  DISK_LIMIT,
  INPUT_READ_ONLY,
  MASKED,
  MEMORY_LIMIT,
  NO_CAPABILITIES,
  NO_ENGINE_SOCKET,
  NO_NETWORK,
  NO_PROCESS,
  NO_PROGRAM,
  NO_PTRACE,
  NO_SECRET,
  NO_SETUID,
  NO_SOCKET,
  NOT_ROOT,
  OWN_IPC,
  OWN_MOUNTS,
  OWN_PROCESSES,
  PROCESS_LIMIT,
  READ_ONLY,
} from '../probes/attack-list/layers.ts';

/*
 * These rows are the only source of the crosswalk: scripts/generate/crosswalk-table.ts makes the tables of docs/audit.md
 * from them, and oscal/ the objectives of `report --oscal`.
 */

/** A framework with controls for which evidence can show something. */
export interface Framework {
  readonly id: 'iso-27001' | 'soc-2' | 'nist-800-53' | 'owasp-aisvs';
  readonly name: string;
  readonly url: string;
}

export const FRAMEWORKS: readonly Framework[] = [
  {
    id: 'iso-27001',
    name: 'ISO/IEC 27001:2022, Annex A',
    url: 'https://www.iso.org/standard/27001',
  },
  {
    id: 'soc-2',
    name: 'SOC 2: Trust Services Criteria (2017, points of focus of 2022)',
    url: 'https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022',
  },
  {
    id: 'nist-800-53',
    name: 'NIST SP 800-53, revision 5',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  {
    id: 'owasp-aisvs',
    name: 'OWASP AISVS 1.0',
    url: 'https://github.com/OWASP/AISVS/tree/main/1.0',
  },
];

/** What the evidence is by itself, whatever the sandbox denies: rows without layers rest on it. */
export interface EvidencePart {
  readonly id: 'signature' | 'digests' | 'negative-controls' | 'baseline';
  /** What there must be: the end of "there is …". */
  readonly takes: string;
}

const SIGNATURE: EvidencePart = { id: 'signature', takes: 'a verified signature over the evidence' };

const DIGESTS: EvidencePart = {
  id: 'digests',
  takes: 'an expected digest each of image, base, payload and profile',
};

const NEGATIVE_CONTROLS: EvidencePart = {
  id: 'negative-controls',
  takes: 'a negative control for each probe, in which it fails',
};

const BASELINE: EvidencePart = { id: 'baseline', takes: 'a comparison with earlier evidence' };

/** Every part, in the order of exports. */
export const EVIDENCE_PARTS: readonly EvidencePart[] = [SIGNATURE, DIGESTS, NEGATIVE_CONTROLS, BASELINE];

/** Whether a row rests on a part of the evidence; otherwise on a layer of the sandbox. */
export function isEvidencePart(rest: Layer | EvidencePart): rest is EvidencePart {
  return !('tests' in rest);
}

/** One control, and what one accepted evidence shows for it. It never shows that the whole control is met. */
export interface CrosswalkRow {
  readonly framework: Framework['id'];
  readonly control: string;
  /** In this project's words if the framework's own text may not be repeated. */
  readonly about: string;
  /** What must hold: layers of the sandbox, or parts of the evidence itself. */
  readonly rests: readonly Layer[] | readonly EvidencePart[];
  /** What the evidence shows, in one sentence. */
  readonly shows: string;
  /** What an auditor must ask for in addition. */
  readonly leaves: string;
}

const ISO: readonly Omit<CrosswalkRow, 'framework'>[] = [
  {
    control: 'A.5.28',
    about: 'collection of evidence',
    rests: [SIGNATURE],
    shows: 'Who signed which bytes, and that every verdict follows from the record.',
    leaves: 'How evidence is kept, and for how long.',
  },
  {
    control: 'A.8.2',
    about: 'privileged access rights',
    rests: [NOT_ROOT, NO_CAPABILITIES, NO_SETUID],
    shows: 'The payload ran without root, without capabilities and without a way to gain them.',
    leaves: 'Who may start the workload, and with which engine.',
  },
  {
    control: 'A.8.3',
    about: 'restriction of access to information',
    rests: [OWN_MOUNTS, READ_ONLY, INPUT_READ_ONLY],
    shows: 'The payload could read only its input and its own image, and write only to two folders.',
    leaves: 'Which information is put into the input.',
  },
  {
    control: 'A.8.6',
    about: 'capacity',
    rests: [PROCESS_LIMIT, MEMORY_LIMIT, CPU_LIMIT, DISK_LIMIT],
    shows: 'Processes, memory, processor time and files were limited, and the limits held under pressure.',
    leaves: 'Whether the limits fit the workload and the machine.',
  },
  {
    control: 'A.8.7',
    about: 'protection against malware',
    rests: [NO_PROGRAM, NO_PROCESS, NO_NETWORK],
    shows:
      'A hostile program could not start a new process or a program of the image, and could not reach a network.',
    leaves:
      'Detection, and what the program does with its input. On Docker it can become a program that it wrote to /out.',
  },
  {
    control: 'A.8.9',
    about: 'configuration',
    rests: [DIGESTS, BASELINE],
    shows: 'The run’s whole configuration by value and digest, and with --baseline what changed since.',
    leaves:
      'Whether the workload runs with this configuration: compare the engine’s configuration in production.',
  },
  {
    control: 'A.8.12',
    about: 'prevention of data leakage',
    rests: [NO_NETWORK, NO_SOCKET, NO_ENGINE_SOCKET],
    shows: 'The payload could not send anything over a network or a socket of any family.',
    leaves: 'What leaves through /out, and signals by load and time.',
  },
  {
    control: 'A.8.18',
    about: 'use of privileged utility programs',
    rests: [NO_PROGRAM],
    shows: 'The image has no program besides the payload and what starts it.',
    leaves: 'Programs of the host.',
  },
  {
    control: 'A.8.20, A.8.22',
    about: 'security and segregation of networks',
    rests: [NO_NETWORK],
    shows: 'The container had a network namespace of its own with only a loopback interface.',
    leaves: 'Networks outside the sandbox.',
  },
  {
    control: 'A.8.27',
    about: 'principles of secure engineering',
    rests: [NEGATIVE_CONTROLS],
    shows: 'Deny by default, least privilege and several layers, each shown by name.',
    leaves: 'Whether the principles are written down and used elsewhere.',
  },
  {
    control: 'A.8.29',
    about: 'security tests in development and acceptance',
    rests: [NEGATIVE_CONTROLS],
    shows:
      'Which tests were made, that they passed, and that they fail in a run that is weakened on purpose.',
    leaves: 'Tests of the workload itself.',
  },
];

const SOC: readonly Omit<CrosswalkRow, 'framework'>[] = [
  {
    control: 'CC4.1',
    about: 'evaluations that the controls are present and work',
    rests: [SIGNATURE, NEGATIVE_CONTROLS],
    shows: 'One evaluation, at one point in time; a schedule of them shows a period.',
    leaves: 'Whether someone looks at the results and acts.',
  },
  {
    control: 'CC6.1',
    about: 'logical access to protected information',
    rests: [OWN_MOUNTS, NOT_ROOT, NO_CAPABILITIES],
    shows: 'The workload’s sandbox gives access to its input only.',
    leaves: 'Identities, keys and access of people.',
  },
  {
    control: 'CC6.6',
    about: 'protection against threats from outside the boundary',
    rests: [NO_NETWORK, NO_SOCKET, NO_ENGINE_SOCKET],
    shows: 'The sandbox cannot reach anything outside, and nothing outside can reach it.',
    leaves: 'The boundary of the machine.',
  },
  {
    control: 'CC6.7',
    about: 'restriction of the transmission of information',
    rests: [NO_NETWORK, NO_SOCKET],
    shows: 'The payload could not transmit anything over a network.',
    leaves: 'Who receives the output, and where it goes.',
  },
  {
    control: 'CC6.8',
    about: 'prevention and detection of unauthorised software',
    rests: [NO_PROGRAM, NO_PROCESS, READ_ONLY],
    shows: 'No other program could be started, and the system could not be changed.',
    leaves: 'On Docker a program written to /out can be executed inside the same sandbox.',
  },
  {
    control: 'CC7.1',
    about: 'detection of changes to the configuration',
    rests: [BASELINE],
    shows: 'With --baseline every difference from earlier evidence, by area.',
    leaves: 'Whether it is run after each change.',
  },
  {
    control: 'CC8.1',
    about: 'changes are tested and approved',
    rests: [DIGESTS],
    shows: 'Image, profile and payload by digest, so that an approval can name what it approves.',
    leaves: 'The approval.',
  },
];

const NIST: readonly Omit<CrosswalkRow, 'framework'>[] = [
  {
    control: 'AC-3, AC-4',
    about: 'access enforcement; information flow enforcement',
    rests: [OWN_MOUNTS, READ_ONLY, INPUT_READ_ONLY, NO_NETWORK, NO_SOCKET],
    shows: 'What the payload could read and write, and that /out was the only way out.',
    leaves: 'The policy that says which flows are permitted.',
  },
  {
    control: 'AC-6',
    about: 'least privilege',
    rests: [NOT_ROOT, NO_CAPABILITIES, NO_SETUID],
    shows: 'No root, no capability, no way to gain one.',
    leaves: 'Privileges of the people who run it.',
  },
  {
    control: 'AU-10',
    about: 'non-repudiation',
    rests: [SIGNATURE],
    shows: 'A signature over the bundle’s bytes, by a key or an identity that the reader chose.',
    leaves: 'Who has the key.',
  },
  {
    control: 'CA-2, CA-7',
    about: 'control assessments; continuous monitoring',
    rests: [SIGNATURE, NEGATIVE_CONTROLS],
    shows: 'One assessment with its method; a schedule read as a fleet shows each date.',
    leaves: 'Frequency, and response.',
  },
  {
    control: 'CM-6, CM-7',
    about: 'configuration settings; least functionality',
    rests: [NO_PROGRAM, NO_PROCESS, NO_SOCKET, NO_PTRACE],
    shows: 'Which system calls the profile refuses, and that the kernel refused them; no other program.',
    leaves:
      'Whether the workload needs less: of the 371 calls that the sweep makes targeted-deny allows 255, and deny-by-default 100.',
  },
  {
    control: 'IA-5(7)',
    about: 'no embedded static authenticators',
    rests: [NO_SECRET],
    shows: 'No variable of the environment looks like a secret.',
    leaves: 'Secrets in the input’s and the image’s files.',
  },
  {
    control: 'SA-11',
    about: 'developer testing and evaluation',
    rests: [NEGATIVE_CONTROLS],
    shows: 'Tests with negative controls, which show that each test can fail.',
    leaves: 'Tests of the workload itself.',
  },
  {
    control: 'SC-4, SC-39',
    about: 'information in shared system resources; process isolation',
    rests: [OWN_PROCESSES, OWN_IPC, NO_PTRACE, MASKED],
    shows: 'Own namespaces of processes and messages, and no access to other processes’ memory.',
    leaves: 'Side channels of the processor; the kernel is shared.',
  },
  {
    control: 'SC-5, SC-6',
    about: 'denial-of-service protection; resource availability',
    rests: [PROCESS_LIMIT, MEMORY_LIMIT, CPU_LIMIT, DISK_LIMIT],
    shows: 'Limits that held under pressure.',
    leaves: 'The host’s own reserves.',
  },
  {
    control: 'SC-7, SC-7(5)',
    about: 'boundary protection; deny by default, allow by exception',
    rests: [NO_NETWORK, NO_SOCKET],
    shows: 'No network at all: nothing is allowed by exception.',
    leaves: 'The profile targeted-deny does not deny system calls by default; deny-by-default does.',
  },
  {
    control: 'SI-7, SR-4',
    about: 'integrity of software; provenance',
    rests: [DIGESTS],
    shows: 'Digests of image, layers, packages of a base that was made here, payload and profile.',
    leaves: 'Whether these are the right ones: pin them from another source.',
  },
];

const AISVS: readonly Omit<CrosswalkRow, 'framework'>[] = [
  {
    control: 'v1.0-C4.1.1',
    about: 'models execute in isolated sandboxes',
    rests: [NO_NETWORK, OWN_MOUNTS, READ_ONLY, NOT_ROOT, NO_CAPABILITIES, NO_PROCESS],
    shows:
      'A container sandbox that denies network, host files, privileges and new processes, with each layer shown.',
    leaves:
      'A workload that needs a network, a shell or a graphics card cannot be attested here; the kernel is shared.',
  },
  {
    control: 'v1.0-C9.3.1',
    about: 'each tool runs with least privilege, or is isolated otherwise',
    rests: [NO_NETWORK, NO_SOCKET, OWN_MOUNTS, NO_CAPABILITIES, NO_PROCESS, NO_SECRET],
    shows: 'The sandbox in which one tool may run: its files, network and system calls.',
    leaves: 'Whether the tool runs in it, and what its answers do to the model.',
  },
];

/** The whole crosswalk, framework by framework: one table for docs/audit.md and for the OSCAL export. */
export const CROSSWALK: readonly CrosswalkRow[] = [
  ...ISO.map((row) => ({ framework: 'iso-27001' as const, ...row })),
  ...SOC.map((row) => ({ framework: 'soc-2' as const, ...row })),
  ...NIST.map((row) => ({ framework: 'nist-800-53' as const, ...row })),
  ...AISVS.map((row) => ({ framework: 'owasp-aisvs' as const, ...row })),
];
