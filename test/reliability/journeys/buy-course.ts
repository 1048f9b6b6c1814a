import type { EnrollmentRecord, PaymentRecord } from '../acknowledged';
import type { Json } from '../patient-client';
import { type CourseToLearn, expectStatus, waitFor } from '../world';
import type { Learner } from './learner';

/** Buys a course, begins it, and sometimes gets the money back, and sometimes buys it again. */
export async function buyCourse(learner: Learner): Promise<void> {
  const { world, random } = learner;
  await learner.register();
  const course = random.pick(world.courses.filter(({ price }) => price !== null));
  const { payment, record, courseId } = await buy(learner, course);
  const [lesson, next] = (await learner.outline(courseId)).filter(({ kind }) => kind !== 'quiz');
  await learner.complete(record, lesson!.id);
  if (!random.chance(0.5)) return;
  await getRefund(learner, record, payment);
  await expectClosed(learner, record, next!.id);
  if (!random.chance(0.5)) return;
  await buy(learner, course);
  await learner.complete(record, next!.id);
  await expectProgress(learner, record, 2);
}

async function buy(
  learner: Learner,
  course: CourseToLearn,
): Promise<{ payment: PaymentRecord; record: EnrollmentRecord; courseId: string }> {
  const { world, client } = learner;
  const { record, courseId } = await learner.enroll(course);
  const { enrollmentId } = record;
  const checkoutUrl = await waitFor(`the checkout of ${enrollmentId}`, async () => {
    return (await learner.enrollment(record)).checkoutUrl as string | null;
  });
  await pay(learner, checkoutUrl);
  await learner.waitForStatus(record, 'active', 'completed');
  const { items } = expectStatus(await client.get('/payments/orders'), 200).body;
  const order = items.find((item: Json) => item.enrollmentId === enrollmentId && item.status === 'paid');
  if (!order) throw new Error(`${enrollmentId} is open, and there is no paid order for it.`);
  const { amount, currency } = order.amount;
  const payment = {
    orderId: order.id,
    enrollmentId,
    learnerId: learner.id,
    amount,
    currency,
    refundId: undefined,
  };
  world.acknowledged.payments.push(payment);
  return { payment, record, courseId };
}

/** By the form of the hosted page, as a browser sends it. Some cards are declined first; some windows are closed too early. */
async function pay(learner: Learner, checkoutUrl: string): Promise<void> {
  const { client, random } = learner;
  if (random.chance(0.2)) expectStatus(await sendForm(learner, checkoutUrl, '4000 0000 0000 0002'), 303, 402);
  if (random.chance(0.4)) {
    const hangUp = { afterMilliseconds: random.between(1, 25), times: 1 };
    expectStatus(await sendForm(learner, checkoutUrl, '4242 4242 4242 4242', hangUp), 303);
    return;
  }
  expectStatus(await sendForm(learner, checkoutUrl, '4242 4242 4242 4242'), 303);
  // She comes back to the page that she has paid.
  if (random.chance(0.3)) expectStatus(await client.get(checkoutUrl), 303);
}

async function sendForm(
  learner: Learner,
  checkoutUrl: string,
  cardNumber: string,
  hangUp?: { readonly afterMilliseconds: number; times: number },
): Promise<{ status: number } & Awaited<ReturnType<Learner['client']['ask']>>> {
  const page = expectStatus(await learner.client.get(checkoutUrl), 200).bytes.toString();
  const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1];
  if (!action) throw new Error(`There is no form on ${checkoutUrl}.`);
  const bytes = new URLSearchParams({ email: learner.email, cardNumber }).toString();
  return learner.client.ask({
    method: 'POST',
    path: action,
    raw: { contentType: 'application/x-www-form-urlencoded', bytes },
    ...(hangUp && { hangUp }),
  });
}

async function getRefund(learner: Learner, record: EnrollmentRecord, payment: PaymentRecord): Promise<void> {
  const { admin } = learner.world;
  const reason = 'Not what she had hoped for.';
  const refund = expectStatus(
    await admin.post(`/payments/orders/${payment.orderId}/refunds`, { reason }),
    201,
  ).body;
  payment.refundId = refund.id;
  const { hasAccess } = await learner.waitForStatus(record, 'refunded');
  if (hasAccess) throw new Error(`${record.enrollmentId} is refunded, and still open.`);
}

/** Access has gone, and progress has not (promise 2). */
async function expectClosed(learner: Learner, record: EnrollmentRecord, lessonId: string): Promise<void> {
  const { client } = learner;
  await waitFor(`lesson ${lessonId} to be closed`, async () => {
    const { status, body } = await client.get(`/lessons/${lessonId}`);
    return status === 403 || (status === 200 && body.isPreview);
  });
  const path = `/enrollments/${record.enrollmentId}/lessons/${lessonId}/complete`;
  expectStatus(await client.post(path), 403);
  await expectProgress(learner, record, 1);
}

async function expectProgress(learner: Learner, record: EnrollmentRecord, lessons: number): Promise<void> {
  const { completed } = (await learner.enrollment(record)).progress;
  if (completed !== lessons)
    throw new Error(`${record.enrollmentId} has ${completed} lessons completed instead of ${lessons}.`);
}
