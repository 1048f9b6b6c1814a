import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArchiveFiles } from '../archive-files';
import type { CourseDraft } from '../course-draft';
import type { ImportReport } from '../import-report';
import { parseCourse } from '../parse-course';
import { readArchive } from '../read-archive';

const testData = process.env.STOA_TEST_DATA ?? resolve(process.cwd(), '../shared/data');
const book = join(testData, 'courses/rust-book.zip');
// On CI a missing input is a failure, not a reason to skip.
const describeWhereItIs = existsSync(book) || process.env.CI === 'true' ? describe : describe.skip;

describeWhereItIs('The Rust Programming Language', () => {
  let files: ArchiveFiles;
  let course: CourseDraft;
  let report: ImportReport;
  let parsingSeconds: number;

  beforeAll(async () => {
    files = await readArchive(book);
    const started = process.cpuUsage();
    ({ course, report } = await parseCourse(files));
    const spent = process.cpuUsage(started);
    parsingSeconds = (spent.user + spent.system) / 1e6;
  }, 60_000);

  const lessons = () => course.sections.flatMap((section) => section.lessons);
  const texts = (): string[] =>
    lessons().flatMap((lesson) => {
      if (lesson.kind === 'article') return [lesson.markdown];
      if (lesson.kind !== 'quiz') return [];
      return lesson.quiz.questions.flatMap((question) => [
        question.prompt,
        question.explanation ?? '',
        ...('choices' in question ? question.choices.map((choice) => choice.text) : []),
      ]);
    });

  it('comes whole: every page, every quiz, every question', () => {
    expect(files.list().filter((path) => path.endsWith('.md'))).toHaveLength(121);
    expect(report.imported).toEqual({
      sections: 24,
      lessons: 201,
      articles: 120,
      videos: 0,
      files: 0,
      quizzes: 81,
      questions: 158,
      exercises: 64,
      assets: 21,
    });
    expect(report.imported.questions + report.imported.exercises).toBe(222);
    expect(report.omitted.counts).not.toHaveProperty('quiz_missing');
    expect(report.omitted.counts).not.toHaveProperty('quiz_broken');
    expect(report.omitted.counts).not.toHaveProperty('include_missing');
    expect(report.omitted.counts).not.toHaveProperty('anchor_missing');
    expect(report.omitted.counts).not.toHaveProperty('image_missing');
  });

  it('places all 93 quizzes: as a lesson, as exercises in the page, or both', () => {
    const exercises = report.changed.items.filter(({ code }) => code === 'question_became_exercise');
    expect(exercises).toHaveLength(64);
    for (const { file, line } of exercises) {
      expect(files.has(file)).toBe(true);
      expect(line).toBeGreaterThan(0);
    }
    const withExercises = new Set(exercises.map(({ file }) => file.replace(/^.*\/|\.toml$/g, '')));
    const withLesson = new Set(
      lessons()
        .filter(({ kind }) => kind === 'quiz')
        .map(({ key }) => key.replace(/-quiz$/, '')),
    );
    expect(new Set([...withExercises, ...withLesson]).size).toBe(93);
  });

  const leftovers = /\{\{\s*#|ANCHOR(_END)?:|@Perm|[;{}]`\[\]`|<\/?Listing|<span|<img|^```[a-z]+,/m;

  it('leaves no directive, hidden mark or tag behind', () => {
    for (const text of texts()) {
      expect(leftovers.exec(text)?.[0]).toBeUndefined();
    }
  });

  it('has no link to a lesson or an asset that is not there', () => {
    const keys = new Set(lessons().map((lesson) => lesson.key));
    const assets = new Set(course.assets.map((asset) => asset.key));
    const references = texts().flatMap((text) => [...text.matchAll(/\]\((lesson|asset):([^)#\s]+)/g)]);
    expect(references.length).toBeGreaterThan(250);
    for (const [, kind, key = ''] of references) expect(kind === 'lesson' ? keys : assets).toContain(key);
    expect(keys.size).toBe(lessons().length);
  });

  it('is in the order of the outline', () => {
    expect(course.title).toBe('The Rust Programming Language');
    expect(course.sections.map((section) => section.title).slice(0, 3)).toEqual([
      'Before you begin',
      '1. Getting Started',
      '2. Programming a Guessing Game',
    ]);
    expect(course.sections[4]?.lessons.map((lesson) => lesson.title).slice(0, 4)).toEqual([
      'Understanding Ownership',
      'What is Ownership?',
      'Quiz: Boxes Live in the Heap',
      'Quiz: Cloning Avoids Moves',
    ]);
  });

  it('takes less than two seconds of work', () => {
    expect(parsingSeconds).toBeLessThan(2);
  });
});
