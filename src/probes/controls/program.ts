/** The file in OUTPUT that the program of PR-EXEC-1's control writes its nonce to. */
export const EXEC_WITNESS = 'exec-witness';

/**
 * The program of PR-EXEC-1's control: a script for the image's own interpreter (execve(2): one argument after its path),
 * so that the image needs nothing more. It shows that it ran, and does nothing else.
 */
export function witnessProgram(interpreter: string, nonce: string): string {
  return `#!${interpreter} -I\nopen("/out/${EXEC_WITNESS}", "w").write("${nonce}")\n`;
}
