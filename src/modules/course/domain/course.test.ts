import {
  archiveCourse,
  type CourseDetails,
  haveFactsChanged,
  listCourse,
  publishCourse,
  restoreCourse,
  startCourse,
  statusOf,
} from './course';

const now = new Date('2026-01-05T09:00:00Z');
const later = new Date('2026-02-05T09:00:00Z');
const details: CourseDetails = {
  slug: 'bread',
  title: 'Bread',
  subtitle: '',
  description: '',
  level: null,
  language: 'en',
  categorySlug: null,
  tags: [],
  outcomes: [],
  requirements: [],
  price: null,
};
const draft = startCourse({ id: 'course', details, instructorId: 'instructor', now });
const version = { lessonCount: 3, durationSeconds: 180, publishedAt: now };

describe('A course', () => {
  it('is a draft until it is published, and is listed then', () => {
    expect(statusOf(draft)).toBe('draft');
    expect(statusOf(publishCourse(draft, version))).toBe('published');
    expect(statusOf(publishCourse(listCourse(draft, false, now), version))).toBe('unlisted');
  });

  it('keeps the day on which it was first published', () => {
    const again = publishCourse(publishCourse(draft, version), {
      ...version,
      lessonCount: 4,
      publishedAt: later,
    });
    expect(again).toMatchObject({ lessonCount: 4, publishedAt: now });
  });

  it('is restored to what it was before it was archived', () => {
    const published = publishCourse(draft, version);
    expect(statusOf(restoreCourse(archiveCourse(published, now), later))).toBe('published');
    expect(statusOf(restoreCourse(archiveCourse(draft, now), later))).toBe('draft');
  });

  it('is the same after a change that changes nothing', () => {
    const archived = archiveCourse(draft, now);
    expect(archiveCourse(archived, later)).toBe(archived);
    expect(restoreCourse(draft, later)).toBe(draft);
    expect(listCourse(draft, true, later)).toBe(draft);
  });

  it('has other facts for others only where they keep them', () => {
    expect(haveFactsChanged(draft, { ...draft, subtitle: 'New' })).toBe(false);
    expect(haveFactsChanged(draft, { ...draft, price: { amount: 100, currency: 'eur' } })).toBe(true);
  });
});
