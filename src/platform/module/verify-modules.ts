import type { ModuleManifest } from './define-module';

/** Thrown at start, and in a test, with everything that is wrong with the modules' manifests. */
export class ModuleGraphError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The modules do not fit together:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ModuleGraphError';
  }
}

/**
 * Checks all manifests of the product together, whichever of them this process hosts: names are unique, each used API and
 * each consumed event has an owner, an event has one publisher, and nobody waits for itself in a circle.
 */
export function verifyModules(modules: readonly ModuleManifest[]): void {
  const problems = [
    ...duplicates(
      modules.map((module) => module.name),
      'Two modules are called',
    ),
    ...duplicates(
      modules.flatMap((module) => module.consumes.map(({ name }) => name)),
      'Two consumers are called',
    ),
    ...duplicates(
      modules.flatMap((module) => module.jobs.map(({ name }) => name)),
      'Two jobs are called',
    ),
    ...duplicates(
      modules.flatMap((module) => module.emits.map(({ type, version }) => `${type}.v${version}`)),
      'Two modules publish',
    ),
    ...duplicates(
      modules.flatMap((module) =>
        module.routes.map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/:\w+/g, ':')}`),
      ),
      'Two routes answer',
    ),
    ...unownedApis(modules),
    ...unownedEvents(modules),
    ...foreignNames(modules),
    ...cycles(modules),
  ];
  if (problems.length > 0) throw new ModuleGraphError(problems);
}

function duplicates(names: readonly string[], sentence: string): string[] {
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...repeated].map((name) => `${sentence} "${name}".`);
}

function unownedApis(modules: readonly ModuleManifest[]): string[] {
  return modules.flatMap((module) =>
    Object.values(module.uses)
      .filter((contract) => !modules.some((other) => other.api?.contract === contract))
      .map((contract) => `${module.name} uses the API of "${contract.module}", which no module implements.`),
  );
}

function unownedEvents(modules: readonly ModuleManifest[]): string[] {
  const emitted = new Set(modules.flatMap((module) => module.emits));
  return modules.flatMap((module) =>
    module.consumes.flatMap((consumer) =>
      consumer.events
        .filter((event) => !emitted.has(event))
        .map((event) => `${consumer.name} waits for "${event.type}", which no module publishes.`),
    ),
  );
}

function foreignNames(modules: readonly ModuleManifest[]): string[] {
  return modules.flatMap((module) => [
    ...module.consumes
      .filter(({ name }) => !name.startsWith(`${module.name}.`))
      .map(({ name }) => `The consumer "${name}" should begin with "${module.name}.".`),
    ...module.jobs
      .filter(({ name }) => !name.startsWith(`${module.name}.`))
      .map(({ name }) => `The job "${name}" should begin with "${module.name}.".`),
    ...(module.api && module.api.contract.module !== module.name
      ? [`${module.name} implements the contract of "${module.api.contract.module}".`]
      : []),
  ]);
}

function cycles(modules: readonly ModuleManifest[]): string[] {
  const uses = new Map(
    modules.map((module) => [module.name, Object.values(module.uses).map((contract) => contract.module)]),
  );
  const settled = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      found.push(
        `Modules wait for each other in a circle: ${[...path.slice(path.indexOf(name)), name].join(' → ')}. Let one of them learn by an event.`,
      );
      return;
    }
    if (settled.has(name)) return;
    for (const used of uses.get(name) ?? []) visit(used, [...path, name]);
    settled.add(name);
  };
  for (const module of modules) visit(module.name, []);
  return found;
}

/** The modules, each after those it uses. */
export function inOrderOfUse(modules: readonly ModuleManifest[]): ModuleManifest[] {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const ordered: ModuleManifest[] = [];
  const visit = (module: ModuleManifest): void => {
    if (ordered.includes(module)) return;
    for (const contract of Object.values(module.uses)) {
      const used = byName.get(contract.module);
      if (used) visit(used);
    }
    ordered.push(module);
  };
  for (const module of modules) visit(module);
  return ordered;
}
