import { ENGINE_ERRORS } from './engine-errors.ts';
import type { ErrorRow } from './error-row.ts';
import { EVIDENCE_ERRORS } from './evidence-errors.ts';
import { IMAGE_ERRORS } from './image-errors.ts';
import { LAUNCH_ERRORS } from './launch-errors.ts';
import { PROGRAM_ERRORS } from './program-errors.ts';
import { RUN_ERRORS } from './run-errors.ts';
import { SIGNING_ERRORS } from './signing-errors.ts';

/** The rows in the order of the pipeline, each group under its heading in docs/errors.md. */
export const ERROR_GROUPS = {
  program: PROGRAM_ERRORS,
  'venue and engine': ENGINE_ERRORS,
  image: IMAGE_ERRORS,
  'profile, input, run': RUN_ERRORS,
  evidence: EVIDENCE_ERRORS,
  'signing and verifying': SIGNING_ERRORS,
  launch: LAUNCH_ERRORS,
} as const;

const TABLE = {
  ...PROGRAM_ERRORS,
  ...ENGINE_ERRORS,
  ...IMAGE_ERRORS,
  ...RUN_ERRORS,
  ...EVIDENCE_ERRORS,
  ...SIGNING_ERRORS,
  ...LAUNCH_ERRORS,
} as const;

/** The code of an error: stable, and what tools match on. */
export type ErrorCode = keyof typeof TABLE;

/** A code whose remedy begins with advice about the value. */
export type AdvisedCode = {
  [Code in ErrorCode]: (typeof TABLE)[Code] extends { readonly advised: true } ? Code : never;
}[ErrorCode];

/** Every error that a command can end with. docs/errors.md and `explain` come from it. */
export const ERROR_TABLE: Readonly<Record<ErrorCode, ErrorRow>> = TABLE;
