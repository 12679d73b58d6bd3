import { describe, expect, it } from 'vitest';
import { exportHref } from '../../web/api/export.ts';
import { filtersOf, overviewSearch, parseSearch } from '../../web/shapes/search.ts';

/** The filters that the overview of this address has. */
const filtersIn = (search: string) => filtersOf(overviewSearch(parseSearch(search)));

describe('exports', () => {
  it('take what the filters leave, and nothing of the list’s order and page', () => {
    expect(exportHref('scores', 'csv', filtersIn('?sort=title&page=2'))).toBe('/api/export/scores.csv');
    expect(exportHref('findings', 'json', filtersIn('?lang=fr&invented=only&page=3'))).toBe(
      '/api/export/findings.json?lang=fr&invented=only',
    );
  });

  it('name every outlet, and what is looked for as it was typed', () => {
    const href = exportHref('sources', 'csv', filtersIn('?outlet=A+%26+B,C&q=%C3%A9t%C3%A9+%3D1%2B1'));
    const { searchParams } = new URL(href, 'http://localhost');
    expect(searchParams.getAll('outlet')).toEqual(['A & B', 'C']);
    expect(searchParams.get('q')).toBe('été =1+1');
  });
});
