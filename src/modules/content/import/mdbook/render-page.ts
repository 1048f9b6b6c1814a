import { type ArchiveFiles, resolvePath } from '../archive-files';
import { draftLimits, type LessonDraft, type QuizDraft } from '../course-draft';
import type { ReportBuilder } from '../import-report';
import type { KeyMaker } from '../keys';
import { plainText } from '../markdown/heading-slug';
import { quizSeconds, readingSeconds } from '../reading-time';
import type { BookLinks } from './book-links';
import { type BuiltQuiz, buildQuiz } from './build-quiz';
import type { PreparedPage } from './page';
import { readQuiz } from './quiz-schema';
import { type RenderingContext, renderBlocks, renderSnippet } from './render-markdown';

export interface BookRendering {
  readonly files: ArchiveFiles;
  readonly report: ReportBuilder;
  readonly links: BookLinks;
  readonly keys: KeyMaker;
  readonly quizLanguage: string | undefined;
}

const passMarkPercent = 70;

/** A page as lessons: its article, then a quiz for each that stands in it. */
export function renderPage(page: PreparedPage, book: BookRendering): LessonDraft[] {
  return new PageRenderer(page, book).render();
}

class PageRenderer {
  private readonly quizzes: LessonDraft[] = [];
  private hasDiagram = false;

  constructor(
    private readonly page: PreparedPage,
    private readonly book: BookRendering,
  ) {}

  render(): LessonDraft[] {
    const { page } = this;
    const text = renderBlocks(page, this.context(page.path, { hasNotes: true }));
    const markdown = this.bounded(this.hasDiagram ? `${diagramNote}\n\n${text}` : text);
    const article: LessonDraft = {
      kind: 'article',
      key: page.key,
      title: page.title,
      isPreview: false,
      durationSeconds: readingSeconds(markdown),
      markdown,
    };
    return [article, ...this.quizzes];
  }

  private context(file: string, code: RenderingContext['code']): RenderingContext {
    const { page, book } = this;
    const { report } = book;
    return {
      code,
      link: (destination, line) => book.links.link(destination, { page, file, line }),
      image: (destination, line) => book.links.image(destination, { page, file, line }),
      directive: (name, argument, line) => {
        if (name === 'quiz' && file === page.path) return this.placeQuiz(argument, line);
        const message = `{{#${name}}} is not understood and was left out.`;
        report.omitted({ file, line, code: 'directive_unknown', message });
        return '';
      },
      droppedElement: (name, line) => {
        const message = `<${name}> cannot be shown and was left out.`;
        report.omitted({ file, line, code: 'html_not_supported', message });
      },
      diagram: (line) => {
        if (file === page.path) this.hasDiagram = true;
        const message = 'An interactive diagram cannot come along: its program is shown as a plain listing.';
        report.omitted({ file, line, code: 'interactive_diagram', message });
      },
    };
  }

  private placeQuiz(argument: string, line: number): string {
    const path = resolvePath(this.page.path, argument);
    const quiz = path === null ? null : this.build(path, argument, line);
    if (path === null || quiz === null) return '';
    const parts = [...quiz.exercises];
    for (let start = 0; start < quiz.questions.length; start += draftLimits.questions) {
      const key = this.book.keys.make(`${path.replace(/^.*\/|\.[^.]*$/g, '')}-quiz`);
      const title = this.quizTitle(line);
      const questions = quiz.questions.slice(start, start + draftLimits.questions);
      this.quizzes.push(quizLesson({ title, passMarkPercent, questions }, key));
      parts.push(`**Quiz:** [${title.replace(/^Quiz: /, '').replace(/[[\]\\]/g, '\\$&')}](lesson:${key})`);
    }
    return `\n\n${parts.join('\n\n')}\n\n`;
  }

  private build(path: string, argument: string, line: number): BuiltQuiz | null {
    const { files, report } = this.book;
    const leaveOut = (message: string): null => {
      report.omitted({ file: this.page.path, line, code: 'quiz_missing', message });
      return null;
    };
    if (!files.has(path)) return leaveOut(`The quiz ${argument} is not in the archive.`);
    if (files.size(path) > 1_000_000) return leaveOut(`The quiz ${argument} is too large.`);
    const quiz = readQuiz(files.text(path));
    if ('brokenAt' in quiz) {
      const message = 'This quiz cannot be read and was left out.';
      report.omitted({ file: path, line: quiz.brokenAt, code: 'quiz_broken', message });
      return null;
    }
    const context = this.context(path, { hasNotes: false, defaultLanguage: this.book.quizLanguage });
    const render = (markdown: string, at: number): string => renderSnippet(markdown, at, context);
    return buildQuiz({ quiz, file: path, report, render });
  }

  // After what it asks about: the heading it stands under.
  private quizTitle(line: number): string {
    const heading = this.page.headings.findLast((each) => each.source.line < line);
    const subject = plainText(heading?.text ?? this.page.title).replace(
      /^(the quiz|quiz|(\d+\. )?quizzes|summary|exercises?)$/i,
      this.page.title,
    );
    const title = `Quiz: ${subject}`.slice(0, 180);
    const taken = this.quizzes.filter(
      (quiz) => quiz.title === title || quiz.title.startsWith(`${title} (`),
    ).length;
    return taken === 0 ? title : `${title} (${taken + 1})`;
  }

  private bounded(markdown: string): string {
    const { page, book } = this;
    const at = { file: page.path, line: null };
    if (markdown.trim() === '') {
      book.report.changed({
        ...at,
        code: 'page_empty',
        message: 'This page has no text; a sentence says so.',
      });
      return '*This page has no text of its own. Go on to the next one.*';
    }
    if (markdown.length <= draftLimits.markdown) return markdown;
    book.report.omitted({
      ...at,
      code: 'page_cut',
      message: 'This page is too long for a lesson; its end was left out.',
    });
    const end = markdown.lastIndexOf('\n\n', draftLimits.markdown);
    return markdown.slice(0, end > 0 ? end : draftLimits.markdown);
  }
}

function quizLesson(quiz: QuizDraft, key: string): LessonDraft {
  const durationSeconds = quizSeconds(quiz.questions.length);
  return { kind: 'quiz', key, title: quiz.title, isPreview: false, durationSeconds, quiz };
}

const diagramNote = [
  '> [!NOTE]',
  '> Some programs on this page are interactive diagrams in the original. Here they are plain listings; where the text',
  '> speaks of points in time such as L1 and L2, comments in the listing mark them.',
].join('\n');
