import fc from 'fast-check';
import { filesInMemory } from '../archive-files';
import { ImportRefused } from '../import-refused';
import { parseCourse } from '../parse-course';

const courseFile = `
title: Bread at home
subtitle: Four loaves
slug: bread-at-home
language: en
level: beginner
category: cooking
tags: [bread, baking]
price: { amount: 1900, currency: EUR }
description: Flour, water, salt.
outcomes: [Bake a loaf]
requirements: []
sections:
  - title: First
    lessons:
      - { title: Welcome, kind: article, file: welcome.md, preview: true }
      - { title: Kneading, kind: video, file: media/knead.mp4, captions: media/knead.vtt, text: kneading.md, durationSeconds: 30 }
      - { title: Recipe, kind: file, file: media/recipe.pdf }
      - { title: Check, kind: quiz, file: check.quiz.yaml }
`;
const quizFile = `
passMark: 60
questions:
  - kind: single
    prompt: How much salt?
    choices: [{ text: 2 %, correct: true, feedback: Yes. }, { text: 20 % }]
  - { kind: multiple, prompt: Which?, points: 2, choices: [{ text: a, correct: true }, { text: b, correct: true }] }
  - { kind: true_false, prompt: Water is wet., answer: true, explanation: It is. }
  - { kind: short_text, prompt: Grams?, accepted: [42, forty-two] }
`;
const course = {
  'course.yaml': courseFile,
  'welcome.md':
    'Look: ![Loaf](media/loaf.png), then [knead](kneading.md), [check](check.quiz.yaml#x), [get](media/recipe.pdf).\n\n[gone](gone.md)',
  'kneading.md': 'Push.',
  'check.quiz.yaml': quizFile,
  'media/loaf.png': Buffer.from('89504e470d0a1a0a', 'hex'),
  'media/knead.mp4': Buffer.from('\0\0\0\x18ftypmp42', 'latin1'),
  'media/knead.vtt': 'WEBVTT\n',
  'media/recipe.pdf': '%PDF-1.7',
};

async function refusal(changes: Record<string, string>) {
  try {
    await parseCourse(filesInMemory({ ...course, ...changes }));
    return null;
  } catch (error) {
    if (error instanceof ImportRefused) return { code: error.code, file: error.file, line: error.line };
    throw error;
  }
}

it('reads a course folder as it is', async () => {
  const { course: draft, report } = await parseCourse(filesInMemory(course));
  expect(draft).toMatchObject({
    title: 'Bread at home',
    slug: 'bread-at-home',
    level: 'beginner',
    categorySlug: 'cooking',
    price: { amount: 1900, currency: 'eur' },
    outcomes: ['Bake a loaf'],
  });
  const lessons = draft.sections.flatMap((section) => section.lessons);
  expect(lessons).toMatchObject([
    {
      kind: 'article',
      key: 'welcome',
      isPreview: true,
      durationSeconds: 60,
      markdown:
        'Look: ![Loaf](asset:media-loaf.png), then [knead](lesson:media-knead), [check](lesson:check#x), [get](lesson:media-recipe).\n\ngone',
    },
    {
      kind: 'video',
      assetKey: 'media-knead.mp4',
      captionsKey: 'media-knead.vtt',
      markdown: 'Push.',
      durationSeconds: 30,
    },
    { kind: 'file', assetKey: 'media-recipe.pdf' },
    { kind: 'quiz', key: 'check', quiz: { title: 'Check', passMarkPercent: 60 } },
  ]);
  expect(lessons[3]).toMatchObject({
    quiz: {
      questions: [
        {
          kind: 'single',
          points: 1,
          choices: [{ text: '2 %', isCorrect: true, feedback: 'Yes.' }, { isCorrect: false }],
        },
        { kind: 'multiple', points: 2 },
        { kind: 'true_false', answer: true, explanation: 'It is.' },
        { kind: 'short_text', accepted: ['42', 'forty-two'] },
      ],
    },
  });
  expect(draft.assets.map(({ key, usage }) => [key, usage])).toEqual([
    ['media-loaf.png', 'image'],
    ['media-knead.mp4', 'video'],
    ['media-knead.vtt', 'captions'],
    ['media-recipe.pdf', 'file'],
  ]);
  expect(report.imported).toMatchObject({ articles: 1, videos: 1, files: 1, quizzes: 1, questions: 4 });
});

it('refuses mistakes with their file and line', async () => {
  const code = 'import.invalid_course';
  expect(await refusal({ 'course.yaml': 'title: [' })).toEqual({ code, file: 'course.yaml', line: 1 });
  expect(await refusal({ 'course.yaml': courseFile.replace('level: beginner', 'level: expert') })).toEqual({
    code,
    file: 'course.yaml',
    line: 6,
  });
  expect(await refusal({ 'check.quiz.yaml': quizFile.replace('answer: true', 'answer: maybe') })).toEqual({
    code,
    file: 'check.quiz.yaml',
    line: 8,
  });
  expect(await refusal({ 'course.yaml': courseFile.replace('welcome.md', 'gone.md') })).toMatchObject({
    code,
  });
  expect(await refusal({ 'course.yaml': courseFile.replace('welcome.md', '../gone.md') })).toMatchObject({
    code,
  });
  expect(await refusal({ 'media/recipe.pdf': 'MZ' })).toMatchObject({ code, file: 'media/recipe.pdf' });
  expect(
    await refusal({ 'check.quiz.yaml': quizFile.replaceAll('correct: true', 'correct: false') }),
  ).toMatchObject({ code });
});

it('says what is understood when it knows none of it', async () => {
  await expect(parseCourse(filesInMemory({ 'index.html': 'x' }))).rejects.toMatchObject({
    code: 'import.unknown_format',
    message: expect.stringContaining('course.yaml'),
  });
});

it('throws nothing but refusals, whatever the files hold', async () => {
  const lines = fc.array(fc.oneof(fc.constantFrom(...courseFile.split('\n')), fc.string({ maxLength: 30 })), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(lines, fc.string(), async (yaml, quiz) => {
      await refusal({ 'course.yaml': yaml.join('\n') });
      await refusal({ 'check.quiz.yaml': `questions:\n  - ${quiz}` });
    }),
    { seed: 20261123, numRuns: 200 },
  );
});
