-- What people gave is kept as it was, unless its learner is erased: then it goes, and still never changes.
CREATE OR REPLACE FUNCTION "assessment"."refuse_change_of_hand_grade"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if tg_op = 'DELETE' and current_setting('stoa.erasing', true) = 'on' then
    return null;
  end if;
  raise exception 'A grade that was given cannot be changed: % on %.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
