import { type Composition, coverHeight, coverWidth, tenth, upTo } from './composition';

/** One arch within another, and steps that lead through the last of them into the day. */
export const threshold: Composition = ({ palette, random, id }) => {
  const centerX = random.between(230, 410);
  const arches = random.whole(4, 5);
  const floor = 296;
  const lean = random.between(-26, 26);
  const colors = [palette.deep, palette.pigment, palette.shade, palette.half, palette.light];
  const arch = (index: number) => {
    const half = 300 - (index * 236) / arches;
    const top = 4 + index * (104 / arches);
    const x = centerX + lean * index * 0.5;
    return `M${tenth(x - half)} ${coverHeight} V${tenth(top + half * 0.82)} A${tenth(half)} ${tenth(half * 0.82)} 0 0 1 ${tenth(x + half)} ${tenth(top + half * 0.82)} V${coverHeight} Z`;
  };
  const doorX = centerX + lean * arches * 0.5;
  const doorHalf = 64;

  return (
    <>
      <linearGradient id={`${id}-day`} x2="0" y2="1">
        <stop offset="0" stopColor={palette.sky[0]} />
        <stop offset="1" stopColor={palette.sky[1]} />
      </linearGradient>
      <clipPath id={`${id}-door`}>
        <path d={arch(arches)} />
      </clipPath>
      <rect width={coverWidth} height={coverHeight} fill={palette.deep} />
      {upTo(arches).map((index) => (
        <g key={index}>
          <path
            d={arch(index)}
            fill={colors[Math.min(colors.length - 1, index + (colors.length - arches))]}
          />
          <path d={arch(index)} fill="none" stroke={palette.deep} strokeOpacity="0.18" strokeWidth="3" />
        </g>
      ))}
      <g clipPath={`url(#${id}-door)`}>
        <rect width={coverWidth} height={coverHeight} fill={`url(#${id}-day)`} />
        <circle
          cx={doorX + random.between(-24, 24)}
          cy={random.between(176, 222)}
          r="30"
          fill={palette.sun}
        />
        <path
          d={`M${doorX - 90} 262 Q${doorX - 20} ${random.whole(226, 246)} ${doorX + 90} 256 V${coverHeight} H${doorX - 90} Z`}
          fill={palette.pigment}
        />
      </g>
      {upTo(5).map((step) => {
        const half = doorHalf + 14 + step * 34;
        const y = floor - 14 + step * 16;
        return (
          <g key={step}>
            <rect x={tenth(doorX - half)} y={y} width={tenth(half * 2)} height="18" fill={palette.light} />
            <rect
              x={tenth(doorX - half)}
              y={y + 8}
              width={tenth(half * 2)}
              height="10"
              fill={step % 2 ? palette.half : palette.shade}
            />
          </g>
        );
      })}
      <path
        d={`M${tenth(doorX - doorHalf * 0.62)} ${floor - 14} h${tenth(doorHalf * 1.24)} L${tenth(doorX + doorHalf * 1.7 + lean * 2)} ${coverHeight} H${tenth(doorX - doorHalf * 0.9 + lean * 2)} Z`}
        fill={palette.sun}
        opacity="0.42"
      />
    </>
  );
};
