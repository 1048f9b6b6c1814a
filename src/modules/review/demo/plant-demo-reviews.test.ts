import { newId } from '../../../platform/identifiers/identifier';
import { standIns } from '../../../platform/testing/stand-ins';
import { startTestApplication, type TestApplication } from '../../../platform/testing/start-test-application';
import { courseChanged, courseCreated } from '../../course/course.contract';
import { enrollmentApi } from '../../enrollment/enrollment.contract';
import { userProfileChanged } from '../../user/user.contract';
import { reviewPosted } from '../review.contract';
import { reviewModule } from '../review.module';
import { PlantDemoReviews } from './plant-demo-reviews';

describe('The reviews of the demo', () => {
  let platform: TestApplication;
  const start = (isDemo: boolean) =>
    startTestApplication({
      modules: [
        reviewModule,
        ...standIns({ apis: [enrollmentApi], events: [courseCreated, courseChanged, userProfileChanged] }),
      ],
      hosted: ['review'],
      peers: new Map([['enrollment', {}]]),
      environment: { DEMO: String(isDemo) },
    });
  afterEach(() => platform.stop());

  const open = async () => {
    const courseId = newId();
    const facts = { courseId, slug: 'bread-at-home', title: 'Bread', price: null, instructorIds: [] };
    await platform.receive(courseCreated, { ...facts, status: 'draft' });
    await platform.settle();
    const whileDraft = await platform.published(reviewPosted);
    await platform.receive(courseChanged, { ...facts, status: 'published' });
    await platform.settle();
    return { courseId, whileDraft };
  };

  it('come with the course when it opens, once, with the names of those who wrote them', async () => {
    platform = await start(true);
    const { courseId, whileDraft } = await open();
    expect(whileDraft).toEqual([]);
    const planter = platform.application.containerOf('review').resolve(PlantDemoReviews);
    await planter.plant();
    await planter.plant();
    const { body } = await platform.anonymous.get(`/api/v1/courses/${courseId}/reviews`).expect(200);
    expect(body.summary).toMatchObject({ average: 4.5, count: 2 });
    expect(body.items.map(({ author }: { author: { name: string } }) => author.name).sort()).toEqual([
      'Chiara Bellini',
      'Freya Halvorsen',
    ]);
    expect(await platform.published(reviewPosted)).toHaveLength(2);
  });

  it('are not there outside of a demo', async () => {
    platform = await start(false);
    await open();
    expect(await platform.published(reviewPosted)).toEqual([]);
  });
});
