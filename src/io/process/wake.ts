/** A sleep that an event can cut short. One waiter at a time; a ring with nobody waiting ends the next wait at once. */
export class Wake {
  #rung = false;
  #end: (() => void) | null = null;

  readonly ring = (): void => {
    this.#rung = true;
    this.#end?.();
  };

  /** Resolves after `milliseconds`, or earlier when rung. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#end = null;
    this.#rung = false;
  }
}
