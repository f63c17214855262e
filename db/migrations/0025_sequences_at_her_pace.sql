DROP INDEX "enrolments_due";--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "send_windows" jsonb DEFAULT '[{"weekday":1,"from":"09:00","to":"17:00"},{"weekday":2,"from":"09:00","to":"17:00"},{"weekday":3,"from":"09:00","to":"17:00"},{"weekday":4,"from":"09:00","to":"17:00"},{"weekday":5,"from":"09:00","to":"17:00"}]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "prospect_rest_days" integer DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "company_rest_days" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "spread_seconds" integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "rescheduled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "steps" ADD COLUMN "condition" text DEFAULT 'always' NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "enrolment_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "step_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_workspace_id_enrolment_id_enrolments_workspace_id_id_fk" FOREIGN KEY ("workspace_id","enrolment_id") REFERENCES "public"."enrolments"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_workspace_id_step_id_steps_workspace_id_id_fk" FOREIGN KEY ("workspace_id","step_id") REFERENCES "public"."steps"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_of_step" ON "deliveries" USING btree ("workspace_id","step_id");--> statement-breakpoint
CREATE INDEX "enrolments_version" ON "enrolments" USING btree ("workspace_id","version_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_step" ON "tasks" USING btree ("workspace_id","enrolment_id","step_id");--> statement-breakpoint
CREATE INDEX "enrolments_due" ON "enrolments" USING btree ("next_step_at") WHERE "enrolments"."state" in ('pending', 'active');