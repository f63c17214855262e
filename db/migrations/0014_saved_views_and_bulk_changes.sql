CREATE TABLE "bulk_change_rows" (
	"workspace_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"prospect_id" uuid NOT NULL,
	"outcome" text,
	"before" jsonb,
	"undone_at" timestamp with time zone,
	CONSTRAINT "bulk_change_rows_workspace_id_change_id_prospect_id_pk" PRIMARY KEY("workspace_id","change_id","prospect_id")
);
--> statement-breakpoint
CREATE TABLE "bulk_changes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"target" jsonb DEFAULT 'null'::jsonb,
	"state" text DEFAULT 'running' NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"progress_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "bulk_changes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"search" text NOT NULL,
	"columns" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "table_preferences" (
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"columns" jsonb,
	"default_view_id" uuid,
	CONSTRAINT "table_preferences_workspace_id_member_id_pk" PRIMARY KEY("workspace_id","member_id")
);
--> statement-breakpoint
DROP INDEX "prospects_stage";--> statement-breakpoint
ALTER TABLE "call_sessions" ADD COLUMN "view_id" uuid;--> statement-breakpoint
ALTER TABLE "bulk_change_rows" ADD CONSTRAINT "bulk_change_rows_workspace_id_change_id_bulk_changes_workspace_id_id_fk" FOREIGN KEY ("workspace_id","change_id") REFERENCES "public"."bulk_changes"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_change_rows" ADD CONSTRAINT "bulk_change_rows_workspace_id_prospect_id_prospects_workspace_id_id_fk" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_workspace_id_member_id_members_workspace_id_id_fk" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."members"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_workspace_id_member_id_members_workspace_id_id_fk" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."members"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_preferences" ADD CONSTRAINT "table_preferences_workspace_id_member_id_members_workspace_id_id_fk" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."members"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_preferences" ADD CONSTRAINT "table_preferences_workspace_id_default_view_id_saved_views_workspace_id_id_fk" FOREIGN KEY ("workspace_id","default_view_id") REFERENCES "public"."saved_views"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_change_rows_waiting" ON "bulk_change_rows" USING btree ("workspace_id","change_id","prospect_id") WHERE "bulk_change_rows"."outcome" is null;--> statement-breakpoint
CREATE INDEX "bulk_change_rows_prospect" ON "bulk_change_rows" USING btree ("workspace_id","prospect_id");--> statement-breakpoint
CREATE INDEX "bulk_changes_created" ON "bulk_changes" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "bulk_changes_open" ON "bulk_changes" USING btree ("progress_at") WHERE "bulk_changes"."state" in ('running', 'undoing');--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("workspace_id","member_id",lower("name"));--> statement-breakpoint
CREATE INDEX "saved_views_shared" ON "saved_views" USING btree ("workspace_id","shared");--> statement-breakpoint
ALTER TABLE "call_sessions" ADD CONSTRAINT "call_sessions_workspace_id_view_id_saved_views_workspace_id_id_fk" FOREIGN KEY ("workspace_id","view_id") REFERENCES "public"."saved_views"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prospect_tags_tag" ON "prospect_tags" USING btree ("workspace_id","tag_id","prospect_id");--> statement-breakpoint
CREATE INDEX "prospects_last_call" ON "prospects" USING btree ("workspace_id","last_call_at","id");--> statement-breakpoint
CREATE INDEX "prospects_stage" ON "prospects" USING btree ("workspace_id","stage_id","stage_changed_at","id");