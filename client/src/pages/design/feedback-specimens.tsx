import { useState } from 'react';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { Dialog } from '../../design/dialog';
import { EmptyState } from '../../design/empty-state';
import { ErrorState } from '../../design/error-state';
import { LoadMore } from '../../design/load-more';
import { ProgressBar } from '../../design/progress-bar';
import { ProgressRing } from '../../design/progress-ring';
import { Skeleton, SkeletonGroup, SkeletonText } from '../../design/skeleton';
import { Stepper } from '../../design/stepper';
import { Tabs } from '../../design/tabs';
import { toast } from '../../design/toast';
import { Row, Specimen } from './specimen';

export function FeedbackSpecimens() {
  const [open, setOpen] = useState<'dialog' | 'confirm'>();
  const [tab, setTab] = useState('details');
  const close = () => setOpen(undefined);

  return (
    <>
      <Specimen name="Progress">
        <ProgressBar percent={42} label="The Rust book" text="5 of 12 lessons" />
        <Row>
          <ProgressRing percent={0} label="Not begun" />
          <ProgressRing percent={42} label="Under way" />
          <ProgressRing percent={100} label="Done" size={80} />
        </Row>
        <Stepper label="Publishing" steps={['Details', 'Curriculum', 'Price', 'Publish']} current={2} />
      </Specimen>
      <Specimen name="Tabs and dialogs">
        <Tabs
          label="Course"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'details', label: 'Details', content: 'What it is.' },
            { value: 'curriculum', label: 'Curriculum', content: 'What it teaches.' },
            { value: 'students', label: 'Students', content: 'Who learns.' },
          ]}
        />
        <Row>
          <Button onClick={() => setOpen('dialog')}>Open dialog</Button>
          <Button onClick={() => setOpen('confirm')}>Open confirmation</Button>
          <Button onClick={() => toast.success('Saved', { text: 'Undo', onPress: () => undefined })}>
            Toast
          </Button>
          <Button onClick={() => toast.error('The upload stopped. It goes on when you are online.')}>
            Error toast
          </Button>
        </Row>
        <Dialog
          open={open === 'dialog'}
          onClose={close}
          title="Rename the lesson"
          description="Learners see the new name at once."
          actions={
            <Button variant="primary" onClick={close}>
              Rename
            </Button>
          }
        />
        <ConfirmDialog
          open={open === 'confirm'}
          onClose={close}
          onConfirm={close}
          title="Delete this lesson?"
          description="Three learners are in it. Their progress stays; the lesson does not."
          confirmText="Delete lesson"
          isDangerous
        />
      </Specimen>
      <Specimen name="Callouts">
        {(['note', 'tip', 'important', 'warning', 'caution'] as const).map((kind) => (
          <Callout key={kind} kind={kind} title={kind}>
            Something that should be seen.
          </Callout>
        ))}
      </Specimen>
      <Specimen name="Loading, empty, error">
        <SkeletonGroup label="Loading" className="flex max-w-md flex-col gap-4">
          <Skeleton className="aspect-video" />
          <SkeletonText />
        </SkeletonGroup>
        <EmptyState title="No courses yet" action={<Button variant="primary">Find a course</Button>}>
          What you join shows up here, with where you left off.
        </EmptyState>
        <ErrorState onRetry={() => undefined} correlationId="0198c2f0-0000-7000-8000-000000000000">
          The server could not be reached.
        </ErrorState>
        <LoadMore hasMore isLoading={false} onLoadMore={() => undefined} shown={24} />
      </Specimen>
    </>
  );
}
