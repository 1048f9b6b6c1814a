import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Callout } from '../../design/callout';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { QuizEditor } from '../../features/quiz-editor/quiz-editor';
import { useQuizDraft } from '../../features/quiz-editor/use-quiz-draft';
import { CourseQuestionPictures } from './course-question-pictures';
import { LazyMarkdown } from './lazy-markdown';

/** The quiz of a lesson. */
export function LessonQuiz({ quizId }: { quizId: string | null }) {
  const t = useTranslations('lessonEditor');
  if (quizId === null) return <Callout kind="caution">{t('noQuiz')}</Callout>;
  return <LoadedQuiz key={quizId} quizId={quizId} />;
}

function LoadedQuiz({ quizId }: { quizId: string }) {
  const t = useTranslations('quizEditor');
  const quiz = useQuizDraft(quizId);
  const renderMarkdown = useCallback((text: string) => <LazyMarkdown text={text} headingLevel={4} />, []);
  if (quiz.data) {
    return (
      <CourseQuestionPictures courseId={quiz.data.courseId}>
        <QuizEditor quiz={quiz.data} renderMarkdown={renderMarkdown} />
      </CourseQuestionPictures>
    );
  }
  if (quiz.isError) {
    return (
      <ProblemState error={quiz.error} onRetry={() => void quiz.refetch()} isRetrying={quiz.isFetching} />
    );
  }
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
      <Skeleton className="h-40" />
      <Skeleton className="h-64" />
    </SkeletonGroup>
  );
}
