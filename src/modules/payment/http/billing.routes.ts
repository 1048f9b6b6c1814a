import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { binary, reply, route } from '../../../platform/http/route';
import { SaveBillingDetails } from '../commands/save-billing-details';
import { paymentErrors } from '../payment.errors';
import { DocumentPdf } from '../queries/document-pdf';
import { GetBillingDetails } from '../queries/get-billing-details';
import { BillingDetailsRequest, BillingDetailsView } from './billing.schemas';

export const billingRoutes = [
  route({
    method: 'get',
    path: '/payments/documents/:documentId.pdf',
    summary: 'Read an invoice or a credit note as a PDF',
    description: 'As it was issued, for whoever bought, and for support and admins.',
    access: signedIn,
    params: z.object({ documentId: z.uuid() }),
    answers: { 200: binary('application/pdf', 'The document, A4, with text that can be selected.') },
    errors: [paymentErrors.documentNotFound],
    use: DocumentPdf,
    answer: async (pdf, { principal, params }) => {
      const { fileName, bytes } = await pdf.execute({ reader: principal, ...params });
      return reply(200, bytes)
        .header('Content-Type', 'application/pdf')
        .header('Content-Disposition', `inline; filename="${fileName}"`)
        .header('X-Content-Type-Options', 'nosniff')
        .header('Cache-Control', 'private, no-cache');
    },
  }),
  route({
    method: 'get',
    path: '/payments/billing-details',
    summary: "Read whom one's invoices are made out to",
    access: signedIn,
    answers: { 200: BillingDetailsView },
    use: GetBillingDetails,
    answer: (get, { principal }) => get.execute({ learner: principal }),
  }),
  route({
    method: 'put',
    path: '/payments/billing-details',
    summary: "Say whom one's next invoices are made out to",
    description: 'Those that were issued stay as they are.',
    access: signedIn,
    body: BillingDetailsRequest,
    answers: { 200: BillingDetailsView },
    use: SaveBillingDetails,
    answer: (save, { principal, body }) => save.execute({ learner: principal, details: body }),
  }),
];
