import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/errors/domain-error';
import { HandoverStorage } from '../../../platform/storage/object-storage';
import { contentErrors } from '../content.errors';
import { type ImportAsset, ImportsRepository } from '../data/imports.repository';
import { type CourseImport, type ImportProgress, percentBetween } from '../domain/course-import';
import type { FileFacts } from '../domain/draft';
import { type AssetIds, checkImportable, type ImportPlan, planImport } from '../domain/plan-import';
import { CaptionRefusal, withRefusedFiles } from '../domain/refused-files';
import type { ArchiveFiles } from '../import/archive-files';
import type { CourseDraft } from '../import/course-draft';
import type { ImportReport } from '../import/import-report';
import { parseCourse } from '../import/parse-course';
import { inBatches } from '../queries/part-states';
import { handoverKey } from './import-keys';
import { ImportRequests, type WaitingAsset } from './import-requests';
import { factsOf } from './lesson-files';

/** All that an import has made, ready to be written down. */
export interface ReadyImport {
  readonly importId: string;
  readonly courseId: string;
  readonly plan: ImportPlan;
  readonly quizIds: readonly string[];
  readonly files: readonly FileFacts[];
  readonly report: ImportReport;
}

export interface ImportWork {
  readonly import: CourseImport;
  readonly files: ArchiveFiles;
  /** Whether to go on: what is done is on record, so the rest can be done another time. */
  readonly hasTime: () => boolean;
}

const assetsAtOnce = 4;

/**
 * Does everything of an import that lies with other modules, in the order course, files, quizzes. Each command has a key made
 * from the import's id and each result is put on record, so it may be interrupted anywhere and begun again.
 */
@injectable()
export class CarryOutImport {
  constructor(
    @inject(ImportRequests) private readonly requests: ImportRequests,
    @inject(HandoverStorage) private readonly handover: HandoverStorage,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
  ) {}

  /** @returns undefined where time ran out. @throws ImportRefused, and what the other modules refuse. */
  async execute(job: ImportWork): Promise<ReadyImport | undefined> {
    const { id: importId } = job.import;
    const { course, report } = await parseCourse(job.files);
    checkImportable(course, importId);
    if (!job.import.report)
      await this.record(importId, { report, progress: { step: 'course', percent: 10 } });
    const courseId = job.import.courseId ?? (await this.createCourse(importId, course));
    const assets = await this.adoptAssets(job, course);
    if (!assets) return undefined;
    const plan = planImport(course, importId, assetIdsOf(assets));
    const quizIds = await this.createQuizzes(job, courseId, plan);
    if (!quizIds) return undefined;
    return {
      importId,
      courseId,
      plan,
      quizIds,
      files: [...assets.values()].flatMap((facts) => facts ?? []),
      report: withRefusedFiles(
        report,
        course.assets.filter(({ key }) => assets.get(key) === null),
        await this.imports.captionRefusalsOf(this.database, importId),
      ),
    };
  }

  /**
   * What was made though its answer was lost, so that it is on no record. Asked again with the same keys the other modules tell
   * it; no file is laid for media any more, so that nothing new is made of one.
   */
  async findLost({ import: found, files }: Omit<ImportWork, 'hasTime'>): Promise<{
    courseId: string | null;
    assetIds: string[];
    quizIds: string[];
  }> {
    const { id } = found;
    const { course } = await parseCourse(files);
    const courseId = found.courseId ?? (await unlessRefused(() => this.requests.course(id, course))) ?? null;
    const assets = await this.imports.assetsOf(this.database, id);
    const waiting = waitingAssets(course, assets).slice(0, assetsAtOnce);
    const asked = await Promise.all(
      waiting.map((each) => unlessRefused(() => this.requests.asset(found, each))),
    );
    const assetIds = asked.flatMap((asset) => asset?.assetId ?? []);
    if (!courseId || waiting.length > 0) return { courseId, assetIds, quizIds: [] };
    const { quizzes } = planImport(course, id, assetIdsOf(assets));
    const made = await unlessRefused(() => this.requests.quizzes(found, courseId, quizzes));
    return { courseId, assetIds, quizIds: made ?? [] };
  }

