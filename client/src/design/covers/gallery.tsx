import { type Composition, coverHeight, coverWidth, tenth, upTo } from './composition';

/** A walk between two rows of pillars that runs towards the light. */
export const gallery: Composition = ({ palette, random, id }) => {
  const vanishX = random.between(220, 420);
  const vanishY = random.between(180, 214);
  const depth = random.whole(6, 8);
  const corner = (x: number, y: number, along: number) => [
    tenth(vanishX + (x - vanishX) * along),
    tenth(vanishY + (y - vanishY) * along),
  ];
  // How near each pillar is: 1 is the picture's edge, 0 the vanishing point.
  const nearness = upTo(depth).map((index) => 1.28 * 0.7 ** index);
  const far = 1.28 * 0.7 ** depth;
  const left = -30;
  const right = coverWidth + 30;
  const quad = (...points: (readonly number[])[]) => `M${points.map((point) => point.join(' ')).join('L')}Z`;

  return (
    <>
      <radialGradient
        id={`${id}-glow`}
        gradientUnits="userSpaceOnUse"
        cx={vanishX}
        cy={vanishY}
        r={coverWidth * 0.55}
      >
        <stop offset="0" stopColor={palette.light} />
        <stop offset="0.28" stopColor={palette.sun} stopOpacity="0.9" />
        <stop offset="1" stopColor={palette.sun} stopOpacity="0" />
      </radialGradient>
      <rect width={coverWidth} height={coverHeight} fill={palette.pigment} />
      <path
        d={quad(
          corner(left, -40, 1.3),
          corner(right, -40, 1.3),
          corner(right, -40, far),
          corner(left, -40, far),
        )}
        fill={palette.deep}
      />
      <path
        d={quad(
          corner(left, 380, 1.3),
          corner(right, 380, 1.3),
          corner(right, 380, far),
          corner(left, 380, far),
        )}
        fill={palette.half}
      />
      <path
        d={upTo(9)
          .map((index) => {
            const x = left + ((right - left) * (index + 1)) / 10;
            return `M${corner(x, 380, 1.3).join(' ')}L${corner(x, 380, far).join(' ')}`;
          })
          .join('')}
        stroke={palette.shade}
        strokeWidth="1.5"
      />
      {nearness.map((near) => (
        <path
          key={near}
          d={`M${corner(left, 380, near).join(' ')}L${corner(right, 380, near).join(' ')}`}
          stroke={palette.shade}
          strokeWidth={tenth(0.6 + near)}
        />
      ))}
      <rect width={coverWidth} height={coverHeight} fill={`url(#${id}-glow)`} />
      {[...nearness].reverse().map((near) => {
        const back = near * 0.86;
        return [
          { x: left, key: 'left' },
          { x: right, key: 'right' },
        ].map(({ x, key }) => {
          const inner = x === left ? 92 : -92;
          return (
            <g key={`${key}${near}`}>
              <path
                d={quad(
                  corner(x + inner, -40, near),
                  corner(x + inner, 380, near),
                  corner(x + inner, 380, back),
                  corner(x + inner, -40, back),
                )}
                fill={palette.light}
              />
              <path
                d={quad(
                  corner(x - inner, -40, near),
                  corner(x + inner, -40, near),
                  corner(x + inner, 380, near),
                  corner(x - inner, 380, near),
                )}
                fill={palette.shade}
              />
              <path
                d={quad(
                  corner(x + inner * 0.7, -40, near),
                  corner(x + inner, -40, near),
                  corner(x + inner, 380, near),
                  corner(x + inner * 0.7, 380, near),
                )}
                fill={palette.half}
                opacity="0.75"
              />
              <path
                d={quad(
                  corner(x + inner * 1.16, -40, near),
                  corner(x - inner, -40, near),
                  corner(x - inner, -8, near),
                  corner(x + inner * 1.16, -8, near),
                )}
                fill={palette.deep}
                opacity="0.85"
              />
            </g>
          );
        });
      })}
      {nearness.slice(1).map((near) => (
        <path
          key={near}
          d={quad(
            corner(left + 92, -40, near),
            corner(right - 92, -40, near),
            corner(right - 92, -16, near),
            corner(left + 92, -16, near),
          )}
          fill={palette.deep}
          opacity="0.55"
        />
      ))}
    </>
  );
};
