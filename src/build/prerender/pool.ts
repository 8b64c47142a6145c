/** Work in turn, a few pieces at a time. */

/** Runs `work` on every item, at most `width` at once, in order. Rejects with the first fault and starts nothing more. */
export async function inTurn<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let isStopped = false;
  const run = async (): Promise<void> => {
    for (const item of waiting) {
      if (isStopped) return;
      try {
        await work(item);
      } catch (fault) {
        isStopped = true;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, run));
}
