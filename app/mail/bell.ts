/** Wakes everybody who waits, and whoever was just about to. */
export class Bell {
  count = 0;
  private readonly sleepers = new Set<() => void>();

  ring(): void {
    this.count += 1;
    for (const wake of this.sleepers) wake();
  }

  /** Waits for a ring after the `heard`th, at most `ms` milliseconds. */
  async wait(heard: number, ms: number): Promise<void> {
    if (this.count !== heard) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.sleepers.add(wake);
    });
  }
}
