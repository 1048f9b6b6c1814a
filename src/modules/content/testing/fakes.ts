import { currentContext, currentPrincipal } from '../../../platform/context/call-context';
import { DomainError } from '../../../platform/errors/domain-error';
import { newId } from '../../../platform/identifiers/identifier';
import type { ObjectStorage } from '../../../platform/storage/object-storage';
import type { QuizInput } from '../../assessment/assessment.contract';
import type { CourseSummary } from '../../course/course.contract';
import type { CourseAccess, VersionEffect } from '../../enrollment/enrollment.contract';
import type { Asset } from '../../media/media.contract';
import { contentTypeOf, looksLike } from '../import/asset-type';

type Moment = 'before' | 'after';

/** Makes calls fail: `before` nothing has happened, `after` it has and the answer is lost. */
export class Faults {
  private planned: { operation: string; moment: Moment; error: () => Error; times: number }[] = [];
  readonly calls: string[] = [];

  plan(operation: string, moment: Moment, error: () => Error, times = 1): void {
    this.planned.push({ operation, moment, error, times });
  }

  clear(): void {
    this.planned = [];
    this.calls.length = 0;
  }

  async around<Result>(operation: string, work: () => Promise<Result> | Result): Promise<Result> {
    this.calls.push(operation);
    this.strike(operation, 'before');
    const result = await work();
    this.strike(operation, 'after');
    return result;
  }

  private strike(operation: string, moment: Moment): void {
    const plan = this.planned.find((each) => each.operation === operation && each.moment === moment);
    if (!plan) return;
    plan.times -= 1;
    if (plan.times === 0) this.planned.splice(this.planned.indexOf(plan), 1);
    throw plan.error();
  }
}

/** A command takes effect once for each key, as with the real modules. */
class CommandMemory {
  private readonly results = new Map<string, unknown>();

  async once<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const key = currentContext().command?.key;
    if (key === undefined) throw new Error('A command came without an idempotency key.');
    if (!this.results.has(key)) this.results.set(key, await work());
    return this.results.get(key) as Result;
  }
}

function refuse(code: string, status: number, facts = {}): DomainError {
  return new DomainError({ code, status, message: `Refused: ${code}.` }, { facts });
}

export function aCourse(changes: Partial<CourseSummary> = {}): CourseSummary {
  const courseId = newId();
  return {
    courseId,
    slug: `course-${courseId}`,
    title: 'The night sky',
    subtitle: '',
    description: 'What one sees on a clear evening.',
    status: 'draft',
    language: 'en',
    level: 'beginner',
    categorySlug: 'science',
    price: null,
    instructorIds: [newId()],
    instructorNames: [],
    ...changes,
  };
}

/** Course as content needs it. */
export class FakeCourses {
  readonly known = new Map<string, CourseSummary>();
  private readonly memory = new CommandMemory();

  constructor(private readonly faults: Faults) {}

  add(course: CourseSummary): CourseSummary {
    this.known.set(course.courseId, course);
    return course;
  }

  async getCourse({ courseId }: { courseId: string }): Promise<CourseSummary> {
    const course = this.known.get(courseId);
    if (!course) throw refuse('course.not_found', 404);
    return course;
  }

  async findCourse({ idOrSlug }: { idOrSlug: string }): Promise<CourseSummary> {
    const course = [...this.known.values()].find(
      ({ courseId, slug }) => courseId === idOrSlug || slug === idOrSlug,
    );
    if (!course) throw refuse('course.not_found', 404);
    return course;
  }

  async getCourses({ courseIds }: { courseIds: string[] }) {
    return { courses: courseIds.flatMap((courseId) => this.known.get(courseId) ?? []) };
  }

  createCourse(input: Partial<CourseSummary> & { title: string }) {
    return this.faults.around('course.createCourse', () =>
      this.memory.once(() => {
        const principal = currentPrincipal();
        if (principal.kind !== 'person' || !principal.roles.includes('instructor'))
          throw refuse('course.instructor_required', 403);
        if (input.categorySlug === 'no-such-category') throw refuse('course.unknown_category', 422);
        const course = aCourse({
          categorySlug: null,
          level: null,
          description: '',
          ...input,
          instructorIds: [principal.id],
        });
        this.add(course);
        return { courseId: course.courseId, slug: course.slug };
      }),
    );
  }

