import { courseVersionPublished } from '../content.contract';
import { ContentWorld } from '../testing/content-world';
import { PlantDemoCourses } from './plant-demo-courses';

describe('the courses of the demo', () => {
  const world = new ContentWorld();
  beforeAll(() => world.start());
  afterAll(() => world.platform.stop());

  it('are planted once, published, and cost nothing the second time', async () => {
    const demo = world.platform.application.containerOf('content').resolve(PlantDemoCourses);
    // The first start is cut off in the middle.
    world.faults.plan('assessment.createQuizzes', 'after', () => new Error('The line was cut.'));
    await expect(demo.plant()).rejects.toThrow('The line was cut.');
    await demo.plant();
    await world.platform.settle();
    const versions = await world.platform.published(courseVersionPublished);
    expect(versions.length).toBeGreaterThanOrEqual(6);
    expect(new Set(versions.map(({ courseId }) => courseId)).size).toBe(versions.length);
    expect(versions.length).toBe(world.courses.known.size);
    const priced = [...world.courses.known.values()].filter(({ price }) => price !== null);
    expect(priced.length).toBeGreaterThanOrEqual(2);
    const longest = Math.max(
      ...versions.map(({ sections }) => sections.flatMap((section) => section.lessons).length),
    );
    expect(longest).toBeGreaterThanOrEqual(12);

    world.faults.calls.length = 0;
    await demo.plant();
    expect(world.faults.calls).toEqual([]);
    expect(await world.platform.published(courseVersionPublished)).toHaveLength(versions.length);
  });
});
