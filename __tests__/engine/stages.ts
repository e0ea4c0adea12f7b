/** The calls of an engine's client that a run makes one after the other, as a shell's expression over ` ARGUMENTS `. */
export const STAGES: Readonly<Record<string, string>> = {
  info: ' info ',
  build: ' build ',
  create: ' create ',
  // Of a container, not of an image.
  inspect: '[^e] (inspect|init) ',
  export: ' export ',
  start: ' start ',
};
