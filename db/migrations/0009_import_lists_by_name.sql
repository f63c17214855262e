ALTER TABLE "imports" DROP CONSTRAINT "imports_workspace_id_list_id_prospect_lists_workspace_id_id_fk";
--> statement-breakpoint
ALTER TABLE "import_mappings" DROP COLUMN "mapping";--> statement-breakpoint
ALTER TABLE "imports" DROP COLUMN "list_id";