import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { describePrincipal, type Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { AssessmentApi } from '../../assessment/assessment.contract';
import { courseVersionPublished } from '../content.contract';
import { contentErrors } from '../content.errors';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { DraftsRepository } from '../data/drafts.repository';
import { VersionsRepository } from '../data/versions.repository';
import { isReady } from '../domain/checklist';
import { type Draft, quizIdsOf } from '../domain/draft';
import { type FrozenQuiz, freezeVersion } from '../domain/freeze-version';
import type { PublishedVersionView } from '../http/content.schemas';
import { GetPublishChecklist } from '../queries/get-publish-checklist';
import { inBatches } from '../queries/part-states';
import { EditableParts } from './editable-parts';

type PublishedVersion = z.input<typeof PublishedVersionView>;

/** As many quizzes as assessment freezes at once. */
const quizBatch = 300;
/** How often publishing begins anew because the draft changed under it. */
const mostTries = 3;

/** Freezes the draft as an immutable version (promise 4). Without a change since the last one, that one is the answer. */
@injectable()
export class PublishCourse {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(GetPublishChecklist) private readonly checklist: GetPublishChecklist,
    @inject(AssessmentApi) private readonly assessment: AssessmentApi,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(VersionsRepository) private readonly versions: VersionsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { editor: Person; courseId: string }): Promise<PublishedVersion> {
    const { courseId } = await this.editable.course(request.editor, request.courseId);
    for (let tries = 1; ; tries += 1) {
      const draft = await this.drafts.load(this.database, courseId);
      const checklist = await this.checklist.check(draft);
      if (!isReady(checklist))
        throw contentErrors.notReady({ facts: { checklist: checklist.map((item) => ({ ...item })) } });
      const quizzes = await this.freezeQuizzes(courseId, quizIdsOf(draft));
      try {
        return await this.work.run((tx) => this.publish(tx, draft, quizzes, request.editor));
      } catch (error) {
        if (!(error instanceof DraftHasMoved)) throw error;
        if (tries === mostTries) throw contentErrors.changedMeanwhile();
      }
    }
  }

  private async freezeQuizzes(courseId: string, quizIds: string[]): Promise<Map<string, FrozenQuiz>> {
    const frozen = new Map<string, FrozenQuiz>();
    for (const batch of inBatches(quizIds, quizBatch)) {
      const { quizzes } = await this.assessment.freezeQuizzes({ courseId, quizIds: batch });
      for (const { quizId, ...quiz } of quizzes) frozen.set(quizId, quiz);
    }
    return frozen;
  }

  private async publish(
    tx: Transaction,
    draft: Draft,
    quizzes: ReadonlyMap<string, FrozenQuiz>,
    editor: Person,
  ): Promise<PublishedVersion> {
    const { courseId } = draft;
    const { revision } = await this.drafts.lock(tx, courseId);
    if (revision !== draft.revision) throw new DraftHasMoved();
    const newest = await this.versions.newest(tx, courseId);
    const frozen = freezeVersion(draft, { files: await this.assets.of(tx, courseId), quizzes });
    const isUnchanged = newest?.fingerprint === frozen.fingerprint;
    const head = isUnchanged
      ? newest
      : {
          id: newId(),
          number: (newest?.number ?? 0) + 1,
          publishedAt: this.clock.now(),
          fingerprint: frozen.fingerprint,
        };
    await this.drafts.savePublished(tx, courseId, {
      currentVersionId: head.id,
      publishedRevision: revision,
    });
    const answer = { versionId: head.id, number: head.number, publishedAt: head.publishedAt.toISOString() };
    if (isUnchanged) return answer;
    const publishedBy = describePrincipal(editor);
    await this.versions.insert(tx, { ...head, courseId, publishedBy }, frozen);
    await tx.publish(courseVersionPublished, {
      courseId,
      ...answer,
      sections: frozen.announced.map(({ title, lessons }) => ({ title, lessons: [...lessons] })),
    });
    return answer;
  }
}

/** The draft changed between the check and the lock: what was checked is not what would be published. */
class DraftHasMoved extends Error {}
