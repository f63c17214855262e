CREATE TABLE "removed_stages" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	CONSTRAINT "removed_stages_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "removed_stages" ADD CONSTRAINT "removed_stages_workspace_id_stage_id_stages_workspace_id_id_fk" FOREIGN KEY ("workspace_id","stage_id") REFERENCES "public"."stages"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE FUNCTION standing_stage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.stage_id := coalesce(
    (SELECT r.stage_id FROM removed_stages r WHERE r.workspace_id = NEW.workspace_id AND r.id = NEW.stage_id),
    NEW.stage_id);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER prospects_standing_stage BEFORE INSERT OR UPDATE OF stage_id ON prospects
  FOR EACH ROW EXECUTE FUNCTION standing_stage();
