ALTER TABLE "packet_pages" ADD COLUMN "member_id" uuid;--> statement-breakpoint
UPDATE "packet_pages" SET "member_id" = (SELECT m."id" FROM "members" m
  WHERE m."workspace_id" = "packet_pages"."workspace_id" ORDER BY m."role" DESC, m."id" LIMIT 1);--> statement-breakpoint
ALTER TABLE "packet_pages" ALTER COLUMN "member_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "packet_pages" ADD COLUMN "cover_html" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "packet_pages" ALTER COLUMN "cover_html" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "packet_pages" ADD CONSTRAINT "packet_pages_workspace_id_member_id_members_workspace_id_id_fk" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."members"("workspace_id","id") ON DELETE no action ON UPDATE no action;