ALTER TABLE "deliveries" ADD COLUMN "sealed_tokens" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "rescheduled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "transmitting_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "first_tried_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "daily_cap" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolments" ADD COLUMN "address" text;--> statement-breakpoint
UPDATE "enrolments" SET "address" = coalesce((SELECT e."address" FROM "email_addresses" e
  WHERE e."workspace_id" = "enrolments"."workspace_id" AND e."prospect_id" = "enrolments"."prospect_id" ORDER BY e."id" LIMIT 1), '');--> statement-breakpoint
ALTER TABLE "enrolments" ALTER COLUMN "address" SET NOT NULL;