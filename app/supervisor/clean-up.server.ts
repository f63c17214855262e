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

  /** Runs each step, also when another one fails. */
  async run(): Promise<void> {
    this.#begun = true;
    for (const step of this.#steps.splice(0).reverse()) {
      await step().catch((error) => process.stderr.write(`${error}\n`));
    }
  }
}
