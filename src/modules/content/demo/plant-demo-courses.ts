import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject, injectable } from 'tsyringe';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Person, Role } from '../../../platform/auth/principal';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { runWith } from '../../../platform/context/call-context';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { DemoContent } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { CarryOutImport } from '../commands/carry-out-import';
import { FinishImport } from '../commands/finish-import';
import { PublishCourse } from '../commands/publish-course';
import { freshImport } from '../commands/start-import';
import { ImportsRepository } from '../data/imports.repository';
import type { CourseImport } from '../domain/course-import';
import { derivedId } from '../domain/derived-id';
import { readFolder } from '../import/read-folder';

/** The imports of the demo's courses have ids of this origin, so that each is made once. */
const origin = '019bc0e8-a618-7805-834f-000000000000';
const demoSession = '019bc0e8-a618-7805-834f-000000000001';

const People = z.object({ people: z.array(z.object({ id: z.uuid(), roles: z.array(Role) })) });

/** The courses of the demo, imported as everybody's are, and published. */
@injectable()
export class PlantDemoCourses implements DemoContent {
  constructor(
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
    @inject(CarryOutImport) private readonly carryOut: CarryOutImport,
    @inject(FinishImport) private readonly finish: FinishImport,
    @inject(PublishCourse) private readonly publish: PublishCourse,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async plant(): Promise<void> {
    const folder = path.join(this.settings.rootFolder, 'demo');
    const entries = await readdir(path.join(folder, 'courses'), { withFileTypes: true });
    const courses = entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, importId: derivedId(origin, name) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const published = await this.imports.published(
      this.database,
      courses.map(({ importId }) => importId),
    );
    const waiting = courses.filter(({ importId }) => !published.has(importId));
    if (waiting.length === 0) return;
    const instructor = await readInstructor(path.join(folder, 'people.yaml'));
    for (const { name, importId } of waiting) {
      await runWith({ principal: instructor }, () =>
        this.plantCourse(instructor, importId, path.join(folder, 'courses', name)),
      );
    }
  }

  private async plantCourse(instructor: Person, importId: string, folder: string): Promise<void> {
    const found = await this.begin(instructor, importId, path.basename(folder));
    if (found.status !== 'succeeded') {
      const files = await readFolder(folder);
      const ready = await this.carryOut.execute({ import: found, files, hasTime: () => true });
      if (ready) await this.work.step((tx) => this.finish.apply(tx, ready));
    }
    const { courseId } = (await this.imports.find(this.database, importId)) ?? found;
    if (courseId) await this.publish.execute({ editor: instructor, courseId });
  }

  private async begin(instructor: Person, importId: string, fileName: string): Promise<CourseImport> {
    const { id, roles, sessionId } = instructor;
    return this.work.step(async (tx) => {
      await this.imports.insert(tx, {
        ...freshImport,
        id: importId,
        status: 'running',
        requesterId: id,
        requester: { id, roles, sessionId },
        fileName,
        createdAt: this.clock.now(),
      });
      return (await this.imports.lock(tx, importId)) as CourseImport;
    });
  }
}

async function readInstructor(file: string): Promise<Person> {
  const { people } = People.parse(parse(await readFile(file, 'utf8')));
  const instructor = people.find(({ roles }) => roles.includes('instructor'));
  if (!instructor) throw new Error('The demo has nobody who teaches: see demo/people.yaml.');
  return { kind: 'person', id: instructor.id, roles: instructor.roles, sessionId: demoSession };
}
