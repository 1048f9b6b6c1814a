import fs from 'node:fs';
import path from 'node:path';
import { modules } from '../../src/modules/index';
import { ModuleGraphError, verifyModules } from '../../src/platform/module/verify-modules';

const folder = path.resolve(__dirname, '../../src/modules');

describe('the modules', () => {
  it('are the twelve', () => {
    expect(modules.map(({ name }) => name).sort()).toEqual([
      'assessment',
      'auth',
      'certificate',
      'content',
      'course',
      'enrollment',
      'gamification',
      'media',
      'notification',
      'payment',
      'review',
      'user',
    ]);
  });

  it('fit together', () => {
    expect(() => verifyModules(modules)).not.toThrow();
  });

  it.each(modules.map((module) => [module.name, module] as const))(
    '%s asks exactly those that its manifest declares',
    (name, module) => {
      const declared = Object.values(module.uses)
        .map((contract) => contract.module)
        .sort();
      // A use is the injection of an API; events need no declaration beyond `consumes`.
      const injected = new Set(
        filesOf(path.join(folder, name))
          .flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/@inject\((\w+)Api\)/g)])
          .map((match) => (match[1] as string).toLowerCase()),
      );
      expect([...injected].sort()).toEqual(declared);
    },
  );

  it('are refused when they wait for each other in a circle, with the circle named', () => {
    const [course, enrollment] = [named('course'), named('enrollment')];
    const circular = { ...course, uses: { enrollment: enrollment.api?.contract as never } };
    expect(() => verifyModules(modules.map((module) => (module === course ? circular : module)))).toThrow(
      ModuleGraphError,
    );
  });
});

function named(name: string) {
  const module = modules.find((candidate) => candidate.name === name);
  if (!module) throw new Error(`There is no module "${name}".`);
  return module;
}

function filesOf(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
