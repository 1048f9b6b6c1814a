/**
 * The longest part of a list of different numbers that rises when read from left to right, by patience sorting
 * (Fredman 1975): n log n steps.
 */
export function longestRise(numbers: readonly number[]): number[] {
  /** For each length, where the rise of that length ends that ends lowest. */
  const ends: number[] = [];
  const cameFrom = numbers.map(() => -1);
  for (const [place, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    cameFrom[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const rise: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = cameFrom[place] as number)
    rise.push(numbers[place] as number);
  return rise.reverse();
}
