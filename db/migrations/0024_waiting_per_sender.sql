DROP INDEX "deliveries_due";--> statement-breakpoint
CREATE INDEX "deliveries_address" ON "deliveries" USING btree ("workspace_id","to_address","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_member" ON "deliveries" USING btree ("workspace_id","member_id","state");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("workspace_id","member_id","due_at","id") WHERE "deliveries"."state" = 'queued';