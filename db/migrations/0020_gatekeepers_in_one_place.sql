ALTER TABLE "companies" DROP COLUMN "gatekeeper_name";--> statement-breakpoint
ALTER TABLE "companies" DROP COLUMN "best_time";