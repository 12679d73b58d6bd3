import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { useWords } from '../messages/words.ts';
import { KEYS } from '../shapes/keys.ts';
import { NO_BANNER } from './dialog.ts';

const PLACES = ['everywhere', 'article', 'check'] as const;

interface Props {
  close: () => void;
  /** Whether keys of one character do anything. */
  on: boolean;
  setOn: (on: boolean) => void;
}

/** Every key that does something, by the page where it does. */
export function KeysDialog({ close, on, setOn }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={close}
      title={t('common.keys.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      attributes={NO_BANNER}
      centered
    >
      {PLACES.map((place) => (
        <Table key={place} mb="md" verticalSpacing={6} layout="fixed">
          <Table.Caption ta="left" fw={600} style={{ captionSide: 'top' }}>
            {t(`common.keys.${place}`)}
          </Table.Caption>
          <Table.Tbody>
            {KEYS.filter(({ where }) => where === place).map(({ keys, does }) => (
              <Table.Tr key={does}>
                <Table.Td w="45%">
                  {keys.map((key) => (
                    <Kbd key={key} mr={6} my={2} display="inline-block">
                      {key}
                    </Kbd>
                  ))}
                </Table.Td>
                <Table.Td>{t(does)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
      <Switch
        label={t('common.keys.single')}
        checked={on}
        onChange={({ currentTarget }) => setOn(currentTarget.checked)}
      />
    </Modal>
  );
}
