import { shuffleChoices } from './shuffle-choices';

const choices = Array.from({ length: 8 }, (_, index) => ({ id: `choice-${index}` }));
const shuffled = (seed: string, list = choices) =>
  shuffleChoices(list, { seed, questionId: 'question' }).map(({ id }) => id);

describe('the order of choices', () => {
  it('is always the same for a seed, however the author had sorted them', () => {
    expect(shuffled('one', [...choices].reverse())).toEqual(shuffled('one'));
    expect([...shuffled('one')].sort()).toEqual(choices.map(({ id }) => id));
  });

  it('differs between attempts, and brings each choice to each place', () => {
    const orders = Array.from({ length: 400 }, (_, seed) => shuffled(`seed-${seed}`));
    const firsts = new Set(orders.map(([first]) => first));
    expect(firsts.size).toBe(choices.length);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(390);
  });
});
