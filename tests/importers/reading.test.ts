import { describe, expect, it } from 'vitest';
import { levelPeriod, readDay } from '../../src/importers/reading/day.js';
import { quarterPeriod, yearPeriod } from '../../src/importers/reading/fiscal-calendar.js';
import { isPage, originOf, publisherOf, readLink } from '../../src/importers/reading/link.js';
import { hasColumns } from '../../src/importers/reading/table.js';

describe('days', () => {
  it.each([
    ['2025-09-22', '2025-09-22'],
    ['9/20/2016', '2016-09-20'],
    ['1/29/23', '2023-01-29'],
    ['0202-07-30', null],
    ['2025-02-30', null],
    ['13/1/2025', null],
    ['2025', null],
    ['', null],
  ])('%s is %s', (cell, day) => expect(readDay(cell)).toBe(day));

  it.each([
    ['2024-12-31', '2025-01-22', '2024-12'],
    ['2024-08-15', '2024-09-27', '2024-08'],
    ['2025-07-01', '2025-07-01', '2025-07-01'],
    ['2025-06-09', '2025-06-12', '2025-06-09'],
    ['2024-02-29', null, '2024-02'],
  ])('%s reported on %s is true of %s', (day, reported, period) => expect(levelPeriod(day, reported)).toBe(period));
});

describe('fiscal years', () => {
  it.each([
    ['2024-01-29', '2025-01-26', '2024-01-29/2025-01-26', 'fiscal 2025'],
    ['2020-12-28', '2022-01-01', '2020-12-28/2022-01-01', 'fiscal 2021'],
    ['2023-01-29', '2024-02-03', '2023-01-29/2024-02-03', 'fiscal 2024'],
    ['2024-01-01', '2024-12-31', '2024', null],
  ])('%s to %s', (start, end, period, definition) => expect(yearPeriod(start, end)).toEqual({ period, definition }));

  const ends = ['2024-01-28', '2025-01-26'];
  it.each([
    ['2024-01-29', '2024-04-28', 'fiscal 2025 Q1'],
    ['2024-10-28', '2025-01-26', 'fiscal 2025 Q4'],
    ['2025-07-28', '2025-10-26', 'fiscal 2026 Q3'],
  ])('the quarter to %s, %s is %s', (start, end, definition) => expect(quarterPeriod(start, end, ends)).toEqual({ period: `${start}/${end}`, definition }));

  it('takes the quarters of a calendar year as they are', () => {
    expect(quarterPeriod('2024-07-01', '2024-09-30', ['2023-12-31'])).toEqual({ period: '2024-Q3', definition: null });
  });

  it('leaves out a quarter of a year nobody knows', () => {
    expect(quarterPeriod('2019-01-28', '2019-04-28', [])).toBeNull();
    expect(quarterPeriod('2015-01-28', '2015-04-28', ['2025-01-26'])).toBeNull();
  });
});

describe('links', () => {
  it.each([
    ['https://example.com/a?rc=9mzoog&page=2', 'https://example.com/a?page=2'],
    ['https://example.com/a?utm_source=chatgpt.com', 'https://example.com/a'],
    [' https://example.com/a ', 'https://example.com/a'],
    ['https://example.com/a, https://example.org/b', 'https://example.com/a'],
    ['https://example.com/a|https://example.org/b', 'https://example.com/a'],
    ['see the annual report', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s is read as %s', (cell, link) => expect(readLink(cell)).toBe(link));

  it.each([
    ['https://www.theinformation.com/articles/a', '2025-09-05', 'theinformation-2025-09-05'],
    ['https://www.reuters.com/business/a-b-2025-10-15/', '2025-10-20', 'reuters-2025-10-15'],
    ['https://www.cnbc.com/2025/01/22/a.html', null, 'cnbc-2025-01-22'],
    ['https://x.ai/news/series-b', '2024-05-27', 'xai-2024-05-27'],
    ['https://x.com/sama/status/1', '2024-05-27', null],
    ['https://www.bbc.co.uk/news/a', '2024-05-27', 'bbc-2024-05-27'],
    ['https://example.com/a', null, null],
  ])('%s reported on %s begins with %s', (link, day, origin) => expect(originOf(link, day)).toBe(origin));

  it('names a publisher behind an archive, and none behind a store of files', () => {
    expect(publisherOf('https://archive.ph/20240520084735/https://www.businessinsider.com/a')).toBe('Business Insider');
    expect(publisherOf('https://s206.q4cdn.com/a/b.pdf')).toBeNull();
    expect(publisherOf('https://www.example.org/a')).toBe('example.org');
  });

  it.each(['https://example.com/2031/05/23/round', 'https://example.com/a.html', 'https://example.com/a-page-with-a-long-name', 'https://x.com/a/status/12'])(
    '%s is a page',
    (link) => expect(isPage(link)).toBe(true),
  );
  it.each(['https://example.com', 'https://example.com/news', 'https://example.com/news/aws', 'https://www.sec.gov/cgi-bin/browse-edgar?CIK=1&type=10-Q'])(
    '%s is none',
    (link) => expect(isPage(link)).toBe(false),
  );
});

describe('headers', () => {
  it('are known by their columns, whatever the order, the case and the spaces', () => {
    expect(hasColumns('\uFEFF"Staff  count" , COMPANY\n', 'Company', 'Staff count')).toBe(true);
    expect(hasColumns('"a, with a comma",b', 'a, with a comma', ['c', 'B'])).toBe(true);
    expect(hasColumns('Company\nStaff count\n', 'Company', 'Staff count')).toBe(false);
  });
});
