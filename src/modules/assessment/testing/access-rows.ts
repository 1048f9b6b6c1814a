import type { AccessRow } from '../../../platform/testing/access-row';

export const accessRows: readonly AccessRow[] = [
  {
    route: 'GET /quizzes/:quizId/draft',
    request: (world) => ({ params: { quizId: world.quizId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    // The version is one that nobody has: whoever may save it is told so.
    route: 'PUT /quizzes/:quizId/draft',
    request: (world) => ({
      params: { quizId: world.quizId },
      body: { version: 1_000_000, title: 'A quiz', passMarkPercent: null, questions: [] },
    }),
    expect: { 'signed out': 401, 'owning instructor': 409, admin: 409, others: 404 },
  },
  {
    route: 'POST /quizzes/:quizId/draft/readings',
    request: (world) => ({ params: { quizId: world.quizId }, body: { text: 'Is it so? {T}' } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    route: 'GET /quizzes/:quizId/statistics',
    request: (world) => ({ params: { quizId: world.quizId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    route: 'GET /courses/:courseId/question-banks',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'POST /courses/:courseId/question-banks',
    request: (world) => ({ params: { courseId: world.courseId }, body: { title: 'Knots' } }),
    expect: { 'signed out': 401, 'owning instructor': 201, admin: 201, others: 403 },
  },
  {
    route: 'GET /question-banks/:bankId',
    request: (world) => ({ params: { bankId: world.bankId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    route: 'PUT /question-banks/:bankId',
    request: (world) => ({ params: { bankId: world.bankId }, body: { title: 'More knots' } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    route: 'GET /question-banks/:bankId/questions',
    request: (world) => ({ params: { bankId: world.bankId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    route: 'POST /question-banks/:bankId/questions',
    request: (world) => ({
      params: { bankId: world.bankId },
      body: { questions: [{ question: { kind: 'true_false', prompt: 'Does it?', answer: true } }] },
    }),
    expect: { 'signed out': 401, 'owning instructor': 201, admin: 201, others: 404 },
  },
  {
    route: 'POST /question-banks/:bankId/readings',
    request: (world) => ({ params: { bankId: world.bankId }, body: { text: 'Is it so? {T}' } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    // The version is one that nobody has: whoever may save it is told so.
    route: 'PUT /bank-questions/:questionId',
    request: (world) => ({
      params: { questionId: world.bankQuestionId },
      body: {
        version: 1_000_000,
        tags: [],
        question: { kind: 'true_false', prompt: 'Does it?', answer: true },
      },
    }),
    expect: { 'signed out': 401, 'owning instructor': 409, admin: 409, others: 404 },
  },
  {
    route: 'GET /bank-questions/:questionId/versions',
    request: (world) => ({ params: { questionId: world.bankQuestionId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    // Whoever may take it out does so; for the next one it is not there.
    route: 'DELETE /bank-questions/:questionId',
    request: (world) => ({ params: { questionId: world.bankQuestionId } }),
    expect: { 'signed out': 401, 'owning instructor': 204, others: 404 },
    isLast: true,
  },
  {
    route: 'GET /quizzes/:quizId',
    request: (world) => ({ params: { quizId: world.quizId } }),
    expect: { 'signed out': 401, owner: 200, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'POST /quizzes/:quizId/attempts',
    request: (world) => ({ params: { quizId: world.quizId } }),
    expect: { 'signed out': 401, owner: 200, 'owning instructor': 201, admin: 201, others: 403 },
  },
  {
    route: 'GET /quizzes/:quizId/attempts',
    request: (world) => ({ params: { quizId: world.quizId } }),
    expect: { 'signed out': 401, others: 200 },
  },
  {
    route: 'GET /attempts/:attemptId',
    request: (world) => ({ params: { attemptId: world.attemptId } }),
    expect: { 'signed out': 401, owner: 200, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    // The question of the world is one of true or false.
    route: 'PUT /attempts/:attemptId/answers/:questionId',
    request: (world) => ({
      params: { attemptId: world.attemptId, questionId: world.questionId },
      body: { answer: { value: true } },
    }),
    expect: { 'signed out': 401, owner: 200, others: 404 },
  },
  {
    // Nothing bears the id: whoever may look is told so.
    route: 'GET /courses/:courseId/question-pictures/:assetId',
    request: (world) => ({ params: { courseId: world.courseId, assetId: world.unknownId } }),
    expect: { 'signed out': 401, 'owning instructor': 404, admin: 404, others: 403 },
  },
  {
    route: 'GET /attempts/:attemptId/pictures',
    request: (world) => ({ params: { attemptId: world.attemptId } }),
    expect: { 'signed out': 401, owner: 200, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    // The question of the world asks for no file: whoever may answer it is told so.
    route: 'POST /attempts/:attemptId/answers/:questionId/files',
    request: (world) => ({
      params: { attemptId: world.attemptId, questionId: world.questionId },
      body: { fileName: 'drawing.pdf', sizeBytes: 70, contentType: 'application/pdf' },
    }),
    expect: { 'signed out': 401, owner: 422, others: 404 },
  },
  {
    route: 'GET /attempts/:attemptId/answers/:questionId/files',
    request: (world) => ({ params: { attemptId: world.attemptId, questionId: world.questionId } }),
    expect: { 'signed out': 401, owner: 200, 'owning instructor': 200, admin: 200, others: 404 },
  },
  {
    route: 'GET /courses/:courseId/extra-times',
    request: (world) => ({ params: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'PUT /courses/:courseId/students/:learnerId/extra-time',
    request: (world) => ({
      params: { courseId: world.courseId, learnerId: world.learnerId },
      body: { percent: 25 },
    }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'DELETE /courses/:courseId/students/:learnerId/extra-time',
    request: (world) => ({ params: { courseId: world.courseId, learnerId: world.learnerId } }),
    expect: { 'signed out': 401, 'owning instructor': 204, admin: 204, others: 403 },
  },
  {
    route: 'GET /grading/tasks',
    request: (world) => ({ query: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'GET /grading/questions',
    request: (world) => ({ query: { courseId: world.courseId } }),
    expect: { 'signed out': 401, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    route: 'GET /grading/tasks/:taskId',
    request: (world) => ({ params: { taskId: world.gradingTaskId } }),
    expect: { 'signed out': 401, instructor: 404, 'owning instructor': 200, admin: 200, others: 403 },
  },
  {
    // The revision is one that nobody has seen: whoever may grade is told so.
    route: 'PUT /grading/tasks/:taskId/grade',
    request: (world) => ({
      params: { taskId: world.gradingTaskId },
      body: { revision: 1_000, points: { numerator: 1, denominator: 1 } },
    }),
    expect: { 'signed out': 401, instructor: 404, 'owning instructor': 409, admin: 409, others: 403 },
  },
  {
    route: 'POST /attempts/:attemptId/submit',
    request: (world) => ({ params: { attemptId: world.attemptId } }),
    expect: { 'signed out': 401, owner: 200, others: 404 },
    isLast: true,
  },
];