  discardDraft({ courseId }: { courseId: string }) {
    return this.faults.around('course.discardDraft', () =>
      this.memory.once(() => {
        const course = this.known.get(courseId);
        const principal = currentPrincipal();
        if (course && !(principal.kind === 'person' && course.instructorIds.includes(principal.id)))
          throw refuse('course.not_yours', 403);
        return { isDiscarded: this.known.delete(courseId) };
      }),
    );
  }
}

export const anEffect: VersionEffect = {
  underWay: 4,
  finished: 2,
  withNewLessons: 3,
  rising: 1,
  falling: 2,
  largestFall: 25,
  finishing: 1,
};

/** Enrollment as content needs it: nobody is enrolled unless a test says so. */
export class FakeEnrollments {
  private readonly known = new Map<string, CourseAccess>();
  readonly previewed: { courseId: string; lessons: { lessonId: string; quizId: string | null }[] }[] = [];

  constructor(private readonly faults: Faults) {}

  /** Whatever is asked about, four learn and one of them finishes. */
  previewVersion(input: FakeEnrollments['previewed'][number]): Promise<VersionEffect> {
    return this.faults.around('enrollment.previewVersion', () => {
      this.previewed.push(input);
      return anEffect;
    });
  }

  say(courseId: string, learnerId: string, access: CourseAccess): void {
    this.known.set(`${courseId} ${learnerId}`, access);
  }

  getAccess({ courseId, learnerId }: { courseId: string; learnerId: string }): Promise<CourseAccess> {
    return this.faults.around(
      'enrollment.getAccess',
      () =>
        this.known.get(`${courseId} ${learnerId}`) ?? {
          kind: 'denied',
          reason: 'not_enrolled',
          enrollmentId: null,
        },
    );
  }
}

/** Media as content needs it: takes what lies in the hand-over storage, and refuses what is not what its name says. */
export class FakeMedia {
  readonly known = new Map<string, Asset>();
  handover: ObjectStorage | undefined;
  readonly refusedTypes = new Set<string>();
  private readonly memory = new CommandMemory();

  constructor(private readonly faults: Faults) {}

  add(changes: Partial<Asset> = {}): Asset {
    const asset: Asset = {
      assetId: newId(),
      ownerId: newId(),
      kind: 'image',
      status: 'ready',
      fileName: 'moon.png',
      contentType: 'image/png',
      sizeBytes: 1_234,
      purpose: null,
      ...changes,
    };
    this.known.set(asset.assetId, asset);
    return asset;
  }

  async getAssets({ assetIds }: { assetIds: string[] }) {
    return { assets: assetIds.flatMap((assetId) => this.known.get(assetId) ?? []) };
  }

  signDownloads({ assetIds, disposition }: { assetIds: string[]; disposition: string }) {
    return this.faults.around('media.signDownloads', () => ({
      downloads: assetIds
        .filter((assetId) => this.known.has(assetId))
        .map((assetId) => ({
          assetId,
          url: `https://files.example/${assetId}?${disposition}`,
          expiresAt: '2026-01-05T10:00:00.000Z',
          picture: null,
        })),
    }));
  }

  adoptFile(input: { handoverKey: string; fileName: string; ownerId: string }) {
    return this.faults.around('media.adoptFile', () => this.memory.once(() => this.adopt(input)));
  }

  discardAssets({ assetIds }: { assetIds: string[] }) {
    return this.faults.around('media.discardAssets', () =>
      this.memory.once(() => ({
        discarded: assetIds.filter((assetId) => this.known.delete(assetId)).length,
      })),
    );
  }

  private async adopt(input: { handoverKey: string; fileName: string; ownerId: string }): Promise<Asset> {
    const opened = await this.handover?.get(input.handoverKey);
    if (!opened) throw refuse('media.handover_missing', 404);
    const chunks: Buffer[] = [];
    for await (const chunk of opened.body) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const contentType = contentTypeOf(input.fileName) ?? 'application/octet-stream';
    if (contentType === 'application/x-subrip' && !bytes.includes('-->')) {
      const facts = { problems: [{ line: 2, problem: 'time_unreadable' }], problemCount: 1 };
      throw refuse('media.type_refused', 422, facts);
    }
    if (this.refusedTypes.has(contentType) || !looksLike(contentType, bytes))
      throw refuse('media.type_refused', 422);
    const { fileName, ownerId } = input;
    return this.add({ kind: kindOf(contentType), fileName, ownerId, contentType, sizeBytes: bytes.length });
  }
}

