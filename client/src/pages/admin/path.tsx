import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { DeedDialog } from '../../api/deed-dialog';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { useApiForm } from '../../api/use-api-form';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { NotFound } from '../../app/not-found';
import { Badge } from '../../design/badge';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { AdminFrame } from '../../features/admin/admin-frame';
import {
  type ManagedPath,
  useChangePath,
  useManagedPath,
  useRemovePath,
} from '../../features/paths/use-managed-paths';
import { PathCourses } from './path-courses';

export function Page() {
  const t = useTranslations('paths');
  const { pathId = '' } = useParams();
  const path = useManagedPath(pathId);
  if (path.isError && [400, 404].includes(toProblem(path.error).status)) return <NotFound />;
  return (
    <AdminFrame
      title={path.data?.title ?? t('title')}
      above={
        <Breadcrumbs items={[{ label: t('title'), to: '/admin/paths' }, { label: path.data?.title ?? '' }]} />
      }
    >
      {path.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-40" />
          <Skeleton className="h-40" />
        </SkeletonGroup>
      )}
      {path.isError && !path.data && (
        <ProblemState error={path.error} onRetry={() => void path.refetch()} isRetrying={path.isFetching} />
      )}
      {path.data && <PathEditor path={path.data} />}
    </AdminFrame>
  );
}

function PathEditor({ path }: { path: ManagedPath }) {
  const t = useTranslations('paths');
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <Standing path={path} />
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t('courses')}</h2>
        <p className="text-ink-soft">{t('coursesLead')}</p>
        <PathCourses path={path} />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t('words')}</h2>
        <Words key={path.id} path={path} />
      </section>
    </div>
  );
}

/** Whether others see it, and the end of it. */
function Standing({ path }: { path: ManagedPath }) {
  const t = useTranslations('paths');
  const navigate = useNavigate();
  const tellOutcome = useTellOutcome();
  const change = useChangePath(path.id);
  const remove = useRemovePath(path.id);
  const [isRemoving, setIsRemoving] = useState(false);
  const { isPublished, version } = path;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Badge tone={isPublished ? 'success' : 'neutral'}>
        {t(isPublished ? 'published' : 'notPublished')}
      </Badge>
      <Button
        variant={isPublished ? 'secondary' : 'primary'}
        busy={change.isPending}
        disabled={!isPublished && path.courses.length === 0}
        onClick={() =>
          tellOutcome(
            change.mutateAsync({ version, isPublished: !isPublished }),
            t(isPublished ? 'didUnpublish' : 'didPublish'),
          )
        }
      >
        {t(isPublished ? 'unpublish' : 'publish')}
      </Button>
      <LinkButton to={`/paths/${path.slug}`} icon={<ExternalLink aria-hidden="true" />}>
        {t('look')}
      </LinkButton>
      <Button variant="quiet" onClick={() => setIsRemoving(true)}>
        {t('remove')}
      </Button>
      <DeedDialog
        open={isRemoving}
        isDangerous
        onClose={() => setIsRemoving(false)}
        deed={async () => {
          await remove.mutateAsync();
          void navigate('/admin/paths');
        }}
        done={t('removed')}
        title={t('removeTitle', { title: path.title })}
        description={t('removeText')}
        confirmText={t('remove')}
      />
    </div>
  );
}

function Words({ path }: { path: ManagedPath }) {
  const t = useTranslations('paths');
  const change = useChangePath(path.id);
  const form = useApiForm({
    initial: { title: path.title, summary: path.summary },
    validate: ({ title }) => (title.trim() === '' ? { title: t('nameMissing') } : {}),
    submit: (values) => change.mutateAsync({ version: path.version, ...values }),
    onSuccess: () => toast.success(t('saved')),
  });
  return (
    <Card padding="large">
      <ApiForm form={form}>
        <TextField label={t('name')} hint={t('nameHint')} maxLength={200} {...form.field('title')} />
        <TextArea
          label={t('summary')}
          hint={t('summaryHint')}
          rows={4}
          maxLength={2_000}
          optional
          {...form.field('summary')}
        />
        <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
          {t('save')}
        </Button>
      </ApiForm>
    </Card>
  );
}
