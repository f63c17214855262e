import type { NoClaim } from './claim-deliveries.server';
import type { Claim } from './hold-lease.server';

/** So many claimed messages lie ready at most. */
const MOST_AHEAD = 64;
/** What goes within this time is claimed ahead: nothing while a server takes its time, many when it is fast. */
const AHEAD_MS = 100;

interface Taker {
  resolve(claim: Claim | NoClaim): void;
  reject(error: unknown): void;
}

/** Takes up to `most` messages for this worker. */
type ClaimMost = (most: number) => Promise<Claim[] | NoClaim>;

/** Messages that are claimed before a lane is free for them, because claiming many costs little more than claiming one. */
export class Shelf {
  private claims: Claim[] = [];
  private takers: Taker[] = [];
  private filling: Promise<void> | undefined;
  private filledAt: number;
  private takenSince = 0;
  private ahead = 0;
  private readonly claim: ClaimMost;
  private readonly clock: () => number;

  constructor(claim: ClaimMost, clock = () => performance.now()) {
    this.claim = claim;
    this.clock = clock;
    this.filledAt = clock();
  }

  /** The message that lies longest, or else one that is claimed now. */
  take(): Promise<Claim | NoClaim> {
    return new Promise((resolve, reject) => {
      this.takers.push({ resolve, reject });
      this.serve();
    });
  }

  /** The message that lies longest, if one does. */
  takeReady(): Claim | undefined {
    const claim = this.claims.shift();
    if (claim) this.takenSince += 1;
    this.serve();
    return claim;
  }

  putBack(claim: Claim): void {
    this.claims.unshift(claim);
  }

  /** Takes off what lies there, or the messages of one mailbox. */
  async clear(mailboxId?: string): Promise<Claim[]> {
    await this.filling;
    const isMeant = ({ mailbox }: Claim) => mailboxId === undefined || mailbox.id === mailboxId;
    const cleared = this.claims.filter(isMeant);
    this.claims = this.claims.filter((claim) => !isMeant(claim));
    return cleared;
  }

  private serve(): void {
    while (this.takers.length > 0 && this.claims.length > 0) {
      const claim = this.claims.shift();
      this.takenSince += 1;
      if (claim) this.takers.shift()?.resolve(claim);
    }
    if (!this.filling && (this.takers.length > 0 || this.claims.length < this.ahead / 2)) {
      this.filling = this.fill().finally(() => {
        this.filling = undefined;
        if (this.takers.length > 0) this.serve();
      });
    }
  }

  private async fill(): Promise<void> {
    await turnOver();
    this.ahead = this.expect();
    const asked = this.takers.length;
    try {
      const found = await this.claim(Math.max(asked, 1) + this.ahead);
      if (typeof found !== 'string') this.claims.push(...found);
      else {
        if (found === 'nothing') this.ahead = 0;
        for (const { resolve } of this.takers.splice(0, asked)) resolve(found);
      }
    } catch (error) {
      this.ahead = 0;
      for (const { reject } of this.takers.splice(0, asked)) reject(error);
    }
  }

  /** How many will be taken in a short while, going by how many were since the last time. */
  private expect(): number {
    const now = this.clock();
    const perMs = this.takenSince / Math.max(now - this.filledAt, 1);
    this.filledAt = now;
    this.takenSince = 0;
    return Math.min(Math.floor(perMs * AHEAD_MS), MOST_AHEAD);
  }
}

/** Whoever gets ready at the same moment comes along. */
const turnOver = () => new Promise((resolve) => setImmediate(resolve));
