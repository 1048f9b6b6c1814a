import { inject, injectable } from 'tsyringe';
import { newId } from '../../../platform/identifiers/identifier';
import { Logger } from '../../../platform/logging/logger';
import { type Asset, MediaApi } from '../../media/media.contract';
import { assessmentErrors } from '../assessment.errors';
import type { Attempt } from '../domain/attempt';
import type { Answer, FileQuestion, HandedInFile, Question } from '../domain/question';

/** Files that answer a question: uploads of the learner, made for this very question of this attempt. */
@injectable()
export class HandedInFiles {
  constructor(
    @inject(MediaApi) private readonly media: MediaApi,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  /**
   * The answer with its files as they are, whatever was said of them; any other answer as it is.
   *
   * @throws assessment.file_not_taken
   */
  async asTheyAre(attempt: Attempt, question: Question, answer: Answer): Promise<Answer> {
    if (question.kind !== 'file' || !('files' in answer) || answer.files.length === 0) return answer;
    const assetIds = answer.files.map(({ assetId }) => assetId);
    const { assets } = await this.media.getAssets({ assetIds });
    const taken = new Map(
      assets.filter((asset) => isTaken(asset, attempt, question)).map((asset) => [asset.assetId, asset]),
    );
    const refused = assetIds.filter((assetId) => !taken.has(assetId));
    if (refused.length > 0) throw assessmentErrors.fileNotTaken({ facts: { assetIds: refused } });
    const files = assetIds.flatMap((assetId): HandedInFile[] => {
      const asset = taken.get(assetId);
      return asset ? [{ assetId, fileName: asset.fileName, sizeBytes: asset.sizeBytes }] : [];
    });
    return { files };
  }

  /** Takes back what the answer had and has no more. The answer is kept whatever becomes of this. */
  async discardDropped(before: Answer | undefined, after: Answer): Promise<void> {
    const kept = new Set(filesOf(after));
    const dropped = filesOf(before).filter((assetId) => !kept.has(assetId));
    if (dropped.length === 0) return;
    try {
      await this.media.discardAssets({ assetIds: dropped }, { idempotencyKey: newId() });
    } catch (error) {
      this.logger.warn('Files that a learner has taken back could not be removed.', {
        assetIds: dropped,
        error,
      });
    }
  }
}

function filesOf(answer: Answer | undefined): string[] {
  return answer && 'files' in answer ? answer.files.map(({ assetId }) => assetId) : [];
}

function isTaken(asset: Asset, attempt: Attempt, question: FileQuestion): boolean {
  const { purpose, ownerId, status, kind, sizeBytes } = asset;
  const isForThis =
    purpose?.kind === 'answer_file' && purpose.attemptId === attempt.id && purpose.questionId === question.id;
  return (
    isForThis &&
    ownerId === attempt.learnerId &&
    status === 'ready' &&
    question.accepts.some((accepted) => accepted === kind) &&
    sizeBytes <= question.maximumMegabytes * 1_000_000
  );
}
