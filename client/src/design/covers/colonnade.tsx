import { type Composition, coverHeight, coverWidth, tenth, upTo } from './composition';

/** A row of fluted columns under an architrave, the sun low behind them and their shadows on the steps. */
export const colonnade: Composition = ({ palette, random, id }) => {
  const count = random.whole(4, 6);
  const spacing = coverWidth / (count - 0.4);
  const width = spacing * random.between(0.32, 0.4);
  const start = -spacing * random.between(0.05, 0.35);
  const top = 86;
  const bottom = 292;
  const sunX = start + spacing * (random.whole(1, count - 2) + 0.5) + width / 2;
  const slant = random.between(30, 80) * (random.chance(0.5) ? 1 : -1);
  const columns = upTo(count + 1).map((index) => tenth(start + index * spacing));

  return (
    <>
      <linearGradient id={`${id}-shaft`}>
        <stop offset="0" stopColor={palette.half} />
        <stop offset="0.3" stopColor={palette.light} />
        <stop offset="0.75" stopColor={palette.half} />
        <stop offset="1" stopColor={palette.shade} />
      </linearGradient>
      <circle cx={sunX} cy={random.between(190, 236)} r={random.between(46, 70)} fill={palette.sun} />
      <path
        d={`M0 268 Q 160 ${random.whole(196, 240)} 330 262 T ${coverWidth} ${random.whole(226, 256)} V 300 H 0 Z`}
        fill={palette.pigment}
        opacity="0.55"
      />
      <path
        d={`M0 280 Q 210 ${random.whole(236, 262)} 420 276 T ${coverWidth} 262 V 300 H 0 Z`}
        fill={palette.pigment}
      />
      <rect y={bottom} width={coverWidth} height={coverHeight - bottom} fill={palette.light} />
      {columns.map((x) => (
        <path
          key={x}
          d={`M${x} ${bottom} h${tenth(width)} l${tenth(slant)} ${coverHeight - bottom} h${tenth(-width)} Z`}
          fill={palette.shade}
          opacity="0.5"
        />
      ))}
      <path
        d={`M0 ${bottom + 22} H ${coverWidth} M0 ${bottom + 46} H ${coverWidth}`}
        stroke={palette.shade}
        strokeWidth="1.5"
      />
      {columns.map((x) => (
        <g key={x}>
          <path
            d={`M${x} ${bottom - 12} L${tenth(x + width * 0.07)} ${top + 22} H${tenth(x + width * 0.93)} L${tenth(x + width)} ${bottom - 12} Z`}
            fill={`url(#${id}-shaft)`}
          />
          <path
            d={upTo(5)
              .map((flute) => {
                const at = 0.16 + flute * 0.17;
                return `M${tenth(x + width * at)} ${bottom - 12} L${tenth(x + width * (0.07 + at * 0.86))} ${top + 24}`;
              })
              .join(' ')}
            stroke={palette.shade}
            strokeWidth="1.6"
            opacity="0.75"
          />
          <rect
            x={tenth(x - width * 0.09)}
            y={bottom - 12}
            width={tenth(width * 1.18)}
            height="12"
            rx="3"
            fill={palette.half}
          />
          <path
            d={`M${tenth(x - width * 0.12)} ${top + 10} H${tenth(x + width * 1.12)} L${tenth(x + width * 0.93)} ${top + 24} H${tenth(x + width * 0.07)} Z`}
            fill={palette.light}
          />
          <rect
            x={tenth(x - width * 0.16)}
            y={top}
            width={tenth(width * 1.32)}
            height="11"
            fill={palette.half}
          />
        </g>
      ))}
      <rect width={coverWidth} height={top} fill={palette.light} />
      <rect y={top - 30} width={coverWidth} height="3" fill={palette.shade} />
      <rect y={top - 6} width={coverWidth} height="6" fill={palette.shade} opacity="0.7" />
      {upTo(14).map((index) => (
        <path
          key={index}
          d={`M${index * 48 + 4} 8 h26 v42 h-26 z M${index * 48 + 12} 8 v42 M${index * 48 + 22} 8 v42`}
          fill={palette.pigment}
          stroke={palette.light}
          strokeWidth="2"
        />
      ))}
    </>
  );
};
