CREATE TABLE "calling_hours" (
	"workspace_id" uuid NOT NULL,
	"country" text NOT NULL,
	"windows" jsonb NOT NULL,
	CONSTRAINT "calling_hours_workspace_id_country_pk" PRIMARY KEY("workspace_id","country")
);
--> statement-breakpoint
ALTER TABLE "call_sessions" ADD COLUMN "courage" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "call_sessions" ADD COLUMN "break_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "prospects" ADD COLUMN "directory_asterisk" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "calling_hours" ADD CONSTRAINT "calling_hours_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prospects_never_called" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE "prospects"."last_call_at" is null and "prospects"."next_attempt_at" is null and not "prospects"."unworkable" and "prospects"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "prospects_next_attempt" ON "prospects" USING btree ("workspace_id","next_attempt_at","id") WHERE "prospects"."next_attempt_at" is not null and not "prospects"."unworkable" and "prospects"."deleted_at" is null;