import type { ArchiveFiles } from '../archive-files';
import { resolvePath } from '../archive-files';
import { AssetCollector } from '../asset-collector';
import type { AssetDraft, CourseDraft, LessonDraft, QuestionDraft } from '../course-draft';
import { checkCourseDraft } from '../finish-course';
import { ImportRefused } from '../import-refused';
import { ReportBuilder } from '../import-report';
import { KeyMaker } from '../keys';
import type { ParsedCourse } from '../parsed-course';
import { quizSeconds, readingSeconds } from '../reading-time';
import { CourseFile, type LessonEntry, QuizFile } from './course-file';
import { readYaml } from './read-yaml';
import { rewriteReferences } from './rewrite-references';

const courseFile = 'course.yaml';

/**
 * Reads a course in Stoa's own folder format: `course.yaml`, Markdown, `*.quiz.yaml`, and media beside them. The
 * format is exact, so a mistake refuses the course (ImportRefused with file and line) rather than dropping a part;
 * only links and images within a text that lead nowhere are reported instead.
 */
export async function parseStoaFolder(files: ArchiveFiles): Promise<ParsedCourse> {
  const description = readYaml(files, courseFile, CourseFile);
  const folder = new FolderReader(files, description);
  const { category, sections, slug, ...rest } = description;
  const sectionKeys = new KeyMaker();
  const course: CourseDraft = {
    ...rest,
    ...(slug === undefined ? {} : { slug }),
    ...(category === undefined ? {} : { categorySlug: category }),
    sections: sections.map((section) => ({
      key: sectionKeys.make(section.title),
      title: section.title,
      lessons: section.lessons.map((lesson) => folder.readLesson(lesson)),
    })),
    assets: folder.assets.all(),
  };
  for (const asset of await folder.assets.mistyped()) {
    throw new ImportRefused('import.invalid_course', {
      file: asset.path,
      detail: `The content of ${asset.path} is not what its name says.`,
    });
  }
  const checked = checkCourseDraft(course, courseFile);
  return { course: checked, report: folder.report.finish('stoa', checked) };
}

class FolderReader {
  readonly assets: AssetCollector;
  readonly report = new ReportBuilder();
  private readonly lessonKeyByFile = new Map<string, string>();

  constructor(
    private readonly files: ArchiveFiles,
    course: CourseFile,
  ) {
    this.assets = new AssetCollector(files);
    const keys = new KeyMaker();
    for (const lesson of course.sections.flatMap((section) => section.lessons)) {
      const path = this.locate(lesson.file);
      if (this.lessonKeyByFile.has(path)) {
        throw invalid(`${lesson.file} is used for two lessons.`);
      }
      this.lessonKeyByFile.set(path, keys.make(path.replace(/(\.quiz)?\.[a-z0-9]+$/i, '')));
    }
    // A link to the text beside a video leads to the video.
    for (const { file, text } of course.sections.flatMap((section) => section.lessons)) {
      const path = text === undefined ? null : this.locate(text);
      if (path === null || this.lessonKeyByFile.has(path)) continue;
      this.lessonKeyByFile.set(path, this.lessonKeyByFile.get(this.locate(file)) as string);
    }
  }

  readLesson(entry: LessonEntry): LessonDraft {
    const path = this.locate(entry.file);
    const common = {
      key: this.lessonKeyByFile.get(path) as string,
      title: entry.title,
      isPreview: entry.preview ?? false,
    };
    const text = entry.text === undefined ? {} : { markdown: this.readMarkdown(this.locate(entry.text)) };
    switch (entry.kind) {
      case 'article': {
        const markdown = this.readMarkdown(path);
        return {
          kind: 'article',
          ...common,
          durationSeconds: entry.durationSeconds ?? readingSeconds(markdown),
          markdown,
        };
      }
      case 'video':
        return {
          kind: 'video',
          ...common,
          ...text,
          durationSeconds: entry.durationSeconds ?? null,
          assetKey: this.addAsset(path, 'video'),
          ...(entry.captions === undefined
            ? {}
            : { captionsKey: this.addAsset(this.locate(entry.captions), 'captions') }),
        };
      case 'file':
        return {
          kind: 'file',
          ...common,
          ...text,
          durationSeconds: entry.durationSeconds ?? null,
          assetKey: this.addAsset(path, 'file'),
        };
      case 'quiz': {
        const quiz = readYaml(this.files, path, QuizFile);
        return {
          kind: 'quiz',
          ...common,
          durationSeconds: entry.durationSeconds ?? quizSeconds(quiz.questions.length),
          quiz: {
            title: quiz.title ?? entry.title,
            passMarkPercent: quiz.passMark,
            questions: quiz.questions.map((question) => this.readQuestion(question, path)),
          },
        };
      }
    }
  }

  private readQuestion(question: QuizFile['questions'][number], file: string): QuestionDraft {
    const rewrite = (markdown: string): string => this.rewrite(markdown, file);
    const common = {
      prompt: rewrite(question.prompt),
      points: question.points,
      ...(question.explanation === undefined ? {} : { explanation: rewrite(question.explanation) }),
    };
    if (question.kind === 'true_false') return { kind: 'true_false', ...common, answer: question.answer };
    if (question.kind === 'short_text') return { kind: 'short_text', ...common, accepted: question.accepted };
    const choices = question.choices.map((choice) => ({
      text: rewrite(choice.text),
      isCorrect: choice.correct,
      ...(choice.feedback === undefined ? {} : { feedback: rewrite(choice.feedback) }),
    }));
    return { kind: question.kind, ...common, choices };
  }

  private readMarkdown(path: string): string {
    return this.rewrite(this.files.text(path), path);
  }

  private rewrite(markdown: string, file: string): string {
    const { assets, report, files, lessonKeyByFile } = this;
    return rewriteReferences({ markdown, file, files, assets, report, lessonKeyByFile });
  }

  private addAsset(path: string, usage: AssetDraft['usage']): string {
    const added = this.assets.add(path, usage);
    if ('key' in added) return added.key;
    throw invalid(`${path} is not a file that can serve as ${usage}.`);
  }

  private locate(path: string): string {
    const resolved = resolvePath(courseFile, path);
    if (resolved === null || !this.files.has(resolved)) throw invalid(`The file ${path} is missing.`);
    return resolved;
  }
}

function invalid(detail: string): ImportRefused {
  return new ImportRefused('import.invalid_course', { file: courseFile, detail });
}
