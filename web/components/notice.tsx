import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { T } from '../messages/words.ts';

interface Notice {
  t: T;
  /** A notice with the id of another takes its place. */
  id: string;
  text: string;
  /** Something went wrong. Such a notice stays until it is closed. */
  trouble?: boolean;
  /** How long it stays, in milliseconds; the usual while where it is not said. */
  stays?: number;
  action?: { label: string; run: () => void };
}

/** Says something at the foot of the page, with one thing that can be done about it. Nothing moves for it. */
export function notice({ t, id, text, trouble = false, stays, action }: Notice): void {
  const said = {
    color: trouble ? 'red' : undefined,
    autoClose: trouble ? false : stays,
    closeButtonProps: { 'aria-label': t('common.close') },
    message: action ? (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <span>{text}</span>
        <Button
          flex="none"
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      </Group>
    ) : (
      text
    ),
  };
  // One of them does nothing: a notice that is there is not shown again, and one that is not cannot be changed.
  notifications.show({ id, ...said });
  notifications.update({ id, ...said });
}

export const withdraw = (id: string): void => {
  notifications.hide(id);
};
