/** For Mantine's dialogs, whose head is a `header`: it is no banner of the page. */
export const NO_BANNER = { header: { role: 'none' } };
