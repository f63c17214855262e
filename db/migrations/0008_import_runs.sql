ALTER TABLE "import_rows" DROP CONSTRAINT "import_rows_workspace_id_prospect_id_prospects_workspace_id_id_fk";
--> statement-breakpoint
DROP INDEX "prospects_company";--> statement-breakpoint
ALTER TABLE "import_mappings" ADD COLUMN "fields" jsonb;--> statement-breakpoint
UPDATE "import_mappings" SET "fields" = "mapping";--> statement-breakpoint
ALTER TABLE "import_mappings" ALTER COLUMN "fields" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "undo" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "encodings_in_doubt" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "notices" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "several" text DEFAULT 'ask' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "problems" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "progress_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_workspace_id_prospect_id_prospects_workspace_id_id_fk" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_rows_action" ON "import_rows" USING btree ("workspace_id","import_id","action","line");--> statement-breakpoint
CREATE INDEX "prospects_company" ON "prospects" USING btree ("workspace_id","company_id",lower("last_name"));