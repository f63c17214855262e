CREATE TABLE "snippets" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "snippets_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "signature" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "preview_key" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "pages" integer;--> statement-breakpoint
ALTER TABLE "portfolio_links" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "packet_items" ADD COLUMN "description" text;--> statement-breakpoint
ALTER TABLE "packet_pages" ADD COLUMN "language" text;--> statement-breakpoint
UPDATE "packet_pages" SET "language" = "packet_versions"."language" FROM "packet_versions"
WHERE "packet_versions"."workspace_id" = "packet_pages"."workspace_id" AND "packet_versions"."id" = "packet_pages"."version_id";--> statement-breakpoint
ALTER TABLE "packet_pages" ALTER COLUMN "language" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "packet_pages" ADD COLUMN "interested_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "packet_versions" ADD COLUMN "other_cover_text" text;--> statement-breakpoint
ALTER TABLE "packet_views" ADD COLUMN "version_id" uuid;--> statement-breakpoint
ALTER TABLE "snippets" ADD CONSTRAINT "snippets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "snippets_name" ON "snippets" USING btree ("workspace_id","name");--> statement-breakpoint
ALTER TABLE "packet_views" ADD CONSTRAINT "packet_views_workspace_id_version_id_packet_versions_workspace_id_id_fk" FOREIGN KEY ("workspace_id","version_id") REFERENCES "public"."packet_versions"("workspace_id","id") ON DELETE no action ON UPDATE no action;