import type { EnrollmentRecord } from '../acknowledged';
import { type Json, PatientClient } from '../patient-client';
import type { Random } from '../random';
import { type CourseToLearn, expectStatus, type World, waitFor } from '../world';

/** One invented person on her way through the platform. */
export class Learner {
  readonly client: PatientClient;
  readonly email: string;
  readonly name: string;
  private readonly password: string;
  private knownId: string | undefined;

  constructor(
    readonly world: World,
    readonly random: Random,
    number: number,
  ) {
    this.email = `learner-${number}@chaos.example`;
    this.name = `Learner ${number}`;
    this.password = `nine quiet lanterns ${random.key().slice(0, 8)}`;
    this.client = new PatientClient(world.surroundings, `10.1.${number >> 8}.${number & 255}`, random);
  }

  get id(): string {
    if (!this.knownId) throw new Error(`${this.email} has no account yet.`);
    return this.knownId;
  }

  /** Where the answer with the token was lost, she signs in, as a browser's user would. */
  async register(): Promise<void> {
    const { email, name, password } = this;
    const body = { email, name, password };
    const answer = await this.client.ask({
      method: 'POST',
      path: '/auth/register',
      body,
      key: this.random.key(),
    });
    if (answer.status === 409) await this.signIn();
    else this.keep(expectStatus(answer, 201).body);
    this.client.signIn = () => this.signIn();
    this.world.acknowledged.accounts.push({ userId: this.id, email, name });
  }

  /** Enrols, or enrols anew. */
  async enroll(course: CourseToLearn): Promise<{ record: EnrollmentRecord; courseId: string }> {
    const { id: courseId } = expectStatus(await this.client.get(`/courses/${course.slug}`), 200).body;
    const { body } = expectStatus(await this.client.post('/enrollments', { courseId }), 201);
    const { enrollments } = this.world.acknowledged;
    let record = enrollments.find(({ enrollmentId }) => enrollmentId === body.id);
    if (!record) {
      record = { enrollmentId: body.id, learnerId: this.id, courseId, starts: 0, status: body.status };
      enrollments.push(record);
    }
    record.starts += 1;
    record.status = body.status;
    return { record, courseId };
  }

  async enrollment(record: EnrollmentRecord): Promise<Json> {
    const { body } = expectStatus(await this.client.get(`/enrollments/${record.enrollmentId}`), 200);
    record.status = body.status;
    return body;
  }

  waitForStatus(record: EnrollmentRecord, ...statuses: readonly string[]): Promise<Json> {
    return waitFor(`enrolment ${record.enrollmentId} to be ${statuses.join(' or ')}`, async () => {
      const enrollment = await this.enrollment(record);
      return statuses.includes(enrollment.status) && enrollment;
    });
  }

  async complete(record: EnrollmentRecord, lessonId: string): Promise<void> {
    const { enrollmentId } = record;
    expectStatus(await this.client.post(`/enrollments/${enrollmentId}/lessons/${lessonId}/complete`), 200);
    this.world.acknowledged.completions.push({ enrollmentId, lessonId });
  }

  async outline(courseId: string): Promise<{ id: string; kind: string }[]> {
    const { body } = expectStatus(await this.client.get(`/courses/${courseId}/outline`), 200);
    return body.sections.flatMap((section: Json) => section.lessons);
  }

  private async signIn(): Promise<void> {
    const { email, password } = this;
    const answer = await this.client.ask({ method: 'POST', path: '/auth/login', body: { email, password } });
    this.keep(expectStatus(answer, 200).body);
  }

  private keep(session: Json): void {
    this.client.useToken(session.accessToken);
    this.knownId = session.user.id;
  }
}
