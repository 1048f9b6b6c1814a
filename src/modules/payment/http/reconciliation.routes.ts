import { anyOf } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { GetReconciliation } from '../queries/get-reconciliation';
import { ListBalanceDifferences } from '../queries/list-balance-differences';
import { BalanceDifferenceView, ReconciliationView } from './reconciliation.schemas';

export const reconciliationRoutes = [
  route({
    method: 'get',
    path: '/payments/reconciliation',
    summary: 'Read how the books were compared with Stripe',
    access: anyOf('admin'),
    answers: { 200: ReconciliationView },
    use: GetReconciliation,
    answer: (get, { principal }) => get.execute({ reader: principal }),
  }),
  route({
    method: 'get',
    path: '/payments/reconciliation/differences',
    summary: "List where the books differ from Stripe's balance",
    access: anyOf('admin'),
    query: page,
    answers: { 200: listOf(BalanceDifferenceView) },
    use: ListBalanceDifferences,
    answer: (list, { principal, query }) => list.execute({ reader: principal, page: query }),
  }),
];
