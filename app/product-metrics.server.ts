import { sql } from 'drizzle-orm';
import { Gauge, type Registry } from 'prom-client';
import { findBackupAge } from './backups/find-backups.server';
import type { AppContext } from './platform/context';

type Collect = (this: Gauge) => Promise<void>;

/** A figure that can't be read is left out rather than told from before, and the others are told all the same. */
const orNothing = (collect: Collect): Collect =>
  async function (this: Gauge) {
    await collect.call(this).catch(() => this.reset());
  };

/** Gauges of the work itself, read from the database when somebody asks. */
export function addProductMetrics(registry: Registry, context: AppContext): void {
  const registers = [registry];
  new Gauge({
    name: 'anklang_database_up',
    help: 'Whether the database answers',
    registers,
    async collect() {
      const isUp = await context.db.execute(sql`select 1`).then(
        () => 1,
        () => 0,
      );
      this.set(isUp);
    },
  });
  new Gauge({
    name: 'anklang_deliveries',
    help: 'Messages by state',
    labelNames: ['state'],
    registers,
    collect: orNothing(async function () {
      const rows = await context.db.execute<{ state: string; count: string }>(
        sql`select state, count(*) from deliveries group by state`,
      );
      this.reset();
      for (const { state, count } of rows) this.set({ state }, Number(count));
    }),
  });
  new Gauge({
    name: 'anklang_delivery_late_seconds',
    help: 'How long the message that has waited longest is overdue',
    registers,
    collect: orNothing(async function () {
      const [row] = await context.db.execute<{ late: number | null }>(sql`
        select extract(epoch from ${context.now().toISOString()}::timestamptz - min(due_at))::float8 as late
        from deliveries where state = 'queued'`);
      this.set(Math.max(0, row?.late ?? 0));
    }),
  });
  new Gauge({
    name: 'anklang_jobs',
    help: 'Background jobs that have not ended, by name and state',
    labelNames: ['name', 'state'],
    registers,
    collect: orNothing(async function () {
      const rows = await context.db.execute<{ name: string; state: string; count: string }>(sql`
        select name, state::text, count(*) from pgboss.job
        where state in ('created', 'retry', 'active', 'failed') group by 1, 2`);
      this.reset();
      for (const { name, state, count } of rows) this.set({ name, state }, Number(count));
    }),
  });
  new Gauge({
    name: 'anklang_backup_age_seconds',
    help: 'Age of the newest backup; missing while there is none',
    registers,
    collect: orNothing(async function () {
      const { last } = await findBackupAge(context);
      this.reset();
      if (last) this.set((context.now().getTime() - last.at.getTime()) / 1_000);
    }),
  });
}
