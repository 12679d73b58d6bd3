import { Alert, Button, Group, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';

/** Something is on its way. */
export function Waiting() {
  const { t } = useWords();
  return (
    <Group py="xl" gap="sm" role="status" c="dimmed">
      <Loader size="sm" type="dots" />
      {t('common.loading')}
    </Group>
  );
}

/** What went wrong, in words, and a way on. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useWords();
  return (
    <Alert
      my="lg"
      maw="44rem"
      variant="outline"
      color="red"
      c="inherit"
      icon={<IconAlertTriangle />}
      title={t('common.failed')}
      role="alert"
    >
      <p style={{ marginTop: 0 }}>{t(`errors.${codeOf(error)}`)}</p>
      {retry && (
        <Button size="xs" variant="default" onClick={retry}>
          {t('common.retry')}
        </Button>
      )}
    </Alert>
  );
}
