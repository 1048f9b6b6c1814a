import { type Composition, coverHeight, coverWidth, tenth, upTo } from './composition';

/** The drawing before the building: the plan of a round temple, its columns as dots, its lines run out to the edge. */
export const plan: Composition = ({ palette, random, id }) => {
  const centerX = random.between(200, 440);
  const centerY = random.between(160, 200);
  const columns = random.pick([16, 18, 20, 24]);
  const inner = random.pick([8, 10, 12]);
  const turn = random.between(0, 20);
  const around = ({ count, radius }: { count: number; radius: number }) =>
    upTo(count).map((index) => {
      const angle = ((index * 360) / count + turn) * (Math.PI / 180);
      return { x: tenth(centerX + radius * Math.cos(angle)), y: tenth(centerY + radius * Math.sin(angle)) };
    });
  const outerRing = around({ count: columns, radius: 132 });
  const innerRing = around({ count: inner, radius: 70 });
  const opening = random.between(0, Math.PI * 2);

  return (
    <>
      <radialGradient id={`${id}-ground`} gradientUnits="userSpaceOnUse" cx={centerX} cy={centerY} r="420">
        <stop offset="0" stopColor={palette.pigment} />
        <stop offset="1" stopColor={palette.deep} />
      </radialGradient>
      <rect width={coverWidth} height={coverHeight} fill={`url(#${id}-ground)`} />
      <path
        d={`${upTo(17)
          .map((index) => `M${index * 40} 0V${coverHeight}`)
          .join('')}${upTo(10)
          .map((index) => `M0 ${index * 40}H${coverWidth}`)
          .join('')}`}
        stroke={palette.light}
        strokeWidth="0.6"
        opacity="0.16"
      />
      <g fill="none" stroke={palette.light}>
        <path
          d={outerRing
            .map(
              ({ x, y }) =>
                `M${tenth(centerX + (x - centerX) * 0.62)} ${tenth(centerY + (y - centerY) * 0.62)}L${tenth(centerX + (x - centerX) * 4)} ${tenth(centerY + (y - centerY) * 4)}`,
            )
            .join('')}
          strokeWidth="0.8"
          opacity="0.35"
        />
        <circle cx={centerX} cy={centerY} r="160" strokeWidth="2" />
        <circle cx={centerX} cy={centerY} r="152" strokeWidth="1" opacity="0.7" />
        <circle cx={centerX} cy={centerY} r="132" strokeWidth="0.8" strokeDasharray="3 5" opacity="0.8" />
        <circle cx={centerX} cy={centerY} r="226" strokeWidth="1" strokeDasharray="10 7" opacity="0.4" />
      </g>
      <circle cx={centerX} cy={centerY} r="100" fill="none" stroke={palette.light} strokeWidth="11" />
      <path
        d={`M${centerX} ${centerY} L${tenth(centerX + 128 * Math.cos(opening - 0.2))} ${tenth(centerY + 128 * Math.sin(opening - 0.2))} L${tenth(centerX + 128 * Math.cos(opening + 0.2))} ${tenth(centerY + 128 * Math.sin(opening + 0.2))} Z`}
        fill={palette.pigment}
      />
      <path
        d={`M${centerX} ${centerY} L${tenth(centerX + 700 * Math.cos(opening - 0.2))} ${tenth(centerY + 700 * Math.sin(opening - 0.2))} L${tenth(centerX + 700 * Math.cos(opening + 0.2))} ${tenth(centerY + 700 * Math.sin(opening + 0.2))} Z`}
        fill={palette.sun}
        opacity="0.3"
      />
      {outerRing.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="8" fill={palette.light} />
      ))}
      {innerRing.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="5" fill={palette.half} />
      ))}
      <circle cx={centerX} cy={centerY} r="26" fill={palette.sun} />
      <circle cx={centerX} cy={centerY} r="36" fill="none" stroke={palette.sun} strokeWidth="1.5" />
    </>
  );
};
