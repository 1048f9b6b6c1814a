import { SandboxError } from './errors';
import { parameterName, parseForm } from './wire-format';

describe('the form parameters of a request', () => {
  it('become a tree, however lists are written', () => {
    const tree = parseForm(
      'mode=payment&line_items[0][price_data][currency]=eur&line_items%5B1%5D%5Bquantity%5D=2&expand[]=a&expand[]=b.c&metadata=',
    );
    expect(JSON.parse(JSON.stringify(tree))).toEqual({
      mode: 'payment',
      line_items: { 0: { price_data: { currency: 'eur' } }, 1: { quantity: '2' } },
      expand: { 0: 'a', 1: 'b.c' },
      metadata: '',
    });
  });

  it('cannot reach the prototypes of objects', () => {
    for (const hostile of ['__proto__[a]=1', 'a[__proto__][b]=1', 'a[constructor][b]=1']) {
      expect(() => parseForm(hostile)).toThrow(SandboxError);
    }
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it.each([
    ['an open bracket', 'a[b=1'],
    ['no name', '[a]=1'],
    ['a value that is also a branch', 'a=1&a[b]=2'],
    ['a branch that is also a value', 'a[b]=2&a=1'],
    ['too deep a nesting', `a${'[b]'.repeat(8)}=1`],
    ['a NUL character', 'a=%00'],
    ['too many parameters', 'a=1&'.repeat(1_001)],
    ['too many bytes', `a=${'x'.repeat(256 * 1024)}`],
  ])('are refused with %s', (_what, text) => {
    expect(() => parseForm(text)).toThrow(SandboxError);
  });

  it('are named in errors as they were written', () => {
    expect(parameterName(['line_items', 0, 'price_data'])).toBe('line_items[0][price_data]');
  });
});
