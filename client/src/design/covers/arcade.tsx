import { type Composition, coverHeight, coverWidth, tenth, upTo } from './composition';

/** Tiers of arches, as an aqueduct has them: sky behind the upper ones, cool shade within the lower. */
export const arcade: Composition = ({ palette, random, id }) => {
  const sunX = random.between(90, 550);
  const horizon = random.between(250, 285);
  const shift = random.between(0, 60);
  const tiers = [
    { top: 52, height: 92, span: 64, thickness: 18 },
    { top: 154, height: 250, span: 128, thickness: 30 },
  ];
  const arch = ({ x, top, width, bottom }: { x: number; top: number; width: number; bottom: number }) =>
    `M${tenth(x)} ${bottom} V${tenth(top + width / 2)} A${tenth(width / 2)} ${tenth(width / 2)} 0 0 1 ${tenth(x + width)} ${tenth(top + width / 2)} V${bottom} Z`;

  return (
    <>
      <linearGradient id={`${id}-wall`} x2="0" y2="1">
        <stop offset="0" stopColor={palette.light} />
        <stop offset="1" stopColor={palette.half} />
      </linearGradient>
      <circle cx={sunX} cy={random.between(70, 150)} r={random.between(34, 52)} fill={palette.sun} />
      <path
        d={`M0 ${horizon} L${random.whole(60, 160)} ${horizon - random.whole(40, 90)} L300 ${horizon - 20} L${random.whole(380, 470)} ${horizon - random.whole(60, 110)} L${coverWidth} ${horizon - 10} V${coverHeight} H0 Z`}
        fill={palette.shade}
        opacity="0.7"
      />
      <rect y={horizon + 30} width={coverWidth} height="90" fill={palette.pigment} />
      {tiers.map(({ top, height, span, thickness }) => {
        const openings = upTo(Math.ceil(coverWidth / span) + 2).map((index) => ({
          x: index * span - shift,
          top: top + 20,
          width: span - thickness,
          bottom: top + height,
        }));
        return (
          <g key={top}>
            {openings.map((opening) => (
              <path
                key={opening.x}
                d={`${arch(opening)} ${arch({ ...opening, x: opening.x + thickness * 0.55 })}`}
                fill={palette.deep}
                fillRule="evenodd"
                opacity="0.9"
              />
            ))}
            <path
              d={`M-10 ${top} H${coverWidth + 10} V${top + height} H-10 Z ${openings.map(arch).join(' ')}`}
              fill={`url(#${id}-wall)`}
              fillRule="evenodd"
            />
            <path
              d={openings
                .map(({ x, width }) => {
                  const radius = width / 2 + 6;
                  const spring = top + 20 + width / 2;
                  return `M${tenth(x - 6)} ${tenth(spring)} A${tenth(radius)} ${tenth(radius)} 0 0 1 ${tenth(x + width + 6)} ${tenth(spring)}`;
                })
                .join(' ')}
              fill="none"
              stroke={palette.shade}
              strokeWidth="1.6"
            />
            <rect x="-10" y={top - 7} width={coverWidth + 20} height="7" fill={palette.light} />
            <rect x="-10" y={top} width={coverWidth + 20} height="3" fill={palette.shade} />
          </g>
        );
      })}
      <rect x="-10" y="332" width={coverWidth + 20} height="30" fill={palette.pigment} />
      <rect x="-10" y="332" width={coverWidth + 20} height="4" fill={palette.deep} opacity="0.5" />
    </>
  );
};
