import { type SQL, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { folded } from '~/prospects/folded.server';
import { keepSearchWords } from '~/prospects/keep-search-words.server';
import type { Db } from '~db/client';

/** One prospect in so many has the number and the address of the one before. */
const TWICE_IN = 500;

const first = `Anna, Käthe, Rosa, Dorothea, Friederike, Ünal, Jörg, Matthias, Zoë, René, Björn, Hannelore,
  Konstantin, Leopold, Mareike, Nikolaus, Ottilie, Philippa, Quirin, Ruth`.split(/,\s*/);
const beginnings =
  `Müller, Schmidt, Sonnen, Grün, Wald, Berg, Stein, Hof, Linden, Rosen, Kirch, Acker, Weiß, Schwarz,
  Gold, Silber, Eisen, Kupfer, Feld, Wiesen, Bach, See, Ufer, Brück, Winter, Sommer, Herbst,
  Frühling, Morgen, Abend, Nacht, Mittag, Stern, Mond, Wolken, Donner, Regen, Schnee, Eis, Feuer,
  Ofen, Küchen, Keller, Dach, Tor, Fenster, Garten`.split(/,\s*/);
const endings =
  `, mann, er, bauer, meier, thal, auer, brodt, hagen, wirth, specht, huber, ling, schmied, macher,
  richter, vogt, stätter, bichler, egger, kamp, ström, horst, rieder`.split(/,\s*/);
const cities = `Berlin, Köln, München, Wien, Zürich, Graz, Bern, Düsseldorf, Hamburg, Linz, Basel, Nürnberg,
  Göttingen, Würzburg, Lübeck, Osnabrück, Innsbruck, St. Gallen, Görlitz, Jena`.split(/,\s*/);
const trades = `Kanzlei, Gärtnerei, Bäckerei, Praxis, Tischlerei, Steuerbüro, Verlag, Agentur`.split(/,\s*/);

const array = (texts: string[]) => sql`${`{${texts.map((text) => `"${text}"`).join()}}`}::text[]`;

/** One of the texts for each `i`, by chance but always the same; each `column` has a chance of its own. */
const oneOf = (texts: string[], column: number) =>
  sql`(${array(texts)})[1 + (hashint4(i # ${column}) & 2147483647) % ${texts.length}]`;

/** Ids that grow with `i`, as those made one after the other do. */
const idOf = (kind: number, number: SQL = sql`i`) =>
  sql`(${`0190000${kind}-0000-7000-8000-`}::text || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** A made-up word for each `i`, hundreds of thousands of different ones, as web domains are. */
const coined = sql`(select string_agg(substr('bdfghklmnprstvwz', 1 + h % 16, 1) || substr('aeiou', 1 + h / 16 % 5, 1), '' order by n)
  from generate_series(1, 4) n cross join lateral (select hashint4((i / 3) # (n * 7919)) & 2147483647 as h) s)`;

const ownCompany = idOf(0, sql`i / 3`);
const number = sql`'+4930' || 20000000 + i - (i % ${TWICE_IN} = 0)::int`;
const address = sql`'person' || i - (i % ${TWICE_IN} = 0)::int || '@' || ${coined} || i / 3 % 10 || '.example'`;

/** So many prospects with number and address, three at a company; made by statements of the database alone. */
export async function fillProspects(db: Db, { workspaceId }: MemberActor, count: number): Promise<void> {
  const upTo = (last: number) => sql`generate_series(0, ${last}::int) i`;
  const name = sql`${oneOf(trades, 1)} || ' ' || ${oneOf(beginnings, 2)} || ${oneOf(endings, 3)} || ' ' || i % 1000`;
  await withoutIndexes(db, async (tx) => {
    await tx.execute(sql`
      insert into companies (workspace_id, id, name, match_name, domain, city)
      select ${workspaceId}, id, name, ${folded(sql`name`)}, domain, city
      from (select ${ownCompany} as id, ${name} as name, ${coined} || i / 3 % 10 || '.example' as domain, ${oneOf(cities, 4)} as city
        from (select i * 3 as i from ${upTo(Math.floor(count / 3))}) s) made`);
    await tx.execute(sql`
      insert into prospects (workspace_id, id, company_id, stage_id, stage_changed_at, created_at, first_name, last_name,
        city, source, attempts, last_call_at, last_result, search_text)
      select ${workspaceId}, ${idOf(1)}, c.id, stage_of[1 + greatest(i % 15 - 10, 0) % cardinality(stage_of)], at, at, first, last,
        made.city, case i % 4 when 0 then 'Messe' else 'Verzeichnis' end, i % 4, case when i % 4 > 0 then at end,
        case when i % 4 > 0 then 'no_answer' end,
        ${folded(sql`concat_ws(' ', last, first, made.city, c.name, c.domain, c.city, substr(${number}, 2), ${address})`)}
      from (select i, '2026-01-01'::timestamptz + i * interval '7 seconds' as at, ${oneOf(first, 5)} as first,
          ${oneOf(beginnings, 6)} || ${oneOf(endings, 7)} as last, ${oneOf(cities, 8)} as city
        from ${upTo(count - 1)}) made
      join companies c on c.workspace_id = ${workspaceId} and c.id = ${ownCompany}
      cross join (select array_agg(id order by position) as stage_of from stages where workspace_id = ${workspaceId}) s`);
    await tx.execute(sql`
      insert into phone_numbers (workspace_id, id, prospect_id, e164, kind)
      select ${workspaceId}, ${idOf(2)}, ${idOf(1)}, ${number}, 'landline' from ${upTo(count - 1)}`);
    await tx.execute(sql`
      insert into email_addresses (workspace_id, id, prospect_id, address)
      select ${workspaceId}, ${idOf(3)}, ${idOf(1)}, ${address} from ${upTo(count - 1)}`);
  });
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local work_mem = '512MB'`);
    await keepSearchWords(tx, workspaceId, sql`true`);
  });
  await db.execute(sql`vacuum analyze`);
}

/** Fills tables without looking after their rules and indexes, and makes the indexes in the end: many times quicker. */
async function withoutIndexes(db: Db, fill: (tx: Db) => Promise<void>): Promise<void> {
  await db.transaction(async (tx) => {
    const indexes = await tx.execute<{ name: string; made: string }>(sql`
      select indexname as name, indexdef as made from pg_indexes
      where tablename in ('companies', 'prospects', 'phone_numbers', 'email_addresses') and indexdef not like 'CREATE UNIQUE%'`);
    for (const { name } of indexes) await tx.execute(sql`drop index ${sql.identifier(name)}`);
    await tx.execute(sql`set local session_replication_role = replica`);
    await fill(tx);
    await tx.execute(sql`set local maintenance_work_mem = '512MB'`);
    for (const { made } of indexes) await tx.execute(sql.raw(made));
  });
}
