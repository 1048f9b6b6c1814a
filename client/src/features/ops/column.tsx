import { useId } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import type { OperatedModule } from './use-operations';

export type ColumnRelation = 'none' | 'used' | 'user';

export type ColumnProps = { module: OperatedModule; isChosen: boolean; relation: ColumnRelation };

/** One module as a column: whole when it is well, cracked when it is down, an outline when it stands elsewhere. */
export function Column({ module: { name, health }, isChosen, relation }: ColumnProps) {
  const t = useTranslations('ops');
  return (
    <li className="min-w-0">
      <Link
        to={isChosen ? '/ops' : `/ops?module=${encodeURIComponent(name)}`}
        state={{ keepFocus: true }}
        aria-current={isChosen ? 'true' : undefined}
        className={classes(
          'group relative block h-full -outline-offset-2 transition-colors',
          isChosen ? 'bg-accent-soft' : 'hover:bg-sunken/70',
        )}
      >
        <ColumnDrawing health={health} isLit={isChosen || relation === 'used'} />
        <span className="absolute inset-x-0 bottom-9 top-10 flex items-center justify-center lg:hidden">
          <span
            className={classes(
              'rotate-180 text-[0.8125rem] font-semibold leading-none tracking-wide [writing-mode:vertical-rl]',
              health === 'down'
                ? 'rounded-sm bg-surface py-1 text-danger'
                : isChosen
                  ? 'text-accent-soft-ink'
                  : 'text-ink',
            )}
          >
            {name}
          </span>
        </span>
        <span
          className={classes(
            'hidden truncate px-0.5 pb-2 pt-1.5 text-center text-[0.78rem] font-semibold leading-tight tracking-tight lg:block',
            isChosen ? 'text-accent-soft-ink' : 'text-ink',
          )}
          aria-hidden="true"
        >
          {name}
        </span>
        <span className="sr-only">
          {t(`healthOf.${health}`)}
          {relation !== 'none' && `, ${t(`relation.${relation}`)}`}
        </span>
      </Link>
    </li>
  );
}

function ColumnDrawing({ health, isLit }: { health: OperatedModule['health']; isLit: boolean }) {
  const id = useId();
  const stroke = health === 'down' ? 'stroke-danger' : isLit ? 'stroke-accent' : 'stroke-line-strong';
  const fill = health === 'down' ? 'fill-danger-soft' : isLit ? 'fill-accent-soft' : 'fill-raised';
  return (
    <svg
      viewBox="0 0 80 240"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mx-auto block h-44 w-full max-w-24 lg:h-60"
    >
      <clipPath id={id}>
        <path d={shaft} />
      </clipPath>
      <g
        className={classes(health === 'elsewhere' ? 'fill-transparent' : fill, stroke)}
        strokeWidth="1.4"
        strokeDasharray={health === 'elsewhere' ? '4 4' : undefined}
        strokeLinejoin="round"
      >
        <path d="M12 2 H68 V12 H12 Z" vectorEffect="non-scaling-stroke" />
        <path d="M14 12 H66 Q66 26 57 28 H23 Q14 26 14 12 Z" vectorEffect="non-scaling-stroke" />
        <path d={shaft} vectorEffect="non-scaling-stroke" />
        <path d="M15 220 H65 Q68 225 65 229 H15 Q12 225 15 220 Z" vectorEffect="non-scaling-stroke" />
        <path d="M10 229 H70 V239 H10 Z" vectorEffect="non-scaling-stroke" />
      </g>
      {health !== 'elsewhere' && (
        <path d="M48 29 H57.6 L62 219 H50 Z" className="fill-sunken" opacity="0.55" />
      )}
      {health !== 'elsewhere' && (
        <g clipPath={`url(#${id})`} fill="none" className={stroke} opacity="0.4">
          {[27, 33.5, 40, 46.5, 53].map((x) => (
            <path
              key={x}
              d={`M${40 + (x - 40) * 0.86} 30 L${40 + (x - 40) * 1.12} 220`}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </g>
      )}
      {health === 'down' && (
        <path
          d="M18 96 L34 112 L29 126 L48 138 L43 152 L64 168"
          fill="none"
          className="stroke-danger"
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <ellipse cx="40" cy="19" rx="6" ry="4" className={lamps[health]} />
    </svg>
  );
}

const shaft = 'M22 28 H58 L63 220 H17 Z';

const lamps: Record<OperatedModule['health'], string> = {
  up: 'fill-success',
  down: 'fill-danger',
  elsewhere: 'fill-info',
};
