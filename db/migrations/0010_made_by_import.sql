ALTER TABLE "companies" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "prospect_lists" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "tags" ADD COLUMN "import_id" uuid;