const notice = '<!-- Made by "npm run generate" from the manifests. Do not edit. -->\n';

/** docs/modules/README.md: who asks whom, and who tells whom what. */
export function describeGraph(modules) {
  const rows = modules.map(
    (module) =>
      `| [${module.name}](${module.name}.md) | ${module.purpose} | ${namesOf(Object.values(module.uses).map((used) => used.module))} | ${namesOf(publishersFor(module, modules))} |`,
  );
  const edges = modules.flatMap((module) =>
    Object.values(module.uses).map((used) => `  ${module.name} --> ${used.module}`),
  );
  return `${notice}
# The twelve modules

An arrow is a call that waits for its answer. All the rest travels by [events](events.md).

\`\`\`mermaid
graph LR
${modules.map((module) => `  ${module.name}`).join('\n')}
${edges.join('\n')}
\`\`\`

| module | what it is for | asks | hears from |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** docs/modules/events.md: the catalogue of events. */
export function describeEvents(modules) {
  const rows = modules.flatMap((module) =>
    module.emits.map((event) => {
      const consumers = modules.flatMap((other) =>
        other.consumes.filter(({ events }) => events.includes(event)).map(({ name }) => name),
      );
      return `| \`${event.type}\` | ${event.version} | ${module.name} | ${consumers.length > 0 ? consumers.map((name) => `\`${name}\``).join(', ') : 'nobody yet'} |`;
    }),
  );
  return `${notice}
# Events

Each exists if and only if the transaction that caused it committed, reaches every consumer at least once, and takes effect
exactly once, in order within its stream.

| event | version | published by | handled by |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** docs/modules/<name>.md: a module on a page. */
export function describeModule(module, modules) {
  const sections = [
    `${notice}\n# ${module.name}\n\n${module.purpose}`,
    section(
      'It asks',
      Object.values(module.uses).map((used) => `- [${used.module}](${used.module}.md)`),
    ),
    section('Others may ask it', operationsOf(module)),
    section('HTTP', routesOf(module)),
    section(
      'It publishes',
      module.emits.map((event) => `- \`${event.type}\` (version ${event.version})`),
    ),
    section('It handles', consumersOf(module, modules)),
    section(
      'By the clock',
      module.jobs.map((job) => `- \`${job.name}\`, ${describeSchedule(job.schedule)}`),
    ),
    section('Configuration', variablesOf(module)),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function section(title, lines) {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function operationsOf(module) {
  if (!module.api) return [];
  return Object.entries(module.api.contract.operations).map(([name, operation]) => {
    const refusals = operation.errors?.length
      ? `; refuses with ${operation.errors.map((code) => `\`${code}\``).join(', ')}`
      : '';
    return `- \`${name}\` (${operation.kind})${refusals}`;
  });
}

function routesOf(module) {
  if (module.routes.length === 0) return [];
  const rows = module.routes.map((route) => {
    const address = route.isAbsolute ? route.path : `/api/v1${route.path}`;
    return `| \`${route.method.toUpperCase()} ${address}\` | ${route.summary} | ${route.access.description} |`;
  });
  return ['| call | what it does | who may knock |', '|---|---|---|', ...rows];
}

function consumersOf(module, modules) {
  return module.consumes.map(({ name, events }) => {
    const sources = events.map(
      (event) => `\`${event.type}\` (${modules.find(({ emits }) => emits.includes(event))?.name})`,
    );
    return `- \`${name}\`: ${sources.join(', ')}`;
  });
}

function describeSchedule(schedule) {
  return schedule.kind === 'cron'
    ? `at \`${schedule.expression}\` (UTC)`
    : `every ${schedule.milliseconds / 1_000} seconds`;
}

function variablesOf(module) {
  return Object.values(module.configuration?.variables ?? {}).map(
    ({ name, description, isSecret }) => `- \`${name}\`${isSecret ? ' (secret)' : ''}: ${description}`,
  );
}

function publishersFor(module, modules) {
  const heard = module.consumes.flatMap(({ events }) => events);
  return modules
    .filter((other) => other !== module && other.emits.some((event) => heard.includes(event)))
    .map(({ name }) => name);
}

function namesOf(names) {
  return names.length === 0 ? 'nobody' : [...new Set(names)].join(', ');
}
