/** What has to be ended, last started first. */
export class CleanUp {
  #steps: (() => Promise<void>)[] = [];
  #begun = false;

  /** Whether the end has begun: what fails from now on fails because of it. */
  get begun(): boolean {
    return this.#begun;
  }

  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  /** Runs each step, also when another one fails, and what was started meanwhile. */
  async run(): Promise<void> {
    this.#begun = true;
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      await step().catch((error) => process.stderr.write(`${error}\n`));
    }
  }
}
