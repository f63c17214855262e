ALTER TABLE "import_mappings" ADD COLUMN "columns" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD COLUMN "file_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD COLUMN "value_choices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "preview" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "remembered_from" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "values" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "value_choices" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "company_by_domain" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "duplicates" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "decisions" jsonb DEFAULT '{}'::jsonb NOT NULL;