-- A frozen version is never changed and never removed, whoever asks (promise 7): grades are replayed from it.
CREATE FUNCTION "assessment"."refuse_change_of_version"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  raise exception 'A frozen quiz cannot be changed: % on %.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
CREATE TRIGGER "quiz_versions_are_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."quiz_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change_of_version"();
--> statement-breakpoint
-- What was submitted stays as it was, and so do its answers: a grade is replayed from them.
CREATE FUNCTION "assessment"."refuse_change_of_graded_attempt"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if exists (select from "assessment"."attempts" where id = new.attempt_id and status = 'graded') then
    raise exception 'Attempt % has been submitted: its answers cannot be changed.', new.attempt_id
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
CREATE TRIGGER "answers_of_graded_attempts_are_immutable" BEFORE INSERT OR UPDATE ON "assessment"."answers"
  FOR EACH ROW EXECUTE FUNCTION "assessment"."refuse_change_of_graded_attempt"();
