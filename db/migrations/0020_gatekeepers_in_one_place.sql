INSERT INTO "gatekeepers" ("workspace_id", "id", "company_id", "name", "best_time")
SELECT "workspace_id", gen_random_uuid(), "id", "gatekeeper_name", "best_time" FROM "companies"
WHERE "gatekeeper_name" IS NOT NULL OR "best_time" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "companies" DROP COLUMN "gatekeeper_name";--> statement-breakpoint
ALTER TABLE "companies" DROP COLUMN "best_time";