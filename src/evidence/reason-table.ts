import { CONTROL_REASONS } from './reason-rows/controls.ts';
import { FLEET_REASONS } from './reason-rows/fleet.ts';
import { FORM_REASONS } from './reason-rows/form.ts';
import { IMAGE_REASONS } from './reason-rows/image.ts';
import { LAUNCH_REASONS } from './reason-rows/launch.ts';
import { OPENED_REASONS } from './reason-rows/opened.ts';
import { PAYLOAD_REASONS } from './reason-rows/payload-files.ts';
import { POSTURE_REASONS } from './reason-rows/posture.ts';
import { SIGNATURE_REASONS } from './reason-rows/signature.ts';
import { STATEMENT_REASONS } from './reason-rows/statement.ts';
import { VENUE_REASONS } from './reason-rows/venue.ts';
import { VERDICT_REASONS } from './reason-rows/verdicts.ts';

export type { ReasonClass, ReasonRow } from './reason-rows/row.ts';

/**
 * Every reason for which a reader blocks evidence. Codes are stable, since tools match on them. The table in
 * docs/evidence-format.md is made from this one, and a test produces every code.
 */
export const REASON_TABLE = {
  ...OPENED_REASONS,
  ...SIGNATURE_REASONS,
  ...STATEMENT_REASONS,
  ...FORM_REASONS,
  ...PAYLOAD_REASONS,
  ...VERDICT_REASONS,
  ...POSTURE_REASONS,
  ...CONTROL_REASONS,
  ...IMAGE_REASONS,
  ...VENUE_REASONS,
  ...FLEET_REASONS,
  ...LAUNCH_REASONS,
} as const;

export type ReasonCode = keyof typeof REASON_TABLE;
