/** Another process: reads quizzes with answers, one a line, and writes what each comes to. */
import { createInterface } from 'node:readline';
import type { QuizCase } from './arbitrary-attempts';
import { gradeCase } from './grade-case';

async function replay(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin }))
    process.stdout.write(`${gradeCase(JSON.parse(line) as QuizCase)}\n`);
}

void replay();
