/** What is said, and when, in seconds. */
export type Cue = { start: number; end: number; text: string };

/** The words of captions in WebVTT, as the server keeps them: without who speaks, and without emphasis. */
export function readWebVtt(captions: string): Cue[] {
  return captions.split(/\n{2,}/).flatMap((block) => {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => line.includes('-->'));
    const timing = timingPattern.exec(lines[at] ?? '');
    if (!timing) return [];
    const text = lines
      .slice(at + 1)
      .map(wordsOf)
      .join(' ')
      .trim();
    if (text === '') return [];
    return [{ start: secondsOf(timing[1] ?? ''), end: secondsOf(timing[2] ?? ''), text }];
  });
}

const timingPattern = /^\s*([\d:.]+)\s*-->\s*([\d:.]+)/;

function secondsOf(moment: string): number {
  return moment.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function wordsOf(line: string): string {
  return line
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: keyof typeof characters) => characters[name]);
}

const characters = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: '' };
