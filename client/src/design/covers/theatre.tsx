import { type Composition, coverHeight, coverWidth, tenth, upTo } from './composition';

/** Rows of seats around a stage, as on a hillside, with the sun rising behind the last one. */
export const theatre: Composition = ({ palette, random, id }) => {
  const centerX = random.between(240, 400);
  const baseY = 372;
  const rows = random.whole(8, 10);
  const widest = random.between(300, 340);
  const flat = random.between(0.66, 0.78);
  const stairs = upTo(7).map((index) => 180 + ((index + 0.5) * 180) / 7);
  const radius = (row: number) => 74 + ((widest - 74) * row) / rows;
  const ring = (size: number) =>
    `M${tenth(centerX - size)} ${baseY} A${tenth(size)} ${tenth(size * flat)} 0 0 1 ${tenth(centerX + size)} ${baseY} Z`;
  const at = (size: number, degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${tenth(centerX + size * Math.cos(angle))} ${tenth(baseY + size * flat * Math.sin(angle))}`;
  };

  return (
    <>
      <linearGradient id={`${id}-floor`} x2="0" y2="1">
        <stop offset="0" stopColor={palette.light} />
        <stop offset="1" stopColor={palette.half} />
      </linearGradient>
      <circle
        cx={centerX + random.between(-190, 190)}
        cy={random.between(90, 130)}
        r={random.between(48, 74)}
        fill={palette.sun}
      />
      <path
        d={`M0 ${random.whole(150, 190)} Q180 ${random.whole(90, 140)} 330 170 T${coverWidth} ${random.whole(130, 180)} V${coverHeight} H0 Z`}
        fill={palette.shade}
        opacity="0.6"
      />
      <path
        d={`M0 ${random.whole(215, 240)} Q200 ${random.whole(170, 200)} 400 220 T${coverWidth} ${random.whole(200, 230)} V${coverHeight} H0 Z`}
        fill={palette.pigment}
      />
      {upTo(rows + 1)
        .reverse()
        .map((row) => (
          <g key={row}>
            <path d={ring(radius(row) + 12)} fill={row % 2 === 0 ? palette.half : palette.light} />
            <path d={ring(radius(row) + 2)} fill={palette.shade} opacity={tenth(0.9 - row * 0.04)} />
          </g>
        ))}
      {stairs.map((degrees) => (
        <path
          key={degrees}
          d={`M${at(74, degrees - 1.6)} L${at(widest + 12, degrees - 0.9)} L${at(widest + 12, degrees + 0.9)} L${at(74, degrees + 1.6)} Z`}
          fill={palette.deep}
          opacity="0.55"
        />
      ))}
      <path d={ring(78)} fill={palette.deep} opacity="0.4" />
      <path d={ring(70)} fill={`url(#${id}-floor)`} />
      <path d={ring(26)} fill={palette.sun} opacity="0.9" />
    </>
  );
};
