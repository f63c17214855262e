CREATE TABLE "search_words" (
	"workspace_id" uuid NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "search_words_workspace_id_word_pk" PRIMARY KEY("workspace_id","word")
);
--> statement-breakpoint
ALTER TABLE "search_words" ADD CONSTRAINT "search_words_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_words_word" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "companies_search" ON "companies" USING gin ("match_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "prospects_search_start" ON "prospects" USING btree ("workspace_id",(left("search_text", 60) collate "C")) WHERE "prospects"."deleted_at" is null;--> statement-breakpoint
INSERT INTO "search_words" ("workspace_id", "word") SELECT DISTINCT p."workspace_id", word FROM "prospects" p CROSS JOIN string_to_table(translate(p."search_text", '0123456789@.,;:-_/+&''()', repeat(' ', 23)), ' ') word WHERE length(word) >= 4 ON CONFLICT DO NOTHING;
