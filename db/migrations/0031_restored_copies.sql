ALTER TABLE "workspaces" ADD COLUMN "restored_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "restored_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "restore_confirmed_at" timestamp with time zone;