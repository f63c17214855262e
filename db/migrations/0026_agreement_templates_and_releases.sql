CREATE TABLE "agreement_templates" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "agreement_templates_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "client_contacts" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text,
	"phone" text,
	"email" text,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_contacts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "reminder_task_id" uuid;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "referral_considered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "released_by" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "release_channel" text;--> statement-breakpoint
ALTER TABLE "portfolio_links" ADD COLUMN "made_for_client_id" uuid;--> statement-breakpoint
ALTER TABLE "portfolio_links" ADD COLUMN "released_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "portfolio_links" ADD COLUMN "released_by" text;--> statement-breakpoint
ALTER TABLE "portfolio_links" ADD COLUMN "release_channel" text;--> statement-breakpoint
ALTER TABLE "agreement_templates" ADD CONSTRAINT "agreement_templates_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_contacts" ADD CONSTRAINT "client_contacts_workspace_id_client_id_clients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."clients"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_templates_name" ON "agreement_templates" USING btree ("workspace_id","name");--> statement-breakpoint
CREATE INDEX "client_contacts_client" ON "client_contacts" USING btree ("workspace_id","client_id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("workspace_id","subject_id","at");