import type { ApiContract } from '../contract/define-api';
import type { EventDefinition } from '../contract/define-event';
import { defineModule, type ModuleManifest } from '../module/define-module';

/** Manifests that own contracts and events which a module under test needs, and do nothing: the peers are fakes. */
export function standIns(owned: {
  readonly apis?: readonly ApiContract[];
  readonly events?: readonly EventDefinition[];
}): ModuleManifest[] {
  const apis = (owned.apis ?? []).map((contract) =>
    defineModule({
      name: contract.module,
      purpose: 'Stands in.',
      api: { contract, implementation: class {} as new () => never },
    }),
  );
  const publisher = defineModule({ name: 'publisher', purpose: 'Stands in.', emits: owned.events ?? [] });
  return [...apis, publisher];
}
