import { tagsOfCategory } from '../gift/split-gift';
import type { ImportNote } from '../import-note';
import { beginningOf, type ReadItem, Unreadable } from '../read-question';
import { moodleQuestion } from './moodle-question';
import { MoodleText } from './moodle-text';
import { childOf, childrenOf, readXmlQuestions, wordsOf, type XmlElement } from './xml-questions';

/**
 * Reads the first so many questions of a file in Moodle XML. Where the file breaks off, what came before is kept.
 *
 * @see https://docs.moodle.org/en/Moodle_XML_format
 */
export function readMoodleXml(xml: string, limit: number): ReadItem[] {
  const items: ReadItem[] = [];
  let category: string[] = [];
  try {
    readXmlQuestions(xml, (element) => {
      if (element.attributes.type === 'category') category = tagsOfCategory(wordsOf(element, 'category'));
      else if (items.length < limit) items.push(readElement(element, category));
    });
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    const { code, place, subject } = problem;
    if (items.length < limit) items.push({ read: null, notes: [{ ...place, code, subject }] });
  }
  return items;
}

function readElement(element: XmlElement, category: readonly string[]): ReadItem {
  const { line, column } = element;
  const place = { line, column };
  const title = beginningOf(wordsOf(element, 'name'));
  const subject = title === '' ? beginningOf(wordsOf(element, 'questiontext')) : title;
  const notes: ImportNote[] = [];
  const changed = (code: ImportNote['code']) => {
    if (!notes.some((note) => note.code === code)) notes.push({ ...place, code, subject });
  };
  try {
    const question = moodleQuestion(element, { text: new MoodleText(changed), changed, title });
    const tags = [...category, ...tagsOf(element)];
    return { read: { ...place, title: title === '' ? null : title, tags, question }, notes };
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    const detail = problem.subject === '' ? subject : `${subject} (${problem.subject})`;
    return { read: null, notes: [{ ...problem.place, code: problem.code, subject: detail }] };
  }
}

function tagsOf(element: XmlElement): string[] {
  const tags = childOf(element, 'tags');
  return tags ? childrenOf(tags, 'tag').map((tag) => (childOf(tag, 'text')?.text ?? tag.text).trim()) : [];
}