function kindOf(contentType: string): Asset['kind'] {
  if (contentType.startsWith('image/')) return 'image';
  if (contentType.startsWith('video/')) return 'video';
  if (contentType === 'text/vtt' || contentType === 'application/x-subrip') return 'captions';
  return 'document';
}

interface FakeQuiz extends QuizInput {
  readonly courseId: string;
  version: number;
  isChanged: boolean;
}

/** Assessment as content needs it. */
export class FakeAssessment {
  readonly known = new Map<string, FakeQuiz>();
  private readonly memory = new CommandMemory();

  constructor(
    private readonly faults: Faults,
    private readonly courses: FakeCourses,
  ) {}

  /** As if a teacher had filled the quiz, or changed it. */
  fill(quizId: string, passMarkPercent: number | null = 50): void {
    const quiz = this.known.get(quizId);
    if (!quiz) throw new Error('There is no such quiz.');
    const question = { kind: 'true_false', prompt: 'Is it dark?', points: 1, answer: true } as const;
    const questions = [...quiz.questions, question];
    this.known.set(quizId, { ...quiz, questions, passMarkPercent, isChanged: true });
  }

  createQuizzes({ courseId, quizzes }: { courseId: string; quizzes: QuizInput[] }) {
    return this.faults.around('assessment.createQuizzes', () =>
      this.memory.once(() => {
        this.requireTeacher(courseId);
        const quizIds = quizzes.map((quiz) => {
          const quizId = newId();
          this.known.set(quizId, { ...quiz, courseId, version: 0, isChanged: true });
          return quizId;
        });
        return { quizIds };
      }),
    );
  }

  async getQuizzes({ quizIds }: { quizIds: string[] }) {
    const quizzes = quizIds.flatMap((quizId) => {
      const quiz = this.known.get(quizId);
      if (!quiz) return [];
      const { courseId, title, passMarkPercent, questions, version, isChanged } = quiz;
      const nextVersion = isChanged ? version + 1 : version;
      const problems = questions.length === 0 ? ['no_questions'] : [];
      return [
        { quizId, courseId, title, passMarkPercent, questionCount: questions.length, nextVersion, problems },
      ];
    });
    return { quizzes };
  }

  freezeQuizzes({ courseId, quizIds }: { courseId: string; quizIds: string[] }) {
    return this.faults.around('assessment.freezeQuizzes', () => {
      this.requireTeacher(courseId);
      const quizzes = quizIds.map((quizId) => {
        const quiz = this.known.get(quizId);
        if (!quiz || quiz.questions.length === 0) throw refuse('assessment.quiz_incomplete', 409);
        if (quiz.isChanged) {
          quiz.version += 1;
          quiz.isChanged = false;
        }
        return { quizId, version: quiz.version, hasPassMark: quiz.passMarkPercent !== null };
      });
      return { quizzes };
    });
  }

  discardQuizzes({ quizIds }: { quizIds: string[] }) {
    return this.faults.around('assessment.discardQuizzes', () =>
      this.memory.once(() => ({ discarded: quizIds.filter((quizId) => this.known.delete(quizId)).length })),
    );
  }

  private requireTeacher(courseId: string): void {
    const principal = currentPrincipal();
    const course = this.courses.known.get(courseId);
    const isTeacher =
      principal.kind === 'person' &&
      (principal.roles.includes('admin') || course?.instructorIds.includes(principal.id));
    if (!isTeacher) throw refuse('assessment.not_your_course', 403);
  }
}

/** User as content needs it: everyone is called after her id. */
export const fakeUsers = {
  async getPeople({ userIds }: { userIds: string[] }) {
    return { people: userIds.map((userId) => ({ userId, name: `Person ${userId}`, headline: null })) };
  },
};
