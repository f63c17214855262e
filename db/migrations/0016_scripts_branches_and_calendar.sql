CREATE TABLE "calendar_feeds" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_read_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "call_sessions" ADD COLUMN "script_chosen" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "outcome_rules" ADD COLUMN "shortcut" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "gatekeeper_name" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "best_time" text;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "phone_number" text;--> statement-breakpoint
ALTER TABLE "prospect_lists" ADD COLUMN "script_id" uuid;--> statement-breakpoint
ALTER TABLE "call_scripts" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sequences" ADD COLUMN "script_id" uuid;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_workspace_id_member_id_members_workspace_id_id_fk" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."members"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_member" ON "calendar_feeds" USING btree ("workspace_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token_hash" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
ALTER TABLE "prospect_lists" ADD CONSTRAINT "prospect_lists_workspace_id_script_id_call_scripts_workspace_id_id_fk" FOREIGN KEY ("workspace_id","script_id") REFERENCES "public"."call_scripts"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sequences" ADD CONSTRAINT "sequences_workspace_id_script_id_call_scripts_workspace_id_id_fk" FOREIGN KEY ("workspace_id","script_id") REFERENCES "public"."call_scripts"("workspace_id","id") ON DELETE no action ON UPDATE no action;