import { CountedWindows } from './counted-windows';

describe('Counted windows', () => {
  it('count each key for itself, anew when its window has ended', () => {
    const windows = new CountedWindows(1_000);
    expect(windows.count('a', 0)).toEqual({ count: 1, endsAt: 1_000 });
    expect(windows.count('a', 999).count).toBe(2);
    expect(windows.count('b', 999)).toEqual({ count: 1, endsAt: 1_999 });
    expect(windows.count('a', 1_000)).toEqual({ count: 1, endsAt: 2_000 });
    expect(windows.count('b', 1_500).count).toBe(2);
  });

  it('forget the oldest when there are too many', () => {
    const windows = new CountedWindows(1_000);
    for (let caller = 0; caller < 100_000; caller += 1) windows.count(`caller ${caller}`, 0);
    windows.count('one more', 1);
    expect(windows.count('caller 0', 2).count).toBe(1);
    expect(windows.count('caller 99999', 2).count).toBe(2);
  });
});
