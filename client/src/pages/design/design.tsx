import { PageHeading } from '../../app/page-heading';
import { CourseCover } from '../../design/course-cover';
import { ControlSpecimens } from './control-specimens';
import { FeedbackSpecimens } from './feedback-specimens';
import { Specimen } from './specimen';
import { TextSpecimens } from './text-specimens';

/** Every component in every state, for the eye; text here is not translated, since only developers see it. */
export function Page() {
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-12 px-4 py-10 sm:px-6">
      <PageHeading title="Design system" />
      <Specimen name="Course covers">
        <div className="grid gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {slugs.map((slug) => (
            <CourseCover key={slug} slug={slug} className="rounded-lg border border-line" />
          ))}
        </div>
      </Specimen>
      <TextSpecimens />
      <ControlSpecimens />
      <FeedbackSpecimens />
    </div>
  );
}

const slugs = [
  'the-rust-book',
  'light-and-form',
  'a-walk-in-rome',
  'first-steps',
  'how-the-night-sky-works',
  'read-a-balance-sheet',
  'bread-at-home',
  'sql-from-the-first-query',
];
