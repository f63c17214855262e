-- What stays of an erased number or address: HMAC-SHA256 (RFC 2104) over workspace and value. The connection brings the
-- two pads of the key (`anklang.erasure_key`, hex, 64 bytes each): the key stands nowhere in the database. Without them
-- the statement fails, so that nobody who was erased is contacted by mistake.
CREATE FUNCTION erased_value(workspace uuid, value text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT 'hmac:' || encode(sha256(
    decode(right(current_setting('anklang.erasure_key'), 128), 'hex')
    || sha256(decode(left(current_setting('anklang.erasure_key'), 128), 'hex')
      || convert_to(workspace::text || ' ' || value, 'UTF8'))), 'hex')
$$;--> statement-breakpoint
-- The hash of an audit event over the one before. `jsonb` has one spelling for equal content.
CREATE FUNCTION audit_hash(previous text, sequence bigint, workspace uuid, member uuid, action text,
  subject_kind text, subject uuid, data jsonb, at timestamptz) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(coalesce(previous, '') || jsonb_build_array(sequence, workspace, member,
    action, subject_kind, subject, data, (extract(epoch FROM at) * 1000000)::bigint)::text, 'UTF8')), 'hex')
$$;--> statement-breakpoint
-- Events written before were hashed in a way that could not be read back; their chain is made anew.
DO $$
DECLARE
  event record;
  previous text;
  chained uuid;
BEGIN
  FOR event IN SELECT * FROM audit_events ORDER BY workspace_id, sequence LOOP
    IF chained IS DISTINCT FROM event.workspace_id THEN
      previous := NULL;
      chained := event.workspace_id;
    END IF;
    previous := audit_hash(previous, event.sequence, event.workspace_id, event.member_id, event.action,
      event.subject_kind, event.subject_id, event.data, event.at);
    UPDATE audit_events SET hash = previous
      WHERE workspace_id = event.workspace_id AND sequence = event.sequence;
  END LOOP;
END $$;--> statement-breakpoint
-- The one way to change what is proof: the transaction says why (`anklang.proof_change`), and the product audits it.
CREATE FUNCTION keep_proof() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reason text := coalesce(current_setting('anklang.proof_change', true), '');
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF reason IN ('erasure', 'retention') AND TG_TABLE_NAME = 'consents' THEN RETURN OLD; END IF;
  ELSIF reason = 'merge' AND TG_TABLE_NAME = 'consents'
    AND to_jsonb(OLD) - 'prospect_id' = to_jsonb(NEW) - 'prospect_id' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER consents_stay BEFORE UPDATE OR DELETE ON consents
  FOR EACH ROW EXECUTE FUNCTION keep_proof();--> statement-breakpoint
CREATE TRIGGER audit_events_stay BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION keep_proof();
