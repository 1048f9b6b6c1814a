import type { Lost } from '../import-note';
import { asMarkdown, asText, type RichText, type TextFormat } from '../rich-text';
import { childOf, type XmlElement } from './xml-questions';

const formats: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  markdown: 'markdown',
  plain_text: 'plain',
  moodle_auto_format: 'auto',
};

/** Reads the texts of a question, each in the format that it names. */
export class MoodleText {
  constructor(private readonly lost: Lost) {}

  markdown(element: XmlElement | undefined, inherited: XmlElement | undefined = element): string {
    return element ? asMarkdown(this.rich(element, inherited), this.lost) : '';
  }

  plain(element: XmlElement | undefined, inherited: XmlElement | undefined = element): string {
    return element ? asText(this.rich(element, inherited), this.lost) : '';
  }

  private rich(element: XmlElement, inherited: XmlElement | undefined): RichText {
    if (childOf(element, 'file')) this.lost('files_left_out');
    const format = element.attributes.format ?? inherited?.attributes.format ?? '';
    return { text: childOf(element, 'text')?.text ?? element.text, format: formats[format] ?? 'html' };
  }
}
