DROP INDEX "import_rows_prospect";--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "likeness" text;--> statement-breakpoint
CREATE INDEX "import_rows_likeness" ON "import_rows" USING btree ("workspace_id","likeness") WHERE "import_rows"."likeness" is not null;--> statement-breakpoint
CREATE INDEX "import_rows_prospect" ON "import_rows" USING btree ("workspace_id","prospect_id","import_id");