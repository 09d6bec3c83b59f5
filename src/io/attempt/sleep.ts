/** Resolves after so many milliseconds, or at once when cancelled. */
export async function sleep(milliseconds: number, cancel: AbortSignal): Promise<void> {
  if (cancel.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      cancel.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    cancel.addEventListener('abort', done, { once: true });
  });
}
