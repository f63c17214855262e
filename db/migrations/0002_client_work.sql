ALTER TABLE "members" ADD COLUMN "hours_available" numeric(5, 2);--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_workspace_id_file_id_files_workspace_id_id_fk" FOREIGN KEY ("workspace_id","file_id") REFERENCES "public"."files"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreements_client" ON "agreements" USING btree ("workspace_id","client_id");--> statement-breakpoint
CREATE INDEX "office_hours_client" ON "office_hours" USING btree ("workspace_id","client_id");