import type { ConfigurationDefinition, ConfigurationOf } from './define-configuration';

export type Environment = { readonly [name: string]: string | undefined };

/** Thrown with the list of all that is wrong, so that it is mended in one go. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.name = 'ConfigurationError';
  }
}

/** Parses the slices of all owners together. An empty variable counts as one that is not set. */
export function parseConfigurations(
  environment: Environment,
  definitions: readonly ConfigurationDefinition[],
): Map<ConfigurationDefinition, Readonly<Record<string, unknown>>> {
  const problems: string[] = [];
  const parsed = new Map<ConfigurationDefinition, Readonly<Record<string, unknown>>>();
  for (const definition of definitions) {
    const slice: Record<string, unknown> = {};
    for (const [field, variable] of Object.entries(definition.variables)) {
      const text = environment[variable.name];
      const result = variable.schema.safeParse(text === '' ? undefined : text);
      if (result.success) slice[field] = result.data;
      else {
        const shown =
          variable.isSecret || text === undefined || text === '' ? '' : ` (it is "${text.slice(0, 80)}")`;
        const reasons = result.error.issues.map((issue) => issue.message).join('; ');
        problems.push(`${variable.name}${shown}: ${reasons}. ${variable.description}`);
      }
    }
    parsed.set(definition, slice);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return parsed;
}

/** Parses one slice alone, for tools and tests. */
export function parseConfiguration<Definition extends ConfigurationDefinition>(
  environment: Environment,
  definition: Definition,
): ConfigurationOf<Definition> {
  return parseConfigurations(environment, [definition]).get(definition) as ConfigurationOf<Definition>;
}
