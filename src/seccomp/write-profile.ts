import { oncePer } from '../foundation/memoize.ts';
import type { NormalisedProfile, ProfileArgument } from './model.ts';

/** Writes a profile in the form that Docker and Podman read, with all digits of its 64-bit values. */
export const writeProfile: (profile: NormalisedProfile) => string = oncePer(write);

function write(profile: NormalisedProfile): string {
  const rules = profile.rules.map(
    ({ name, action, errno, args }) =>
      `{"names":[${JSON.stringify(name)}],"action":${JSON.stringify(action)}` +
      `${errno === null ? '' : `,"errnoRet":${errno}`},"args":[${args.map(writeArgument).join(',')}]}`,
  );
  const errno = profile.default_errno === null ? '' : `,"defaultErrnoRet":${profile.default_errno}`;
  return (
    `{"defaultAction":${JSON.stringify(profile.default_action)}${errno}` +
    `,"architectures":${JSON.stringify(profile.architectures)},"syscalls":[\n${rules.join(',\n')}\n]}\n`
  );
}

function writeArgument({ index, op, value, valueTwo }: ProfileArgument): string {
  return `{"index":${index},"value":${value},"valueTwo":${valueTwo},"op":${JSON.stringify(op)}}`;
}
