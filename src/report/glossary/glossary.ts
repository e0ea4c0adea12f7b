import { IMAGE_WORDS } from './image.ts';
import { LAUNCH_WORDS } from './launch.ts';
import { PACKET_WORDS } from './packet.ts';
import { CLIENT_WORDS, END_WORDS, RUN_WORDS } from './run.ts';
import { SANDBOX_WORDS } from './sandbox.ts';
import { STAGE_WORDS } from './stages.ts';
import { TRUST_WORDS } from './trust.ts';
import { VERDICT_WORDS } from './verdict.ts';
import type { Word } from './word.ts';

/** Every word that the program prints and that no table of probes, reasons, errors or checks explains. */
export const GLOSSARY: readonly Word[] = [
  ...PACKET_WORDS,
  ...VERDICT_WORDS,
  ...TRUST_WORDS,
  ...RUN_WORDS,
  ...IMAGE_WORDS,
  ...CLIENT_WORDS,
  ...END_WORDS,
  ...SANDBOX_WORDS,
  ...LAUNCH_WORDS,
  ...STAGE_WORDS,
];
