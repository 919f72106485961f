/** Asks a second time where the network may have failed for a moment only. */

/** Long enough for a phone to change its cell, short enough not to be noticed as a fault. */
const WAIT_MS = 700;

export async function askTwice<T>(
  attempt: () => Promise<T>,
  isWorthIt: (error: unknown) => boolean,
  waitMs = WAIT_MS,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!isWorthIt(error)) throw error;
    await new Promise((done) => setTimeout(done, waitMs));
    return attempt();
  }
}
