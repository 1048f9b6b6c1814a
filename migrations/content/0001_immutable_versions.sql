-- A published version is never changed and never removed, whoever asks (promise 4): learners who finished hold on to it.
CREATE FUNCTION "content"."refuse_change_of_version"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  raise exception 'A published version cannot be changed: % on %.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
CREATE TRIGGER "versions_are_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "content"."versions"
  FOR EACH STATEMENT EXECUTE FUNCTION "content"."refuse_change_of_version"();
--> statement-breakpoint
CREATE TRIGGER "version_sections_are_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "content"."version_sections"
  FOR EACH STATEMENT EXECUTE FUNCTION "content"."refuse_change_of_version"();
--> statement-breakpoint
CREATE TRIGGER "version_lessons_are_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "content"."version_lessons"
  FOR EACH STATEMENT EXECUTE FUNCTION "content"."refuse_change_of_version"();
