/** Waits until something is so. @throws Error with what `seen` says when it is not after ten seconds */
export async function until(condition: () => boolean, seen: () => string): Promise<void> {
  for (const end = Date.now() + 10_000; !condition(); ) {
    if (Date.now() > end) throw new Error(`Waited in vain; this is what was seen:\n${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
