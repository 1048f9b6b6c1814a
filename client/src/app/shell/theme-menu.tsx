import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../design/icon-button';
import { Menu } from '../../design/menu';
import { type ThemeChoice, useTheme } from '../theme';

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const t = useTranslations('shell');
  const { choice, choose } = useTheme();
  const { Icon } = themeChoices[choice];
  return (
    <Menu
      trigger={<IconButton label={t('theme')} icon={<Icon />} tooltip={false} />}
      items={[
        {
          kind: 'choice',
          label: t('theme'),
          value: choice,
          onChange: (next) => choose(next as ThemeChoice),
          options: (['light', 'dark', 'system'] as const).map((value) => {
            const { Icon: OptionIcon } = themeChoices[value];
            return { value, label: t(`themes.${value}`), icon: <OptionIcon aria-hidden="true" /> };
          }),
        },
      ]}
    />
  );
}

export const themeChoices = {
  light: { Icon: Sun },
  dark: { Icon: Moon },
  system: { Icon: Monitor },
} as const;
