import { ExternalLink } from 'lucide-react';
import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Badge } from '../../design/badge';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup, SkeletonText } from '../../design/skeleton';
import { Tabs } from '../../design/tabs';
import { AnnouncementsPanel } from '../../features/announcements/announcements-panel';
import { CurriculumPanel } from '../../features/builder/curriculum-panel';
import { DetailsForm } from '../../features/builder/details-form';
import { PricingForm } from '../../features/builder/pricing-form';
import { PublishPanel } from '../../features/builder/publish-panel';
import { useCourseDraft } from '../../features/builder/use-course-draft';
import { type EditableCourse, useEditableCourse } from '../../features/builder/use-editable-course';
import { CourseCertificates } from '../../features/certificate/course-certificates';
import { BankList } from '../../features/quiz-editor/banks/bank-list';
import { StudioReviews } from '../../features/review/studio-reviews';
import { StudentsPanel } from '../../features/students/students-panel';
import { CourseStatusBadge } from '../../features/studio/course-status-badge';
import { CourseCoverPanel } from './course-cover-panel';
import { CoursePrerequisites } from './course-prerequisites';
import { CourseQuestions } from './course-questions';
import { LazyMarkdown } from './lazy-markdown';

export function Page() {
  const t = useTranslations('builder');
  const { courseId = '' } = useParams();
  const draft = useCourseDraft(courseId);
  const course = useEditableCourse(courseId, { isPublishing: draft.data?.published != null });

  if (course.data?.may.edit === false) {
    return (
      <Frame>
        <PageHeading title={course.data.title} />
        <EmptyState title={t('notYoursTitle')} action={<LinkButton to="/studio">{t('toStudio')}</LinkButton>}>
          {t('notYoursText')}
        </EmptyState>
      </Frame>
    );
  }
  if (course.data) {
    return (
      <Builder
        course={course.data}
        hasChanges={draft.data?.published != null && draft.data.hasUnpublishedChanges}
        isPublished={draft.data?.published != null}
        onRefresh={course.refetch}
      />
    );
  }
  if (course.isError && [400, 404].includes(toProblem(course.error).status)) return <NotFound />;
  return (
    <Frame>
      {course.isError ? (
        <ProblemState
          error={course.error}
          onRetry={() => void course.refetch()}
          isRetrying={course.isFetching}
        />
      ) : (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-6">
          <Skeleton className="h-9 w-2/3 max-w-md" />
          <Skeleton className="h-11" />
          <SkeletonText lines={5} />
        </SkeletonGroup>
      )}
    </Frame>
  );
}

function Builder({
  course,
  hasChanges,
  isPublished,
  onRefresh,
}: {
  course: EditableCourse;
  hasChanges: boolean;
  isPublished: boolean;
  onRefresh: () => Promise<unknown>;
}) {
  const t = useTranslations('builder');
  const [parameters, setParameters] = useSearchParams();
  const tab = tabs.find((one) => one === parameters.get('tab')) ?? 'curriculum';
  const renderMarkdown = useCallback((text: string) => <LazyMarkdown text={text} headingLevel={3} />, []);

  const content = {
    curriculum: <CurriculumPanel courseId={course.id} />,
    details: (
      <div className="flex flex-col gap-10">
        <CourseCoverPanel course={course} />
        <DetailsForm
          key={course.id}
          course={course}
          onRefresh={onRefresh}
          renderMarkdown={renderMarkdown}
          focusOn={parameters.get('field') ?? undefined}
        />
        <CoursePrerequisites courseId={course.id} />
      </div>
    ),
    pricing: <PricingForm key={course.id} course={course} onRefresh={onRefresh} />,
    publish: <PublishPanel course={course} />,
    students: <StudentsPanel courseId={course.id} isPublished={isPublished} />,
    certificates: <CourseCertificates courseId={course.id} />,
    announcements: <AnnouncementsPanel courseId={course.id} />,
    questions: <CourseQuestions courseId={course.id} slug={course.slug} />,
    banks: <BankList courseId={course.id} />,
    reviews: <StudioReviews courseId={course.id} />,
  };

  return (
    <Frame>
      <div className="flex flex-col gap-2">
        <Breadcrumbs items={[{ label: t('studio'), to: '/studio' }, { label: course.title }]} />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
            <PageHeading title={course.title} className="text-2xl" />
            <span className="flex flex-wrap gap-2">
              <CourseStatusBadge status={course.status} />
              {hasChanges && <Badge tone="warning">{t('unpublishedChanges')}</Badge>}
            </span>
          </div>
          {isPublished && (
            <LinkButton
              size="small"
              to={`/courses/${course.slug}`}
              icon={<ExternalLink aria-hidden="true" />}
            >
              {t('viewPublic')}
            </LinkButton>
          )}
        </div>
      </div>
      <Tabs
        label={t('tabs')}
        value={tab}
        onChange={(next) => setParameters({ tab: next }, { state: { keepFocus: true } })}
        tabs={tabs.map((one) => ({
          value: one,
          label: t(`tab.${one}`),
          content: one === tab && content[one],
        }))}
      />
    </Frame>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-5 px-4 py-6 sm:px-6 lg:py-9">{children}</div>
  );
}

const tabs = [
  'curriculum',
  'banks',
  'details',
  'pricing',
  'publish',
  'students',
  'announcements',
  'certificates',
  'questions',
  'reviews',
] as const;
