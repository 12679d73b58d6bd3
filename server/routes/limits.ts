import { bodyLimit } from 'hono/body-limit';
import { CadrageError } from '../errors.ts';

const MIB = 1024 * 1024;

function atMost(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new CadrageError('body_too_large', `${maxSize} bytes at most`);
    },
  });
}

/** How large the body of a request may be, whether or not it says so itself. */
export const limits = {
  /** The longest text fits, though JSON may write each of its characters in six bytes. */
  article: atMost(6 * MIB),
  file: atMost(10 * MIB),
  token: atMost(MIB / 64),
  /** Choices and marks, no text. */
  form: atMost(MIB / 4),
};
