DROP INDEX "prospect_leases_session";--> statement-breakpoint
ALTER TABLE "calls" ALTER COLUMN "effects" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "calls" ALTER COLUMN "effects" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "call_sessions" ADD COLUMN "override_reason" text;--> statement-breakpoint
-- Who is being called at this moment; nobody is while tables change.
DELETE FROM "prospect_leases";--> statement-breakpoint
ALTER TABLE "prospect_leases" ADD COLUMN "turn" text NOT NULL;--> statement-breakpoint
ALTER TABLE "prospect_leases" ADD COLUMN "call_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "prospect_leases" ADD COLUMN "since" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "call_sessions" ADD CONSTRAINT "call_sessions_workspace_id_stage_id_stages_workspace_id_id_fk" FOREIGN KEY ("workspace_id","stage_id") REFERENCES "public"."stages"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_sessions_member" ON "call_sessions" USING btree ("workspace_id","member_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "prospect_leases_turn" ON "prospect_leases" USING btree ("workspace_id","session_id","turn");--> statement-breakpoint
ALTER TABLE "call_sessions" DROP COLUMN "view_id";