DROP INDEX "calls_at";--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "weekly_goals" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "local_at" timestamp;--> statement-breakpoint
UPDATE "calls" SET "local_at" = "calls"."at" AT TIME ZONE coalesce("prospects"."time_zone", "workspaces"."time_zone")
FROM "prospects" JOIN "workspaces" ON "workspaces"."id" = "prospects"."workspace_id"
WHERE "prospects"."workspace_id" = "calls"."workspace_id" AND "prospects"."id" = "calls"."prospect_id";--> statement-breakpoint
ALTER TABLE "calls" ALTER COLUMN "local_at" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "calls_made" ON "calls" USING btree ("workspace_id","at","prospect_id","member_id","result","conversation","local_at","script_version_id") WHERE "calls"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "deliveries_sent" ON "deliveries" USING btree ("workspace_id","sent_at") WHERE "deliveries"."sent_at" is not null;