  private async createCourse(importId: string, course: CourseDraft): Promise<string> {
    await this.record(importId, { hasAskedForCourse: true });
    const courseId = await this.requests.course(importId, course);
    await this.record(importId, { courseId, progress: { step: 'files', percent: 15 } });
    return courseId;
  }

  private async adoptAssets(
    job: ImportWork,
    course: CourseDraft,
  ): Promise<Map<string, FileFacts | null> | undefined> {
    const done = await this.imports.assetsOf(this.database, job.import.id);
    for (const group of inBatches(waitingAssets(course, done), assetsAtOnce)) {
      if (!job.hasTime()) return undefined;
      const outcomes = await Promise.allSettled(group.map((each) => this.adopt(job, each)));
      const adopted = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
      for (const { key, facts } of adopted) done.set(key, facts);
      const percent = percentBetween(15, 60, done.size, course.assets.length);
      await this.record(job.import.id, { progress: { step: 'files', percent } }, adopted);
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    }
    return done;
  }

  /** Lays the bytes where media takes them from. A file of a type that media refuses is left out where it can be. */
  private async adopt({ import: found, files }: ImportWork, waiting: WaitingAsset): Promise<ImportAsset> {
    const { asset, index, isNeeded } = waiting;
    const key = handoverKey(found.id, index);
    await this.handover.put({ key, body: await files.bytes(asset.path), contentType: asset.contentType });
    try {
      return { key: asset.key, facts: factsOf(await this.requests.asset(found, waiting)) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'media.handover_missing') throw contentErrors.importInterrupted({ cause: error });
      if (!isRefusalOfFile(error)) throw error;
      const captionRefusal = CaptionRefusal.safeParse(error.facts).data ?? null;
      if (!isNeeded) return { key: asset.key, facts: null, captionRefusal };
      throw new DomainError(error, { facts: { ...error.facts, file: asset.path } });
    } finally {
      await this.handover.delete(key);
    }
  }

  private async createQuizzes(
    job: ImportWork,
    courseId: string,
    { quizzes }: ImportPlan,
  ): Promise<string[] | undefined> {
    const { id } = job.import;
    const quizIds = [...job.import.quizIds];
    while (quizIds.length < quizzes.length) {
      if (!job.hasTime()) return undefined;
      quizIds.push(...(await this.requests.quizzes({ id, quizIds }, courseId, quizzes)));
      const percent = percentBetween(60, 90, quizIds.length, quizzes.length);
      await this.record(id, { quizIds, progress: { step: 'quizzes', percent } });
    }
    return quizIds;
  }

  private async record(
    importId: string,
    changes: Partial<{
      report: ImportReport;
      hasAskedForCourse: boolean;
      courseId: string;
      quizIds: string[];
      progress: ImportProgress;
    }>,
    assets: readonly ImportAsset[] = [],
  ): Promise<void> {
    await this.work.step(async (tx) => {
      // Another worker has ended the import: whatever this one still does must leave no trace.
      if (!(await this.imports.saveUnderWay(tx, importId, changes))) throw new ImportHasEnded();
      await this.imports.saveAssets(tx, importId, assets);
    });
  }
}

/** The import was ended by another worker while this one was at it. */
export class ImportHasEnded extends Error {}

function isRefusalOfFile({ code }: DomainError): boolean {
  return code === 'media.type_refused' || code === 'media.too_large';
}

function waitingAssets(course: CourseDraft, done: ReadonlyMap<string, unknown>): WaitingAsset[] {
  const lessons = course.sections.flatMap((section) => section.lessons);
  const needed = new Set(lessons.flatMap((lesson) => ('assetKey' in lesson ? lesson.assetKey : [])));
  return course.assets
    .map((asset, index) => ({ asset, index, isNeeded: needed.has(asset.key) }))
    .filter(({ asset }) => !done.has(asset.key));
}

function assetIdsOf(assets: ReadonlyMap<string, FileFacts | null>): AssetIds {
  return (key) => {
    const facts = assets.get(key);
    return facts === undefined ? undefined : (facts?.assetId ?? null);
  };
}

/** What was refused was not made. */
async function unlessRefused<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'user') return undefined;
    throw error;
  }
}
