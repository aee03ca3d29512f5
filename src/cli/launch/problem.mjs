/**
 * A failure that was foreseen: its message is a sentence for people that ends in a remedy, and it is
 * told without a stack trace.
 */
export class Problem extends Error {}

/**
 * Runs a command's body and turns what comes out of it into an exit code.
 * @param {() => Promise<number>} body Gives the exit code.
 * @returns {Promise<void>}
 */
export async function conclude(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
