import { Button, PasswordInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { codeOf } from '../api/problem.ts';
import { signIn } from '../api/session.ts';
import { useWords } from '../messages/words.ts';
import styles from './page.module.css';

/** Asks for the server's token; a cookie remembers it from then on. */
export function SignInPage() {
  const { t } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { token: '' } });
  const signing = useMutation({ mutationFn: signIn, onSuccess: () => queries.invalidateQueries() });
  return (
    <form className={styles.narrow} onSubmit={form.onSubmit(({ token }) => signing.mutate(token))}>
      <Title order={1}>{t('common.signIn.title')}</Title>
      <p>{t('common.signIn.text')}</p>
      <PasswordInput
        label={t('common.signIn.token')}
        autoComplete="current-password"
        required
        {...form.getInputProps('token')}
        error={signing.error && t(`errors.${codeOf(signing.error)}`)}
      />
      <Button type="submit" mt="md" loading={signing.isPending}>
        {t('common.signIn.submit')}
      </Button>
    </form>
  );
}
