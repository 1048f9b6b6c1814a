/** Makes stable keys out of paths and titles: lower case ASCII, and a number where one is taken already. */
export class KeyMaker {
  private readonly taken = new Set<string>();

  make(text: string): string {
    const base =
      text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, 100) || 'item';
    let key = base;
    for (let number = 2; this.taken.has(key); number++) key = `${base}-${number}`;
    this.taken.add(key);
    return key;
  }
}
