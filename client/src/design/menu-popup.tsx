import { DropdownMenu } from 'radix-ui';
import { Link } from 'react-router';
import { classes } from './classes';
import type { MenuItem, MenuProps } from './menu';

/** The open menu with its trigger. `Menu` loads it when it is first needed. */
export function MenuPopup({
  trigger,
  items,
  align = 'end',
  container,
}: MenuProps & { container: HTMLElement | null }) {
  return (
    // Not modal: the modal one locks scrolling with a style put into the page, which the content security policy forbids.
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 max-w-80 animate-[rise_120ms_ease-out] overflow-y-auto rounded-lg border border-line bg-raised p-1.5 shadow-high"
        >
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a menu have no identity beside their place.
            <MenuEntry key={index} item={item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function MenuEntry({ item }: { item: MenuItem }) {
  switch (item.kind) {
    case 'separator':
      return <DropdownMenu.Separator className="my-1.5 h-px bg-line" />;
    case 'heading':
      return (
        <DropdownMenu.Label className="px-3 py-1.5 text-sm text-ink-soft">{item.label}</DropdownMenu.Label>
      );
    case 'link':
      return (
        <DropdownMenu.Item asChild className={itemClasses}>
          <Link to={item.to}>
            {item.icon}
            {item.label}
          </Link>
        </DropdownMenu.Item>
      );
    case 'choice':
      return (
        <DropdownMenu.RadioGroup value={item.value} onValueChange={item.onChange} aria-label={item.label}>
          <DropdownMenu.Label className="px-3 pb-1 pt-1.5 text-sm text-ink-soft">
            {item.label}
          </DropdownMenu.Label>
          {item.options.map((option) => (
            <DropdownMenu.RadioItem
              key={option.value}
              value={option.value}
              className={classes(
                itemClasses,
                'data-[state=checked]:font-semibold data-[state=checked]:text-accent',
              )}
            >
              {option.icon}
              {option.label}
              <DropdownMenu.ItemIndicator className="ml-auto size-2 rounded-full bg-accent" />
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      );
    default:
      return (
        <DropdownMenu.Item
          onSelect={item.onSelect}
          disabled={item.disabled ?? false}
          className={classes(itemClasses, item.isDangerous && 'text-danger')}
        >
          {item.icon}
          {item.label}
        </DropdownMenu.Item>
      );
  }
}

const itemClasses =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 py-2 no-underline outline-none ' +
  'data-disabled:cursor-not-allowed data-disabled:opacity-55 data-highlighted:bg-sunken [&_svg]:size-4.5 [&_svg]:shrink-0';
