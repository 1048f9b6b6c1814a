import { type Composition, coverHeight, coverWidth, tenth, upTo } from './composition';

/** Up into a coffered dome, with the sky in its eye and a beam of sun that wanders over the coffers. */
export const rotunda: Composition = ({ palette, random, id }) => {
  const centerX = random.between(230, 410);
  const centerY = random.between(150, 210);
  const ribs = random.pick([20, 24, 28]);
  const turn = random.between(0, 360 / ribs);
  const rings = upTo(6).map((index) => 62 * 1.46 ** index);
  const beam = random.between(0, 360);
  const at = (radius: number, degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${tenth(centerX + radius * Math.cos(angle))} ${tenth(centerY + radius * Math.sin(angle))}`;
  };
  const coffer = (inner: number, outer: number, from: number, to: number) =>
    `M${at(inner, from)} A${tenth(inner)} ${tenth(inner)} 0 0 1 ${at(inner, to)} L${at(outer, to)} A${tenth(outer)} ${tenth(outer)} 0 0 0 ${at(outer, from)} Z`;
  const step = 360 / ribs;

  return (
    <>
      <radialGradient id={`${id}-dome`} gradientUnits="userSpaceOnUse" cx={centerX} cy={centerY} r="430">
        <stop offset="0.12" stopColor={palette.light} />
        <stop offset="0.5" stopColor={palette.half} />
        <stop offset="1" stopColor={palette.shade} />
      </radialGradient>
      <rect width={coverWidth} height={coverHeight} fill={`url(#${id}-dome)`} />
      {rings.slice(0, -1).map((inner, ring) => {
        const outer = rings[ring + 1] ?? inner;
        const inset = (outer - inner) * 0.14;
        return upTo(ribs).map((rib) => {
          const from = rib * step + turn + step * 0.11;
          const to = (rib + 1) * step + turn - step * 0.11;
          const away = Math.abs(((from - beam + 540) % 360) - 180) / 180;
          return (
            <g key={`${inner} ${from}`}>
              <path
                d={coffer(inner + inset, outer - inset, from, to)}
                fill={away < 0.16 ? palette.sun : palette.pigment}
                opacity={away < 0.16 ? tenth(0.9 - ring * 0.12) : tenth(0.42 + ring * 0.1)}
              />
              <path
                d={coffer(inner + inset * 2.3, outer - inset * 1.9, from + step * 0.14, to - step * 0.14)}
                fill={palette.deep}
                opacity={away < 0.16 ? 0.28 : 0.5 + ring * 0.08}
              />
            </g>
          );
        });
      })}
      <circle cx={centerX} cy={centerY} r="62" fill={palette.deep} opacity="0.5" />
      <circle cx={centerX} cy={centerY} r="54" fill={palette.light} />
      <circle cx={centerX} cy={centerY} r="48" fill={palette.sky[0]} />
      <path
        d={`M${tenth(centerX - 48)} ${tenth(centerY + 6)} A48 48 0 0 0 ${tenth(centerX + 48)} ${tenth(centerY + 6)} Q${centerX} ${tenth(centerY - 16)} ${tenth(centerX - 48)} ${tenth(centerY + 6)}`}
        fill={palette.sky[1]}
      />
      <circle cx={centerX + random.between(-16, 16)} cy={centerY - 10} r="10" fill={palette.sun} />
    </>
  );
};
