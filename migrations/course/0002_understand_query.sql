-- What a visitor meant. `asked` is a list of {word, isPrefix, variants} (domain/search-words.ts).
-- A word that no published course has stands for the words that look most like it; where no course has all of the words,
-- those that have some of them are found. Words such as "the" do not count, unless there are no others.
create function course.understand_query(asked jsonb) returns tsquery
language sql stable parallel safe as $$
  with term as (
    select given.word, given.variants, ordinality as position, stem is null as is_stop_word,
      quote_literal(given.word) || case when given."isPrefix" then ':*' else '' end as itself,
      coalesce(' | ' || quote_literal(stem), '') as by_stem
    from rows from (jsonb_to_recordset(asked) as (word text, "isPrefix" boolean, variants text[]))
      with ordinality as given (word, "isPrefix", variants, ordinality)
    cross join lateral (select (ts_lexize('english_stem', given.word))[1] as stem) as lexeme
  ),
  form as (
    select term.position, '(' || term.itself || term.by_stem || case
        when exists (select from course.courses
                     where status = 'published' and search_vector @@ term.itself::tsquery) then ''
        else coalesce(' | ' || (
          select string_agg(quote_literal(likely.word), ' | ') from (
            select word from (
              select search_words.word, search_words.word = any (term.variants) as is_swapped,
                public.similarity(search_words.word, term.word) as likeness,
                max(public.similarity(search_words.word, term.word)) over () as most_likeness
              from course.search_words
              where length(term.word) >= 4
                and (search_words.word operator(public.%) term.word or search_words.word = any (term.variants))
            ) as similar_word
            where is_swapped or likeness >= 0.75 * most_likeness
            order by is_swapped desc, likeness desc, word
            limit 5) as likely), '')
      end || ')' as query
    from term
    where not term.is_stop_word or (select bool_and(is_stop_word) from term)
  ),
  meaning as (
    select string_agg(query, ' & ' order by position)::tsquery as all_words,
      string_agg(query, ' | ' order by position)::tsquery as any_word
    from form
  )
  select case
    when exists (select from course.courses where status = 'published' and search_vector @@ all_words) then all_words
    else any_word
  end
  from meaning
$$;
