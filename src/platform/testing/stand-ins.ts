import type { ApiContract } from '../contract/define-api';
import type { EventDefinition } from '../contract/define-event';
import { defineModule, type ModuleManifest } from '../module/define-module';
import { personalDataRequests } from '../privacy/personal-data-events';

/**
 * Manifests that own contracts and events which a module under test needs, and do nothing: the peers are fakes. Requests for
 * personal data, which every module answers, are among them.
 */
export function standIns(owned: {
  readonly apis?: readonly ApiContract[];
  readonly events?: readonly EventDefinition[];
  /** Where the module under test keeps the requests for personal data itself. */
  readonly leavesRequests?: boolean;
}): ModuleManifest[] {
  const apis = (owned.apis ?? []).map((contract) =>
    defineModule({
      name: contract.module,
      purpose: 'Stands in.',
      api: { contract, implementation: class {} as new () => never },
    }),
  );
  const emits = [...(owned.events ?? []), ...(owned.leavesRequests ? [] : personalDataRequests)];
  const publisher = defineModule({ name: 'publisher', purpose: 'Stands in.', emits });
  return [...apis, publisher];
}
