import { inject, injectable } from 'tsyringe';
import { AssessmentApi } from '../../assessment/assessment.contract';
import { MediaApi } from '../../media/media.contract';
import { type DraftLesson, quizIdsOf } from '../domain/draft';
import type { PartStates } from '../http/content.presenter';

/** How many each of the contracts takes at once. */
const batch = { assets: 200, quizzes: 300 } as const;

/** What media and assessment know of the files and quizzes of lessons, asked for together. */
@injectable()
export class PartStatesReader {
  constructor(
    @inject(MediaApi) private readonly media: MediaApi,
    @inject(AssessmentApi) private readonly assessment: AssessmentApi,
  ) {}

  async of(lessons: readonly DraftLesson[]): Promise<PartStates> {
    const assetIds = new Set(
      lessons.flatMap(({ assetId, captions }) => [
        ...(assetId ? [assetId] : []),
        ...captions.map((caption) => caption.assetId),
      ]),
    );
    const quizIds = quizIdsOf({
      sections: [{ id: '', title: '', position: 0, opening: null, version: 1, lessons }],
    });
    const [assets, quizzes] = await Promise.all([
      Promise.all(
        inBatches([...assetIds], batch.assets).map((ids) => this.media.getAssets({ assetIds: ids })),
      ),
      Promise.all(
        inBatches(quizIds, batch.quizzes).map((ids) => this.assessment.getQuizzes({ quizIds: ids })),
      ),
    ]);
    return {
      assets: new Map(assets.flatMap((answer) => answer.assets).map((asset) => [asset.assetId, asset])),
      quizzes: new Map(quizzes.flatMap((answer) => answer.quizzes).map((quiz) => [quiz.quizId, quiz])),
    };
  }
}

export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
