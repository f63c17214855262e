CREATE TABLE "merges" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"kept_id" uuid NOT NULL,
	"gone_id" uuid NOT NULL,
	"gone_name" text NOT NULL,
	"changes" jsonb NOT NULL,
	"member_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "merges_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "not_duplicates" (
	"workspace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"member_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "not_duplicates_workspace_id_kind_first_id_second_id_pk" PRIMARY KEY("workspace_id","kind","first_id","second_id")
);
--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merges_kept" ON "merges" USING btree ("workspace_id","kept_id","at") WHERE "merges"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "merges_gone" ON "merges" USING btree ("workspace_id","gone_id") WHERE "merges"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "merges_at" ON "merges" USING btree ("workspace_id","at","id");--> statement-breakpoint
CREATE INDEX "callbacks_prospect" ON "callbacks" USING btree ("workspace_id","prospect_id");--> statement-breakpoint
CREATE INDEX "prospects_referred_by" ON "prospects" USING btree ("workspace_id","referred_by_id") WHERE "prospects"."referred_by_id" is not null;--> statement-breakpoint
CREATE INDEX "enrolments_prospect" ON "enrolments" USING btree ("workspace_id","prospect_id");