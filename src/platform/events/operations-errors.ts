import { defineErrors } from '../errors/domain-error';

export const operationsErrors = defineErrors({
  deadLetterNotFound: {
    code: 'dead_letter.not_found',
    status: 404,
    message: 'There is no dead letter with this id here.',
  },
  deadLetterSettled: {
    code: 'dead_letter.settled',
    status: 409,
    message: 'This event is not a dead letter any more: it was handled, replayed or discarded.',
  },
});
