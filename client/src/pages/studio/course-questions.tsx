import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/empty-state';
import { Select } from '../../design/select';
import { ListStates } from '../../features/admin/list-states';
import { PostModerationList } from '../../features/questions/post-moderation-list';
import { QuestionList } from '../../features/questions/question-list';
import { useQuestions } from '../../features/questions/use-questions';

const choices = ['unanswered', 'all', 'reported', 'hidden'] as const;

/** What is asked under the lessons of a course, for those who teach it: what waits first. */
export function CourseQuestions({ courseId, slug }: { courseId: string; slug: string }) {
  const t = useTranslations('questions');
  const [show, setShow] = useState<(typeof choices)[number]>('unanswered');
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose text-ink-soft">{t('studioLead')}</p>
      <Select
        className="max-w-80"
        label={t('show')}
        value={show}
        onChange={setShow}
        options={choices.map((value) => ({ value, label: t(`studioShow.${value}`) }))}
      />
      {show === 'unanswered' || show === 'all' ? (
        <Asked courseId={courseId} slug={slug} status={show} />
      ) : (
        <PostModerationList courseId={courseId} status={show} />
      )}
    </div>
  );
}

function Asked({ courseId, slug, status }: { courseId: string; slug: string; status: 'unanswered' | 'all' }) {
  const t = useTranslations('questions');
  const list = useQuestions(courseId, { status });
  return (
    <ListStates
      list={list}
      loadingText={t('loading')}
      empty={
        status === 'all' ? (
          <EmptyState title={t('empty')} />
        ) : (
          <EmptyState title={t('allAnswered')}>{t('allAnsweredText')}</EmptyState>
        )
      }
    >
      {(questions) => <QuestionList questions={questions} slug={slug} showsLesson />}
    </ListStates>
  );
}
