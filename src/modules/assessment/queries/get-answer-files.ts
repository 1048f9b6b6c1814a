import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { MediaApi } from '../../media/media.contract';
import { AttemptsRepository } from '../data/attempts.repository';
import type { AnswerFilesView } from '../http/answer-files.schemas';
import { AttemptAccess } from './attempt-access';

/** Where the files of an answer are to be had, to be saved and never to be opened in the page. */
@injectable()
export class GetAnswerFiles {
  constructor(
    @inject(AttemptAccess) private readonly access: AttemptAccess,
    @inject(Database) private readonly database: Database,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(MediaApi) private readonly media: MediaApi,
  ) {}

  async execute(request: {
    reader: Person;
    attemptId: string;
    questionId: string;
  }): Promise<z.input<typeof AnswerFilesView>> {
    const attempt = await this.access.require(request.reader, request.attemptId);
    const answer = (await this.attempts.answersOf(this.database, attempt.id)).get(request.questionId);
    const files = answer && 'files' in answer ? answer.files : [];
    if (files.length === 0) return { files: [] };
    const assetIds = files.map(({ assetId }) => assetId);
    const { downloads } = await this.media.signDownloads({ assetIds, disposition: 'attachment' });
    const found = new Map(downloads.map((download) => [download.assetId, download]));
    return {
      files: files.map((file) => {
        const download = found.get(file.assetId);
        return { ...file, url: download?.url ?? null, expiresAt: download?.expiresAt ?? null };
      }),
    };
  }
}
