import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'yaml';
import type { Acknowledged } from './acknowledged';
import { type Answer, type Json, PatientClient, type Surroundings } from './patient-client';
import type { Random } from './random';

const coursesFolder = path.resolve(__dirname, '../../demo/courses');
export const demoPassword = 'twelve columns under one roof';

export interface CourseToLearn {
  readonly slug: string;
  readonly price: { readonly amount: number; readonly currency: string } | null;
  /** What is right, by the prompt of the question. */
  readonly answers: ReadonlyMap<string, Json>;
}

/** What a journey moves in. */
export interface World {
  readonly surroundings: Surroundings;
  readonly acknowledged: Acknowledged;
  readonly courses: readonly CourseToLearn[];
  /** Refunds what learners ask her to. */
  readonly admin: PatientClient;
  readonly instructor: PatientClient;
}

/** The demo's courses as their authors wrote them, with what is right in their quizzes. */
export function readCourses(): CourseToLearn[] {
  return readdirSync(coursesFolder).map((slug) => {
    const folder = path.join(coursesFolder, slug);
    const answers = new Map<string, Json>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.quiz.yaml')))
      for (const question of parse(readFileSync(path.join(folder, file), 'utf8')).questions)
        answers.set(question.prompt.trim(), question);
    const { price } = parse(readFileSync(path.join(folder, 'course.yaml'), 'utf8'));
    return { slug, price, answers };
  });
}

/** A client of one of the demo's people, who signs in again whenever she has to. */
export function demoClient(surroundings: Surroundings, email: string, random: Random): PatientClient {
  const client = new PatientClient(surroundings, `10.0.0.${random.between(1, 250)}`, random);
  client.signIn = async () => {
    const answer = await client.ask({
      method: 'POST',
      path: '/auth/login',
      body: { email, password: demoPassword },
    });
    client.useToken(expectStatus(answer, 200).body.accessToken);
  };
  return client;
}

/** The answer, or an error that tells what came instead. */
export function expectStatus(answer: Answer, ...statuses: readonly number[]): Answer {
  if (statuses.includes(answer.status)) return answer;
  throw new Error(
    `${answer.status} instead of ${statuses.join(' or ')}: ${answer.bytes.toString().slice(0, 500)}`,
  );
}

/** Asks until there is what was waited for. Kills and recoveries lie within its patience; a wait in vain is a loss. */
export async function waitFor<Found>(
  what: string,
  ask: () => Promise<Found | undefined | false | null>,
  patienceMilliseconds = 150_000,
): Promise<Found> {
  const giveUpAt = Date.now() + patienceMilliseconds;
  for (let pause = 60; ; pause = Math.min(400, pause * 1.3)) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain for ${what}.`);
    await delay(pause);
  }
}
