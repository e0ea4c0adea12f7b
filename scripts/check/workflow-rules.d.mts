export function trustProblems(workflow: object): string[];
export function pinProblems(workflow: object): string[];
export function inputProblems(
  workflow: object,
  inputsOf: (uses: string | undefined) => readonly string[] | null,
): string[];
